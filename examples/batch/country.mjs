/**
 * A made-up country: centres with places that are never empty for long. Who ends makes room for the next one, so that the
 * number of participants at a time stays the same. The same plan gives the same people on every machine.
 */
import { holidaysIn } from "zatrudnienie-socjalne";
import { addDays, monthsLater, periodsFrom, randomFrom } from "../made-up.mjs";

const two = (number) => String(number).padStart(2, "0");
const isWeekend = (date) => [0, 6].includes(new Date(date).getUTCDay());

export const centreName = (centre) => `centrum-${String(centre).padStart(3, "0")}`;

export const monthsOf = ({ year, months }) =>
  Array.from({ length: months }, (_, index) => `${year}-${two(index + 1)}`);

/** The days of classes from Monday to Friday, by month. */
const classDays = ({ year }) => {
  const free = new Set(holidaysIn(year).map(({ date }) => date));
  const days = new Map(monthsOf({ year, months: 12 }).map((month) => [month, []]));
  for (let date = `${year}-01-01`; date.startsWith(year); date = addDays(date, 1))
    if (!isWeekend(date) && !free.has(date)) days.get(date.slice(0, 7)).push(date);
  return days;
};

/** What keeps a participant from classes in a month; `days` are theirs. */
const absencesIn = (days, month, trial, random) => {
  const chance = random(100);
  const unexcused = chance < 78 ? 0 : chance < 90 ? 1 : chance < 97 ? 2 : 4;
  const on = (kind, dates) => dates.map((date) => ({ kind, date }));
  const absences = on("unexcused", days.slice(2, 2 + unexcused));
  if (random(9) === 0) absences.push(...on("excused", days.slice(7, 8)));
  if (random(4) === 0)
    absences.push(
      ...on(
        "day-off",
        days.slice(9, 10).filter((date) => date > trial.to),
      ),
    );
  if (random(6) === 0 && days.length > 12) {
    const long = addDays(days[12], 1 + random(11));
    const last = days.at(-1);
    absences.push({ kind: "sickness", from: days[12], to: long < last ? long : last });
  }
  return absences;
};

/** Those who have a place one after another: programmes of 6 to 12 months, the first of them on since last year. */
const peopleAt = (plan, place, random) => {
  const people = [];
  const firstDay = `${plan.year}-01-01`;
  let length = 5 + random(7);
  let from = addDays(monthsLater(firstDay, -random(length)), -random(28));
  while (from.slice(0, 4) <= plan.year) {
    const periods = periodsFrom(from, length);
    people.push({ id: `${place}-${two(people.length + 1)}`, periods });
    from = addDays(periods.participation.to, 1);
    while (isWeekend(from)) from = addDays(from, 1);
    length = 5 + random(7);
  }
  return people;
};

const attends = ({ periods: { trial, participation } }, date) =>
  date >= trial.from && date <= participation.to;

/**
 * The cases of a centre by month, as its office knows them at the end of the month: `[month, cases]` in order. Of every
 * month each case has the absences until then, for days of sickness and days off count from the start of the programme.
 */
export const casesOf = (plan, centre) => {
  const places = Math.floor((plan.participants + centre - 1) / plan.centres);
  const random = randomFrom(plan.seed * 1_000 + centre);
  const days = classDays(plan);
  const people = Array.from({ length: places }, (_, place) =>
    peopleAt(plan, `${centreName(centre)}-${two(place + 1)}`, random),
  ).flat();
  const known = new Map(people.map(({ id }) => [id, []]));
  return monthsOf(plan).map((month) => {
    const present = people.filter(
      (person) => attends(person, `${month}-01`) || person.periods.trial.from.startsWith(month),
    );
    const cases = present.map((person) => {
      const { id, periods } = person;
      const theirs = days.get(month).filter((date) => attends(person, date));
      known.set(id, [...known.get(id), ...absencesIn(theirs, month, periods.trial, random)]);
      return { id, periods, absences: known.get(id), history: "complete", applied: true };
    });
    return [month, cases];
  });
};
