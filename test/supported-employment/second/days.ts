/** Days and months as text, compared as text. */

const oneDay = 24 * 60 * 60 * 1000;

export const plus = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * oneDay).toISOString().slice(0, 10);

const monthNumber = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;

const monthText = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`;

export const monthPlus = (month: string, months: number): string => monthText(monthNumber(month) + months);

export const monthsBetween = (from: string, to: string): number => monthNumber(to) - monthNumber(from);

export const firstOf = (month: string): string => `${month}-01`;
export const lastOf = (month: string): string => plus(firstOf(monthPlus(month, 1)), -1);

export type Count = "civil-code" | "day-before";

/** Last day of a term of months that begins on the day: KC art. 112, or the day before that. */
export function lastOfTerm(first: string, months: number, count: Count): string {
  const month = monthPlus(first.slice(0, 7), months);
  const named = `${month}-${first.slice(8)}`;
  if (named > lastOf(month)) return lastOf(month);
  return count === "civil-code" ? named : plus(named, -1);
}

export interface Known {
  /** The law as it was known on a day. */
  readonly asOf?: string | undefined;
  /** The law of one day alone, whatever days a case has. */
  readonly lawOf?: string | undefined;
}

/** The day whose law holds, where every wording is known from the day it holds. */
export function knownDay(day: string, { asOf, lawOf = day }: Known): string {
  return asOf !== undefined && asOf < lawOf ? asOf : lawOf;
}
