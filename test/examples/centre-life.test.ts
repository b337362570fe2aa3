import { describe, expect, it } from "vitest";
import facts from "../../examples/centre-life/facts.json" with { type: "json" };
import { report } from "../../examples/centre-life/report.mjs";
import { expectHeld } from "./held.js";

const lines = report(facts);
const text = lines.join(" ").replace(/\s+/g, " ");

describe("examples/centre-life", () => {
  it("is marked synthetic and prints what was read and found right", async () => {
    expect(facts.about.synthetic).toBe(true);
    await expectHeld(lines, "centre-life");
  });

  it("Lubartów: 16 points for a commune in 2019, one missing, one not known (art. 4 ust. 2)", () => {
    expect(lines).toContain("  Wniosek z 10.12.2019: wymagane elementy: 16, kompletny: nie.");
    expect(lines.filter((line) => line.startsWith("    brakuje: "))).toHaveLength(1);
    expect(
      lines.filter((line) => line.startsWith("    nie wiadomo, czy jest: opinia starosty")),
    ).toHaveLength(1);
    expect(text).toContain("jednostka budżetowa, samorządowy zakład budżetowy.");
  });

  it("Lubartów: instalments by the 10th, equipment within 30 days, a status of five years", () => {
    for (const day of ["10.02.2020", "10.03.2020", "10.04.2020"])
      expect(text).toContain(`${day} Ostatni dzień wypłaty dotacji`);
    expect(text).toContain("Status od 1.01.2020 do 1.01.2025; dotacja na wyposażenie do 15.01.2020.");
  });

  it("Jaworzno: a request of the founder is no ground before 2022-02-15; parts make what is unused", () => {
    expect(text).toContain("nie, dopiero od 15.02.2022.");
    // 12345.67 over 100 000, 40 000 and 10 000.
    expect(text).toContain("gmina 8230,45 zł, województwo 3292,18 zł, fundacja 823,04 zł.");
  });

  it("Jaworzno: data to the end of 2029; whether the last report is due is said to be open", () => {
    expect(text).toContain("Dane osobowe przechowuje się do 31.12.2029.");
    expect(text).toContain(
      "31.03.2020 Sprawozdanie centrum integracji społecznej za 2019 r. nie rozstrzygnięto",
    );
  });
});
