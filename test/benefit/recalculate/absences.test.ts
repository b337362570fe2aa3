import { describe, expect, it } from "vitest";
import { excused, sick, unexcused } from "../boundaries/cases.js";
import { again, briefly, changesOf, june } from "./support.js";

/** June 2026: the rate is 2140.68; 1/20 is 107.034, 1/40 is 53.517, 1/30 is 71.356. */
describe("a late sick note", () => {
  it("art-15-ust-7a: an unexcused day becomes sickness", () => {
    const input = june({ absences: [sick("2026-06-08")] });
    const formerInput = june({ absences: unexcused("2026-06-08") });
    const result = again({ paid: { amount: "2033.70" }, input, formerInput });
    expect(result).toMatchObject({
      outcome: "arrears",
      month: "2026-06",
      before: "2033.70",
      after: "2087.20",
      difference: "53.50",
      gross: true,
    });
    expect(changesOf(result)).toEqual([
      ["unexcused", 107_034n],
      ["sickness-pool", 0n],
      ["sickness", -53_517n],
      ["round", -17n],
    ]);
  });

  it("a change names the step as it was and as it is", () => {
    const input = june({ absences: [sick("2026-06-08")] });
    const formerInput = june({ absences: unexcused("2026-06-08") });
    const { changes } = again({ paid: { amount: "2033.70" }, input, formerInput });
    expect(changes).toMatchObject([
      {
        operation: "unexcused",
        citation: { unit: "art-15-ust-7" },
        before: { operands: { days: 1 } },
        after: null,
      },
      { operation: "sickness-pool", before: null },
      {
        operation: "sickness",
        citation: { unit: "art-15-ust-7a" },
        before: null,
        after: { operands: { days: 1 } },
      },
      { operation: "round", before: { operation: "round" }, after: { operation: "round" } },
    ]);
  });

  it("art-15-ust-7a: sickness nobody knew of", () => {
    const input = june({ absences: [sick("2026-06-15", "2026-06-19")] });
    const result = again({ paid: { amount: "2140.70" }, input, formerInput: june() });
    expect(result).toMatchObject({ outcome: "overpaid", after: "1873.10", difference: "267.60" });
    expect(changesOf(result)).toEqual([
      ["sickness-pool", 0n],
      ["sickness", -267_585n],
      ["round", -15n],
    ]);
  });

  it("art-15-ust-7-zd-2: four unexcused days took the whole month, as sickness they take four fortieths", () => {
    const days = ["2026-06-08", "2026-06-09", "2026-06-10", "2026-06-11"];
    const input = june({ absences: [sick("2026-06-08", "2026-06-11")] });
    const formerInput = june({ absences: unexcused(...days) });
    const result = again({ paid: { amount: "0.00" }, input, formerInput });
    expect(result).toMatchObject({ outcome: "arrears", after: "1926.70", difference: "1926.70" });
    expect(changesOf(result)).toEqual([
      ["unexcused-over-limit", 2_140_680n],
      ["sickness-pool", 0n],
      ["sickness", -214_068n],
      ["round", 88n],
    ]);
  });

  it("art-15-ust-7: one of four unexcused days covered by a note: the other three cost 3/20", () => {
    const formerInput = june({
      absences: unexcused("2026-06-08", "2026-06-09", "2026-06-10", "2026-06-11"),
    });
    const input = june({
      absences: [...unexcused("2026-06-08", "2026-06-09", "2026-06-10"), sick("2026-06-11")],
    });
    // 2140.68 − 321.102 − 53.517 = 1766.061
    expect(briefly({ paid: { amount: "0.00" }, input, formerInput })).toEqual([
      "arrears",
      "1766.10",
      "1766.10",
    ]);
  });
});

describe("an absence excused afterwards", () => {
  const paid = { amount: "2033.70" };
  const formerInput = june({ absences: unexcused("2026-06-08") });
  const absences = excused("2026-06-08");

  it("Q9 full: the whole 1/20 comes back", () => {
    const result = again({ paid, input: june({ absences }), formerInput });
    expect(result).toMatchObject({ outcome: "arrears", after: "2140.70", difference: "107.00" });
    expect(changesOf(result)).toEqual([
      ["unexcused", 107_034n],
      ["excused-paid", 0n],
      ["round", -34n],
    ]);
  });

  it("Q9 unpaid: 1/20 comes back and 1/30 goes", () => {
    const interpretation = { excusedAbsence: "unpaid" } as const;
    const result = again({ paid, input: june({ absences, interpretation }), formerInput });
    expect(result).toMatchObject({ outcome: "arrears", after: "2069.40", difference: "35.70" });
    expect(changesOf(result)).toEqual([
      ["unexcused", 107_034n],
      ["unpaid-days", -71_356n],
      ["round", 22n],
    ]);
  });

  it("the other way round: an excuse that did not hold", () => {
    expect(
      briefly({ paid: { amount: "2140.70" }, input: formerInput, formerInput: june({ absences }) }),
    ).toEqual(["overpaid", "2033.70", "107.00"]);
  });
});

describe("nothing changed", () => {
  it("the same facts and the amount they give: no change, no step that differs", () => {
    const input = june({ absences: unexcused("2026-06-08") });
    const result = again({ paid: { amount: "2033.70" }, input, formerInput: input });
    expect(result).toMatchObject({ outcome: "unchanged", difference: "0.00", changes: [] });
  });

  it("other facts, the same amount: unchanged, and the steps say why", () => {
    const input = june({ absences: unexcused("2026-06-09") });
    const formerInput = june({ absences: [...unexcused("2026-06-08")] });
    expect(again({ paid: { amount: "2033.70" }, input, formerInput })).toMatchObject({
      outcome: "unchanged",
      changes: [],
    });
    const twoSick = june({ absences: [sick("2026-06-08", "2026-06-09")] });
    const swapped = again({ paid: { amount: "2033.70" }, input: twoSick, formerInput });
    expect(swapped).toMatchObject({ outcome: "unchanged", difference: "0.00" });
    expect(changesOf(swapped)).toEqual([
      ["unexcused", 107_034n],
      ["sickness-pool", 0n],
      ["sickness", -107_034n],
    ]);
  });

  it("without former facts there are no changes to name", () => {
    expect(again({ paid: { amount: "2140.70" }, input: june() })).toMatchObject({
      outcome: "unchanged",
      changes: null,
    });
  });
});

describe("paid more or less than the former facts gave", () => {
  const input = june({ absences: [sick("2026-06-08")] });
  const formerInput = june({ absences: unexcused("2026-06-08") });

  it("more: what they do not explain is a step of its own, and all add up", () => {
    const result = again({ paid: { amount: "2140.70" }, input, formerInput });
    expect(result).toMatchObject({ outcome: "overpaid", after: "2087.20", difference: "53.50" });
    expect([...changesOf(result)].sort(byName)).toEqual(
      [
        ["paid-otherwise", -107_000n],
        ["round", -17n],
        ["sickness", -53_517n],
        ["sickness-pool", 0n],
        ["unexcused", 107_034n],
      ].sort(byName),
    );
  });

  it("less", () => {
    const result = again({ paid: { amount: "2000.00" }, input, formerInput });
    expect(result).toMatchObject({ outcome: "arrears", after: "2087.20", difference: "87.20" });
    expect(changesOf(result)).toContainEqual(["paid-otherwise", 33_700n]);
  });

  it("by one grosz", () => {
    for (const [amount, outcome, thousandths] of [
      ["2033.69", "arrears", 10n],
      ["2033.71", "overpaid", -10n],
    ] as const) {
      const result = again({ paid: { amount }, input: formerInput, formerInput });
      expect(result).toMatchObject({ outcome, difference: "0.01" });
      expect(changesOf(result)).toEqual([["paid-otherwise", thousandths]]);
    }
  });

  it("as they gave: no such step", () => {
    const result = again({ paid: { amount: "2033.70" }, input, formerInput });
    expect(result.changes?.map(({ operation }) => operation)).not.toContain("paid-otherwise");
  });
});

function byName([a]: readonly unknown[], [b]: readonly unknown[]): number {
  return String(a) < String(b) ? -1 : 1;
}
