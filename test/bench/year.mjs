/** A year of a centre: 10 000 participants, each month's list decided with all absences known by then. */
import { holidaysIn, payrollLines } from "zatrudnienie-socjalne";
import { line, whole } from "./measure.mjs";

const year = 2025;
const participants = 10_000;
const settings = { interpretation: { sicknessDays: "calendar", excusedAbsence: "full" } };

const pad = (number) => String(number).padStart(2, "0");
const dayOf = (month, day) => `${year}-${pad(month)}-${pad(day)}`;
const addDays = (date, days) => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

const months = Array.from({ length: 12 }, (_, index) => index + 1);
const holidays = new Set(holidaysIn(year).map(({ date }) => date));
const classDays = months.map((month) => {
  const days = Array.from({ length: new Date(Date.UTC(year, month, 0)).getUTCDate() }, (_, index) =>
    dayOf(month, index + 1),
  );
  return days.filter((date) => ![0, 6].includes(new Date(date).getUTCDay()) && !holidays.has(date));
});

/** Half of them start in January, so that there are trials and partial months; the others are extended in July. */
const periodsOf = (index) => {
  const day = 2 + (index % 27);
  return index % 2 === 0
    ? {
        trial: { from: dayOf(1, day), to: dayOf(2, day - 1) },
        participation: { from: dayOf(2, day), to: dayOf(12, 31) },
      }
    : {
        trial: { from: "2024-07-01", to: "2024-07-31" },
        participation: { from: "2024-08-01", to: "2025-06-30" },
        extensions: [{ from: "2025-07-01", to: "2026-03-31" }],
      };
};

/** Absences of a month: the same in every run, and different enough from person to person. */
const absencesOf = (index, month) => {
  const startsNow = index % 2 === 0 && month === 1;
  if (startsNow) return [];
  const days = classDays[month - 1];
  const chance = (index * 37 + month * 61) % 100;
  const unexcused = chance < 78 ? 0 : chance < 90 ? 1 : chance < 97 ? 2 : 4;
  const absences = days.slice(2, 2 + unexcused).map((date) => ({ kind: "unexcused", date }));
  if (chance % 9 === 0) absences.push({ kind: "excused", date: days[7] });
  if (month > 2 && (index + month) % 2 === 0) absences.push({ kind: "day-off", date: days[9] });
  if (chance % 6 === 0)
    absences.push({ kind: "sickness", from: days[12], to: addDays(days[12], 1 + (chance % 11)) });
  return absences;
};

function* casesOf(people, month) {
  for (const { id, periods, absences } of people) {
    const known = absences.slice(0, month).flat();
    yield { id, periods, absences: known, history: "complete", applied: true };
  }
}

export const measureYear = () => {
  const people = Array.from({ length: participants }, (_, index) => ({
    id: String(index),
    periods: periodsOf(index),
    absences: months.map((month) => absencesOf(index, month)),
  }));
  const counts = { due: 0, "not-due": 0 };
  const start = performance.now();
  for (const month of months) {
    const input = { ...settings, month: `${year}-${pad(month)}`, cases: casesOf(people, month) };
    for (const { outcome } of payrollLines(input)) {
      if (counts[outcome] === undefined) throw new Error(`unexpected ${outcome} in month ${month}`);
      counts[outcome] += 1;
    }
  }
  // HERE: corrections of past months (`recalculateMonths`), once the library has them.
  const seconds = (performance.now() - start) / 1000;
  const benefits = counts.due + counts["not-due"];
  line(
    `a year of a centre, ${whole(participants)} people by month`,
    `${seconds.toFixed(1)} s`,
    `${whole(benefits / seconds)} benefits a second (${whole(counts.due)} due, ${whole(counts["not-due"])} not)`,
  );
};
