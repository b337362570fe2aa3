import { describe, expect, it } from "vitest";
import { checkedUntil } from "../../../src/law/index.js";
import { collectiveSchemas, effectiveness, type EffectivenessInput } from "../../../src/reporting/index.js";

const result = collectiveSchemas.effectiveness.result();

function ratios(counts: EffectivenessInput["counts"]) {
  const found = effectiveness({ counts });
  if (found.outcome !== "ratios") throw new Error(JSON.stringify(found));
  result.parse(found);
  return found.ratios;
}

describe("effectiveness", () => {
  it("every ratio whose two numbers are given, in order", () => {
    const all = ratios({ tookPart: 54, completed: 18, graduates: 10, employed: 4, independent: 2 });
    expect(all.map(({ id, percent }) => [id, percent])).toEqual([
      ["completed-of-took-part", "33.3"],
      ["graduates-of-took-part", "18.5"],
      ["employed-of-took-part", "7.4"],
      ["independent-of-took-part", "3.7"],
      ["employed-of-completed", "22.2"],
      ["independent-of-completed", "11.1"],
      ["employed-of-graduates", "40.0"],
      ["independent-of-graduates", "20.0"],
    ]);
    expect(all[0]).toEqual({
      id: "completed-of-took-part",
      numerator: { of: "completed", value: 18 },
      denominator: { of: "tookPart", value: 54 },
      exact: { numerator: "1", denominator: "3" },
      percent: "33.3",
      above: false,
    });
    expect(ratios({ completed: 3, independent: 1 }).map(({ id }) => id)).toEqual([
      "independent-of-completed",
    ]);
    expect(ratios({})).toEqual([]);
    expect(ratios({ tookPart: 3 })).toEqual([]);
  });

  it.each([
    [1, 2000, "0.1"],
    [1, 2001, "0.0"],
    [49, 1000, "4.9"],
    [1, 16, "6.3"],
    [2, 3, "66.7"],
    [3, 2, "150.0"],
    [0, 5, "0.0"],
  ])("%i of %i: %s%%, half up", (completed, tookPart, percent) => {
    expect(ratios({ tookPart, completed })[0]).toMatchObject({ percent, above: completed > tookPart });
  });

  it("of nobody there is no share, and somebody is above it", () => {
    expect(ratios({ tookPart: 0, completed: 0 })[0]).toMatchObject({
      exact: null,
      percent: null,
      above: false,
    });
    expect(ratios({ tookPart: 0, completed: 1 })[0]).toMatchObject({
      exact: null,
      percent: null,
      above: true,
    });
  });

  it.each([-1, 1.5, "3", Number.NaN, Infinity])("no count: %s", (tookPart) => {
    expect(effectiveness({ counts: { tookPart: tookPart as number } })).toMatchObject({
      outcome: "invalid",
      issues: [{ path: ["counts", "tookPart"] }],
    });
  });

  it("the law is that of asOf, else of the last day checked", () => {
    expect(effectiveness({ counts: {} })).toMatchObject({ law: { checkedUntil }, assumptions: [] });
    expect(effectiveness({ counts: {}, asOf: "2016-01-01" })).toMatchObject({ law: { asOf: "2016-01-01" } });
    expect(effectiveness({ counts: {}, strict: true }).outcome).toBe("ratios");
  });
});
