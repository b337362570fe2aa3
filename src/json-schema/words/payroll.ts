import type { Words } from "./word.js";

// Chapter 5: a payroll.

export const payrollWords = (): Words => ({
  cases: [
    "Uczestnicy",
    "Cases",
    "Po jednej pozycji na uczestnika, najwyżej 200 000.",
    "One for each participant, at most 200,000.",
  ],
  "checkRefundClaim.input.cases": [
    "Dane uczestników",
    "Cases",
    "Dane do ponownego obliczenia świadczeń; wypłatę bez danych sprawdza się tylko co do sum i składek.",
    "What the benefits are computed again from; a payment without one is checked for its sums and contributions only.",
  ],
  "case.id": [
    "Identyfikator",
    "Id",
    "Identyfikator, każdy tylko raz; wraca w wyniku, nigdy w błędzie.",
    "Each id once; it comes back with the result and never in an issue.",
  ],
  "checkRefundClaim.case.id": [
    "Identyfikator",
    "Id",
    "Identyfikator wypłaty, do której należą te dane.",
    "The id of the payment these facts belong to.",
  ],
  taxAdvance: [
    "Zaliczka na podatek",
    "Tax advance",
    "Pobrana zaliczka na podatek dochodowy w złotych, obliczona przez wywołującego.",
    "Income tax withheld in PLN, as the caller computed it.",
  ],
  taxAdvances: [
    "Zaliczki na podatek",
    "Tax advances",
    "Suma zaliczek na podatek; gdy żadnej nie podano, brak pola albo null.",
    "Sum of the tax advances; where none was given, left out or null.",
  ],
  net: [
    "Do wypłaty",
    "Net",
    "Kwota do wypłaty po odjęciu zaliczki na podatek; gdy zaliczki nie podano, brak pola albo null.",
    "What is paid out, less the tax advance; where none was given, left out or null.",
  ],
  "payment.net": [
    "Do wypłaty",
    "Net",
    "Świadczenie po odjęciu zaliczki na podatek; jeżeli podano, musi się zgadzać.",
    "The benefit less the tax advance; if given, it must re-add.",
  ],
  lines: ["Pozycje", "Lines", "Pozycje, w kolejności danych.", "The lines, in the order of the input."],
  undetermined: [
    "Nierozstrzygnięte",
    "Undetermined",
    "Pozycje, w których czegoś brakuje.",
    "Cases in which something is missing.",
  ],
  unsupported: [
    "Poza obsługiwanym okresem",
    "Unsupported",
    "Pozycje, których biblioteka nie obejmuje.",
    "Cases the library does not cover.",
  ],
  invalid: ["Błędne", "Invalid", "Pozycje z błędami danych.", "Cases with problems of the input."],
  "invalid.id": [
    "Identyfikator",
    "Id",
    "Identyfikator pozycji; null, gdy nie da się go odczytać.",
    "Id of the case; null where it cannot be read.",
  ],
  "totals.due": ["Należne", "Due", "Ile świadczeń przysługuje.", "How many are due."],
  "totals.notDue": ["Nienależne", "Not due", "Ile świadczeń nie przysługuje.", "How many are not due."],
  "totals.undetermined": [
    "Nierozstrzygnięte",
    "Undetermined",
    "Ilu pozycji nie rozstrzygnięto.",
    "How many are undetermined.",
  ],
  "totals.unsupported": [
    "Poza obsługiwanym okresem",
    "Unsupported",
    "Ilu pozycji nie objęto obliczeniem.",
    "How many are not covered.",
  ],
  "totals.invalid": ["Błędne", "Invalid", "Ile pozycji ma błędy.", "How many are invalid."],
});
