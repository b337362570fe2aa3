import type { Issue } from "../outcome.js";
import { counted } from "../plural.js";
import type { IssueSentence } from "../room-texts.js";

type Params = NonNullable<Issue["params"]>;

const list = (values: Params[string] | undefined): string =>
  Array.isArray(values) ? values.join(", ") : String(values);

const kindsInPolish: Record<string, string> = {
  string: "tekst",
  number: "liczba",
  int: "liczba całkowita",
  boolean: "prawda albo fałsz",
  array: "lista",
  object: "obiekt",
};
const kindsInEnglish: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

/** A sentence for every code, without its place and its full stop. */
export const issueSentences = {
  "wrong-type": {
    pl: ({ expected }) =>
      `zły rodzaj wartości; powinno być: ${kindsInPolish[list(expected)] ?? list(expected)}`,
    en: ({ expected }) =>
      `the value is of a wrong kind; expected ${kindsInEnglish[list(expected)] ?? list(expected)}`,
  },
  required: {
    pl: () => "brak wymaganego pola",
    en: () => "a required field is missing",
  },
  "unknown-key": {
    pl: () => "nieznane pole",
    en: () => "unknown field",
  },
  "not-one-of": {
    pl: ({ allowed }) => `niedozwolona wartość; dozwolone: ${list(allowed)}`,
    en: ({ allowed }) => `the value is not allowed; allowed: ${list(allowed)}`,
  },
  "not-a-date": {
    pl: () => "to nie jest istniejący dzień w zapisie RRRR-MM-DD",
    en: () => "this is not an existing day written as YYYY-MM-DD",
  },
  "date-out-of-range": {
    pl: () => "data poza obsługiwanym zakresem (1900–2199)",
    en: () => "the date lies outside the supported range (1900–2199)",
  },
  "not-a-month": {
    pl: () => "to nie jest miesiąc w zapisie RRRR-MM",
    en: () => "this is not a month written as YYYY-MM",
  },
  "not-an-amount": {
    pl: () => "to nie jest kwota w złotych z dwoma miejscami po kropce, np. 1783.90",
    en: () => "this is not an amount in PLN with two decimals, such as 1783.90",
  },
  "amount-not-positive": {
    pl: () => "kwota musi być większa od zera",
    en: () => "the amount must be above zero",
  },
  "too-many": {
    pl: ({ most }) => `za dużo pozycji; najwyżej ${counted(Number(most), ["pozycja", "pozycje", "pozycji"])}`,
    en: ({ most }) => `too many items; at most ${list(most)}`,
  },
  "too-long": {
    pl: ({ most }) => `tekst jest za długi; najwyżej ${counted(Number(most), ["znak", "znaki", "znaków"])}`,
    en: ({ most }) => `the text is too long; at most ${list(most)} characters`,
  },
  "too-big": {
    pl: ({ most }) => `wartość jest za duża; najwyżej ${list(most)}`,
    en: ({ most }) => `the value is too large; at most ${list(most)}`,
  },
  "too-small": {
    pl: ({ least }) => `wartość jest za mała; co najmniej ${list(least)}`,
    en: ({ least }) => `the value is too small; at least ${list(least)}`,
  },
  unreadable: {
    pl: () => "danych nie da się odczytać jako zwykłego obiektu JSON",
    en: () => "the data cannot be read as a plain JSON object",
  },
  "reversed-period": {
    pl: () => "koniec okresu wypada przed jego początkiem",
    en: () => "the period ends before it begins",
  },
  "phases-out-of-order": {
    pl: () => "ten okres zaczyna się przed końcem poprzedniego",
    en: () => "this period begins before the one before it ends",
  },
  "gap-between-phases": {
    pl: () => "ten okres nie zaczyna się następnego dnia po poprzednim",
    en: () => "this period does not begin on the day after the one before it",
  },
  "extension-without-participation": {
    pl: () => "przedłużenie bez okresu uczestnictwa, który miałoby przedłużyć",
    en: () => "an extension without the participation it extends",
  },
  "suspension-without-rule": {
    pl: () => "w tym dniu przepisy nie pozwalały jeszcze zawiesić zajęć",
    en: () => "on this day the law did not yet allow classes to be suspended",
  },
  "ended-after-planned-end": {
    pl: () => "dzień zakończenia wypada po planowanym końcu",
    en: () => "the last day lies after the planned end",
  },
  "repeated-date": {
    pl: () => "ten dzień podano już wcześniej",
    en: () => "this day was given before",
  },
  "not-first-of-month": {
    pl: () => "kwota może obowiązywać tylko od pierwszego dnia miesiąca",
    en: () => "an amount can hold only from the first day of a month",
  },
} as const satisfies Record<string, IssueSentence>;

export type IssueCode = keyof typeof issueSentences;

/** All codes an issue of any room can have. */
export const issueCodes = Object.keys(issueSentences) as IssueCode[];
