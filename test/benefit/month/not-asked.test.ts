import { describe, expect, it } from "vitest";
import type { MonthlyBenefitInput } from "zatrudnienie-socjalne";
import { decided, excused, missingOf, only, unexcused } from "../boundaries/cases.js";

const month = (changes: Partial<MonthlyBenefitInput> = {}): MonthlyBenefitInput => ({
  month: "2026-06",
  periods: only("participation", "2026-04-01", "2027-02-28"),
  applied: true,
  ...changes,
});
const assumed = (input: MonthlyBenefitInput) => decided(input).assumptions.map(({ id }) => id);
const given = {
  parameters: { unemploymentBenefit: [{ from: "2026-06-01", amount: "2000.00", source: "MP" }] },
};

describe("what cannot change the month is not taken for granted", () => {
  it("art. 15 ust. 4: without an application no class days", () => {
    const absences = unexcused("2026-06-08");
    expect(assumed(month({ absences }))).toContain("class-days-assumed");
    expect(assumed(month({ absences, applied: false }))).not.toContain("class-days-assumed");
  });

  it("art. 15 ust. 7 zd. 2: in a month lost by unexcused absence no reading of excused days", () => {
    const lost = unexcused("2026-06-08", "2026-06-09", "2026-06-10", "2026-06-11");
    expect(missingOf(month({ absences: excused("2026-06-12") }))).toMatchObject([{ id: "excusedAbsence" }]);
    expect(assumed(month({ absences: [...lost, ...excused("2026-06-12")] }))).not.toContain("excusedAbsence");
  });

  it("art. 2 pkt 9: in a month without a day of the programme no amount that was given", () => {
    expect(assumed(month(given))).toContain("parameter-given");
    expect(assumed(month({ ...given, month: "2027-03" }))).not.toContain("parameter-given");
  });
});

describe("the steps of what costs nothing", () => {
  it("art. 2 pkt 9: an amount that was given is the caller's, and nobody knows how it is known", () => {
    const [base] = decided(month(given)).steps;
    expect(base).toMatchObject({
      operation: "base",
      record: { amount: "2000.00", from: "2026-06-01", confidence: "unknown" },
    });
  });

  it("art. 15 ust. 7: excused days that are paid", () => {
    const input = month({
      absences: excused("2026-06-12", "2026-06-15"),
      interpretation: { excusedAbsence: "full" },
    });
    expect(decided(input).steps).toContainEqual(
      expect.objectContaining({
        operation: "excused-paid",
        operands: { days: 2 },
        citation: { act: "DU/2003/1143", unit: "art-15-ust-7" },
      }),
    );
  });
});
