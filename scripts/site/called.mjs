// What functions are called in Polish: calculations as the library itself names them, the others by this list.
import { labels } from "zatrudnienie-socjalne";

const others = {
  amendments: "akty, które zmieniły ustawę",
  asTables: "wynik jako tabele",
  averageWageOn: "przeciętne wynagrodzenie na dzień",
  changesBetween: "zmiany brzmienia między dwoma dniami",
  citationUrl: "adres aktu w Dzienniku Ustaw",
  contributionRatesOn: "stawki składek na dzień",
  coverage: "zakres biblioteki",
  describeIssue: "błąd w danych jako zdanie",
  describeViolation: "naruszenie przepisu jako zdanie",
  exclusionsOn: "prawa, które wyłączają w danym dniu",
  conformanceCases: "przypadki do porównania własnego programu z biblioteką",
  differences: "różnice między dwoma wynikami",
  explain: "wynik krok po kroku, po zdaniu na krok",
  explainChanges: "różnice między wynikami jako zdania",
  formTemplate: "formularz na dany rok jako dane",
  formTemplates: "formularze, rejestry i listy treści jako dane",
  formatCitation: "przepis zapisany jak w piśmie",
  fromJson: "odczyt wyniku zapisanego przez `toJson`",
  groupsOn: "grupy objęte ustawą w danym dniu",
  holidayOn: "święto w danym dniu",
  holidaysIn: "dni ustawowo wolne w roku",
  interpretations: "pytania otwarte jako dane",
  issuesOf: "błędy ze schematów zod jako błędy biblioteki",
  jsonSchema: "schemat JSON wejścia albo wyniku",
  justification: "uzasadnienie do pisma",
  labels: "nazwy wszystkich kodów po polsku i po angielsku",
  lawOn: "brzmienie każdej reguły w danym dniu",
  lifecycleTransitions: "etapy i zdarzenia programu jako dane",
  minimumWageOn: "minimalne wynagrodzenie na dzień",
  otherLaws: "ustawy szczególne i ich skutki",
  payrollLines: "lista wypłat, osoba po osobie",
  provisions: "wszystkie przepisy ustawy z brzmieniami",
  spoilt: "te same dane z jednym błędem",
  arbitraries: "poprawne dane jako generatory fast-check",
  timelineSvg: "rysunek okresów i nieobecności",
  toCsv: "tabela jako CSV",
  toHtml: "strona A4 w HTML",
  toICalendar: "terminy jako kalendarz",
  toJson: "wynik jako JSON",
  toMarkdown: "wynik jako Markdown",
  unemploymentBenefitOn: "zasiłek dla bezrobotnych na dzień",
  validator: "sprawdzanie danych w innych programach (Standard Schema)",
};

export const calledInPolish = (name) => {
  // Of ./testing: aMonth, anEmployerRefund.
  if (/^an?[A-Z]/.test(name)) return "przykład poprawnych danych do testów";
  const called = labels().calculations[name]?.pl ?? others[name];
  if (called === undefined) throw new Error(`scripts/site/called.mjs has no Polish name of ${name}`);
  return called;
};
