import { describe, expect, it } from "vitest";
import facts from "../../examples/one-year/facts.json" with { type: "json" };
import { report } from "../../examples/one-year/report.mjs";
import { expectHeld, wordsOf } from "./held.js";

const lines = report(facts);
const amountOf = (month: string) => wordsOf(lines, `${month}  `)[2];

describe("examples/one-year", () => {
  it("is marked synthetic and prints what was read and found right", async () => {
    expect(facts.about.synthetic).toBe(true);
    await expectHeld(lines, "one-year");
  });

  it("art-15-ust-4: a whole month is 120 % of the base, in the trial too, and the base changes on 2026-06-01", () => {
    // 1721.90 × 1.2 = 2066.28, up to 10 groszy.
    expect(amountOf("2025-07")).toBe("2066,30");
    expect(amountOf("2026-05")).toBe("2066,30");
    // 1783.90 × 1.2 = 2140.68.
    expect(amountOf("2026-07")).toBe("2140,70");
  });

  it("art-15-ust-7: an unexcused day costs 1/20, an excused one nothing", () => {
    // 2066.28 × 19/20 = 1962.966.
    expect(amountOf("2025-10")).toBe("1963,00");
    // 2066.28 × 17/20 = 1756.338: March as it was paid.
    expect(amountOf("2026-03")).toBe("1756,40");
    expect(amountOf("2026-04")).toBe("2066,30");
  });

  it("art-15-ust-7a: the 21st sick day costs 1/40, the 22nd is not paid", () => {
    // 2066.28 × 33/40 = 1704.681: seven days each.
    expect(amountOf("2025-11")).toBe("1704,70");
    expect(amountOf("2026-02")).toBe("1704,70");
    // 14 used before; 15–21 June at 1/40: 2140.68 × 7/40 = 374.619; 22 June: 2140.68 / 30 = 71.356; 1694.705 is left.
    expect(wordsOf(lines, "2026-06  ").join(" ")).toBe(
      "2026-06 30 1694,80 466,40 2140,68 22/21 6/6 choroba 7 (374,62), bez świadczenia 1 (71,36)",
    );
  });

  it("art-15-ust-6a: three more days off with an extension of six months", () => {
    // Six months of twelve: 6 × 6/12 = 3, also after the extension ended early: the days follow its decided length.
    const daysOff = (month: string) => wordsOf(lines, `${month}  `)[6];
    expect(daysOff("2026-06")).toBe("6/6");
    expect(daysOff("2026-08")).toBe("8/9");
    expect(daysOff("2026-09")).toBe("8/9");
  });

  it("art-15a: the premium has a ceiling of the full rate, and none in the trial", () => {
    const ceilings = ["2025-07", "2025-08", "2026-06"].map((month) => wordsOf(lines, `${month}  `)[4]);
    expect(ceilings).toEqual(["–", "2066,28", "2140,68"]);
  });

  it("contributions are 19.52 % and 8 % of the benefit, each to the grosz", () => {
    const total = (month: string) => wordsOf(lines, `${month}  `)[3];
    // 2066.30: 403.34176 and 165.304.
    expect(total("2025-07")).toBe("568,64");
    // 927.70: 181.08704 and 74.216.
    expect(total("2026-09")).toBe("255,31");
  });

  it("a sick note for March that came late raises March and lowers June", () => {
    // March: 2066.28 × 37/40 = 1911.309, so 1911.40. June: 17 used before, so 4 days at 1/40 and 4 unpaid:
    // 2140.68 − 214.068 − 285.424 = 1641.188, so 1641.20.
    expect(lines).toContain("  2026-03: wypłacono 1756,40 zł, należy się 1911,40 zł");
    expect(lines).toContain("  2026-06: wypłacono 1694,80 zł, należy się 1641,20 zł");
    // 1911.40: 373.10528 and 152.912; 1641.20: 320.36224 and 131.296.
    expect(lines).toContain("    składki: poprzednio 483,36 zł, teraz 526,02 zł");
    expect(lines).toContain("    składki: poprzednio 466,40 zł, teraz 451,66 zł");
    expect(lines).toContain("  sprawdzone miesiące: 12, bez zmiany: 10");
    expect(lines).toContain("  razem: dopłata 155,00 zł, nadpłata 53,60 zł");
  });

  it("art-13-ust-5: the job ends the benefit the day before, and the programme within six months", () => {
    // 13 days of 30: 2140.68 × 13/30 = 927.628.
    expect(amountOf("2026-09")).toBe("927,70");
    expect(lines).toContain("  ostatni dzień świadczenia: 13.09.2026");
    expect(lines).toContain("  program może się zakończyć od 14.09.2026 do 14.03.2027");
  });

  it("art-2-pkt-1a: a graduate for six months from the last day", () => {
    expect(lines).toContain("  1.10.2026: absolwent centrum (od 13.09.2026 do 13.03.2027)");
    expect(lines).toContain("  14.03.2027: nie jest już absolwentem centrum");
  });

  it("art-14-ust-1: weeks from 30 to 40 hours", () => {
    const remark = (monday: string) => wordsOf(lines, `tydzień z ${monday}`).slice(7).join(" ");
    expect(remark(" 7.07.2025")).toBe("w normie");
    expect(remark(" 8.09.2025")).toBe("w normie");
    expect(remark("19.01.2026")).toBe("powyżej normy");
    expect(remark("24.08.2026")).toBe("poniżej normy");
  });
});
