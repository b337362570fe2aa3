import { describe, expect, it } from "vitest";
import { monthlyBenefit, payroll, type PayrollInput } from "zatrudnienie-socjalne";
import january2019File from "../../examples/monthly-payroll/january-2019.json" with { type: "json" };
import june2026File from "../../examples/monthly-payroll/june-2026.json" with { type: "json" };
import { january2019 } from "../../examples/monthly-payroll/make-january-2019.mjs";
import { afterPayroll } from "../../examples/monthly-payroll/month.mjs";

function computed(file: { input: unknown }) {
  const result = payroll(file.input as PayrollInput);
  if (result.outcome !== "computed") throw new Error("the example's settings are wrong");
  return result;
}

describe("examples/monthly-payroll", () => {
  it("january-2019.json is what its script makes, and marked synthetic", () => {
    expect(january2019()).toEqual(january2019File);
    expect(january2019File.about.synthetic).toBe(true);
    expect(june2026File.about.synthetic).toBe(true);
  });

  it("Jaworzno, January 2019: 28 people by the law of that day", () => {
    const { lines, undetermined, invalid, unsupported, totals } = computed(january2019File);
    expect(lines.length + undetermined.length + invalid.length).toBe(28);
    expect(unsupported).toEqual([]);
    expect(undetermined.map(({ id }) => id)).toEqual(["uczestnik-19", "uczestnik-24"]);
    expect(invalid.map(({ id, issues }) => [id, issues[0]?.code])).toEqual([
      ["uczestnik-17", "not-a-class-day"],
    ]);
    // A whole month of participation: 100 % of 847.80.
    expect(lines.find(({ id }) => id === "uczestnik-04")?.amount).toBe("847.80");
    // 10 of 14 sick days used before: 4 at 1/40, 6 unpaid at 1/30 of 847.80, exactly 593.46.
    expect(lines.find(({ id }) => id === "uczestnik-13")?.amount).toBe("593.50");
    // Trial from 7 January: 25/30 of 423.90, exactly 353.25.
    expect(lines.find(({ id }) => id === "uczestnik-03")?.amount).toBe("353.30");
    expect(totals.count).toBe(25);
  });

  it("June 2026 holds every kind of case", () => {
    const { lines, undetermined, invalid } = computed(june2026File);
    const reasons = lines.flatMap((line) => (line.outcome === "not-due" ? [line.reason] : []));
    expect(reasons).toEqual(["unexcused-over-limit", "all-days-unpaid", "no-application"]);
    expect(lines.some(({ fullMonth, outcome }) => !fullMonth && outcome === "due")).toBe(true);
    expect(undetermined.map(({ missing }) => missing[0]?.kind)).toEqual(["fact", "interpretation"]);
    expect(invalid).toHaveLength(2);
  });

  it("art-15-ust-8: list, application and next duties are of the same month", () => {
    const month = computed(june2026File);
    const { list, application, calendar } = afterPayroll(month, june2026File);
    expect(list.totals.benefit).toBe(month.totals.amount);
    expect(list.notPaid).toHaveLength(3);
    expect(list.waiting).toHaveLength(4);
    const text = application.paragraphs.map((paragraph) => paragraph.text).join(" ");
    expect(text).toContain(`Kwota świadczeń: ${month.totals.amount.replace(".", ",")} zł.`);
    expect(text).toContain("Data wniosku: 4 sierpnia 2026 r.");
    expect(calendar.duties.map(({ kind, date }) => [kind, date])).toEqual([
      ["participation-end", "2026-07-07"],
      ["trial-end", "2026-07-07"],
      ["refund-application", "2026-08-01"],
    ]);
  });

  it("the marks of the card are the absences of the case: the same amount", () => {
    const month = computed(june2026File);
    const { card } = afterPayroll(month, june2026File);
    const { letterFor, input } = june2026File;
    const { id: _, absences: __, ...person } = input.cases.find(({ id }) => id === letterFor)!;
    const again = monthlyBenefit({
      ...person,
      absences: card!.absences,
      month: input.month,
      interpretation: input.interpretation,
    } as Parameters<typeof monthlyBenefit>[0]);
    expect(again.outcome === "due" && again.amount).toBe("1659.10");
    expect(month.lines.find(({ id }) => id === letterFor)?.amount).toBe("1659.10");
  });

  it("January 2019: the next duties hold the report on 2018", () => {
    const { calendar, card } = afterPayroll(computed(january2019File), january2019File);
    expect(card).toBeNull();
    expect(calendar.duties.at(-1)).toMatchObject({ kind: "centre-report", date: "2019-03-31" });
  });
});
