import { describe, expect, it } from "vitest";
import type { PlanParticipationInput } from "zatrudnienie-socjalne/participation";
import { planned } from "./plans.js";

const interpretation = { monthCount: "day-before" } as const;
const signed = { trialFrom: "2026-03-02", trialTo: "2026-04-01", participationTo: "2027-03-01" };

const stepsOf = (input: PlanParticipationInput) =>
  planned(input).steps.map(({ operation, operands, citation }) => [operation, operands, citation.unit]);

const daysOffAndSickness = [
  ["plan-days-off", { basic: 6, extra: 6 }, "art-15-ust-6a"],
  ["plan-sickness-limit", { days: 21 }, "art-15-ust-7a"],
];
const neither = [
  ["plan-no-days-off", {}, "art-15"],
  ["plan-no-sickness-rule", {}, "art-15"],
];

describe("the steps of a plan: each length, with the provision that sets it", () => {
  it("art. 15 ust. 1 and 3, 6a and 7a: computed, with an extension", () => {
    expect(stepsOf({ trialFrom: "2026-03-02", extensions: [{ months: 6 }], interpretation })).toEqual([
      ["plan-trial", { months: 1, signed: false }, "art-15-ust-1"],
      ["plan-participation", { months: 11, signed: false }, "art-15-ust-3-zd-1"],
      ["plan-extension", { months: 12, kind: "at-most" }, "art-15-ust-3-zd-2"],
      ...daysOffAndSickness,
    ]);
  });

  it("signed, without an extension", () => {
    expect(stepsOf(signed)).toEqual([
      ["plan-trial", { months: 1, signed: true }, "art-15-ust-1"],
      ["plan-participation", { months: 11, signed: true }, "art-15-ust-3-zd-1"],
      ...daysOffAndSickness,
    ]);
  });

  it("art. 15 of 2003: six months exactly, no days off, no rule on sickness; decided before the Act, no length", () => {
    const of2003 = (decidedOn: string) =>
      stepsOf({ trialFrom: "2003-08-14", extensions: [{ decidedOn, months: 6 }], interpretation }).slice(2);
    expect(of2003("2003-08-14")).toEqual([
      ["plan-extension", { months: 6, kind: "exactly" }, "art-15-ust-3-zd-2"],
      ...neither,
    ]);
    expect(of2003("2003-08-13")).toEqual(neither);
  });

  it.each([
    ["2027-02-28", true],
    ["2027-03-01", false],
  ])("ended on %s: before the planned end, %s", (endedOn, early) => {
    expect(stepsOf({ ...signed, endedOn }).at(-1)).toEqual([
      "plan-ended",
      { on: endedOn, early },
      "art-13-ust-5",
    ]);
  });

  it.each([
    ["withdrawal", "art-13-ust-4-pkt-3"],
    ["discontinuation", "art-13-ust-4"],
    ["completed", "art-13-ust-5"],
    ["job", "art-13-ust-5"],
  ] as const)("art. 13 ust. 4 and 5: ended by %s", (endReason, unit) => {
    expect(stepsOf({ ...signed, endedOn: "2026-06-15", endReason }).at(-1)?.[2]).toBe(unit);
  });
});

describe("COVID art. 15c ust. 4: suspensions matter to extensions by them alone", () => {
  it("an ordinary extension takes nothing for granted of them", () => {
    const plan = {
      trialFrom: "2020-02-03",
      extensions: [{ decidedOn: "2021-01-20", months: 6 }],
      suspensions: [{ from: "2020-03-12", to: "2020-05-24", basis: "covid" }] as const,
      interpretation,
    };
    const ids = planned({ ...plan, asOf: "2020-03-30" }).assumptions.map(({ id }) => id);
    expect(ids).not.toContain("special-act-not-yet-known");
  });
});
