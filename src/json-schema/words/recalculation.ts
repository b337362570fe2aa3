import type { Words } from "./word.js";

// Chapter 5: months computed again, and the price of a question.

export const recalculationWords = (): Words => ({
  input: ["Dane", "Input", "Dane dla wskazanej funkcji.", "What the function named takes."],
  "recalculate.input.input": [
    "Stan faktyczny",
    "Facts",
    "Stan faktyczny miesiąca, jaki jest znany teraz.",
    "The month's facts as they are known now.",
  ],
  "recalculateMonths.input.input": [
    "Stan faktyczny",
    "Facts",
    "Stan faktyczny całego programu, jaki jest znany teraz.",
    "The facts of the whole programme as they are known now.",
  ],
  "priceOf.input.input": [
    "Miesiąc",
    "Month",
    "Dane jednego uczestnika za jeden miesiąc.",
    "One person's month.",
  ],
  formerInput: [
    "Poprzedni stan faktyczny",
    "Former facts",
    "Stan faktyczny albo stan prawny, na którym oparto wypłatę: wtedy wynik nazywa każdą zmianę.",
    "The facts, or the state of the law, on which the payment stood: then each change is named.",
  ],
  excludedFrom: [
    "Prawo wyłączające od",
    "Excluded from",
    "Pierwszy dzień prawa do świadczenia, które wyłącza stosowanie ustawy, także nabytego z mocą wsteczną.",
    "First day of a right that excludes from the Act, also if acquired later.",
    "art. 1 ust. 3",
  ],
  before: [
    "Przedtem",
    "Before",
    "Krok przed zmianą; null, gdy go nie było.",
    "The step before the change; null where there was none.",
  ],
  after: [
    "Potem",
    "After",
    "Krok po zmianie; null, gdy już go nie ma.",
    "The step after the change; null where it fell away.",
  ],
  "recalculateDecided.before": ["Wypłacono", "Paid", "Ile wypłacono, w złotych.", "What was paid, in PLN."],
  "recalculateDecided.after": ["Należy się", "Due", "Ile się należy, w złotych.", "What is due, in PLN."],
  "recalculateDecided.difference": [
    "Różnica",
    "Difference",
    "Ile pozostaje do dopłaty albo ile nadpłacono, w złotych; nigdy z minusem.",
    "Arrears or overpayment, in PLN; never below zero.",
  ],
  changes: ["Zmiany", "Changes", "Co się zmieniło.", "What changed."],
  "recalculateDecided.changes": [
    "Zmiany",
    "Changes",
    "Kroki, które się zmieniły; null, gdy nie podano poprzedniego stanu albo nie da się go rozstrzygnąć.",
    "The steps that changed; null where no former facts were given, or they cannot be decided.",
  ],
  "change.difference": [
    "Różnica",
    "Difference",
    "O ile zmienia się wartość kroku, jako ułamek.",
    "By how much the step's value changes, as a fraction.",
  ],
  "recalculateMonths.result.months": [
    "Miesiące",
    "Months",
    "Wynik dla każdego miesiąca.",
    "The result of each month.",
  ],
  arrears: ["Do dopłaty", "Arrears", "Suma dopłat w złotych.", "Sum of the arrears in PLN."],
  overpaid: ["Nadpłacono", "Overpaid", "Suma nadpłat w złotych.", "Sum of the overpayments in PLN."],
  balance: [
    "Saldo",
    "Balance",
    "Dopłaty mniej nadpłaty, w złotych; ujemne z minusem.",
    "Arrears less overpayments, in PLN; below zero with a minus sign.",
  ],

  key: [
    "Kwestia",
    "Question",
    "Nierozstrzygnięta kwestia: nazwa pola w interpretation.",
    "The open question: name of the field in interpretation.",
  ],
  of: ["Czego dotyczy", "Of what", "Czego dotyczy.", "What it is about."],
  "priceOf.result.of": [
    "Co obliczono",
    "What was computed",
    "Świadczenie albo, przy premiumCap, najwyższą premię.",
    "The benefit or, for premiumCap, the ceiling of the premium.",
  ],
  contained: [
    "Dotyczy miesiąca",
    "Contained",
    "Czy w tym miesiącu jest to, czego dotyczy kwestia; jeżeli nie, każde odczytanie daje to samo.",
    "The month contains what the question is about; if not, every reading gives the same.",
  ],
  reference: [
    "Odczytanie odniesienia",
    "Reference",
    "Odczytanie, z którym porównuje się pozostałe: podane, w razie braku domyślne, a gdy i tego nie ma – pierwsze.",
    "The reading the others are compared with: the one given, else the default, else the first.",
  ],
  readings: ["Odczytania", "Readings", "Wynik według każdego odczytania.", "The result under each reading."],
  reading: ["Odczytanie", "Reading", "Identyfikator odczytania.", "Id of the reading."],
  "reading.difference": [
    "Różnica",
    "Difference",
    "Różnica względem odczytania odniesienia, w złotych; z minusem, gdy to odczytanie daje mniej.",
    "Difference from the reference, in PLN; a minus sign where this reading gives less.",
  ],
  "reading.changes": ["Zmiany", "Changes", "Kroki, które się różnią.", "The steps that differ."],
  spread: [
    "Rozpiętość",
    "Spread",
    "Różnica między najwyższą a najniższą kwotą, w złotych.",
    "Between the highest and the lowest amount, in PLN.",
  ],
});
