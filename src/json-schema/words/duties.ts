import type { Words } from "./word.js";

// Duties, and the drawing of days.

export const dutiesWords = (): Words => ({
  "dutyCalendar.input.for": [
    "Czyje obowiązki",
    "Whose duties",
    "Centrum, klubu, wojewody albo rady.",
    "Of a centre, a club, the voivode or the council.",
  ],
  for: [
    "Czyje obowiązki",
    "Whose duties",
    "Centrum, klubu, wojewody albo rady.",
    "Of a centre, a club, the voivode or the council.",
  ],
  "unit.status": [
    "Status centrum",
    "Status of the centre",
    "Okresy, w których centrum ma status.",
    "The times for which a centre has its status.",
    "art. 5",
  ],
  activityGrant: [
    "Dotacja na działalność",
    "Activity grant",
    "Wyniki funkcji activityGrant: terminy wypłaty transz.",
    "Results of activityGrant: by when the instalments are paid.",
    "art. 8 ust. 5",
  ],
  operatingGrant: [
    "Dotacja na prowadzenie",
    "Operating grant",
    "Wyniki funkcji operatingGrant: termin wypłaty za miesiąc.",
    "Results of operatingGrant: by when the grant for a month is paid.",
    "art. 10",
  ],
  supervisionTerm: [
    "Termin w nadzorze",
    "Supervision term",
    "Wyniki funkcji supervisionTerm: najwcześniejszy koniec terminu.",
    "Results of supervisionTerm: the earliest end of a term.",
    "art. 5b ust. 2",
  ],
  clubRegistration: [
    "Rejestr klubów",
    "Register of clubs",
    "Wyniki funkcji clubRegistration: termin wpisu.",
    "Results of clubRegistration: by when a club is entered.",
    "art. 18a ust. 2",
  ],
  duties: ["Obowiązki", "Duties", "Obowiązki w kolejności dni.", "The duties, by day."],
  uid: [
    "Stały identyfikator",
    "Uid",
    "Ten sam także wtedy, gdy zmieni się dzień.",
    "Its own for good, also when its day changes.",
  ],
  about: [
    "Czego dotyczy",
    "About",
    "Rok, miesiąc, dzień albo program, którego dotyczy.",
    "The year, the month, the day or the programme it is about.",
  ],
  movedTo: [
    "Przesunięty na",
    "Moved to",
    "Następny dzień roboczy, gdy termin złożenia przypada w dzień wolny; w innym razie null.",
    "The next working day, where the date is a free one and something is filed; else null.",
  ],
  fixedByLaw: [
    "Dzień z ustawy",
    "Fixed by law",
    "Czy dzień wyznacza ustawa.",
    "Whether the Act names the day.",
  ],
  "event.date": ["Dzień", "Day", "Dzień wydarzenia.", "The day of the event."],
  description: ["Opis", "Description", "Opis do pokazania.", "A description that is shown."],
  "timelineSvg.input.description": [
    "Opis",
    "Description",
    "Opis rysunku dla czytników ekranu; bez tego pola polskie zdanie z okresami.",
    "Description of the drawing for screen readers; left out: a Polish sentence with the phases.",
  ],
  "timelineSvg.input.absences": [
    "Nieobecności",
    "Absences",
    "Nieobecności do narysowania, w dowolnej kolejności, najwyżej 2000.",
    "The absences that are drawn, in any order, at most 2000.",
  ],
  categories: ["Kategorie", "Categories", "Kategorie wydarzenia.", "The categories of the event."],
});
