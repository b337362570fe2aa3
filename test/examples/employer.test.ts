import { describe, expect, it } from "vitest";
import facts from "../../examples/employer/facts.json" with { type: "json" };
import { report } from "../../examples/employer/report.mjs";
import { expectHeld, wordsOf } from "./held.js";

const lines = report(facts);

describe("examples/employer", () => {
  it("is marked synthetic and prints what was read and found right", async () => {
    expect(facts.about.synthetic).toBe(true);
    await expectHeld(lines, "employer");
  });

  it("art. 16 ust. 2: 100, 80 and 60 % of the benefit to 2022-02-14, six months of 100 % since", () => {
    // 1200.00 and 1240.80 zł in 2021, 1721.90 and 1783.90 zł in 2026, each with 20.48 % on top.
    expect(wordsOf(lines, "3 ")).toEqual(["3", "2021-04", "1445,76", "2026-04", "2074,55"]);
    expect(wordsOf(lines, "4 ")).toEqual(["4", "2021-05", "1156,61", "2026-05", "2074,55"]);
    expect(wordsOf(lines, "6 ")).toEqual(["6", "2021-07", "1195,93", "2026-07", "2149,24"]);
    expect(wordsOf(lines, "7 ")).toEqual(["7", "2021-08", "896,95", "2026-08", "0,00"]);
    expect(wordsOf(lines, "razem")).toEqual(["razem", "13267,45", "12596,68"]);
  });
});
