import { describe, expect, it } from "vitest";
import { payroll } from "zatrudnienie-socjalne";
import { Voice } from "../../../src/reasoning/index.js";
import { attendanceCard, listTexts, meanings, paymentList } from "../../../src/reporting/index.js";

const voice = new Voice(listTexts);
const periods = { participation: { from: "2026-04-02", to: "2027-03-01" } };

const june = payroll({
  month: "2026-06",
  cases: [
    { id: "a", periods },
    { id: "b", periods, applied: false },
    { id: "c", periods: {} },
  ],
});
const list = paymentList({
  paidInMonth: "2026-07",
  payrolls: [june],
  premiums: [{ id: "a", forMonth: "2026-06", amount: "12.50" }],
});
const days = ["01", "02", "03", "05", "08", "09", "10", "11", "12"];
const card = attendanceCard({
  month: "2026-06",
  periods,
  legend: Object.fromEntries(meanings.map((meaning) => [meaning, meaning])),
  marks: meanings.map((mark, index) => ({ date: `2026-06-${days[index]!}`, mark })),
  suspensionBasis: "covid",
});

describe("lists and cards in words", () => {
  it("a list", () => {
    expect(voice.explain(list, "pl")).toEqual([
      "Na liście są wypłaty świadczenia integracyjnego (liczba: 1), razem 2140,70 zł (art. 15 ust. 8).",
      "Na liście są motywacyjne premie integracyjne (liczba: 1), razem 12,50 zł (art. 15a ust. 2).",
      "Świadczenie nie przysługuje, więc nie ma go na liście (liczba osób: 1) (art. 15 ust. 5).",
      "Świadczenia jeszcze nie ustalono, więc nie ma go na liście (liczba osób: 1) (art. 15 ust. 5).",
    ]);
  });

  it("a card: every meaning, and the days without one", () => {
    const said = voice.explain(card, "pl");
    expect(said).toHaveLength(meanings.length + 2);
    expect(said[0]).toBe(
      "W tym miesiącu uczestnika obejmuje 21 dni zajęć, od poniedziałku do piątku, z wyjątkiem dni ustawowo wolnych od pracy (art. 15 ust. 7).",
    );
    expect(said.at(-1)).toContain("Bez zapisu: 12 dni zajęć");
  });

  it.each(["pl", "en"] as const)("%s: nothing is left unsaid", (language) => {
    for (const result of [list, card]) {
      expect(voice.justification(result, language)).not.toMatch(/undefined|list-|card-|class-days-assumed/u);
    }
    const open = attendanceCard({
      month: "2026-06",
      periods,
      legend: { Z: "suspended" },
      marks: [{ date: "2026-06-01", mark: "Z" }],
      strict: true,
    });
    expect(voice.explain(open, language)).toHaveLength(2);
    expect(voice.explain(open, language).join(" ")).not.toMatch(/suspension-basis|class-days/u);
  });

  it("every code of an issue has a sentence", () => {
    const codes = [
      "not-a-payroll",
      "unknown-mark",
      "outside-periods",
      "no-class-day",
      "sickness-not-confirmed",
      "overlapping",
      "class-day-of-another-month",
      "reversed",
      "repeated-id",
      "repeated-date",
      "tax-advance-over-amount",
      "paid-in-another-month",
    ];
    for (const code of codes) expect(voice.describeIssue({ path: ["x"], code }, "pl")).not.toContain(code);
  });
});
