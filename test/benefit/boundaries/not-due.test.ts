import { describe, expect, it } from "vitest";
import type { MonthlyBenefitInput } from "zatrudnienie-socjalne";
import { decided, excused, lastDayOf, only, sick, unexcused, used, wholeMonth, worth } from "./cases.js";

function june(changes: Partial<MonthlyBenefitInput> = {}): MonthlyBenefitInput {
  return {
    month: "2026-06",
    periods: wholeMonth("participation", "2026-06"),
    applied: true,
    history: used("2026-06-01", { sick: 21 }),
    ...changes,
    interpretation: { sicknessDays: "calendar", excusedAbsence: "unpaid", ...changes.interpretation },
  };
}

/** `due 2140.70` or `not-due` with the reason; a month not due is 0.00. */
function answer(input: MonthlyBenefitInput): string {
  const result = decided(input);
  if (result.outcome === "due") return `due ${result.amount}`;
  expect(result.amount).toBe("0.00");
  return `not-due ${result.reason}`;
}

describe("why nothing is due, each with its other side", () => {
  it.each([
    [false, "not-due no-application"],
    [true, "due 2140.70"],
  ])("art-15-ust-4: applied %s", (applied, expected) => {
    expect(answer(june({ applied }))).toBe(expected);
  });

  it.each([
    ["2026-06-30", "2026-07-31", "due 71.40"],
    ["2026-07-01", "2026-07-31", "not-due no-covered-day"],
    ["2026-05-01", "2026-06-01", "due 71.40"],
    ["2026-05-01", "2026-05-31", "not-due no-covered-day"],
  ])("art-15-ust-6: periods from %s to %s", (from, to, expected) => {
    expect(answer(june({ periods: only("participation", from, to) }))).toBe(expected);
  });

  it("art-15-ust-6: a month without a covered day has zero days", () => {
    expect(decided(june({ periods: only("participation", "2026-07-01", "2026-07-31") }))).toMatchObject({
      exact: worth(0n),
      coveredDays: 0,
      fullMonth: false,
      deductions: [],
      rate: {},
    });
  });

  it("art-15-ust-6: days before the Act are no covered days", () => {
    const periods = only("participation", "2003-08-01", "2003-08-13");
    expect(answer(june({ month: "2003-08", periods, history: undefined }))).toBe("not-due no-covered-day");
  });

  it.each([
    [["08", "09", "10"], "due 1819.60"],
    [["08", "09", "10", "11"], "not-due unexcused-over-limit"],
  ])("art-15-ust-7-zd-2: unexcused on %j", (days, expected) => {
    expect(answer(june({ absences: unexcused(...days.map((day) => `2026-06-${day}`)) }))).toBe(expected);
  });

  it.each([
    // All 30 days; 29 of 30: 1/30 left, 71.356.
    ["2026-06-01", "2026-06-30", "not-due all-days-unpaid"],
    ["2026-06-01", "2026-06-29", "due 71.40"],
    ["2026-06-02", "2026-06-30", "due 71.40"],
  ])("art-15-ust-7a-zd-2: beyond the limit, sick from %s to %s", (from, to, expected) => {
    expect(answer(june({ absences: [sick(from, to)] }))).toBe(expected);
  });

  it.each(["minus-thirtieth", "payable-days", "minus-twentieth"] as const)(
    "art-15-ust-7a-zd-2: a month of unpaid days, %s, 28 to 31 days",
    (unpaidDay) => {
      for (const month of ["2026-02", "2024-02", "2026-06", "2026-07"]) {
        const input = june({
          month,
          periods: wholeMonth("participation", month),
          history: used(`${month}-01`, { sick: 21 }),
          absences: [sick(`${month}-01`, lastDayOf(month))],
          interpretation: { unpaidDay },
        });
        expect(answer(input)).toBe("not-due all-days-unpaid");
      }
    },
  );

  it("art-15-ust-7a-zd-2: the covered days of a partial month all unpaid", () => {
    const periods = only("participation", "2026-06-26", "2026-06-30");
    expect(answer(june({ periods, absences: [sick("2026-06-26", "2026-07-05")] }))).toBe(
      "not-due all-days-unpaid",
    );
  });

  it("art-15-ust-7a-zd-2: sickness and excused days together", () => {
    // Thursday 25 to Sunday 28 sick, Monday and Tuesday excused.
    const periods = only("participation", "2026-06-25", "2026-06-30");
    const absences = [sick("2026-06-25", "2026-06-28"), ...excused("2026-06-29", "2026-06-30")];
    expect(answer(june({ periods, absences }))).toBe("not-due all-days-unpaid");
    expect(answer(june({ periods, absences, interpretation: { excusedAbsence: "full" } }))).toBe(
      "due 142.80",
    );
  });

  it.each([
    // 4/30 − 3/20 is below nothing, 5/30 − 3/20 is 0.5/30 of 2140.68 = 35.678.
    ["2026-06-27", "not-due reduced-to-zero"],
    ["2026-06-26", "due 35.70"],
  ])("art-15-ust-7: three unexcused days, participation from %s", (from, expected) => {
    const absences = [...unexcused("2026-06-29", "2026-06-30")];
    if (from === "2026-06-26") absences.push(...unexcused("2026-06-26"));
    const periods = only("participation", from, "2026-06-30");
    const classDays = ["2026-06-26", "2026-06-27", "2026-06-29", "2026-06-30"];
    if (from === "2026-06-27") absences.push(...unexcused("2026-06-27"));
    expect(answer(june({ periods, classDays, absences }))).toBe(expected);
  });

  it("art-15-ust-7: exactly nothing left", () => {
    // 3/30 of two unexcused days and a rate: 3/30 − 2/20 = 0.
    const periods = only("participation", "2026-06-28", "2026-06-30");
    const input = june({ periods, absences: unexcused("2026-06-29", "2026-06-30") });
    expect(decided(input)).toMatchObject({ outcome: "not-due", reason: "reduced-to-zero", exact: worth(0n) });
  });

  it("Q4: thirty unpaid days of 31 leave nothing by thirtieths, and a thirtieth by payable days", () => {
    const month = "2026-07";
    const july = (unpaidDay: "minus-thirtieth" | "payable-days" | "minus-twentieth") =>
      answer(
        june({
          month,
          periods: wholeMonth("participation", month),
          history: used("2026-07-01", { sick: 21 }),
          absences: [sick("2026-07-02", "2026-07-31")],
          interpretation: { unpaidDay },
        }),
      );
    expect(july("minus-thirtieth")).toBe("not-due reduced-to-zero");
    expect(july("payable-days")).toBe("due 71.40");
    expect(july("minus-twentieth")).toBe("not-due reduced-to-zero");
  });

  it.each([
    // 1/20 a day: 20 days leave nothing, 19 leave 107.034.
    ["2026-06-20", "not-due reduced-to-zero"],
    ["2026-06-19", "due 107.10"],
  ])("Q4: minus-twentieth until %s", (to, expected) => {
    const interpretation = { unpaidDay: "minus-twentieth" } as const;
    expect(answer(june({ absences: [sick("2026-06-01", to)], interpretation }))).toBe(expected);
  });

  it.each([
    // 120 % of 0.01 is 0.012; 10/30 of it 0.004, 13/30 0.0052.
    ["2027-06-21", "nearest-grosz", "not-due reduced-to-zero"],
    ["2027-06-18", "nearest-grosz", "due 0.01"],
    ["2027-06-21", "up-to-grosz", "due 0.01"],
    ["2027-06-21", "up-to-10-groszy", "due 0.10"],
  ] as const)("Q6: an amount that rounds to 0.00 is not due, from %s, %s", (from, rounding, expected) => {
    const input = june({
      month: "2027-06",
      periods: only("participation", from, "2027-06-30"),
      history: undefined,
      parameters: { unemploymentBenefit: [{ from: "2027-06-01", amount: "0.01", source: "test" }] },
      interpretation: { rounding },
    });
    expect(answer(input)).toBe(expected);
  });
});
