import { describe, expect, it } from "vitest";
import { explain } from "zatrudnienie-socjalne";
import { type CheckedHours, hours, type HoursInput } from "zatrudnienie-socjalne/participation";
import { knownOn } from "../law/future.js";

function checked(input: HoursInput): CheckedHours {
  const result = hours({ disabilityDegree: "none", ...input });
  if (result.outcome !== "checked") throw new Error(`not checked: ${JSON.stringify(result)}`);
  return result;
}

const codesOf = (input: HoursInput) => checked(input).violations.map(({ code }) => code);
const warningsOf = (input: HoursInput) => checked(input).warnings.map(({ code }) => code);
const assumptionsOf = (input: HoursInput) => checked(input).assumptions.map(({ id }) => id);
const none = { dailyMin: null, dailyMax: null, weeklyMin: null, weeklyMax: null };

describe("COVID art. 15ca: the day may differ, the week has at least thirty hours", () => {
  const specialAct = "covid";

  it("from 2020-06-24; before, the ordinary six hours a day and a warning", () => {
    expect(checked({ on: "2020-06-23", specialAct }).limits).toEqual({ ...none, dailyMin: 6 });
    expect(checked({ on: "2020-06-23", specialAct }).warnings).toEqual([
      { code: "special-act-without-rule", citation: { act: "DU/2020/374", unit: "art-15ca" } },
    ]);
    expect(checked({ on: "2020-06-24", specialAct }).limits).toEqual({ ...none, weeklyMin: 30 });
    expect(warningsOf({ on: "2020-06-24", specialAct })).toEqual([]);
  });

  it("2021: a short day is none, a short week is", () => {
    expect(codesOf({ on: "2021-03-01", daily: 2, weekly: 30, specialAct })).toEqual([]);
    expect(codesOf({ on: "2021-03-01", daily: 2, weekly: 29.5, specialAct })).toEqual([
      "below-weekly-minimum",
    ]);
    expect(codesOf({ on: "2021-03-01", daily: 2, weekly: 30 })).toEqual(["below-daily-minimum"]);
    expect(warningsOf({ on: "2021-03-01", weekly: 24, shortened: ["holiday"], specialAct })).toEqual([
      "short-week",
    ]);
  });

  it("since 2022-02-15 the ordinary limits above stay, also 7 and 35 hours of a disabled person", () => {
    expect(checked({ on: "2022-02-14", specialAct }).limits).toEqual({ ...none, weeklyMin: 30 });
    expect(checked({ on: "2022-02-15", specialAct }).limits).toEqual({
      ...none,
      weeklyMin: 30,
      weeklyMax: 40,
    });
    const severe = {
      on: "2022-02-15",
      daily: 8,
      weekly: 36,
      disabilityDegree: "severe",
      specialAct,
    } as const;
    expect(checked(severe).limits).toEqual({ dailyMin: null, dailyMax: 7, weeklyMin: 30, weeklyMax: 35 });
    expect(codesOf(severe)).toEqual(["above-weekly-maximum", "above-daily-maximum"]);
    expect(hours({ on: "2022-02-15", specialAct, disabilityDegree: "unknown" }).outcome).toBe("undetermined");
  });

  it("the act was read to 2024-02-22", () => {
    expect(assumptionsOf({ on: "2024-02-22", specialAct })).toEqual([]);
    expect(assumptionsOf({ on: "2024-02-23", specialAct })).toEqual(["special-act-end-unread"]);
    expect(assumptionsOf({ on: "2024-02-23" })).toEqual([]);
  });

  it("asOf before 2020-06-24: not known yet, the ordinary limits without a warning", () => {
    const found = checked({ on: "2020-07-01", specialAct, asOf: "2020-06-23" });
    expect(found.limits).toEqual({ ...none, dailyMin: 6 });
    expect(found.warnings).toEqual([]);
    expect(found.assumptions).toEqual([{ id: "special-act-not-yet-known", certainty: "C" }]);
    expect(checked({ on: "2020-07-01", specialAct, asOf: "2020-06-24" }).limits.weeklyMin).toBe(30);
  });

  it("the step names the provision of the special act, with its record", () => {
    const [first] = checked({ on: "2021-03-01", specialAct }).steps;
    expect(first).toMatchObject({
      operation: "stay-least",
      citation: { act: "DU/2020/374", unit: "art-15ca" },
      operands: { hours: 30, per: "week", disabled: false },
      record: { effectiveFrom: "2020-06-24", amendedBy: { act: "DU/2020/1086" } },
    });
  });
});

describe("flood art. 49: at least twenty hours a week in the flooded communes", () => {
  const specialAct = "flood-2024";

  it("from 2024-10-05; before, the ordinary thirty and a warning", () => {
    expect(checked({ on: "2024-10-04", specialAct }).limits).toEqual({
      ...none,
      weeklyMin: 30,
      weeklyMax: 40,
    });
    expect(warningsOf({ on: "2024-10-04", specialAct })).toEqual(["special-act-without-rule"]);
    expect(checked({ on: "2024-10-05", specialAct }).limits).toEqual({
      ...none,
      weeklyMin: 20,
      weeklyMax: 40,
    });
    expect(warningsOf({ on: "2024-10-05", specialAct })).toEqual([]);
  });

  it("nineteen and twenty hours; the limits above stay", () => {
    const week = (weekly: number) => codesOf({ on: "2024-11-04", weekly, specialAct });
    expect(week(19.75)).toEqual(["below-weekly-minimum"]);
    expect(week(20)).toEqual([]);
    expect(week(40)).toEqual([]);
    expect(week(40.5)).toEqual(["above-weekly-maximum"]);
    expect(checked({ on: "2024-11-04", specialAct, disabilityDegree: "moderate" }).limits).toEqual({
      dailyMin: null,
      dailyMax: 7,
      weeklyMin: 20,
      weeklyMax: 35,
    });
  });

  it("the act was read to 2025-05-08", () => {
    expect(assumptionsOf({ on: "2025-05-08", specialAct, asOf: knownOn })).toEqual([]);
    expect(assumptionsOf({ on: "2025-05-09", specialAct, asOf: knownOn })).toEqual([
      "special-act-end-unread",
    ]);
  });
});

describe("a week in which the law changed", () => {
  const changes = (input: HoursInput) =>
    checked(input)
      .steps.filter(({ operation }) => operation === "stay-law-changed")
      .map(({ operands }) => operands["from"]);

  it("2022/218 art. 1 pkt 11: the week from 14 to 20 February 2022, said where its hours are given", () => {
    for (const on of ["2022-02-14", "2022-02-15", "2022-02-20"]) {
      expect(changes({ on, weekly: 24 })).toEqual(["2022-02-15"]);
      expect(changes({ on, daily: 6 })).toEqual([]);
    }
    for (const on of ["2022-02-13", "2022-02-21", "2003-08-14"])
      expect(changes({ on, weekly: 24 })).toEqual([]);
  });

  it("as known on 2022-02-14 it had not changed", () => {
    expect(changes({ on: "2022-02-14", weekly: 24, asOf: "2022-02-14" })).toEqual([]);
  });

  it("the weeks of 2020-06-24 and 2024-10-05 by the special acts alone", () => {
    expect(changes({ on: "2020-06-22", weekly: 24, specialAct: "covid" })).toEqual(["2020-06-24"]);
    expect(changes({ on: "2024-10-06", weekly: 24, specialAct: "flood-2024" })).toEqual(["2024-10-05"]);
    expect(changes({ on: "2024-10-06", weekly: 24, specialAct: "covid" })).toEqual([]);
    expect(changes({ on: "2024-10-06", weekly: 24 })).toEqual([]);
  });

  it("in words", () => {
    const result = hours({ on: "2022-02-15", weekly: 30, disabilityDegree: "none" });
    expect(explain(result, "pl").at(-1)).toBe(
      "W tym tygodniu, od 15 lutego 2022 r., zmieniły się przepisy o czasie pobytu; jak ocenić cały tydzień, przepisy nie rozstrzygają (art. 14 ust. 1).",
    );
    expect(explain(result, "en").at(-1)).toContain("from 15 February 2022 on");
  });
});
