import { describe, expect, it } from "vitest";
import facts from "../../examples/centre-money/facts.json" with { type: "json" };
import { report } from "../../examples/centre-money/report.mjs";
import { expectHeld } from "./held.js";

const lines = report(facts);

describe("examples/centre-money", () => {
  it("is marked synthetic and prints what was read and found right", async () => {
    expect(facts.about.synthetic).toBe(true);
    await expectHeld(lines, "centre-money");
  });

  it("Lubartów: 861.40 / 2 × 28 three times; Słupsk: held to its cap; Legionowo: named since 2022-02-15", () => {
    expect(lines).toContain("  2020-01: 28 osób, 12059,60 zł, do 10.02.2020");
    expect(lines).toContain("  razem: 36178,80 zł");
    expect(lines).toContain("  2016-09: 16200,00 zł, najwyżej 14500,00 zł, czyli 14500,00 zł");
    expect(lines).toContain("  14.02.2022: nie, lista zamknięta");
    expect(lines).toContain("  15.02.2022: tak, lista otwarta");
  });

  it("published rates: 36 × 267.61, 36 × 318.53, 24 × 660.57", () => {
    for (const product of ["9633,96 zł", "11467,08 zł", "15853,68 zł"])
      expect(lines.filter((line) => line.endsWith(` to ${product}`))).toHaveLength(1);
  });
});
