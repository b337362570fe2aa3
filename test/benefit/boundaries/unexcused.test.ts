import { describe, expect, it } from "vitest";
import { amountOrReason, decided, only, sum, unexcused, wholeMonth, worth } from "./cases.js";

/** June 2026: 120 % of 1783.90 is 2140.68. */
const june = { month: "2026-06", periods: wholeMonth("participation", "2026-06"), applied: true } as const;

describe("art-15-ust-7: unexcused absence, three days and four", () => {
  it.each([
    [1, ["08"], "2033.70", worth(214068n, 19n, 20n)],
    [2, ["08", "09"], "1926.70", worth(214068n, 18n, 20n)],
    [3, ["08", "09", "10"], "1819.60", worth(214068n, 17n, 20n)],
  ])("art-15-ust-7-zd-1: %i of 2140.68 in twentieths", (days, on, amount, exact) => {
    const result = decided({ ...june, absences: unexcused(...on.map((day) => `2026-06-${day}`)) });
    expect(result).toMatchObject({
      outcome: "due",
      amount,
      exact,
      counters: { unexcused: days },
      deductions: [{ kind: "unexcused", days, exact: worth(214068n, BigInt(days), 20n) }],
    });
  });

  it("art-15-ust-7-zd-2: a fourth day loses the month", () => {
    const absences = unexcused("2026-06-08", "2026-06-09", "2026-06-10", "2026-06-11");
    expect(decided({ ...june, absences })).toMatchObject({
      outcome: "not-due",
      reason: "unexcused-over-limit",
      amount: "0.00",
      counters: { unexcused: 4 },
    });
  });

  it.each([
    ["three apart", ["2026-06-01", "2026-06-12", "2026-06-30"], "1819.60"],
    ["four apart", ["2026-06-01", "2026-06-12", "2026-06-22", "2026-06-30"], "unexcused-over-limit"],
  ])("art-15-ust-7: days are counted over the month, not by spell: %s", (_, dates, expected) => {
    expect(amountOrReason({ ...june, absences: unexcused(...dates) })).toBe(expected);
  });

  it.each([
    // Monday 29 and Tuesday 30 June, Wednesday 1 and Thursday 2 July: 18/20 each.
    ["2026-06", ["2026-06-29", "2026-06-30", "2026-07-01", "2026-07-02"], "1926.70"],
    ["2026-07", ["2026-06-29", "2026-06-30", "2026-07-01", "2026-07-02"], "1926.70"],
    ["2026-06", ["2026-06-26", "2026-06-29", "2026-06-30", "2026-07-01"], "1819.60"],
    ["2026-07", ["2026-06-26", "2026-06-29", "2026-06-30", "2026-07-01"], "2033.70"],
    ["2026-06", ["2026-06-25", "2026-06-26", "2026-06-29", "2026-06-30"], "unexcused-over-limit"],
    ["2026-07", ["2026-06-25", "2026-06-26", "2026-06-29", "2026-06-30"], "2140.70"],
  ])("art-15-ust-7: %s of a spell that crosses two months", (month, dates, expected) => {
    const periods = only("participation", "2026-06-01", "2026-07-31");
    expect(amountOrReason({ month, periods, applied: true, absences: unexcused(...dates) })).toBe(expected);
  });

  const bothPhases = {
    month: "2026-06",
    applied: true,
    periods: {
      trial: { from: "2026-05-16", to: "2026-06-15" },
      participation: { from: "2026-06-16", to: "2027-05-15" },
    },
  } as const;

  it.each([
    ["2 + 1", ["2026-06-11", "2026-06-12", "2026-06-16"], "1819.60"],
    ["2 + 2", ["2026-06-11", "2026-06-12", "2026-06-16", "2026-06-17"], "unexcused-over-limit"],
    ["3 + 1", ["2026-06-10", "2026-06-11", "2026-06-12", "2026-06-16"], "unexcused-over-limit"],
  ])("art-15-ust-7: trial and participation count together: %s", (_, dates, expected) => {
    expect(amountOrReason({ ...bothPhases, absences: unexcused(...dates) })).toBe(expected);
  });

  it("art-15-ust-7: each day costs 1/20 of its own phase's rate", () => {
    // March 2018: (415.55 × 15 + 831.10 × 16) / 30 − 2 × 415.55 / 20 − 831.10 / 20.
    const result = decided({
      month: "2018-03",
      applied: true,
      periods: {
        trial: { from: "2018-02-16", to: "2018-03-15" },
        participation: { from: "2018-03-16", to: "2019-02-15" },
      },
      absences: unexcused("2018-03-14", "2018-03-15", "2018-03-16"),
    });
    expect(result).toMatchObject({
      amount: "568.00",
      exact: sum([
        worth(41555n, 15n, 30n),
        worth(83110n, 16n, 30n),
        worth(41555n, -2n, 20n),
        worth(83110n, -1n, 20n),
      ]),
      deductions: [{ kind: "unexcused", days: 3, exact: worth(8311n) }],
    });
  });

  it.each([
    ["2003-09", ["2003-09-01", "2003-09-02", "2003-09-03"], "342.20"],
    ["2003-09", ["2003-09-01", "2003-09-02", "2003-09-03", "2003-09-04"], "unexcused-over-limit"],
  ])("art-15-ust-7: the first wording knows the same three days, %s", (month, dates, expected) => {
    // 80 % of 503.20 is 402.56; 17/20 of it 342.176.
    const periods = wholeMonth("participation", month);
    expect(amountOrReason({ month, periods, applied: true, absences: unexcused(...dates) })).toBe(expected);
  });

  it.each([
    // 15/30 − 3/20 of 2140.68 = 749.238.
    ["three", ["2026-06-16", "2026-06-17", "2026-06-18"], "749.30"],
    ["four", ["2026-06-16", "2026-06-17", "2026-06-18", "2026-06-19"], "unexcused-over-limit"],
  ])("art-15-ust-7: the threshold is the same in half a month: %s", (_, dates, expected) => {
    const periods = only("participation", "2026-06-16", "2026-06-30");
    expect(amountOrReason({ ...june, periods, absences: unexcused(...dates) })).toBe(expected);
  });

  it("art-15-ust-7-zd-2: a month lost needs no reading for its sickness or excused days", () => {
    const result = decided({
      ...june,
      history: "complete",
      absences: [
        ...unexcused("2026-06-08", "2026-06-09", "2026-06-10", "2026-06-11"),
        { kind: "sickness", from: "2026-06-15", to: "2026-06-16" },
      ],
    });
    expect(result).toMatchObject({ outcome: "not-due", reason: "unexcused-over-limit" });
  });
});
