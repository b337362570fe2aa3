/** Days as `YYYY-MM-DD`, reckoned by hand: no calendar of the library, none of the platform. */

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const partsOf = (date: string): Parts => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
});

const two = (value: number): string => String(value).padStart(2, "0");
const dateOf = ({ year, month, day }: Parts): string => `${String(year)}-${two(month)}-${two(day)}`;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const lengthOf = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

export const yearOf = (date: string): number => partsOf(date).year;

export function dayAfter(date: string): string {
  const { year, month, day } = partsOf(date);
  if (day < lengthOf(year, month)) return dateOf({ year, month, day: day + 1 });
  return month < 12
    ? dateOf({ year, month: month + 1, day: 1 })
    : dateOf({ year: year + 1, month: 1, day: 1 });
}

/** The last day of a term of so many days: the first day is not counted. */
export function afterDays(date: string, count: number): string {
  let last = date;
  for (let passed = 0; passed < count; passed++) last = dayAfter(last);
  return last;
}

/** The day with the same number so many years later, 28 February for 29 February where there is none. */
export function afterYears(date: string, years: number): string {
  const { year, month, day } = partsOf(date);
  return dateOf({ year: year + years, month, day: Math.min(day, lengthOf(year + years, month)) });
}

export const lastDayOf = (month: string): string =>
  `${month}-${two(lengthOf(Number(month.slice(0, 4)), Number(month.slice(5, 7))))}`;

export function monthAfter(month: string): string {
  const year = Number(month.slice(0, 4));
  const number = Number(month.slice(5, 7));
  return number === 12 ? `${String(year + 1)}-01` : `${String(year)}-${two(number + 1)}`;
}

/** The 10th of the month after. */
export const tenthAfter = (month: string): string => `${monthAfter(month)}-10`;

export const earlierOf = (one: string, other: string | undefined): string =>
  other !== undefined && other < one ? other : one;
