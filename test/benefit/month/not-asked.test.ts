import { describe, expect, it } from "vitest";
import type { MonthlyBenefitInput } from "zatrudnienie-socjalne";
import { decided, excused, missingOf, only, sick, unexcused, used } from "../boundaries/cases.js";

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

  it("art. 15 ust. 7a: whether an extension has a limit of its own only from its first day on", () => {
    const extendedOn = (last: string, from: string) =>
      assumed(
        month({
          periods: {
            participation: { from: "2025-08-01", to: last },
            extensions: [{ from, to: "2026-12-31" }],
          },
          absences: [sick("2026-06-08", "2026-06-09")],
          history: "complete",
          interpretation: { sicknessDays: "calendar" },
        }),
      );
    expect(extendedOn("2026-06-29", "2026-06-30")).toContain("sicknessLimitRenewsOnExtension");
    expect(extendedOn("2026-06-30", "2026-07-01")).not.toContain("sicknessLimitRenewsOnExtension");
    expect(extendedOn("2026-07-30", "2026-07-31")).not.toContain("sicknessLimitRenewsOnExtension");
  });

  it("COVID art. 15c ust. 1: nothing of sickness on suspended days before the day since which absences are listed", () => {
    const november = (to: string) =>
      assumed({
        month: "2020-11",
        periods: only("participation", "2020-07-01", "2021-05-31"),
        suspensions: [{ from: "2020-10-26", to, basis: "covid" }],
        absences: [sick("2020-10-26", "2020-11-04")],
        history: used("2020-11-01", { sick: 3 }),
        interpretation: { sicknessDays: "calendar" },
        applied: true,
      });
    expect(november("2020-10-31")).not.toContain("sicknessWhileSuspended");
    expect(november("2020-11-01")).toContain("sicknessWhileSuspended");
  });

  it("COVID art. 15c ust. 1: without an application nothing of sickness on suspended days", () => {
    const november = (applied: boolean) =>
      assumed({
        month: "2020-11",
        periods: only("participation", "2020-07-01", "2021-05-31"),
        suspensions: [{ from: "2020-11-10", to: "2020-11-12", basis: "covid" }],
        absences: [sick("2020-11-11", "2020-11-13")],
        history: "complete",
        interpretation: { sicknessDays: "calendar" },
        applied,
      });
    expect(november(true)).toContain("sicknessWhileSuspended");
    expect(november(false)).not.toContain("sicknessWhileSuspended");
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
