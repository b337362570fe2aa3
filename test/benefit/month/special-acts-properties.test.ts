import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Absence,
  type BenefitDue,
  type BenefitNotDue,
  monthlyBenefit,
  type MonthlyBenefitInput,
  type Suspension,
} from "zatrudnienie-socjalne";
import { monthSchemas } from "../../../src/benefit/index.js";
import { monthsBetween } from "../boundaries/cases.js";
import { weekdaysFrom } from "./special-cases.js";

/** A programme under each special act, with its class days and the days on which it knew days off. */
const programmes = {
  covid: {
    periods: {
      trial: { from: "2020-11-02", to: "2020-12-01" },
      participation: { from: "2020-12-02", to: "2021-06-30" },
    },
    days: weekdaysFrom("2020-11-02", 160, [
      ...["2020-11-11", "2020-12-25", "2021-01-01", "2021-01-06", "2021-04-05", "2021-05-03", "2021-06-03"],
    ]),
    first: "2020-03-08",
    floodTo: "",
  },
  "flood-2024": {
    periods: {
      trial: { from: "2024-09-16", to: "2024-10-15" },
      participation: { from: "2024-10-16", to: "2025-03-31" },
    },
    days: weekdaysFrom("2024-09-16", 134, [
      ...["2024-11-01", "2024-11-11", "2024-12-25", "2024-12-26", "2025-01-01", "2025-01-06"],
    ]),
    first: "2024-10-05",
    floodTo: "2025-01-15",
  },
} as const;

type Basis = keyof typeof programmes;

const bases = fc.constantFrom<Basis>("covid", "flood-2024");

const marks = ["unexcused", "excused", "day-off", "sickness", "quarantine", "property", "inability"] as const;

function absenceOf(mark: (typeof marks)[number], date: string): Absence {
  switch (mark) {
    case "sickness":
    case "quarantine":
      return { kind: mark, from: date, to: date };
    case "property":
    case "inability":
      return { kind: "flood-day-off", date, cause: mark };
    default:
      return { kind: mark, date };
  }
}

/** Marks on some class days, many days off because of the flood among them. */
function absencesOf(basis: Basis): fc.Arbitrary<Absence[]> {
  const { days, floodTo } = programmes[basis];
  const mark = (date: string) => {
    const possible = marks.filter((each) => date <= floodTo || (each !== "property" && each !== "inability"));
    const often = date <= floodTo ? (["property", "inability"] as const) : [];
    return fc.option(fc.constantFrom(...possible, ...often, ...often), { freq: 2 });
  };
  return fc
    .tuple(...days.map(mark))
    .map((found) =>
      found.flatMap((each, index) => (each === null ? [] : absenceOf(each, days[index] ?? ""))),
    );
}

/** A suspension of some days of the programme; days before the act are none. */
function suspensionOf(basis: Basis): fc.Arbitrary<Suspension> {
  const { days, first } = programmes[basis];
  const since = days.filter((date) => date >= first);
  return fc.tuple(fc.nat(since.length - 1), fc.nat(40)).map(([at, length]) => ({
    basis,
    from: since[at] ?? first,
    to: since[Math.min(at + length, since.length - 1)] ?? first,
  }));
}

const person = bases.chain((basis) =>
  fc.record({
    basis: fc.constant(basis),
    absences: absencesOf(basis),
    suspensions: fc.array(suspensionOf(basis), { maxLength: 3 }),
    more: suspensionOf(basis),
    interpretation: fc.record({
      sicknessDays: fc.constantFrom("calendar", "class-days"),
      excusedAbsence: fc.constantFrom("full", "unpaid"),
    }),
  }),
);

const furtherReadings = fc.record({
  sicknessWhileSuspended: fc.constantFrom("full", "as-sickness"),
  sicknessLimit: fc.constantFrom("per-participation", "per-spell"),
  trialSickness: fc.constantFrom("unpaid", "full", "as-participation"),
});

function monthsOf(basis: Basis): string[] {
  const { trial, participation } = programmes[basis].periods;
  return monthsBetween(trial.from.slice(0, 7), participation.to.slice(0, 7));
}

type Facts = Omit<MonthlyBenefitInput, "applied">;

function decided(input: Facts): BenefitDue | BenefitNotDue {
  const result = monthlyBenefit({ applied: true, ...input });
  if (result.outcome !== "due" && result.outcome !== "not-due") throw new Error(JSON.stringify(result));
  return result;
}

const grosze = ({ amount }: BenefitDue | BenefitNotDue): bigint => BigInt(amount.replace(".", ""));

describe("suspensions, quarantine and flood days off: what must always hold", () => {
  it("a month wholly suspended gives the full rate and leaves the history as it was, whatever its marks", () => {
    const used = fc.record({
      sicknessUsed: fc.nat(30),
      daysOffUsed: fc.nat(8),
      floodDaysUsed: fc.option(fc.record({ property: fc.nat(30), inability: fc.nat(15) }), {
        nil: undefined,
      }),
    });
    fc.assert(
      fc.property(person, used, ({ basis, absences, interpretation }, history) => {
        const month = basis === "covid" ? "2021-02" : "2024-12";
        const [from, next] = basis === "covid" ? ["2021-02-01", "2021-03-01"] : ["2024-12-01", "2025-01-01"];
        const given = Object.fromEntries(Object.entries(history).filter(([, value]) => value !== undefined));
        const result = decided({
          month,
          periods: programmes[basis].periods,
          absences: absences.filter((each) => ("date" in each ? each.date : each.from) >= from),
          suspensions: [{ from, to: basis === "covid" ? "2021-02-28" : "2024-12-31", basis }],
          history: { before: from, ...history },
          interpretation,
        });
        expect(result).toMatchObject({ amount: basis === "covid" ? "1200.00" : "1994.40", deductions: [] });
        expect(result.violations).toEqual([]);
        expect(result.next).toEqual({ before: next, ...given });
      }),
      { numRuns: 25 },
    );
  });

  it("one more suspension never brings less money", () => {
    fc.assert(
      fc.property(person, ({ basis, absences, suspensions, more, interpretation }) => {
        const { periods } = programmes[basis];
        for (const month of monthsOf(basis)) {
          const facts = { month, periods, absences, interpretation, history: "complete" as const };
          const without = decided({ ...facts, suspensions });
          const with_ = decided({ ...facts, suspensions: [...suspensions, more] });
          expect(grosze(with_), month).toBeGreaterThanOrEqual(grosze(without));
        }
      }),
      { numRuns: 25 },
    );
  });

  it("month after month by next it is as with the complete history", () => {
    fc.assert(
      fc.property(person, furtherReadings, ({ basis, absences, suspensions, ...rest }, further) => {
        const { periods } = programmes[basis];
        const interpretation = { ...rest.interpretation, ...further };
        let history: MonthlyBenefitInput["history"] = "complete";
        for (const month of monthsOf(basis)) {
          const facts = { month, periods, suspensions, interpretation };
          const complete = decided({ ...facts, absences, history: "complete" });
          const { before } = typeof history === "object" ? history : { before: "" };
          const listed = absences.filter((each) => ("date" in each ? each.date : each.to) >= before);
          const chained = decided({ ...facts, absences: listed, history });
          expect(told(chained), month).toEqual(told(complete));
          history = complete.next ?? "complete";
        }
      }),
      { numRuns: 25 },
    );
  });

  it("the order of suspensions, and one listed twice, change nothing", () => {
    fc.assert(
      fc.property(person, ({ basis, absences, suspensions, more, interpretation }) => {
        const { periods } = programmes[basis];
        const all = [...suspensions, more];
        for (const month of monthsOf(basis)) {
          const facts = { month, periods, absences, interpretation, history: "complete" as const };
          const result = decided({ ...facts, suspensions: all });
          expect(decided({ ...facts, suspensions: [...all, ...all].reverse() })).toEqual(result);
          expect(monthSchemas.monthlyBenefit.result().safeParse(result).error).toBeUndefined();
        }
      }),
      { numRuns: 10 },
    );
  });
});

/** What must be the same; places of violations are those of the list given. */
function told({
  outcome,
  amount,
  exact,
  deductions,
  counters,
  next,
  violations,
  steps,
}: BenefitDue | BenefitNotDue) {
  return { outcome, amount, exact, deductions, counters, next, steps, violations: violations.length };
}
