/** Where a day stands in the calendar; months and days from 1. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const daysOfYear = 365;
/** Four hundred years of the Gregorian calendar, after which it repeats. */
const daysOfCycle = 146_097;
/** Five months from March on, whatever five they are: 31, 30, 31, 30 and 31 days. */
const daysOfFiveMonths = 153;

/**
 * A day as a whole number: days since 0000-03-01 in the Gregorian calendar. Years are counted from March, so that a leap
 * day is the last one of its year. Counting with numbers is many times as fast as with dates.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const isBeforeMarch = month < 3;
  const yearFromMarch = isBeforeMarch ? year - 1 : year;
  const monthFromMarch = isBeforeMarch ? month + 9 : month - 3;
  return daysOfYears(yearFromMarch) + daysOfMonths(monthFromMarch) + day - 1;
}

/** The day with a number: what {@link dayNumber} was made from. */
export function partsOfDay(number: number): DateParts {
  const cycle = Math.floor(number / daysOfCycle);
  const dayOfCycle = number - cycle * daysOfCycle;
  // The quotient is never too small, and at most one too large: on the last days of a year.
  const guess = Math.floor(dayOfCycle / daysOfYear);
  const yearOfCycle = daysOfYears(guess) > dayOfCycle ? guess - 1 : guess;
  const dayOfYear = dayOfCycle - daysOfYears(yearOfCycle);
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / daysOfFiveMonths);
  const isNextYear = monthFromMarch > 9;
  return {
    year: cycle * 400 + yearOfCycle + (isNextYear ? 1 : 0),
    month: isNextYear ? monthFromMarch - 9 : monthFromMarch + 3,
    day: dayOfYear - daysOfMonths(monthFromMarch) + 1,
  };
}

/** The number of days of a month. */
export function lengthOfMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

function daysOfYears(years: number): number {
  return daysOfYear * years + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
}

function daysOfMonths(months: number): number {
  return Math.floor((daysOfFiveMonths * months + 2) / 5);
}
