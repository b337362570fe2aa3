import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlanParticipationInput } from "zatrudnienie-socjalne/participation";
import { knownOn } from "../law/future.js";
import { type MonthCount, monthCounts, planned, plusDays } from "./plans.js";

const dayBefore = { monthCount: "day-before" } as const;

const latest = (input: PlanParticipationInput) => planned({ interpretation: dayBefore, ...input }).latestEnd;

describe("art. 15 ust. 3 zd. 2: latestEnd goes by the law of the last day of the last phase decided", () => {
  // Participation from 2020-12-01 to 2021-10-31.
  const trial = { trialFrom: "2020-11-01", trialTo: "2020-11-30", participationTo: "2021-10-31" };

  it("2022/218 art. 14 pkt 2: extended in 2021 and again in 2022, to twelve months in all", () => {
    const plan = planned({
      ...trial,
      extensions: [
        { decidedOn: "2021-10-15", months: 6 },
        { decidedOn: "2022-04-10", months: 6 },
      ],
      interpretation: dayBefore,
    });
    expect(plan.violations).toEqual([]);
    expect(plan.plannedEnd).toBe("2022-10-31");
    expect(plan.latestEnd).toBe("2022-10-31");
  });

  it("nothing extended: the law of the last day of participation, six months to 2021-12-31", () => {
    expect(latest(trial)).toBe("2022-04-30");
  });

  it("extended to 2021-12-31: six months; to 2022-01-01: twelve", () => {
    const to = (end: string) => latest({ ...trial, extensions: [{ decidedOn: "2021-10-15", to: end }] });
    expect(to("2021-12-31")).toBe("2022-04-30");
    expect(to("2022-01-01")).toBe("2022-10-31");
  });

  it("asOf 2022-02-14: nobody knew of the twelve months", () => {
    const asOf = (day: string) =>
      latest({ ...trial, extensions: [{ decidedOn: "2021-10-15", months: 6 }], asOf: day });
    expect(asOf("2022-02-14")).toBe("2022-04-30");
    expect(asOf("2022-02-15")).toBe("2022-10-31");
  });

  it("participation signed shorter than eleven months: the law of its own last day", () => {
    const short = (participationTo: string) => latest({ trialFrom: "2021-03-01", participationTo });
    // Participation from 2021-04-01: eleven months to 2022-02-28.
    expect(short("2021-12-31")).toBe("2022-08-31");
    expect(short("2022-01-01")).toBe("2023-02-28");
  });

  it("participation over eleven months counts only as far as it is lawful", () => {
    expect(latest({ ...trial, participationTo: "2022-01-31" })).toBe("2022-04-30");
  });

  it("an extension against the law is not what the law is asked by", () => {
    const plan = planned({
      ...trial,
      extensions: [{ decidedOn: "2021-10-15", months: 7 }],
      interpretation: dayBefore,
    });
    expect(plan.violations.map(({ code }) => code)).toEqual(["extension-too-long"]);
    expect(plan.latestEnd).toBe("2022-04-30");
  });

  it("of several extensions, the last that is lawful: decided after the end, the second is not", () => {
    const plan = planned({
      ...trial,
      extensions: [
        { decidedOn: "2021-10-15", months: 1 },
        { decidedOn: "2021-12-01", months: 2 },
      ],
      interpretation: dayBefore,
    });
    expect(plan.violations.map(({ code }) => code)).toEqual(["extension-decided-after-end"]);
    expect(plan.plannedEnd).toBe("2022-01-31");
    expect(plan.latestEnd).toBe("2022-04-30");
  });

  it("the last that is lawful may reach the law of the twelve months: the one after it does not take that back", () => {
    const plan = planned({
      ...trial,
      extensions: [
        { decidedOn: "2021-10-15", to: "2022-01-01" },
        { decidedOn: "2022-01-02", months: 1 },
      ],
      interpretation: dayBefore,
    });
    expect(plan.violations).toMatchObject([{ code: "extension-decided-after-end", path: ["extensions", 1] }]);
    expect(plan.latestEnd).toBe("2022-10-31");
  });

  it("eleven months that end after the last day checked stand on law that nobody read", () => {
    const unverified = (trialTo: string) =>
      planned({
        trialFrom: "2025-10-15",
        trialTo,
        participationTo: "2026-01-31",
        interpretation: dayBefore,
      }).assumptions.some(({ id }) => id === "law-unverified");
    expect(unverified("2025-11-08")).toBe(false);
    expect(unverified("2025-11-09")).toBe(true);
  });

  it("lengths added up may end a day later than one term: a lawful plan does not end after latestEnd", () => {
    const plan = planned({
      trialFrom: "2026-01-01",
      extensions: [{ months: 6 }, { months: 6 }],
      interpretation: { monthCount: "civil-code" },
      asOf: knownOn,
    });
    expect(plan.violations).toEqual([]);
    // Participation to 2027-01-02; six months from 01-03 to 07-03, six from 07-04 to 2028-01-04.
    expect(plan.plannedEnd).toBe("2028-01-04");
    expect(plan.latestEnd).toBe("2028-01-04");
  });

  it("history 15.1, to-6: exactly six months decided by the earlier law remain lawful", () => {
    const plan = planned({
      trialFrom: "2008-06-01",
      extensions: [{ decidedOn: "2009-05-20", months: 6 }],
      interpretation: { ...dayBefore, extensionSixMonths: "to-6" },
    });
    expect(plan.violations).toEqual([]);
    expect(plan.plannedEnd).toBe("2009-11-30");
    expect(plan.latestEnd).toBe("2009-11-30");
  });

  it("property: a lawful plan never ends after latestEnd", () => {
    const start = fc.integer({ min: 0, max: 8000 }).map((days) => plusDays("2003-08-14", days));
    const extension = fc.record({
      days: fc.integer({ min: 0, max: 60 }),
      months: fc.integer({ min: 1, max: 8 }),
    });
    let lawful = 0;
    fc.assert(
      fc.property(
        start,
        fc.array(extension, { maxLength: 4 }),
        fc.constantFrom(...monthCounts),
        fc.constantFrom("by-up-to-6", "to-6"),
        (trialFrom, extensions, monthCount: MonthCount, extensionSixMonths: "by-up-to-6" | "to-6") => {
          const interpretation = { monthCount, extensionSixMonths };
          const given: { decidedOn: string; months: number }[] = [];
          for (const { days, months } of extensions) {
            const { plannedEnd } = planned({ trialFrom, extensions: given, interpretation });
            given.push({ decidedOn: plusDays(plannedEnd, -days), months });
          }
          const plan = planned({ trialFrom, extensions: given, interpretation });
          if (plan.violations.length > 0) return;
          lawful += 1;
          expect(plan.latestEnd !== null && plan.latestEnd >= plan.plannedEnd).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
    expect(lawful).toBeGreaterThan(50);
  });
});

describe("2022/218 art. 10: the sickness limit is that of the last day of participation", () => {
  const limit = (endedOn?: string) => {
    const plan = planned({
      trialFrom: "2021-06-01",
      trialTo: "2021-06-30",
      participationTo: "2022-05-31",
      ...(endedOn === undefined ? {} : { endedOn }),
    });
    const days = plan.steps.find(({ operation }) => operation === "plan-sickness-limit")?.operands["days"];
    expect(days).toBe(plan.sicknessLimit);
    return plan.sicknessLimit;
  };

  it("ended 2022-01-31: fourteen days, though planned to 2022-05-31", () => {
    expect(limit("2022-01-31")).toBe(14);
    expect(limit()).toBe(21);
  });

  it("fourteen to 2022-02-14, twenty-one for who still takes part on 2022-02-15", () => {
    expect(limit("2022-02-14")).toBe(14);
    expect(limit("2022-02-15")).toBe(21);
  });

  it("2022/218 art. 9: the days off go by the planned end all the same", () => {
    const { daysOff } = planned({
      trialFrom: "2014-12-01",
      trialTo: "2014-12-31",
      participationTo: "2015-11-30",
      endedOn: "2015-10-23",
    });
    expect(daysOff).toEqual({ basic: 6, extra: 0 });
  });
});

describe("art. 15 ust. 6a zd. 2: extra days off are due from the extension's first day", () => {
  // Participation to 2026-12-31; extensions from 2027-01-01 and from 2027-03-01.
  const plan = (endedOn?: string) =>
    planned({
      trialFrom: "2026-01-01",
      extensions: [{ months: 2 }, { months: 4 }],
      interpretation: dayBefore,
      asOf: knownOn,
      ...(endedOn === undefined ? {} : { endedOn }),
    });

  it("ended before the extension began: none, and no question about their rounding", () => {
    expect(plan("2026-12-31").daysOff).toEqual({ basic: 6, extra: 0 });
    expect(plan("2026-12-31").assumptions.map(({ id }) => id)).not.toContain("extraDaysOff");
  });

  it("ended in the first extension: those of its whole length", () => {
    expect(plan("2027-01-01").daysOff).toEqual({ basic: 6, extra: 1 });
    expect(plan("2027-02-28").daysOff).toEqual({ basic: 6, extra: 1 });
  });

  it("ended in the second, or not ended: those of both", () => {
    expect(plan("2027-03-01").daysOff).toEqual({ basic: 6, extra: 3 });
    expect(plan().daysOff).toEqual({ basic: 6, extra: 3 });
  });
});

describe("an extension without a day of decision is assumed decided in time", () => {
  const signed = { trialFrom: "2021-01-01", trialTo: "2021-01-31", participationTo: "2021-12-31" };
  const assumed = (input: PlanParticipationInput) =>
    planned(input).assumptions.filter(({ id }) => id === "extension-decided-in-time");

  it("certainty C; not listed where every day was given, or nothing was extended", () => {
    expect(assumed({ ...signed, extensions: [{ to: "2022-03-31" }] })).toEqual([
      { id: "extension-decided-in-time", certainty: "C" },
    ]);
    expect(assumed({ ...signed, extensions: [{ decidedOn: "2021-12-15", to: "2022-03-31" }] })).toEqual([]);
    expect(assumed(signed)).toEqual([]);
  });

  // Participation to 2022-01-31: the twelve months hold since 2022-01-01, but nobody knew before 2022-02-15.
  const ending = (participationTo: string, months: number) =>
    assumed({
      trialFrom: "2021-02-01",
      trialTo: "2021-02-28",
      participationTo,
      extensions: [{ months }],
      interpretation: dayBefore,
    });

  it("2022/218 art. 14 pkt 2: D where that length was not yet in force on the last day of what is extended", () => {
    expect(ending("2022-01-31", 7)).toEqual([{ id: "extension-decided-in-time", certainty: "D" }]);
    expect(ending("2022-02-14", 7)).toEqual([{ id: "extension-decided-in-time", certainty: "D" }]);
  });

  it("C where it was: six months at any time, and more from 2022-02-15", () => {
    expect(ending("2022-01-31", 6)).toEqual([{ id: "extension-decided-in-time", certainty: "C" }]);
    const later = assumed({
      trialFrom: "2021-03-16",
      trialTo: "2021-04-15",
      participationTo: "2022-02-15",
      extensions: [{ months: 7 }],
      interpretation: dayBefore,
    });
    expect(later).toEqual([{ id: "extension-decided-in-time", certainty: "C" }]);
  });

  it("C where it is a violation by the law known today too", () => {
    expect(ending("2021-12-31", 7)).toEqual([{ id: "extension-decided-in-time", certainty: "C" }]);
    expect(ending("2022-01-31", 13)).toEqual([{ id: "extension-decided-in-time", certainty: "C" }]);
  });

  it("each by itself: one that was decided does not count for one that says no day", () => {
    const decided = { decidedOn: "2022-01-20", months: 7 };
    const plan = { trialFrom: "2021-02-01", trialTo: "2021-02-28", participationTo: "2022-01-31" };
    const both = (...extensions: PlanParticipationInput["extensions"] & object) =>
      assumed({ ...plan, extensions, interpretation: dayBefore });
    expect(both(decided, { months: 1 })).toEqual([{ id: "extension-decided-in-time", certainty: "C" }]);
    // Three months that were known; that they became seven was decided when twelve were.
    const later = { decidedOn: "2022-04-01", months: 4 };
    expect(both({ months: 3 }, later)).toEqual([{ id: "extension-decided-in-time", certainty: "C" }]);
  });

  it("Q5: D only where it is longer than was known however months may be counted", () => {
    const certainty = (interpretation?: PlanParticipationInput["interpretation"]) =>
      assumed({
        trialFrom: "2021-02-01",
        trialTo: "2021-02-28",
        participationTo: "2022-01-31",
        // Six months by the civil code, a day more by the day before.
        extensions: [{ to: "2022-08-01" }],
        interpretation,
      }).map((one) => one.certainty);
    expect(certainty(dayBefore)).toEqual(["D"]);
    expect(certainty({ monthCount: "civil-code" })).toEqual(["C"]);
    expect(certainty()).toEqual(["C"]);
  });

  it("COVID art. 15c ust. 4: days given back before it are no part of its months", () => {
    const one = assumed({
      trialFrom: "2020-09-01",
      trialTo: "2020-09-30",
      participationTo: "2021-08-31",
      suspensions: [{ from: "2020-10-05", to: "2021-02-15", basis: "covid" }],
      // The first ends on 2022-01-12.
      extensions: [{ decidedOn: "2021-08-20", basis: "suspension" }, { months: 6 }],
      interpretation: dayBefore,
    });
    expect(one).toEqual([{ id: "extension-decided-in-time", certainty: "C" }]);
  });

  it("several: the least certain is said", () => {
    const plan = {
      trialFrom: "2021-02-01",
      trialTo: "2021-02-28",
      participationTo: "2022-01-31",
      interpretation: dayBefore,
    };
    const one = assumed({ ...plan, extensions: [{ months: 7 }, { months: 1 }] });
    expect(one).toEqual([{ id: "extension-decided-in-time", certainty: "D" }]);
  });
});
