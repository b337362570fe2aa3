import type { Texts } from "../law/index.js";
import { decimalNotation, type Exact } from "../money/index.js";
import { counted, countedInEnglish, type PolishForms } from "./plural.js";

/** Language of a text: Polish or English. */
export type Language = "pl" | "en";

/** How one thing is said in the two languages. */
export type Said<Thing> = Readonly<Record<Language, (thing: Thing) => string>>;

/** The words that sentences of several rooms share: numbers with their nouns, amounts, and what a word stands for. */

const nouns = {
  days: [["dzień", "dni", "dni"], "day"],
  calendarDays: [["dzień kalendarzowy", "dni kalendarzowe", "dni kalendarzowych"], "calendar day"],
  months: [["miesiąc", "miesiące", "miesięcy"], "month"],
  /** After "po upływie", "w ciągu". */
  ofMonths: [["miesiąca", "miesięcy", "miesięcy"], "month"],
  years: [["rok", "lata", "lat"], "year"],
  people: [["osoba", "osoby", "osób"], "person", "people"],
  hours: [["godzinę", "godziny", "godzin"], "hour"],
  daysOff: [["dzień wolny", "dni wolne", "dni wolnych"], "day off", "days off"],
} as const satisfies Record<string, readonly [PolishForms, one: string, other?: string]>;

/** `2 dni`, `2 days`: a number with its noun. */
export function numberOf(noun: keyof typeof nouns, count: number, language: Language): string {
  const [polish, one, other]: readonly [PolishForms, string, string?] = nouns[noun];
  return language === "pl" ? counted(count, polish) : countedInEnglish(count, one, other);
}

/** An amount or an exact value, with its currency, in the language's own decimal mark. */
export function money(value: string | Exact, language: Language): string {
  const decimal = typeof value === "object" ? decimalNotation(value) : value;
  return language === "pl" ? `${decimal.replace(".", ",")} zł` : `PLN ${decimal}`;
}

/** What a step adds or takes, without its sign. */
export function moneyWithoutSign(value: Exact, language: Language): string {
  return money({ ...value, numerator: value.numerator.replace("-", "") }, language);
}

export function isNegative({ numerator }: Exact): boolean {
  return numerator.startsWith("-");
}

/** A percentage in the language's own decimal mark; `8.00` is said as 8. */
export function percentage(percent: string, language: Language): string {
  const short = percent.replace(/\.0+$/, "");
  return language === "pl" ? short.replace(".", ",") : short;
}

/** The phases of a stay, as they stand in a sentence. */
export const inPhase = {
  trial: { pl: "w okresie próbnym", en: "in the trial" },
  participation: { pl: "w okresie uczestnictwa", en: "in participation" },
  both: { pl: "w okresie próbnym i w okresie uczestnictwa", en: "in the trial and in participation" },
} as const satisfies Record<string, Texts>;

/** The roundings, as they stand after "zaokrągla się". */
export const roundingWords = {
  "up-to-10-groszy": { pl: "w górę do pełnych 10 groszy", en: "up to full 10 groszy" },
  "nearest-grosz": { pl: "do najbliższego grosza", en: "to the nearest grosz" },
  "up-to-grosz": { pl: "w górę do pełnego grosza", en: "up to a full grosz" },
  "down-to-grosz": { pl: "w dół do pełnego grosza", en: "down to a full grosz" },
} as const satisfies Record<string, Texts>;
