import { describe, expect, it } from "vitest";
import facts from "../../examples/january-2022/facts.json" with { type: "json" };
import { report } from "../../examples/january-2022/report.mjs";
import { expectHeld, wordsOf } from "./held.js";

const lines = report(facts);
/** Paid, due, arrears, contributions. */
const amountsOf = (id: string) => wordsOf(lines, `${id}  `).slice(1, 5);

describe("examples/january-2022", () => {
  it("is marked synthetic and prints what was read and found right", async () => {
    expect(facts.about.synthetic).toBe(true);
    await expectHeld(lines, "january-2022");
  });

  // The base is 1240.80; 100 % of it before, 1488.96 (120 %) after; in the trial 620.40 (50 %) before.
  // Contributions on top: 19.52 % and 8 % of what is due, each to the grosz, less those of what was paid.
  it.each([
    // 1488.96, up to 10 groszy. 290.65 + 119.12 less 242.20 + 99.26.
    ["a whole month", "uczestnik-01", ["1240,80", "1489,00", "248,20", "68,31"]],
    // 20/30: 827.20 and 992.64. 193.78 + 79.42 less 161.47 + 66.18.
    ["part of a month", "uczestnik-02", ["827,20", "992,70", "165,50", "45,55"]],
    // 50 % became 120 %. 290.65 + 119.12 less 121.10 + 49.63.
    ["the trial", "uczestnik-03", ["620,40", "1489,00", "868,60", "239,04"]],
    // 12/30 of 620.40 and 19/30 of 1240.80 are 248.16 + 785.84; one rate now. 409.77 less 201.84 + 82.72.
    ["trial and participation", "uczestnik-04", ["1034,00", "1489,00", "455,00", "125,21"]],
    // 18/20: 1116.72 and 1340.064. 261.59 + 107.21 less 218.00 + 89.34.
    ["two unexcused days", "uczestnik-05", ["1116,80", "1340,10", "223,30", "61,46"]],
    // 10 of 14 sick days used: 4 at 1/40, 3 unpaid, so 8/10: 992.64 and 1191.168. 232.52 + 95.30 less 193.78 + 79.42.
    ["sickness", "uczestnik-06", ["992,70", "1191,20", "198,50", "54,62"]],
    // More than three unexcused days: nothing before and after.
    ["four unexcused days", "uczestnik-07", ["0,00", "0,00", "0,00", "0,00"]],
  ])("art-15-ust-4: %s", (_, id, amounts) => {
    expect(amountsOf(id)).toEqual(amounts);
  });

  it("December 2021 stays", () => {
    // Four whole months of 1240.80, one with 10 sick days at 1/40 (930.60), and 19/30 of 620.40 (392.92, so 393.00).
    expect(lines).toContain(
      "  lista za 2021-12: według przepisów z 1.02.2022: 6286,80 zł, według dzisiejszych: 6286,80 zł",
    );
    expect(lines).toContain("  wypłaty za wcześniejsze miesiące: 6, do zmiany: 0");
  });

  it("art-15-ust-8: the claim of the month of payment is the arrears with the contributions on top", () => {
    // 248.20 + 165.50 + 868.60 + 455.00 + 223.30 + 198.50 = 2159.10;
    // 68.31 + 45.55 + 239.04 + 125.21 + 61.46 + 54.62 = 594.19.
    const text = lines.join(" ").replace(/\s+/g, " ");
    expect(text).toContain("(6 wypłat): 2159,10 zł (art. 15 ust. 8)");
    expect(text).toContain("od tych świadczeń: 594,19 zł (art. 15 ust. 8)");
    expect(lines).toContain("  wniosek prawidłowy: tak, wyliczono 2753,29 zł");
  });
});
