import { describe, expect, it } from "vitest";
import { computed, linesOf, person, totalsOf } from "./support.js";

const month = "2026-06";

describe("a tax advance is carried into the list and changes no benefit", () => {
  it("into its line and the totals; lines without one stay as they are", () => {
    const { lines, totals } = computed({
      month,
      cases: [person("1", { taxAdvance: "256.88" }), person("2")],
    });
    expect(lines.map(({ amount, taxAdvance, net }) => [amount, taxAdvance, net])).toEqual([
      ["2140.70", "256.88", "1883.82"],
      ["2140.70", undefined, undefined],
    ]);
    expect(totals).toEqual(
      totalsOf({ count: 2, amount: "4281.40", due: 2, taxAdvances: "256.88", net: "4024.52" }),
    );
  });

  it("no tax advance, no word of it in the totals", () => {
    expect(computed({ month, cases: [person("1")] }).totals).toEqual(
      totalsOf({ count: 1, amount: "2140.70", due: 1 }),
    );
  });

  it("the whole benefit may be withheld, a grosz more is an issue", () => {
    const { lines, invalid } = computed({
      month,
      cases: [person("whole", { taxAdvance: "2140.70" }), person("more", { taxAdvance: "2140.71" })],
    });
    expect(lines.map(({ id, net }) => [id, net])).toEqual([["whole", "0.00"]]);
    expect(invalid).toEqual([
      {
        id: "more",
        index: 1,
        calculation: "monthlyBenefit",
        outcome: "invalid",
        issues: [{ path: ["taxAdvance"], code: "tax-advance-over-amount" }],
      },
    ]);
  });

  it("lazily too", () => {
    const [line] = linesOf({ month, cases: [person("1", { taxAdvance: "0.00" })] });
    expect(line).toMatchObject({ outcome: "due", taxAdvance: "0.00", net: "2140.70" });
  });

  it("not an amount", () => {
    const { invalid } = computed({ month, cases: [person("1", { taxAdvance: "12" })] });
    expect(invalid[0]?.issues).toEqual([{ path: ["taxAdvance"], code: "not-an-amount" }]);
  });
});
