import { describe, expect, it } from "vitest";
import { planParticipation, type PlanParticipationInput } from "zatrudnienie-socjalne/participation";
import { knownOn } from "../law/future.js";
import { assumptionsOf, codesOf, missingOf, monthCounts, planned, plusDays } from "./plans.js";

const dayBefore = { monthCount: "day-before" } as const;
const civilCode = { monthCount: "civil-code" } as const;

describe("latestEnd: the law in force at the end of the eleven months (art. 15 ust. 3 zd. 2)", () => {
  const latest = (trialFrom: string, more: Partial<PlanParticipationInput> = {}) =>
    planned({ trialFrom, interpretation: dayBefore, ...more }).latestEnd;

  it("to 2009-07-15: six months more", () => {
    // Trial to 2008-08-15, eleven months from 2008-08-16 to 2009-07-15.
    expect(latest("2008-07-16")).toBe("2010-01-15");
  });

  it("to 2009-07-15: extensionSixMonths does not matter and is not listed", () => {
    const interpretation = { ...dayBefore, extensionSixMonths: "to-6" } as const;
    expect(latest("2008-07-16", { interpretation })).toBe("2010-01-15");
    expect(assumptionsOf({ trialFrom: "2008-07-16", interpretation })).not.toContain("extensionSixMonths");
  });

  it("from 2009-07-16, by-up-to-6: six months more", () => {
    // Trial to 2008-08-16, eleven months from 2008-08-17 to 2009-07-16.
    expect(latest("2008-07-17")).toBe("2010-01-16");
    expect(latest("2008-07-17", { interpretation: { ...dayBefore, extensionSixMonths: "by-up-to-6" } })).toBe(
      "2010-01-16",
    );
    expect(assumptionsOf({ trialFrom: "2008-07-17", interpretation: dayBefore })).toContain(
      "extensionSixMonths",
    );
  });

  it("from 2009-07-16, to-6: eleven months are past six already", () => {
    const interpretation = { ...dayBefore, extensionSixMonths: "to-6" } as const;
    expect(latest("2008-07-17", { interpretation })).toBe("2009-07-16");
  });

  it("to 2021-12-31: six months more; from 2022-01-01: twelve", () => {
    // Trial to 2021-01-31, eleven months from 2021-02-01 to 2021-12-31.
    expect(latest("2021-01-01")).toBe("2022-06-30");
    // Trial to 2021-02-01, eleven months from 2021-02-02 to 2022-01-01.
    expect(latest("2021-01-02")).toBe("2023-01-01");
    expect(assumptionsOf({ trialFrom: "2021-01-01", interpretation: dayBefore })).toContain(
      "extensionSixMonths",
    );
    expect(assumptionsOf({ trialFrom: "2021-01-02", interpretation: dayBefore })).not.toContain(
      "extensionSixMonths",
    );
  });

  it("civil-code: the same sides, reached from other days", () => {
    // Trial 2020-12-29 to 2021-01-29, eleven months from 2021-01-30 to 2021-12-30, six from 2021-12-31 to 2022-06-30.
    expect(latest("2020-12-29", { interpretation: civilCode })).toBe("2022-06-30");
    // Trial 2020-12-31 to 2021-01-31, eleven months from 2021-02-01 to 2022-01-01, twelve from 2022-01-02.
    expect(latest("2020-12-31", { interpretation: civilCode })).toBe("2023-01-02");
  });

  it("2022/218 art. 14 pkt 2: before 2022-02-15 nobody knew of the twelve months", () => {
    expect(latest("2021-01-02", { asOf: "2022-02-14" })).toBe("2022-07-01");
    expect(latest("2021-01-02", { asOf: "2022-02-15" })).toBe("2023-01-01");
    expect(latest("2021-01-01", { asOf: "2022-02-14" })).toBe("2022-06-30");
    expect(latest("2021-01-01", { asOf: "2022-02-15" })).toBe("2022-06-30");
    expect(
      assumptionsOf({ trialFrom: "2021-01-02", interpretation: dayBefore, asOf: "2022-02-14" }),
    ).toContain("extensionSixMonths");
    expect(
      assumptionsOf({ trialFrom: "2021-01-02", interpretation: dayBefore, asOf: "2022-02-15" }),
    ).not.toContain("extensionSixMonths");
  });

  it("what was signed for the participation and its extensions does not move it", () => {
    const plain = latest("2026-03-02");
    expect(plain).toBe("2028-03-01");
    expect(latest("2026-03-02", { participationTo: "2026-08-31" })).toBe(plain);
    expect(latest("2026-03-02", { extensions: [{ months: 2 }] })).toBe(plain);
    expect(latest("2026-03-02", { endedOn: "2026-08-31" })).toBe(plain);
  });
});

describe("days off and sickness limit: the law of the planned end", () => {
  const at = (plannedEnd: string, asOf?: string) => {
    const trialFrom = plusDays(plannedEnd, -60);
    const input = { trialFrom, trialTo: plusDays(plannedEnd, -40), participationTo: plannedEnd };
    const plan = planned(asOf === undefined ? input : { ...input, asOf });
    expect(plan.plannedEnd).toBe(plannedEnd);
    return { ...plan.daysOff, sickness: plan.sicknessLimit };
  };

  it("art. 15 ust. 6a and 7a: none to 2007-07-13, four and fourteen from 2007-07-14", () => {
    expect(at("2007-07-13")).toEqual({ basic: 0, extra: 0, sickness: null });
    expect(at("2007-07-14")).toEqual({ basic: 4, extra: 0, sickness: 14 });
  });

  it("art. 15 ust. 6a: four to 2015-10-23, six from 2015-10-24", () => {
    expect(at("2015-10-23")).toEqual({ basic: 4, extra: 0, sickness: 14 });
    expect(at("2015-10-24")).toEqual({ basic: 6, extra: 0, sickness: 14 });
  });

  it("art. 15 ust. 7a: fourteen to 2022-02-14 (not from 2022-01-01), twenty-one from 2022-02-15", () => {
    expect(at("2022-01-01")).toEqual({ basic: 6, extra: 0, sickness: 14 });
    expect(at("2022-02-14")).toEqual({ basic: 6, extra: 0, sickness: 14 });
    expect(at("2022-02-15")).toEqual({ basic: 6, extra: 0, sickness: 21 });
  });

  it("asOf hides wordings not yet in force", () => {
    expect(at("2022-02-15", "2022-02-14")).toEqual({ basic: 6, extra: 0, sickness: 14 });
    expect(at("2022-02-15", "2022-02-15")).toEqual({ basic: 6, extra: 0, sickness: 21 });
    expect(at("2015-10-24", "2015-10-23")).toEqual({ basic: 4, extra: 0, sickness: 14 });
    expect(at("2007-07-14", "2007-07-13")).toEqual({ basic: 0, extra: 0, sickness: null });
  });

  it("Q8: the basic six are not reduced in a short participation", () => {
    const plan = planned({ trialFrom: "2026-03-02", trialTo: "2026-03-02", participationTo: "2026-03-03" });
    expect(plan.daysOff).toEqual({ basic: 6, extra: 0 });
  });
});

describe("art. 15 ust. 6a zd. 2: extra days off of an extension (Q13)", () => {
  type Rounding = "up" | "half-days" | "down" | "nearest";
  const roundings: readonly Rounding[] = ["up", "half-days", "down", "nearest"];
  type Extensions = NonNullable<PlanParticipationInput["extensions"]>;

  const extras = (extensions: Extensions, monthCount: "civil-code" | "day-before" = "day-before") =>
    roundings.map((extraDaysOff) => {
      const interpretation = { monthCount, extraDaysOff };
      return planned({ trialFrom: "2026-01-01", asOf: knownOn, extensions, interpretation }).daysOff.extra;
    });

  // by whole months: n × 6/12
  const byMonths: [number, number[]][] = [
    [1, [1, 0.5, 0, 1]],
    [2, [1, 1, 1, 1]],
    [3, [2, 1.5, 1, 2]],
    [4, [2, 2, 2, 2]],
    [5, [3, 2.5, 2, 3]],
    [6, [3, 3, 3, 3]],
    [7, [4, 3.5, 3, 4]],
    [11, [6, 5.5, 5, 6]],
    [12, [6, 6, 6, 6]],
    [13, [6, 6, 6, 6]],
  ];
  it.each(byMonths)("%i months: up, half-days, down, nearest", (months, expected) => {
    for (const count of monthCounts) expect(extras([{ months }], count)).toEqual(expected);
  });

  // day-before; the extension starts on 2027-01-01; a day is 1/60 of a day off
  const byDays: [string, string, number[]][] = [
    ["1 day", "2027-01-01", [1, 0.5, 0, 0]],
    ["29 days", "2027-01-29", [1, 0.5, 0, 0]],
    ["30 days", "2027-01-30", [1, 0.5, 0, 1]],
    ["1 month", "2027-01-31", [1, 0.5, 0, 1]],
    ["1 month 1 day", "2027-02-01", [1, 1, 0, 1]],
    ["1 month 15 days", "2027-02-15", [1, 1, 0, 1]],
    ["2 months less a day", "2027-02-27", [1, 1, 0, 1]],
    ["2 months", "2027-02-28", [1, 1, 1, 1]],
    ["2 months 1 day", "2027-03-01", [2, 1.5, 1, 1]],
    ["2 months 29 days", "2027-03-29", [2, 1.5, 1, 1]],
    ["2 months 30 days", "2027-03-30", [2, 1.5, 1, 2]],
    ["6 months 1 day", "2027-07-01", [4, 3.5, 3, 3]],
    ["11 months 29 days", "2027-12-29", [6, 6, 5, 6]],
    ["12 months", "2027-12-31", [6, 6, 6, 6]],
  ];
  it.each(byDays)("%s, to %s: up, half-days, down, nearest", (_, to, expected) => {
    expect(extras([{ to }])).toEqual(expected);
  });

  it("civil-code: two months and a day", () => {
    // Participation to 2027-01-02; the extension from 2027-01-03, two months to 2027-03-03, and a day.
    expect(extras([{ to: "2027-03-03" }], "civil-code")).toEqual([1, 1, 1, 1]);
    expect(extras([{ to: "2027-03-04" }], "civil-code")).toEqual([2, 1.5, 1, 1]);
  });

  it("several extensions are added up before rounding", () => {
    expect(extras([{ months: 1 }, { months: 1 }])).toEqual([1, 1, 1, 1]);
    expect(extras([{ months: 3 }, { months: 3 }])).toEqual([3, 3, 3, 3]);
    expect(extras([{ months: 1 }, { months: 1 }, { months: 1 }])).toEqual([2, 1.5, 1, 2]);
    // 10 days and 20 days: 30/30 of a month.
    expect(extras([{ to: "2027-01-10" }, { to: "2027-01-30" }])).toEqual([1, 0.5, 0, 1]);
  });

  it("at most six in sum, even past the limit of twelve months", () => {
    expect(extras([{ months: 8 }, { months: 4 }])).toEqual([6, 6, 6, 6]);
    expect(extras([{ months: 8 }, { months: 8 }])).toEqual([6, 6, 6, 6]);
    expect(extras([{ months: 12 }, { months: 1 }])).toEqual([6, 6, 6, 6]);
  });

  it("the default is up, listed with certainty D", () => {
    const plan = planned({
      trialFrom: "2026-01-01",
      extensions: [{ months: 3 }],
      interpretation: dayBefore,
    });
    expect(plan.daysOff).toEqual({ basic: 6, extra: 2 });
    expect(plan.assumptions).toContainEqual({
      id: "extraDaysOff",
      reading: "up",
      chosen: false,
      certainty: "D",
      question: "Q13",
    });
  });

  it("2022/218 art. 1 pkt 12 lit. e: no extra days where the planned end lies before 2022-02-15", () => {
    const input = {
      trialFrom: "2021-01-01",
      trialTo: "2021-01-31",
      participationTo: "2021-12-31",
      interpretation: dayBefore,
    };
    const to = (end: string, asOf?: string) =>
      planned({ ...input, extensions: [{ to: end }], ...(asOf === undefined ? {} : { asOf }) });
    expect(to("2022-02-14").daysOff).toEqual({ basic: 6, extra: 0 });
    expect(to("2022-02-14").assumptions.map(({ id }) => id)).not.toContain("extraDaysOff");
    // 2022-01-01 to 2022-02-15: a month and fifteen days, 0.75.
    expect(to("2022-02-15").daysOff).toEqual({ basic: 6, extra: 1 });
    expect(to("2022-02-15", "2022-02-14").daysOff).toEqual({ basic: 6, extra: 0 });
    expect(to("2022-02-15", "2022-02-15").daysOff).toEqual({ basic: 6, extra: 1 });
  });

  it("all dates signed, no monthCount: null where the counts differ (as documented)", () => {
    const extra = (to: string, monthCount?: "civil-code" | "day-before") =>
      planned({
        trialFrom: "2026-01-01",
        trialTo: "2026-01-31",
        participationTo: "2026-12-31",
        extensions: [{ to }],
        interpretation: {
          extraDaysOff: "down",
          ...(monthCount === undefined ? {} : { monthCount }),
        },
      }).daysOff.extra;
    // From 2027-01-01: two months by day-before; by civil-code one, to 2027-02-01, and 27 days.
    expect(extra("2027-02-28", "day-before")).toBe(1);
    expect(extra("2027-02-28", "civil-code")).toBe(0);
    expect(extra("2027-02-28")).toBeNull();
    expect(extra("2027-03-10")).toBe(1);
  });

  it("no extension: no extra days, and extraDaysOff is not listed", () => {
    const plan = planned({
      trialFrom: "2026-01-01",
      interpretation: { ...dayBefore, extraDaysOff: "down" },
    });
    expect(plan.daysOff).toEqual({ basic: 6, extra: 0 });
    expect(plan.assumptions.map(({ id }) => id)).not.toContain("extraDaysOff");
  });
});

describe("assumptions are listed only when the case contains them", () => {
  it("readings that govern other questions are not listed, though given", () => {
    const ids = assumptionsOf({
      trialFrom: "2024-01-01",
      interpretation: {
        monthCount: "day-before",
        rounding: "up-to-grosz",
        sicknessDays: "calendar",
        excusedAbsence: "full",
        premiumCap: "prorated",
        unpaidDay: "payable-days",
        extensionSixMonths: "to-6",
        extraDaysOff: "down",
      },
    });
    for (const id of [
      "rounding",
      "sicknessDays",
      "excusedAbsence",
      "premiumCap",
      "unpaidDay",
      "extensionSixMonths",
      "extraDaysOff",
    ]) {
      expect(ids).not.toContain(id);
    }
    expect(ids).toContain("monthCount");
  });

  it("extensionSixMonths: an extension under the law of 2009-07-16 to 2021 contains it", () => {
    const plan = planned({
      trialFrom: "2010-01-01",
      trialTo: "2010-01-31",
      participationTo: "2010-06-30",
      extensions: [{ to: "2010-08-31" }],
    });
    expect(plan.assumptions).toContainEqual({
      id: "extensionSixMonths",
      reading: "by-up-to-6",
      chosen: false,
      certainty: "C",
      question: "history 15.1",
    });
  });

  it("law-unverified after 2026-10-08 (certainty C), not on that day", () => {
    const signed = (participationTo: string) =>
      planned({ trialFrom: "2026-03-02", trialTo: "2026-04-01", participationTo }).assumptions;
    expect(signed("2026-10-08")).toEqual([]);
    expect(signed("2026-10-09")).toEqual([{ id: "law-unverified", certainty: "C" }]);
  });

  it("law-unverified: a trial that starts after 2026-10-08 is planned all the same", () => {
    expect(assumptionsOf({ trialFrom: "2026-10-09", interpretation: dayBefore })).toContain("law-unverified");
    expect(assumptionsOf({ trialFrom: "2031-05-01", interpretation: dayBefore })).toContain("law-unverified");
  });

  it("law-unverified: latestEnd by the law of a day after 2026-10-08 takes that law for granted too", () => {
    // All signed up to a checked day, but the eleven months end on 2027-03-01.
    const plan = planned({
      trialFrom: "2026-03-02",
      trialTo: "2026-04-01",
      participationTo: "2026-09-30",
      interpretation: dayBefore,
    });
    expect(plan.latestEnd).toBe("2028-03-01");
    expect(plan.assumptions.map(({ id }) => id)).toContain("law-unverified");
  });
});

describe("unsupported-date: what is asked is the first day of the trial", () => {
  it("2003/1143: the Act is in force from 2003-08-14", () => {
    expect(planParticipation({ trialFrom: "2003-08-13", interpretation: dayBefore })).toEqual({
      calculation: "planParticipation",
      outcome: "unsupported-date",
      supported: { from: "2003-08-14", to: null },
      because: "before-the-act",
    });
    expect(planned({ trialFrom: "2003-08-14", interpretation: dayBefore }).periods.trial).toEqual({
      from: "2003-08-14",
      to: "2003-09-13",
    });
  });

  it.each(["1899-12-31", "1900-01-01", "2003-01-01"])("trialFrom %s", (trialFrom) => {
    expect(planParticipation({ trialFrom, interpretation: dayBefore }).outcome).toBe("unsupported-date");
  });

  it("no end: an amount is not needed", () => {
    for (const trialFrom of ["2027-06-01", "2040-01-01", "2198-01-01"]) {
      expect(planParticipation({ trialFrom, interpretation: dayBefore }).outcome).toBe("planned");
    }
  });
});

describe("strict", () => {
  it("trialFrom after 2026-10-08 is unsupported-date", () => {
    const ask = (trialFrom: string, strict: boolean) =>
      planParticipation({ trialFrom, interpretation: dayBefore, strict });
    expect(ask("2026-10-08", true).outcome).toBe("planned");
    expect(ask("2026-10-09", true)).toEqual({
      calculation: "planParticipation",
      outcome: "unsupported-date",
      supported: { from: "2003-08-14", to: "2026-10-08" },
      because: "after-last-check",
    });
    expect(ask("2026-10-09", false).outcome).toBe("planned");
  });

  it("later days of the plan are not asked about: law-unverified stays listed", () => {
    expect(assumptionsOf({ trialFrom: "2026-10-08", interpretation: dayBefore, strict: true })).toContain(
      "law-unverified",
    );
  });

  const extended = { trialFrom: "2026-01-01", extensions: [{ decidedOn: "2026-12-01", months: 3 }] };
  const extraDaysOff = {
    kind: "interpretation",
    id: "extraDaysOff",
    readings: ["up", "half-days", "down", "nearest"],
  };
  const extensionSixMonths = {
    kind: "interpretation",
    id: "extensionSixMonths",
    readings: ["by-up-to-6", "to-6"],
  };
  const monthCount = { kind: "interpretation", id: "monthCount", readings: ["civil-code", "day-before"] };

  it("Q13: extraDaysOff is asked for where an extension gives extra days", () => {
    expect(missingOf({ ...extended, interpretation: dayBefore, strict: true })).toEqual([extraDaysOff]);
    expect(
      planned({ ...extended, interpretation: { ...dayBefore, extraDaysOff: "up" }, strict: true })
        .assumptions,
    ).toContainEqual({ id: "extraDaysOff", reading: "up", chosen: true, certainty: "D", question: "Q13" });
  });

  it("not asked for where the case does not contain it", () => {
    expect(
      planParticipation({ trialFrom: "2024-01-01", interpretation: dayBefore, strict: true }).outcome,
    ).toBe("planned");
    expect(
      planParticipation({
        trialFrom: "2008-01-01",
        extensions: [{ decidedOn: "2008-12-01", months: 6 }],
        interpretation: dayBefore,
        strict: true,
      }).outcome,
    ).toBe("planned");
  });

  it("history 15.1: extensionSixMonths is asked for under the law of 2009-07-16 to 2021", () => {
    expect(missingOf({ trialFrom: "2010-01-01", interpretation: dayBefore, strict: true })).toEqual([
      extensionSixMonths,
    ]);
    expect(
      planned({
        trialFrom: "2010-01-01",
        interpretation: { ...dayBefore, extensionSixMonths: "by-up-to-6" },
        strict: true,
      }).latestEnd,
    ).toBe("2011-06-30");
  });

  it("all that is missing at once: monthCount and extraDaysOff", () => {
    const missing = missingOf({ ...extended, strict: true });
    expect(missing).toContainEqual(monthCount);
    expect(missing).toContainEqual(extraDaysOff);
    expect(missing).toHaveLength(2);
  });

  it("all that is missing at once: monthCount and extensionSixMonths", () => {
    const extensions = [{ decidedOn: "2010-12-01", months: 7 }];
    const missing = missingOf({ trialFrom: "2010-01-01", extensions, strict: true });
    expect(missing).toContainEqual(monthCount);
    expect(missing).toContainEqual(extensionSixMonths);
    expect(missing).toHaveLength(2);
  });

  it("art. 15 ust. 3: the day of decision of each undated extension is asked for, and nothing else", () => {
    const extensions = [{ months: 1 }, { decidedOn: "2009-01-10", months: 2 }, { months: 3 }];
    expect(
      missingOf({ trialFrom: "2008-01-01", extensions, interpretation: dayBefore, strict: true }),
    ).toEqual(
      [0, 2].map((index) => ({
        kind: "fact",
        path: ["extensions", index, "decidedOn"],
        question: "extension-decided-on",
      })),
    );
  });

  it("all dates signed: monthCount is not asked for", () => {
    const plan = planned({
      trialFrom: "2026-01-01",
      trialTo: "2026-01-31",
      participationTo: "2026-06-30",
      strict: true,
    });
    expect(plan.latestEnd).toBeNull();
  });
});

describe("asOf", () => {
  it("the days asked about may lie after it", () => {
    expect(codesOf({ trialFrom: "2026-01-01", interpretation: dayBefore, asOf: "2010-01-01" })).toEqual([]);
    expect(
      planned({ trialFrom: "2026-01-01", interpretation: dayBefore, asOf: "2010-01-01" }).daysOff.basic,
    ).toBe(4);
  });
});
