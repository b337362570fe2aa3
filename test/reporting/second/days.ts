/** Days as `YYYY-MM-DD`, compared as text; the slow and obvious way. */

const millisecondsOfADay = 86_400_000;

/** From a day until another, both included; no last day: it goes on. */
export interface Span {
  readonly from: string;
  readonly to?: string | undefined;
}

/** The same with a last day. */
export interface ClosedSpan extends Span {
  readonly to: string;
}

export const shifted = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * millisecondsOfADay).toISOString().slice(0, 10);

export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
  shifted(text, 0) === text;

/** Every day of a year. */
export function daysOf(year: number): string[] {
  const days: string[] = [];
  for (let day = `${String(year)}-01-01`; day <= `${String(year)}-12-31`; day = shifted(day, 1))
    days.push(day);
  return days;
}

export const contains = ({ from, to }: Span, day: string): boolean =>
  from <= day && (to === undefined || day <= to);

/** How many of these days lie in the span. */
export const daysIn = (span: Span, days: readonly string[]): number =>
  days.filter((day) => contains(span, day)).length;
