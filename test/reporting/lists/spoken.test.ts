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
      "Lista obejmuje 1 wypłatę świadczenia integracyjnego na łączną kwotę 2140,70 zł (art. 15 ust. 8).",
      "Lista obejmuje 1 motywacyjną premię integracyjną na łączną kwotę 12,50 zł (art. 15a ust. 2).",
      "Lista nie obejmuje 1 świadczenia, które nie przysługuje (art. 15 ust. 5).",
      "Lista nie obejmuje 1 świadczenia, którego jeszcze nie ustalono (art. 15 ust. 5).",
    ]);
  });

  it("a list, in the plural", () => {
    const many = (how: string, number: number, more: object) =>
      Array.from({ length: number }, (_, index) => ({ id: `${how}-${String(index)}`, periods, ...more }));
    const june = payroll({
      month: "2026-06",
      cases: [
        ...many("due", 2, {}),
        ...many("not-due", 5, { applied: false }),
        ...many("waits", 3, { periods: {} }),
      ],
    });
    const premiums = ["due-0", "due-1", "x", "y", "z"].map((id) => ({
      id,
      forMonth: "2026-06",
      amount: "1.00",
    }));
    const made = paymentList({ paidInMonth: "2026-07", payrolls: [june], premiums });
    expect(voice.explain(made, "pl")).toEqual([
      "Lista obejmuje 2 wypłaty świadczenia integracyjnego na łączną kwotę 4281,40 zł (art. 15 ust. 8).",
      "Lista obejmuje 5 motywacyjnych premii integracyjnych na łączną kwotę 5,00 zł (art. 15a ust. 2).",
      "Lista nie obejmuje 5 świadczeń, które nie przysługują (art. 15 ust. 5).",
      "Lista nie obejmuje 3 świadczeń, których jeszcze nie ustalono (art. 15 ust. 5).",
    ]);
    expect(voice.explain(made, "en")[2]).toBe(
      "The list leaves out 5 benefits that are not due (art. 15 ust. 5).",
    );
  });

  it("a card: every meaning, and the days without one", () => {
    const said = voice.explain(card, "pl");
    expect(said).toHaveLength(meanings.length + 2);
    expect(said[0]).toBe(
      "W tym miesiącu uczestnik ma 21 dni zajęć: od poniedziałku do piątku, z wyjątkiem dni ustawowo wolnych od pracy (art. 15 ust. 7).",
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
