import type { Issue } from "../outcome.js";
import { counted } from "../plural.js";
import type { IssueSentence } from "../room-texts.js";
import type { Language } from "../words.js";

type Params = NonNullable<Issue["params"]>;

const list = (values: Params[string] | undefined): string =>
  Array.isArray(values) ? values.join(", ") : String(values);

const kinds: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  pl: {
    string: "tekst",
    number: "liczba (bez cudzysłowu)",
    int: "liczba całkowita (bez cudzysłowu)",
    boolean: "true albo false (bez cudzysłowu)",
    array: "lista",
    object: "obiekt",
  },
  en: {
    string: "text",
    number: "a number (without quotes)",
    int: "a whole number (without quotes)",
    boolean: "true or false (without quotes)",
    array: "a list",
    object: "an object",
  },
};

/** Texts of a certain form, each with an example. */
const forms: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  pl: {
    date: 'dzień jako tekst RRRR-MM-DD, np. "2026-06-30"',
    month: 'miesiąc jako tekst RRRR-MM, np. "2026-06"',
    amount: 'kwota jako tekst z dwoma miejscami po kropce, np. "1783.90"',
    percentage: 'procent jako tekst od 0 do 100, najwyżej cztery miejsca po kropce, np. "17.93"',
  },
  en: {
    date: 'a day as text YYYY-MM-DD, such as "2026-06-30"',
    month: 'a month as text YYYY-MM, such as "2026-06"',
    amount: 'an amount as text with two decimals, such as "1783.90"',
    percentage: 'a percentage as text from 0 to 100 with up to four decimals, such as "17.93"',
  },
};

function expectedKind({ expected, format }: Params, language: Language): string {
  return forms[language][list(format)] ?? kinds[language][list(expected)] ?? list(expected);
}

/** Texts alone stand as they are; beside other values it is said which take quotes and which do not. */
function alternatives(allowed: Params[string] | undefined, language: Language): string {
  const values = Array.isArray(allowed) ? allowed : [];
  const isKind = (value: unknown): value is string =>
    typeof value === "string" && Object.hasOwn(kinds[language], value);
  const named = values.filter(isKind).map((kind) => kinds[language][kind]);
  const bare = values.filter((value) => typeof value !== "string");
  if (bare.length === 0 && named.length === 0) return list(allowed);
  const quoted = values.filter((value) => typeof value === "string" && !isKind(value));
  const unquoted = language === "pl" ? "(bez cudzysłowu)" : "(without quotes)";
  const all = [
    ...(bare.length === 0 ? [] : [`${bare.join(", ")} ${unquoted}`]),
    ...quoted.map((value) => `"${String(value)}"`),
    ...named,
  ];
  const last = all.splice(-1);
  return [...(all.length === 0 ? [] : [all.join(", ")]), ...last].join(language === "pl" ? " albo " : " or ");
}

/** What stands after "nieznane pole", "unknown field". */
function hint({ allowed, nearest }: Params, language: Language): string {
  const [perhaps, fields] =
    language === "pl" ? ["; może chodzi o", "; dozwolone pola:"] : ["; perhaps", "; the fields are"];
  return [
    ...(nearest === undefined ? [] : [`${perhaps} ${list(nearest)}`]),
    ...(allowed === undefined ? [] : [`${fields} ${list(allowed)}`]),
  ].join("");
}

/** A sentence for every code, without its place and its full stop. */
export const issueSentences = {
  "wrong-type": {
    pl: (params) => `zły rodzaj wartości; powinno być: ${expectedKind(params, "pl")}`,
    en: (params) => `the value is of a wrong kind; expected ${expectedKind(params, "en")}`,
  },
  "class-instance": {
    pl: () => "to powinien być zwykły obiekt, taki jak z JSON, a nie egzemplarz klasy (np. Date albo Map)",
    en: () => "this should be a plain object, as from JSON, not an instance of a class (such as Date or Map)",
  },
  required: {
    pl: () => "brak wymaganego pola",
    en: () => "a required field is missing",
  },
  "unknown-key": {
    pl: (params) => `nieznane pole${hint(params, "pl")}`,
    en: (params) => `unknown field${hint(params, "en")}`,
  },
  "not-one-of": {
    pl: ({ allowed }) => `niedozwolona wartość; dozwolone: ${alternatives(allowed, "pl")}`,
    en: ({ allowed }) => `the value is not allowed; allowed: ${alternatives(allowed, "en")}`,
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
  "not-a-percentage": {
    pl: () => "to nie jest procent od 0 do 100 z najwyżej czterema miejscami po kropce, np. 17.93",
    en: () => "this is not a percentage from 0 to 100 with up to four decimals, such as 17.93",
  },
  "too-few": {
    pl: ({ least }) =>
      `za mało pozycji; co najmniej ${counted(Number(least), ["pozycja", "pozycje", "pozycji"])}`,
    en: ({ least }) => `too few items; at least ${list(least)}`,
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
  "repeated-id": {
    pl: () => "ten identyfikator podano już wcześniej",
    en: () => "this id was given before",
  },
  "filed-after-day": {
    pl: () => "wniosek złożono po dniu, na który ocenia się sprawę",
    en: () => "the application was filed after the day asked about",
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
