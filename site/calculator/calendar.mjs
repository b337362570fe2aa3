// The days of a month for a grid of seven columns, Monday first.
import { holidayOn } from "zatrudnienie-socjalne";

export function weeksOf(month) {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month)) return [];
  const [year, number] = month.split("-").map(Number);
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const before = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7;
  const cells = [
    ...Array.from({ length: before }, () => null),
    ...Array.from({ length }, (_, index) => dayOf(month, index + 1)),
  ];
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

function dayOf(month, number) {
  const date = `${month}-${String(number).padStart(2, "0")}`;
  const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  const found = holidayOn(date);
  const holiday = "unknown" in found ? undefined : found.holiday?.name;
  return { date, number, weekday, holiday, isFree: weekday > 4 || holiday !== undefined };
}
