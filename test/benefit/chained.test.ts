import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Absence,
  type BenefitDue,
  type BenefitNotDue,
  type Interpretation,
  monthlyBenefit,
  type MonthlyBenefitInput,
} from "zatrudnienie-socjalne";
import { openQuestions } from "../../src/reasoning/index.js";
import { byKnownLaw } from "../law/future.js";
import { randomCase } from "../oracle/random-case.js";
import { amountOf, dayOff, decided, monthsBetween, sick, used } from "./boundaries/cases.js";

type Decided = BenefitDue | BenefitNotDue;

/** One reading of every question. */
const everyReading = fc.record(
  Object.fromEntries(
    Object.entries(openQuestions).map(([key, { readings }]) => [
      key,
      fc.constantFrom<string | boolean>(...readings),
    ]),
  ),
) as fc.Arbitrary<Interpretation>;

const lastDayOfAbsence = (absence: Absence): string => ("date" in absence ? absence.date : absence.to);

/** What must be the same; readings that concern earlier months alone are listed only with those months' absences. */
function told({ outcome, amount, exact, deductions, counters, next, violations, steps }: Decided) {
  return { outcome, amount, exact, deductions, counters, next, steps, violations: violations.length };
}

describe("next: month after month as with the complete history", () => {
  const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

  it("whatever the case and the readings, with all absences listed or those since the month before", () => {
    fc.assert(
      fc.property(seeds, everyReading, fc.boolean(), (seed, interpretation, all) => {
        const { periods, absences = [], classDays, asOf, endedOn }: MonthlyBenefitInput = randomCase(seed);
        const days = [periods.trial, periods.participation, ...(periods.extensions ?? [])].flatMap((period) =>
          period === undefined ? [] : [period.from, period.to],
        );
        const months = monthsBetween((days[0] ?? "").slice(0, 7), (days.at(-1) ?? "").slice(0, 7));
        let history: MonthlyBenefitInput["history"] = "complete";
        for (const month of months) {
          const facts = { month, periods, endedOn, classDays, asOf, interpretation, applied: true };
          const complete = monthlyBenefit(byKnownLaw({ ...facts, absences, history: "complete" }));
          // A day off on a day that has no classes in the month that is asked about.
          if (complete.outcome !== "due" && complete.outcome !== "not-due") {
            history = "complete";
            continue;
          }
          const { before } = typeof history === "object" ? history : { before: "" };
          const listed = all ? absences : absences.filter((each) => lastDayOfAbsence(each) >= before);
          const chained = monthlyBenefit(byKnownLaw({ ...facts, absences: listed, history }));
          if (chained.outcome !== "due" && chained.outcome !== "not-due") throw new Error(chained.outcome);
          expect(told(chained), `${String(seed)} ${month}`).toEqual(told(complete));
          expect(complete.next).not.toBeNull();
          history = complete.next ?? "complete";
        }
      }),
      { numRuns: Number(process.env["FUZZ_RUNS"] ?? 60) },
    );
  });
});

const participating = {
  trial: { from: "2025-09-01", to: "2025-09-30" },
  participation: { from: "2025-10-01", to: "2026-08-31" },
};
const perSpell = { sicknessDays: "calendar", sicknessLimit: "per-spell" } as const;
const calendar = { sicknessDays: "calendar" } as const;

function month(of: string, changes: Partial<MonthlyBenefitInput> = {}): MonthlyBenefitInput {
  return { month: of, periods: participating, applied: true, history: "complete", ...changes };
}

const nextOf = (input: MonthlyBenefitInput) => decided(input).next;

describe("next: what was used up at the month's end", () => {
  const absences = [sick("2025-12-08", "2025-12-12"), ...dayOff("2025-12-15", "2026-01-07")];

  it("is the pool and the days off, from the next month's first day", () => {
    const next = { before: "2026-01-01", sicknessUsed: 5, daysOffUsed: 1 };
    expect(nextOf(month("2025-12", { absences, interpretation: calendar }))).toEqual(next);
    const january = month("2026-01", { absences, interpretation: calendar, history: next });
    expect(nextOf(january)).toEqual({ before: "2026-02-01", sicknessUsed: 5, daysOffUsed: 2 });
  });

  it("is in months in which nothing is due, and before and after the programme", () => {
    expect(nextOf(month("2025-12", { applied: false, absences, interpretation: calendar }))).toMatchObject({
      sicknessUsed: 5,
    });
    const nothing = { sicknessUsed: 0, daysOffUsed: 0 };
    expect(nextOf(month("2025-08"))).toEqual({ before: "2025-09-01", ...nothing });
    expect(nextOf(month("2026-09"))).toEqual({ before: "2026-10-01", ...nothing });
  });

  it("is null without history", () => {
    expect(nextOf(month("2025-12", { history: undefined }))).toBeNull();
  });

  it("art-15-ust-7a: is null where the count depends on a reading nobody gave", () => {
    // Saturday and Sunday count in one way only; a month without sickness does not ask.
    const weekend = [sick("2025-12-13", "2025-12-14")];
    expect(nextOf(month("2026-01", { absences: weekend }))).toBeNull();
    expect(nextOf(month("2026-01", { absences: weekend, interpretation: calendar }))).toMatchObject({
      sicknessUsed: 2,
    });
    const friday = [sick("2025-12-12")];
    expect(nextOf(month("2026-01", { absences: friday }))).toMatchObject({ sicknessUsed: 1 });
  });

  it("Q3b: of the spell that holds the month's last day, else none", () => {
    const spells = [sick("2025-12-01", "2025-12-10"), sick("2025-12-29", "2026-01-20")];
    const december = decided(month("2025-12", { absences: spells, interpretation: perSpell }));
    expect(december).toMatchObject({
      counters: { sickness: { used: 3, left: 18, beyond: 0 } },
      next: { before: "2026-01-01", sicknessUsed: 3 },
    });
    const january = decided(month("2026-01", { absences: spells, interpretation: perSpell }));
    expect(january).toMatchObject({
      counters: { sickness: { used: 0, left: 21, beyond: 0 } },
      next: { before: "2026-02-01", sicknessUsed: 0 },
    });
  });

  it("Q3c: an extension that begins on the next month's first day has a pool of its own", () => {
    const periods = {
      participation: { from: "2025-02-01", to: "2025-12-31" },
      extensions: [{ from: "2026-01-01", to: "2026-06-30" }],
    };
    const december = (sicknessLimitRenewsOnExtension: boolean, changes: Partial<MonthlyBenefitInput> = {}) =>
      decided(
        month("2025-12", {
          periods,
          absences: [sick("2025-12-08", "2025-12-12")],
          interpretation: { ...calendar, sicknessLimitRenewsOnExtension },
          ...changes,
        }),
      );
    expect(december(true)).toMatchObject({
      counters: { sickness: { used: 5 } },
      next: { sicknessUsed: 0 },
    });
    expect(december(false)).toMatchObject({ counters: { sickness: { used: 5 } }, next: { sicknessUsed: 5 } });
    // The extension concerns the next month alone, so that December lists no reading about it.
    const ids = december(true).assumptions.map(({ id }) => id);
    expect(ids).not.toContain("sicknessLimitRenewsOnExtension");
    const starting = { ...periods, extensions: [{ from: "2025-12-31", to: "2026-06-30" }] };
    const dayEarlier = { periods: { ...starting, participation: { from: "2025-02-01", to: "2025-12-30" } } };
    expect(december(true, dayEarlier)).toMatchObject({
      counters: { sickness: { used: 0 } },
      next: { sicknessUsed: 0 },
    });
  });

  it("strict: null where the renewal, the limit or the trial is a reading nobody gave and matters", () => {
    const strict = (absences: Absence[], interpretation: Interpretation) =>
      nextOf(
        month("2026-01", {
          absences,
          strict: true,
          interpretation: { rounding: "nearest-grosz", roundingStage: "final", ...interpretation },
        }),
      );
    const inDecember = [sick("2025-12-08", "2025-12-12")];
    expect(strict(inDecember, calendar)).toBeNull();
    expect(strict(inDecember, { ...calendar, sicknessLimit: "per-spell" })).toMatchObject({
      sicknessUsed: 0,
    });
    const inTrial = [sick("2025-09-08", "2025-09-12")];
    const perParticipation = { ...calendar, sicknessLimit: "per-participation" } as const;
    expect(strict(inTrial, perParticipation)).toBeNull();
    expect(strict(inTrial, { ...perParticipation, trialSickness: "unpaid" })).toMatchObject({
      sicknessUsed: 0,
    });
  });
});

describe("Q3b, art-15-ust-7a: what December says of a spell that ended is not counted in January", () => {
  // The limit of 21 days is used up by 21 December; the next spell begins on 1 January.
  const absences = [sick("2025-12-01", "2025-12-21"), sick("2026-01-01", "2026-01-03")];
  const january = month("2026-01", { absences, interpretation: perSpell });
  const december = decided(month("2025-12", { absences, interpretation: perSpell }));

  it("three days at 1/40 of 2066.28, by the complete history, by next and by the counter", () => {
    expect(december).toMatchObject({ next: { sicknessUsed: 0 }, counters: { sickness: { used: 0 } } });
    expect(amountOf(january)).toBe("1911.40");
    expect(amountOf({ ...january, history: december.next ?? "complete" })).toBe("1911.40");
    expect(amountOf({ ...january, history: used("2026-01-01", { sick: 0 }) })).toBe("1911.40");
  });

  it("a spell that goes on is: three days at 1/30 after 21", () => {
    expect(amountOf({ ...january, history: used("2026-01-01", { sick: 21 }) })).toBe("1859.70");
    const throughout = [sick("2025-12-11", "2026-01-03")];
    const before = decided(month("2025-12", { absences: throughout, interpretation: perSpell }));
    expect(before.next).toMatchObject({ sicknessUsed: 21 });
    expect(amountOf({ ...january, absences: throughout, history: before.next ?? "complete" })).toBe(
      "1859.70",
    );
    expect(amountOf({ ...january, absences: throughout })).toBe("1859.70");
  });
});
