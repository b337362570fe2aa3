/**
 * Makes january-2019.json: a month of a centre with 28 participants, as many as the centre in Jaworzno had in January
 * 2019. Only that number is the place's; every date and absence is made here with a fixed seed and marked `synthetic`.
 *
 *   node examples/monthly-payroll/make-january-2019.mjs
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { addDays, periodsFrom, randomFrom } from "../made-up.mjs";

const classDays = [2, 3, 4, 7, 8, 9, 10, 11, 14, 15, 16, 17, 18, 21, 22, 23, 24, 25, 28, 29, 30, 31];
const january = (day) => `2019-01-${String(day).padStart(2, "0")}`;

/** Somebody who was there for the whole month, with a few absences of one day. */
function ordinaryParticipant(random) {
  const periods = periodsFrom(addDays("2018-03-01", random(240)));
  const days = [...classDays];
  const take = () => january(days.splice(random(days.length), 1)[0]);
  const unexcused = Array.from({ length: [0, 0, 0, 1, 1, 2, 3][random(7)] }, () => ({
    kind: "unexcused",
    date: take(),
  }));
  const daysOff = Array.from({ length: [0, 0, 0, 1][random(4)] }, () => ({ kind: "day-off", date: take() }));
  return { periods, absences: [...unexcused, ...daysOff], history: "complete" };
}

/** The kinds of case that every payroll meets sooner or later. */
const particular = {
  3: { periods: periodsFrom("2019-01-07"), absences: [], history: "complete" },
  5: { periods: periodsFrom("2018-12-17"), absences: [], history: "complete" },
  8: {
    periods: periodsFrom("2018-12-27"),
    absences: [{ kind: "sickness", from: january(3), to: january(8) }],
    history: "complete",
  },
  11: {
    periods: periodsFrom("2018-06-04"),
    absences: [9, 10, 11, 14].map((day) => ({ kind: "unexcused", date: january(day) })),
    history: "complete",
  },
  13: {
    periods: periodsFrom("2018-05-07"),
    absences: [
      { kind: "sickness", from: "2018-11-12", to: "2018-11-21" },
      { kind: "sickness", from: january(14), to: january(23) },
    ],
    history: "complete",
  },
  15: {
    periods: periodsFrom("2018-04-09"),
    absences: [{ kind: "sickness", from: "2018-12-17", to: january(31) }],
    history: "complete",
  },
  17: {
    periods: periodsFrom("2018-07-02"),
    absences: [{ kind: "unexcused", date: january(13) }],
    history: "complete",
  },
  19: {
    periods: periodsFrom("2018-08-06"),
    absences: [{ kind: "sickness", from: january(7), to: january(9) }],
  },
  21: {
    periods: periodsFrom("2018-02-12"),
    absences: [{ kind: "day-off", date: january(7) }],
    history: { before: "2019-01-01", sicknessUsed: 4, daysOffUsed: 5 },
  },
  24: {
    periods: periodsFrom("2018-09-03"),
    absences: [{ kind: "excused", date: january(22) }],
    history: "complete",
  },
  26: {
    periods: { ...periodsFrom("2018-05-14"), participation: { from: "2018-06-14", to: january(18) } },
    absences: [],
  },
};

export function january2019() {
  const random = randomFrom(2019);
  const cases = Array.from({ length: 28 }, (_, index) => {
    const number = index + 1;
    const ordinary = ordinaryParticipant(random);
    return {
      id: `uczestnik-${String(number).padStart(2, "0")}`,
      ...(particular[number] ?? ordinary),
      applied: true,
    };
  });
  return {
    about: {
      synthetic: true,
      place: "Jaworzno",
      fact: "28 participants in January 2019 (press report)",
      made: "all dates and absences, by make-january-2019.mjs with a fixed seed",
    },
    letterFor: "uczestnik-13",
    input: {
      month: "2019-01",
      interpretation: { sicknessDays: "calendar" },
      classDays: classDays.map(january),
      cases,
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL("january-2019.json", import.meta.url), `${JSON.stringify(january2019(), null, 2)}\n`);
}
