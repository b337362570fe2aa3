import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dayNumber,
  type MonthCount,
  monthCounts,
  nextDay,
  planned,
  plusDays,
  termEnd,
  written,
} from "./plans.js";

const firstStart = "2003-08-14";

/** A day from 2003-08-14 to 2040-12-31; days at the ends of months come up often. */
const start: fc.Arbitrary<string> = fc
  .oneof(
    fc
      .integer({ min: 0, max: Number(dayNumber("2040-12-31") - dayNumber(firstStart)) })
      .map((days) => plusDays(firstStart, days)),
    fc
      .record({
        year: fc.bigInt({ min: 2004n, max: 2040n }),
        month: fc.bigInt({ min: 1n, max: 12n }),
        before: fc.integer({ min: 0, max: 3 }),
      })
      .map(({ year, month, before }) => plusDays(written(year, month, 1n), -before)),
  )
  .filter((day) => day >= firstStart);

const count: fc.Arbitrary<MonthCount> = fc.constantFrom(...monthCounts);

it("the re-derivation agrees with the calendar of the platform", () => {
  for (let day = "2003-12-28"; day < "2008-03-05"; day = nextDay(day)) {
    expect(Number(dayNumber(day)) * 86_400_000).toBe(Date.parse(day));
    expect(nextDay(day)).toBe(new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10));
  }
});

describe("properties of planParticipation", () => {
  it("art. 15 ust. 1 and 3: every term ends where the contract's count says (Q5)", () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 24 }), count, (trialFrom, months, monthCount) => {
        const trial = { from: trialFrom, to: termEnd(trialFrom, 1, monthCount) };
        const from = nextDay(trial.to);
        const participation = { from, to: termEnd(from, 11, monthCount) };
        const extended = nextDay(participation.to);
        const extension = { from: extended, to: termEnd(extended, months, monthCount) };
        const plan = planned({ trialFrom, extensions: [{ months }], interpretation: { monthCount } });
        expect(plan.periods).toEqual({ trial, participation, extensions: [extension] });
        expect(plan.plannedEnd).toBe(extension.to);
        const most = participation.to >= "2022-01-01" ? 12 : 6;
        const isViolation = participation.to <= "2009-07-15" ? months !== 6 : months > most;
        expect(plan.violations.length > 0).toBe(isViolation);
        const decided = isViolation ? participation.to : extension.to;
        expect(plan.latestEnd).toBe(termEnd(extended, decided >= "2022-01-01" ? 12 : 6, monthCount));
      }),
      { numRuns: 1500 },
    );
  });

  it("art. 15 ust. 6a zd. 2: extra days off of whole months (Q13)", () => {
    fc.assert(
      fc.property(
        start.filter((day) => day >= "2022-02-15"),
        fc.array(fc.integer({ min: 1, max: 24 }), { minLength: 1, maxLength: 4 }),
        count,
        (trialFrom, lengths, monthCount) => {
          const extensions = lengths.map((months) => ({ months }));
          const extra = (extraDaysOff: "up" | "half-days" | "down" | "nearest") =>
            planned({ trialFrom, extensions, interpretation: { monthCount, extraDaysOff } }).daysOff.extra;
          const halves = Math.min(
            12,
            lengths.reduce((sum, months) => sum + months, 0),
          );
          expect(extra("half-days")).toBe(halves / 2);
          expect(extra("up")).toBe(Math.ceil(halves / 2));
          expect(extra("nearest")).toBe(Math.ceil(halves / 2));
          expect(extra("down")).toBe(Math.floor(halves / 2));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("signed dates come back as they are, one phase starting the day after another", () => {
    fc.assert(
      fc.property(
        start,
        fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 2, maxLength: 6 }),
        (trialFrom, lengths) => {
          let before = plusDays(trialFrom, -1);
          const ends = lengths.map((days) => (before = plusDays(before, days)));
          const [trialTo, participationTo, ...others] = ends as [string, string, ...string[]];
          const plan = planned({
            trialFrom,
            trialTo,
            participationTo,
            extensions: others.map((to) => ({ to })),
          });
          const { trial, participation, extensions = [] } = plan.periods;
          expect([trial?.to, participation?.to, ...extensions.map(({ to }) => to)]).toEqual(ends);
          expect([trial?.from, participation?.from, ...extensions.map(({ from }) => from)]).toEqual([
            trialFrom,
            ...ends.slice(0, -1).map(nextDay),
          ]);
          expect(plan.plannedEnd).toBe(ends.at(-1));
          expect(plan.latestEnd).toBeNull();
        },
      ),
      { numRuns: 300 },
    );
  });

  it("a violation while the count is not chosen is one under both counts, and the other way round", () => {
    fc.assert(
      fc.property(
        start,
        fc.integer({ min: 25, max: 35 }),
        fc.integer({ min: 325, max: 340 }),
        fc.integer({ min: 175, max: 190 }),
        (trialFrom, trialDays, days, extensionDays) => {
          const trialTo = plusDays(trialFrom, trialDays - 1);
          const participationTo = plusDays(trialTo, days);
          const to = plusDays(participationTo, extensionDays);
          const signed = { trialFrom, trialTo, participationTo, extensions: [{ to }] };
          const codes = (chosen?: MonthCount) =>
            planned(
              chosen === undefined ? signed : { ...signed, interpretation: { monthCount: chosen } },
            ).violations.map(({ code, path }) => `${path?.join(".") ?? ""} ${code}`);
          const [civil, before] = monthCounts.map(codes) as [string[], string[]];
          expect(codes()).toEqual(civil.filter((code) => before.includes(code)));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("endedOn never reaches past the day, and cuts nothing before it", () => {
    fc.assert(
      fc.property(start, count, fc.nat(), (trialFrom, monthCount, seed) => {
        const input = { trialFrom, extensions: [{ months: 6 }], interpretation: { monthCount } };
        const whole = planned(input);
        const days = Number(dayNumber(whole.plannedEnd) - dayNumber(trialFrom)) + 1;
        const endedOn = plusDays(trialFrom, seed % days);
        const { periods, plannedEnd } = planned({ ...input, endedOn });
        const phases = [periods.trial, periods.participation, ...(periods.extensions ?? [])].filter(
          (phase) => phase !== undefined,
        );
        expect(phases.at(-1)?.to).toBe(endedOn);
        expect(plannedEnd).toBe(whole.plannedEnd);
        const uncut = [whole.periods.trial, whole.periods.participation, ...(whole.periods.extensions ?? [])];
        expect(phases.slice(0, -1)).toEqual(uncut.slice(0, phases.length - 1));
        expect(phases.at(-1)?.from).toBe(uncut[phases.length - 1]?.from);
      }),
      { numRuns: 300 },
    );
  });
});
