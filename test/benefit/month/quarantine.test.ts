import { describe, expect, it } from "vitest";
import { explain, monthlyBenefit } from "zatrudnienie-socjalne";
import { monthlyBenefitRule } from "../../../src/benefit/index.js";
import { calculated } from "../../../src/input/index.js";
import { Law } from "../../../src/law/index.js";
import { rules } from "../../../src/law/rules/index.js";
import { amountOf, decided, issuesOf, missingOf, sick, unexcused, wholeMonth } from "../boundaries/cases.js";
import { assumed, covid, month, operations, quarantine } from "./special-cases.js";

describe("DU/2020/374 art-15c-ust-3-pkt-2: quarantine or isolation at home", () => {
  const february = (changes: Parameters<typeof month>[1] = {}) =>
    month("2021-02", { absences: [quarantine("2021-02-01", "2021-02-10")], ...changes });

  it("ten days in February 2021: 1200.00, nothing used", () => {
    const result = decided(february());
    expect(result).toMatchObject({
      outcome: "due",
      amount: "1200.00",
      deductions: [],
      violations: [],
      counters: { unexcused: 0, excused: 0, sickness: { used: 0 }, daysOff: { used: 0 } },
    });
    expect(assumed(result)).toEqual([]);
  });

  it("the step names the days and carries the record", () => {
    const result = decided(february());
    expect(result.steps.find(({ operation }) => operation === "quarantine-paid")).toMatchObject({
      citation: { act: "DU/2020/374", unit: "art-15c-ust-3-pkt-2" },
      operands: { days: 10 },
      record: { inForceFrom: "2021-01-26" },
    });
    expect(explain(result, "pl").join(" ")).toContain("kwarantann");
  });

  it("in the trial too, and without history", () => {
    const trial = february({ periods: wholeMonth("trial", "2021-02"), history: undefined });
    expect(amountOf(trial)).toBe("600.00");
  });

  it("it may lie partly outside the periods and on any day; wholly outside is an issue", () => {
    const periods = { participation: { from: "2021-02-06", to: "2021-12-31" } };
    const cut = decided(february({ periods }));
    expect(cut.steps.find(({ operation }) => operation === "quarantine-paid")?.operands).toEqual({ days: 5 });
    expect(
      issuesOf(february({ periods: { participation: { from: "2021-02-11", to: "2021-12-31" } } })),
    ).toEqual(["absences.0 absence-outside-periods"]);
  });

  it("reversed days and two absences on a day are issues", () => {
    expect(issuesOf(february({ absences: [quarantine("2021-02-10", "2021-02-09")] }))).toEqual([
      "absences.0 reversed-period",
    ]);
    const absences = [quarantine("2021-02-01", "2021-02-10"), ...unexcused("2021-02-10")];
    expect(issuesOf(february({ absences }))).toEqual(["absences.1 two-absences-on-a-day"]);
  });

  it("2021-01-25 counts as excused, 2021-01-26 costs nothing: January is split by day", () => {
    const january = month("2021-01", {
      absences: [quarantine("2021-01-22", "2021-01-29")],
      interpretation: { excusedAbsence: "unpaid" },
    });
    const result = decided(january);
    // Friday 22 and Monday 25 January: 1200.00 × 28/30
    expect(result).toMatchObject({ amount: "1120.00", counters: { excused: 2 } });
    expect(assumed(result)).toEqual(
      expect.arrayContaining(["excusedAbsence", "quarantine-before-rule", "class-days-assumed"]),
    );
    expect(result.steps.find(({ operation }) => operation === "quarantine-paid")?.operands).toEqual({
      days: 4,
    });
    const paid = decided({ ...january, absences: [quarantine("2021-01-26", "2021-01-29")] });
    expect(paid.amount).toBe("1200.00");
    expect(assumed(paid)).toEqual([]);
  });

  it("before the rule the reading on excused absence is asked for, D", () => {
    const january = month("2021-01", { absences: [quarantine("2021-01-25")] });
    expect(missingOf(january)).toEqual([
      { kind: "interpretation", id: "excusedAbsence", readings: ["full", "unpaid"] },
    ]);
    const full = decided({ ...january, interpretation: { excusedAbsence: "full" } });
    expect(full.assumptions).toContainEqual({ id: "quarantine-before-rule", certainty: "D" });
    expect(operations(full)).not.toContain("quarantine-paid");
  });

  it("before the rule a weekend is no class day and costs nothing", () => {
    const result = decided(month("2021-01", { absences: [quarantine("2021-01-23", "2021-01-24")] }));
    expect(result).toMatchObject({ amount: "1200.00", counters: { excused: 0 } });
  });

  it("in a suspension before the rule it costs nothing, and nothing is asked", () => {
    const april = month("2020-04", {
      absences: [quarantine("2020-04-01", "2020-04-14")],
      suspensions: [covid("2020-04-01", "2020-04-30")],
    });
    const result = decided(april);
    expect(result.amount).toBe("861.40");
    expect(assumed(result)).toEqual([]);
  });

  it("quarantine of an earlier month uses nothing", () => {
    const input = month("2021-03", {
      periods: { participation: { from: "2021-02-01", to: "2021-12-31" } },
      absences: [quarantine("2021-02-01", "2021-02-20"), sick("2021-03-01", "2021-03-02")],
      interpretation: { sicknessDays: "calendar" },
    });
    expect(decided(input).counters.sickness).toMatchObject({ used: 2 });
  });

  it.each([
    ["2024-02-22", false],
    ["2024-02-23", true],
  ] as const)("special-act-end-unread: %s %s", (date, isUnread) => {
    const result = decided(month("2024-02", { absences: [quarantine(date)] }));
    expect(assumed(result).includes("special-act-end-unread")).toBe(isUnread);
  });

  it("asOf: known on 2021-01-26; on the day before it counts as excused", () => {
    const input = february({ interpretation: { excusedAbsence: "unpaid" } });
    expect(assumed(decided({ ...input, asOf: "2021-01-26" }))).toEqual([]);
    const before = decided({ ...input, asOf: "2021-01-25" });
    // eight class days: 1200.00 × 22/30
    expect(before).toMatchObject({ amount: "880.00", counters: { excused: 8 } });
    expect(assumed(before)).toContain("special-act-not-yet-known");
  });

  it("a hypothetical law may end it", () => {
    const ended = {
      ...rules.covidQuarantine[1]!,
      value: null,
      effectiveFrom: "2021-02-08",
      inForceFrom: "2021-02-08",
    };
    const wordings = { ...rules, covidQuarantine: [...rules.covidQuarantine, ended] };
    const input = february({ interpretation: { excusedAbsence: "unpaid" } });
    expect(calculated(monthlyBenefitRule, input, (day, asOf) => new Law(day, asOf, wordings))).toMatchObject({
      amount: "1080.00",
      counters: { excused: 3 },
    });
    expect(monthlyBenefit(input)).toMatchObject({ amount: "1200.00" });
  });
});
