import { describe, expect, it } from "vitest";
import { premiumCeiling } from "zatrudnienie-socjalne/benefit";

const participation = (from: string, to: string) => ({ participation: { from, to } });

function found(input: Parameters<typeof premiumCeiling>[0]): string[] {
  const result = premiumCeiling(input);
  if (result.outcome === "ceiling") return [result.percent, result.amount];
  return "reason" in result ? [result.reason, result.amount] : [result.outcome];
}

describe("art-15a-ust-2: the percentage is that of the last day of participation in the month", () => {
  it.each([
    ["art-15a: 2007-07-13: no premium yet", "2007-07", "2007-07-13", ["no-rule-yet", "0.00"]],
    ["art-15a: 2007-07-14: 20 % of 538.30", "2007-07", "2007-07-14", ["20", "107.66"]],
    ["2015-10-23: 20 % of 831.10", "2015-10", "2015-10-23", ["20", "166.22"]],
    ["2015-10-24: 50 % of 831.10", "2015-10", "2015-10-24", ["50", "415.55"]],
    ["2022-02-14: 50 % of 120 % of 1240.80", "2022-02", "2022-02-14", ["50", "744.48"]],
    ["2022-02-15: 100 % of 120 % of 1240.80", "2022-02", "2022-02-15", ["100", "1488.96"]],
  ])("%s", (_, month, last, expected) => {
    const from = `${String(Number(month.slice(0, 4)) - 1)}-12-01`;
    expect(found({ month, periods: participation(from, last) })).toEqual(expected);
  });

  it.each([
    ["2007-06", ["no-rule-yet", "0.00"]],
    ["2007-07", ["20", "107.66"]],
    ["2015-09", ["20", "166.22"]],
    ["2015-10", ["50", "415.55"]],
    ["2021-12", ["50", "620.40"]],
    ["2022-01", ["50", "744.48"]],
    ["2022-02", ["100", "1488.96"]],
    ["2022-06", ["100", "1564.92"]],
    ["2026-05", ["100", "2066.28"]],
    ["2026-06", ["100", "2140.68"]],
  ])("%s, a whole month: %j", (month, expected) => {
    expect(found({ month, periods: participation("2003-09-01", "2027-05-31") })).toEqual(expected);
  });
});

describe("art-15a-ust-2, DU/2022/218: what was known on a day", () => {
  const periods = participation("2021-06-01", "2022-05-31");

  it.each([
    ["2022-01", undefined, ["50", "744.48"]],
    ["2022-01", "2022-02-15", ["50", "744.48"]],
    ["2022-01", "2022-02-14", ["50", "620.40"]],
    ["2022-02", undefined, ["100", "1488.96"]],
    ["2022-02", "2022-02-15", ["100", "1488.96"]],
    ["2022-02", "2022-02-14", ["50", "620.40"]],
  ])("for %s as known on %s: %j", (month, asOf, expected) => {
    expect(found({ month, periods, ...(asOf === undefined ? {} : { asOf }) })).toEqual(expected);
  });

  it("the premium of 2007 was unknown on 2007-07-13, that of 2015 on 2015-10-23", () => {
    const all = participation("2007-01-01", "2015-12-31");
    expect(found({ month: "2007-08", periods: all, asOf: "2007-07-13" })).toEqual(["no-rule-yet", "0.00"]);
    expect(found({ month: "2007-08", periods: all, asOf: "2007-07-14" })).toEqual(["20", "107.66"]);
    expect(found({ month: "2015-11", periods: all, asOf: "2015-10-23" })).toEqual(["20", "166.22"]);
    expect(found({ month: "2015-11", periods: all, asOf: "2015-10-24" })).toEqual(["50", "415.55"]);
  });

  it("nothing was known before the Act", () => {
    expect(found({ month: "2022-01", periods, asOf: "2003-08-13" })).toEqual(["unsupported-date"]);
    expect(found({ month: "2022-01", periods, asOf: "2003-08-14" })).toEqual(["no-rule-yet", "0.00"]);
  });
});
