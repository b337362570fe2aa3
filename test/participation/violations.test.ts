import { describe, expect, it } from "vitest";
import type { PlanParticipationInput } from "zatrudnienie-socjalne/participation";
import { codesOf, missingOf, planned } from "./plans.js";

const dayBefore = { monthCount: "day-before" } as const;
const civilCode = { monthCount: "civil-code" } as const;

/** Codes with no count chosen, under day-before and under civil-code; all dates must be signed. */
const underEachCount = (signed: PlanParticipationInput) => [
  codesOf(signed),
  codesOf({ ...signed, interpretation: { ...signed.interpretation, ...dayBefore } }),
  codesOf({ ...signed, interpretation: { ...signed.interpretation, ...civilCode } }),
];

describe("art. 15 ust. 1: the trial lasts a month", () => {
  const long = ["trial-too-long"];
  const trial = (trialTo: string) =>
    underEachCount({ trialFrom: "2026-03-02", trialTo, participationTo: "2026-06-30" });

  it("to the day before: no violation under any count", () => {
    expect(trial("2026-04-01")).toEqual([[], [], []]);
  });

  it("one day more: a violation under day-before only, so none while the count is not chosen", () => {
    expect(trial("2026-04-02")).toEqual([[], long, []]);
  });

  it("two days more: a violation under both", () => {
    expect(trial("2026-04-03")).toEqual([long, long, long]);
  });

  it("from 31 January both counts end on the last of February", () => {
    const signed = (trialTo: string) =>
      underEachCount({ trialFrom: "2026-01-31", trialTo, participationTo: "2026-06-30" });
    expect(signed("2026-02-28")).toEqual([[], [], []]);
    expect(signed("2026-03-01")).toEqual([long, long, long]);
  });

  it("a shorter trial is no violation", () => {
    expect(trial("2026-03-02")).toEqual([[], [], []]);
  });

  it("the provision is named", () => {
    const { violations } = planned({
      trialFrom: "2026-03-02",
      trialTo: "2026-05-02",
      participationTo: "2026-06-30",
    });
    expect(violations).toMatchObject([
      { code: "trial-too-long", citation: { act: "DU/2003/1143", unit: "art-15-ust-1" }, path: ["trialTo"] },
    ]);
  });
});

describe("art. 15 ust. 3 zd. 1: participation up to eleven months", () => {
  const long = ["participation-too-long"];
  const to = (participationTo: string) =>
    underEachCount({ trialFrom: "2026-03-02", trialTo: "2026-04-01", participationTo });

  it("2026-04-02 and eleven months", () => {
    expect(to("2027-03-01")).toEqual([[], [], []]);
    expect(to("2027-03-02")).toEqual([[], long, []]);
    expect(to("2027-03-03")).toEqual([long, long, long]);
  });

  it("the provision is named", () => {
    const { violations } = planned({
      trialFrom: "2026-03-02",
      trialTo: "2026-04-01",
      participationTo: "2027-05-01",
    });
    expect(violations).toHaveLength(1);
    expect(violations[0]).toMatchObject({
      code: "participation-too-long",
      citation: { act: "DU/2003/1143" },
    });
    expect(violations[0]?.citation.unit).toMatch(/^art-15-ust-3/);
    expect(violations[0]?.path).toEqual(["participationTo"]);
  });

  it("trial and participation too long at once", () => {
    expect(
      codesOf({ trialFrom: "2026-03-02", trialTo: "2026-05-02", participationTo: "2027-06-30" }),
    ).toEqual(["trial-too-long", "participation-too-long"]);
  });
});

describe("art. 15 ust. 3 zd. 2 from 2022-01-01: twelve months in sum", () => {
  const long = ["extension-too-long"];
  const signed = { trialFrom: "2026-03-02", trialTo: "2026-04-01", participationTo: "2027-03-01" };

  it("signed to the day", () => {
    const to = (end: string) => underEachCount({ ...signed, extensions: [{ to: end }] });
    expect(to("2028-03-01")).toEqual([[], [], []]);
    expect(to("2028-03-02")).toEqual([[], long, []]);
    expect(to("2028-03-03")).toEqual([long, long, long]);
  });

  it("by months", () => {
    const months = (...list: number[]) =>
      codesOf({ ...signed, extensions: list.map((each) => ({ months: each })), interpretation: dayBefore });
    expect(months(12)).toEqual([]);
    expect(months(13)).toEqual(long);
    expect(months(6, 6)).toEqual([]);
    expect(months(6, 7)).toEqual(long);
    expect(months(4, 4, 4)).toEqual([]);
    expect(months(4, 4, 5)).toEqual(long);
    expect(months(1, 11)).toEqual([]);
  });

  it("the provision and the extension are named", () => {
    const { violations } = planned({
      ...signed,
      extensions: [{ months: 6 }, { months: 7 }],
      interpretation: dayBefore,
    });
    expect(violations).toHaveLength(1);
    expect(violations[0]?.citation.act).toBe("DU/2003/1143");
    expect(violations[0]?.citation.unit).toMatch(/^art-15-ust-3/);
    expect(violations[0]?.path).toEqual(["extensions", 1]);
  });
});

describe("art. 15 ust. 3 zd. 2: the law of the decision's day, or of the last day of what is extended", () => {
  const extension = (months: number, decidedOn: string | undefined, participationTo: string, asOf?: string) =>
    codesOf({
      trialFrom: "2021-06-01",
      trialTo: "2021-06-30",
      participationTo,
      extensions: [decidedOn === undefined ? { months } : { months, decidedOn }],
      interpretation: dayBefore,
      ...(asOf === undefined ? {} : { asOf }),
    });

  it("decided before there was an Act: no length to go past, and none of its own", () => {
    const decided = (more: object) => ({
      trialFrom: "2003-08-14",
      extensions: [{ decidedOn: "2003-08-13", ...more }],
      interpretation: dayBefore,
    });
    expect(codesOf(decided({ months: 7 }))).toEqual([]);
    expect(codesOf(decided({ months: 7, basis: "suspension" }))).toEqual([]);
    expect(missingOf(decided({}))).toMatchObject([{ question: "extension-length" }]);
  });

  it("decided on 2021-12-31: six months; on 2022-01-01: twelve", () => {
    expect(extension(6, "2021-12-31", "2022-03-31")).toEqual([]);
    expect(extension(7, "2021-12-31", "2022-03-31")).toEqual(["extension-too-long"]);
    expect(extension(7, "2022-01-01", "2022-03-31")).toEqual([]);
    expect(extension(12, "2022-01-01", "2022-03-31")).toEqual([]);
    expect(extension(13, "2022-01-01", "2022-03-31")).toEqual(["extension-too-long"]);
  });

  it("no day of decision: the last day of what is extended, 2021-12-31 or 2022-01-01", () => {
    expect(extension(6, undefined, "2021-12-31")).toEqual([]);
    expect(extension(7, undefined, "2021-12-31")).toEqual(["extension-too-long"]);
    expect(extension(12, undefined, "2022-01-01")).toEqual([]);
    expect(extension(13, undefined, "2022-01-01")).toEqual(["extension-too-long"]);
  });

  it("a second extension: the last day of the first", () => {
    const second = (firstTo: string, months: number) =>
      codesOf({
        trialFrom: "2021-06-01",
        trialTo: "2021-06-30",
        participationTo: "2021-11-30",
        extensions: [{ to: firstTo }, { months }],
        interpretation: dayBefore,
      });
    // A month to 2021-12-31, then six: seven in sum under the limit of six.
    expect(second("2021-12-31", 5)).toEqual([]);
    expect(second("2021-12-31", 6)).toEqual(["extension-too-long"]);
    // A month and a day to 2022-01-01: the limit of the second is twelve.
    expect(second("2022-01-01", 10)).toEqual([]);
    expect(second("2022-01-01", 11)).toEqual(["extension-too-long"]);
  });

  it("2022/218 art. 14 pkt 2: known only from 2022-02-15", () => {
    expect(extension(12, "2022-01-10", "2022-01-31", "2022-02-14")).toEqual(["extension-too-long"]);
    expect(extension(6, "2022-01-10", "2022-01-31", "2022-02-14")).toEqual([]);
    expect(extension(12, "2022-01-10", "2022-01-31", "2022-02-15")).toEqual([]);
  });

  it("decided after the end of what it extends", () => {
    const decided = (decidedOn: string) =>
      codesOf({
        trialFrom: "2026-03-02",
        trialTo: "2026-04-01",
        participationTo: "2026-12-31",
        extensions: [{ months: 3, decidedOn }],
        interpretation: dayBefore,
      });
    expect(decided("2026-12-01")).toEqual([]);
    expect(decided("2026-12-31")).toEqual([]);
    expect(decided("2027-01-01")).toEqual(["extension-decided-after-end"]);
  });

  it("a second extension decided after the end of the first", () => {
    const decided = (decidedOn: string) =>
      planned({
        trialFrom: "2026-03-02",
        trialTo: "2026-04-01",
        participationTo: "2026-12-31",
        extensions: [{ to: "2027-01-31" }, { to: "2027-02-28", decidedOn }],
      }).violations.map(({ code, path }) => [code, path]);
    expect(decided("2027-01-31")).toEqual([]);
    expect(decided("2027-02-01")).toEqual([["extension-decided-after-end", ["extensions", 1]]]);
  });

  it("too long and too late at once", () => {
    const codes = codesOf({
      trialFrom: "2026-03-02",
      trialTo: "2026-04-01",
      participationTo: "2026-12-31",
      extensions: [{ months: 13, decidedOn: "2027-01-05" }],
      interpretation: dayBefore,
    });
    expect([...codes].sort()).toEqual(["extension-decided-after-end", "extension-too-long"]);
  });
});

describe("art. 15 ust. 3 zd. 2 to 2009-07-15: exactly six months", () => {
  const off = ["extension-not-six-months"];
  const participation = { trialFrom: "2008-08-01", trialTo: "2008-08-31", participationTo: "2009-07-31" };
  const months = (each: number, decidedOn: string) =>
    codesOf({ ...participation, extensions: [{ months: each, decidedOn }], interpretation: dayBefore });

  it("by the day of decision, on both sides of 2009-07-16", () => {
    expect(months(6, "2009-07-15")).toEqual([]);
    expect(months(5, "2009-07-15")).toEqual(off);
    expect(months(7, "2009-07-15")).toEqual(off);
    expect(months(6, "2009-07-16")).toEqual([]);
    expect(months(5, "2009-07-16")).toEqual([]);
    expect(months(7, "2009-07-16")).toEqual(["extension-too-long"]);
  });

  it("by the last day of what is extended, 2009-07-15 or 2009-07-16", () => {
    const ending = (participationTo: string) =>
      codesOf({
        ...participation,
        participationTo,
        extensions: [{ months: 5 }],
        interpretation: dayBefore,
      });
    expect(ending("2009-07-15")).toEqual(off);
    expect(ending("2009-07-16")).toEqual([]);
  });

  it("signed to the day: six months under either count will do", () => {
    const to = (end: string) =>
      underEachCount({ ...participation, extensions: [{ to: end, decidedOn: "2009-07-15" }] });
    expect(to("2010-01-30")).toEqual([off, off, off]);
    expect(to("2010-01-31")).toEqual([[], [], off]);
    expect(to("2010-02-01")).toEqual([[], off, []]);
    expect(to("2010-02-02")).toEqual([off, off, off]);
  });

  it("six months from the last of August, to a February too short", () => {
    const to = (end: string) =>
      underEachCount({
        trialFrom: "2007-09-01",
        trialTo: "2007-09-30",
        participationTo: "2008-08-30",
        extensions: [{ to: end }],
      });
    expect(to("2009-02-27")).toEqual([off, off, off]);
    expect(to("2009-02-28")).toEqual([[], [], []]);
    expect(to("2009-03-01")).toEqual([off, off, off]);
  });
});

describe("history 15.1, law of 2009-07-16 to 2021: by up to six months, or to six", () => {
  const long = ["extension-too-long"];
  const extension = (to: string, extensionSixMonths?: "by-up-to-6" | "to-6") =>
    underEachCount({
      trialFrom: "2010-01-01",
      trialTo: "2010-01-31",
      participationTo: "2010-04-30",
      extensions: [{ to }],
      interpretation: extensionSixMonths === undefined ? {} : { extensionSixMonths },
    });

  it("by-up-to-6, the default: from 2010-05-01 six months", () => {
    for (const reading of ["by-up-to-6", undefined] as const) {
      expect(extension("2010-10-31", reading)).toEqual([[], [], []]);
      expect(extension("2010-11-01", reading)).toEqual([[], long, []]);
      expect(extension("2010-11-02", reading)).toEqual([long, long, long]);
    }
  });

  it("to-6: participation with its extension from 2010-02-01 to six months", () => {
    expect(extension("2010-07-31", "to-6")).toEqual([[], [], []]);
    expect(extension("2010-08-01", "to-6")).toEqual([[], long, []]);
    expect(extension("2010-08-02", "to-6")).toEqual([long, long, long]);
  });

  it("to-6: a participation of eleven months that is not extended is no violation", () => {
    expect(
      codesOf({ trialFrom: "2010-01-01", interpretation: { ...dayBefore, extensionSixMonths: "to-6" } }),
    ).toEqual([]);
  });

  it("to-6 does not touch the law before 2009-07-16 and from 2022", () => {
    const interpretation = { ...dayBefore, extensionSixMonths: "to-6" } as const;
    expect(codesOf({ trialFrom: "2008-01-01", extensions: [{ months: 6 }], interpretation })).toEqual([]);
    expect(codesOf({ trialFrom: "2022-03-01", extensions: [{ months: 12 }], interpretation })).toEqual([]);
  });
});

describe("computed terms are never violations", () => {
  it.each(["2003-08-14", "2007-01-31", "2010-02-28", "2016-02-29", "2021-01-02", "2026-10-08"])(
    "trial from %s",
    (trialFrom) => {
      expect(codesOf({ trialFrom, interpretation: dayBefore })).toEqual([]);
      expect(codesOf({ trialFrom, interpretation: civilCode })).toEqual([]);
      expect(codesOf({ trialFrom, extensions: [{ months: 6 }], interpretation: dayBefore })).toEqual([]);
      expect(codesOf({ trialFrom, extensions: [{ months: 6 }], interpretation: civilCode })).toEqual([]);
    },
  );
});

describe("contract, latestEnd is “the last day the law allows”: no extension up to it is too long", () => {
  // Trial and eleven months are whole, so that only the extensions can go past the law.
  const ending = (monthCount: "civil-code" | "day-before", ...ends: string[]) => {
    const plan = planned({
      trialFrom: "2026-01-01",
      extensions: ends.map((to) => ({ to })),
      interpretation: { monthCount },
    });
    return {
      past: plan.latestEnd !== null && plan.plannedEnd > plan.latestEnd,
      codes: plan.violations.map(({ code }) => code),
    };
  };

  it("one extension to latestEnd, and a day more", () => {
    expect(ending("day-before", "2027-12-31")).toEqual({ past: false, codes: [] });
    expect(ending("day-before", "2028-01-01")).toEqual({ past: true, codes: ["extension-too-long"] });
    expect(ending("civil-code", "2028-01-03")).toEqual({ past: false, codes: [] });
    expect(ending("civil-code", "2028-01-04")).toEqual({ past: true, codes: ["extension-too-long"] });
  });

  it("day-before: the same twelve months in two extensions that meet inside a month of 31 days", () => {
    expect(ending("day-before", "2027-01-20", "2027-12-31")).toEqual({ past: false, codes: [] });
  });

  it("civil-code: eleven months and then the days that are left up to latestEnd", () => {
    expect(ending("civil-code", "2027-12-03", "2028-01-03")).toEqual({ past: false, codes: [] });
  });
});
