import { describe, expect, it } from "vitest";
import facts from "../../examples/refund-check/facts.json" with { type: "json" };
import { report } from "../../examples/refund-check/report.mjs";
import { expectHeld, wordsOf } from "./held.js";

const lines = report(facts);
/** The lines below a heading, up to the next one. */
function below(title: string): string[] {
  const start = lines.indexOf(title) + 2;
  const end = lines.indexOf("", start);
  return lines.slice(start, end < 0 ? undefined : end);
}

describe("examples/refund-check", () => {
  it("is marked synthetic and prints what was read and found right", async () => {
    expect(facts.about.synthetic).toBe(true);
    await expectHeld(lines, "refund-check");
  });

  it("art-15-ust-8: the claim re-adds, without the premium and without contributions of somebody insured elsewhere", () => {
    // 19.52 % and 8 %, each to the grosz, of 2140.70 (417.86 + 171.26), 2033.70 (396.98 + 162.70), 1641.20 (320.36 + 131.30)
    // and 103.30 (20.16 + 8.26); none of the fourth.
    expect([1, 2, 3, 4, 5].map((line) => wordsOf(lines, `${line}   uczestnik`).slice(-3))).toEqual([
      ["2140,70", "589,12", "2729,82"],
      ["2033,70", "559,68", "2593,38"],
      ["1641,20", "451,66", "2092,86"],
      ["2140,70", "0,00", "2140,70"],
      ["103,30", "28,42", "131,72"],
    ]);
    expect(wordsOf(lines, "razem  ")).toEqual(["razem", "8059,60", "1628,88", "9688,48"]);
    expect(lines).toContain("   premie poza refundacją: 300,00 zł");
  });

  it("a typed 2104.70 for 2140.70 is found, though all sums re-add", () => {
    // 2104.70: 410.84 + 168.38 = 579.22. Too little: 36.00 + 9.90 = 45.90.
    const found = below("Urząd pracy: wniosek z błędną kwotą w jednym wierszu");
    expect(found[0]).toBe("  we wniosku są błędy");
    expect(found.join(" ").replace(/\s+/g, " ")).toContain(
      "Wiersz 1: świadczenie 2104,70 zł, a wyliczono 2140,70 zł; składki 579,22 zł, a wyliczono 589,12 zł",
    );
    expect(found.at(-1)).toBe("  wiersze razem: 9642,58 zł; wyliczono: 9688,48 zł; różnica: −45,90 zł");
    expect(found.filter((line) => line.startsWith("  - "))).toHaveLength(1);
  });

  it("a sum that does not re-add is found by both sides", () => {
    const office = below("Urząd pracy: wniosek z błędną sumą");
    expect(office[0]).toBe("  we wniosku są błędy");
    expect(office.join(" ")).toContain(
      "podano sumę 9868,48 zł, a po dodaniu składników otrzymuje się 9688,48 zł",
    );
    expect(below("Centrum: ten sam wniosek z błędną sumą, sprawdzony przed wysłaniem")).toEqual([
      "  - totals.total: suma jest inna niż wynik dodania jej składników.",
    ]);
  });

  it("the right claim is right: no finding", () => {
    expect(below("Urząd pracy: wniosek poprawny")).toEqual([
      "  wniosek jest prawidłowy",
      "  wiersze razem: 9688,48 zł; wyliczono: 9688,48 zł; różnica: 0,00 zł",
    ]);
  });
});
