// The state of the calculator as the fragment of its address.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromFragment, toFragment } from "../../site/calculator/fragment.mjs";
import { emptyState } from "../../site/calculator/state.mjs";
import { runs } from "../runs.js";
import { anyState } from "./calculator-states.js";

describe("the address of the calculator", () => {
  it("keeps a state as it is", () => {
    fc.assert(
      fc.property(anyState, (one) => {
        expect(fromFragment(`#${toFragment(one)}`)).toEqual({ state: one });
      }),
      { numRuns: runs(100) },
    );
  });

  it("holds nothing that fits no field, whatever is typed", () => {
    const typed = "80010112345";
    const period = { from: typed, to: typed };
    const all = {
      ...emptyState(),
      month: typed,
      trial: period,
      extensions: [{ ...period, basis: typed }],
      endedOn: typed,
      suspensions: [{ ...period, basis: "__proto__" }],
      marks: { [typed]: "unexcused", "2026-06-08": typed },
      classes: { [typed]: true },
      applied: typed,
      history: typed,
      used: { sickness: typed, daysOff: typed, property: typed, inability: typed },
      unemploymentBenefit: typed,
      readings: { sicknessDays: typed, [typed]: "calendar" },
    };
    expect(toFragment(all)).toBe("");
  });

  it("opens a link from before there were several extensions, suspensions and days off of the flood", () => {
    const { state, problem } = fromFragment(
      "#v=1&m=2026-06&p=2025-05-02.2026-04-01&e=2026-04-02.2026-08-31&d=2026-06-08n.2026-06-09c&a=yes&h=before&s=3&o=1&sicknessDays=calendar",
    );
    expect(problem).toBeUndefined();
    expect(state).toEqual({
      ...emptyState(),
      month: "2026-06",
      participation: { from: "2025-05-02", to: "2026-04-01" },
      extensions: [{ from: "2026-04-02", to: "2026-08-31", basis: "ordinary" }],
      marks: { "2026-06-08": "unexcused", "2026-06-09": "sickness" },
      applied: "yes",
      history: "before",
      used: { ...emptyState().used, sickness: "3", daysOff: "1" },
      readings: { sicknessDays: "calendar" },
    });
  });

  it.each([
    ["v=0&m=2026-06", "version"],
    ["v=2&m=2026-06", "version"],
    ["m=2026-06", "broken"],
    ["v=1&m=2026-13", "broken"],
    ["v=1&name=x", "broken"],
    ["v=1&__proto__=x", "broken"],
    ["v=1&t=2026-06-01", "broken"],
    ["v=1&e=2026-06-01.2026-06-30.x", "broken"],
    ["v=1&z=2020-03-12.2020-04-30.o", "broken"],
    ["v=1&z=2020-03-12.2020-04-30.c,", "broken"],
    ["v=1&d=2026-06-01x", "broken"],
    ["v=1&d=2026-06-31c.2026-07-01c", "broken"],
    ["v=1&c=2026-06-06x", "broken"],
    ["v=1&f=1000", "broken"],
    ["v=1&b=1234", "broken"],
    ["v=1&sicknessDays=other", "broken"],
    ["v=1&sicknessDays=toString", "broken"],
  ])("%s is not read: %s", (fragment, problem) => {
    expect(fromFragment(fragment)).toEqual({ state: emptyState(), problem });
  });
});
