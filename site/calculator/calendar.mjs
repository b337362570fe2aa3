// The days of a month, and on which of them there are classes: as the calendar says, Monday to Friday without statutory
// holidays, but for the days that somebody changed.
import { holidayOn } from "zatrudnienie-socjalne";

export function daysOf(month, classes = {}) {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month)) return [];
  const [year, number] = month.split("-").map(Number);
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length }, (_, index) => dayOf(month, index + 1, classes));
}

function dayOf(month, number, classes) {
  const date = `${month}-${String(number).padStart(2, "0")}`;
  const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  const found = holidayOn(date);
  const holiday = "unknown" in found ? undefined : found.holiday?.name;
  const isFree = weekday > 4 || holiday !== undefined;
  return { date, number, weekday, holiday, isFree: date in classes ? !classes[date] : isFree };
}

/** A grid of seven columns, Monday first; null before the first day and after the last. */
export function weeksOf(month, classes) {
  const days = daysOf(month, classes);
  const cells = [...Array.from({ length: days[0]?.weekday ?? 0 }, () => null), ...days];
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** The changes with one day changed; a day changed back is none. */
export function withClassesChanged(classes, { date, isFree }) {
  const { [date]: before, ...others } = classes;
  return before === undefined ? { ...others, [date]: isFree } : others;
}

/** All class days of each month in which some were changed. */
export function classDaysOf(classes) {
  const months = new Set(Object.keys(classes).map((date) => date.slice(0, 7)));
  return Object.fromEntries(
    [...months]
      .sort()
      .map((month) => [month, daysOf(month, classes).flatMap(({ date, isFree }) => (isFree ? [] : [date]))]),
  );
}
