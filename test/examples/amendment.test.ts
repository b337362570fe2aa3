import { describe, expect, it } from "vitest";
import facts from "../../examples/amendment/facts.json" with { type: "json" };
import { report } from "../../examples/amendment/report.mjs";
import { expectHeld, wordsOf } from "./held.js";

const lines = report(facts);
const amountsOf = (month: string) => wordsOf(lines, `${month} `).slice(1);

describe("examples/amendment", () => {
  it("is marked synthetic and prints what was read and found right", async () => {
    expect(facts.about.synthetic).toBe(true);
    await expectHeld(lines, "amendment");
  });

  // The base is 1240.80 to May 2022, 1304.10 since.
  it.each([
    // 50 % became 120 %.
    ["the trial", "2022-01", ["620,40", "1489,00", "868,60"]],
    ["100 % became 120 %", "2022-02", ["1240,80", "1489,00", "248,20"]],
    // 14/40 and 3/30 off 1240.80: 682.44; 17/40 off 1488.96: 856.152.
    ["17 days of sickness: 14 days and 3 unpaid, then 21", "2022-04", ["682,50", "856,20", "173,70"]],
    // 18/20: 1173.69 and 1408.428.
    ["two unexcused days", "2022-06", ["1173,70", "1408,50", "234,80"]],
    ["four unexcused days", "2022-09", ["0,00", "0,00", "0,00"]],
  ])("DU/2022/218 art-1-pkt-12, %s", (_, month, amounts) => {
    expect(amountsOf(month)).toEqual(amounts);
  });

  it("150 % in art-15-ust-4: 28 × (2582.90 − 2066.30) and 28 × (2675.90 − 2140.70), with contributions on top", () => {
    // 504.18 + 206.63 less 403.34 + 165.30, 28 times; 522.34 + 214.07 less 417.86 + 171.26, 28 times.
    expect(amountsOf("2026-01")).toEqual(["2066,30", "2582,90", "14464,80", "3980,76"]);
    expect(amountsOf("2026-06")).toEqual(["2140,70", "2675,90", "14985,60", "4124,12"]);
    // Five months of the first kind, seven of the second.
    expect(lines.at(-1)).toBe("  razem: świadczenia 177223,20 zł, składki 48772,64 zł, łącznie 225995,84 zł");
  });
});
