/**
 * A year of a centre: 10 000 participants, each month's list decided with all absences known by then; all of it again after
 * a late sick note; the price of an open question for each.
 */
import { holidaysIn, payrollLines, priceOf, recalculateMonths } from "zatrudnienie-socjalne";
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

const monthNamed = (month) => `${year}-${pad(month)}`;

/** The facts of a person as they are known at the end of a month. */
const factsOf = ({ periods, absences }, month) => ({
  periods,
  absences: absences.slice(0, month).flat(),
  history: "complete",
  applied: true,
});

function* casesOf(people, month) {
  for (const person of people) yield { id: person.id, ...factsOf(person, month) };
}

/** A sick note for two days of March that comes at the end of the year: it reaches the pools of all later months. */
const lateNote = { kind: "sickness", from: classDays[2][0], to: classDays[2][1] };

const secondsOf = (task) => {
  const start = performance.now();
  task();
  return (performance.now() - start) / 1000;
};

export const measureYear = () => {
  const people = Array.from({ length: participants }, (_, index) => ({
    id: String(index),
    periods: periodsOf(index),
    absences: months.map((month) => absencesOf(index, month)),
    paid: [],
  }));
  measurePayrolls(people);
  measureCorrections(people);
  measurePrices(people);
};

const measurePayrolls = (people) => {
  const counts = { due: 0, "not-due": 0 };
  const seconds = secondsOf(() => {
    for (const month of months) {
      const input = { ...settings, month: monthNamed(month), cases: casesOf(people, month) };
      for (const { index, outcome, amount } of payrollLines(input)) {
        if (counts[outcome] === undefined) throw new Error(`unexpected ${outcome} in month ${month}`);
        counts[outcome] += 1;
        people[index].paid.push({ month: monthNamed(month), amount });
      }
    }
  });
  const benefits = counts.due + counts["not-due"];
  line(
    `a year of a centre, ${whole(participants)} people by month`,
    `${seconds.toFixed(1)} s`,
    `${whole(benefits / seconds)} benefits a second (${whole(counts.due)} due, ${whole(counts["not-due"])} not)`,
  );
};

/** Every person's twelve months again, beside what they were: each changed step is named. */
const measureCorrections = (people) => {
  let changed = 0;
  const seconds = secondsOf(() => {
    for (const person of people) {
      const facts = factsOf(person, months.length);
      const result = recalculateMonths({
        ...settings,
        paid: person.paid,
        input: { ...facts, absences: [...facts.absences, lateNote] },
        formerInput: facts,
      });
      if (result.totals?.count !== months.length) throw new Error("a month was not decided");
      changed += result.months.filter(({ outcome }) => outcome !== "unchanged").length;
    }
  });
  line(
    "  the same year again, each with a late sick note",
    `${seconds.toFixed(1)} s`,
    `${whole((participants * months.length) / seconds)} months a second (${whole(changed)} changed)`,
  );
};

/** What one open question costs each of them in December. */
const measurePrices = (people) => {
  let contained = 0;
  const seconds = secondsOf(() => {
    for (const person of people) {
      const input = { ...settings, month: monthNamed(12), ...factsOf(person, months.length) };
      const result = priceOf({ key: "sicknessDays", input });
      if (result.outcome !== "priced") throw new Error(`unexpected ${result.outcome}`);
      contained += result.contained ? 1 : 0;
    }
  });
  line(
    "  the price of one open question in December, for each",
    `${seconds.toFixed(1)} s`,
    `${whole(participants / seconds)} prices a second (${whole(contained)} contain it)`,
  );
};
