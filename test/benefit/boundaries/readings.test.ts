import { describe, expect, it } from "vitest";
import type { Interpretation, MonthlyBenefitInput } from "zatrudnienie-socjalne";
import {
  amountOf,
  decided,
  excused,
  missingOf,
  only,
  sick,
  sum,
  unexcused,
  used,
  wholeMonth,
  worth,
} from "./cases.js";

const calendar = { sicknessDays: "calendar" } as const;

/** June 2026: 120 % of 1783.90 is 2140.68. */
function june(changes: Partial<MonthlyBenefitInput>): MonthlyBenefitInput {
  return {
    month: "2026-06",
    periods: wholeMonth("participation", "2026-06"),
    applied: true,
    history: "complete",
    ...changes,
  };
}

describe("Q3a sicknessDays, Q9 excusedAbsence: to be chosen", () => {
  it("art-15-ust-7a: how sick days are counted must be chosen", () => {
    expect(missingOf(june({ absences: [sick("2026-06-08")] }))).toEqual([
      { kind: "interpretation", id: "sicknessDays", readings: ["calendar", "class-days"] },
    ]);
  });

  it("what an excused day costs must be chosen", () => {
    expect(missingOf(june({ absences: excused("2026-06-08") }))).toEqual([
      { kind: "interpretation", id: "excusedAbsence", readings: ["full", "unpaid"] },
    ]);
  });

  it.each([
    ["full", "2140.70", []],
    ["unpaid", "1998.00", [{ kind: "unpaid", days: 2, exact: worth(214068n, 2n, 30n) }]],
  ] as const)("Q9: two excused days, %s", (excusedAbsence, amount, deductions) => {
    const absences = excused("2026-06-08", "2026-06-09");
    expect(decided(june({ absences, interpretation: { excusedAbsence } }))).toMatchObject({
      amount,
      deductions,
    });
  });

  it("Q9: an excused day costs R/30 of its own phase", () => {
    // March 2018: 831.10 × 23.5/30, less 415.55/30 in the trial or 831.10/30 in participation.
    const march = (date: string) =>
      decided({
        month: "2018-03",
        periods: {
          trial: { from: "2018-02-16", to: "2018-03-15" },
          participation: { from: "2018-03-16", to: "2019-01-15" },
        },
        applied: true,
        absences: excused(date),
        interpretation: { excusedAbsence: "unpaid" },
      });
    expect(march("2018-03-15")).toMatchObject({ amount: "637.20", exact: worth(83110n, 46n, 60n) });
    expect(march("2018-03-16")).toMatchObject({ amount: "623.40", exact: worth(83110n, 45n, 60n) });
  });
});

describe("Q3b sicknessLimit: one pool or one for each spell", () => {
  const mayAndJune = (
    first: [string, string],
    second: [string, string],
    sicknessLimit: "per-participation" | "per-spell",
  ) =>
    amountOf(
      june({
        periods: only("participation", "2026-05-01", "2026-06-30"),
        absences: [sick(...first), sick(...second)],
        interpretation: { ...calendar, sicknessLimit },
      }),
    );

  it.each([
    // Ten days in May; 15 in June: 11/40 and 4/30, or 15/40. 2140.68 × 71/120 = 1266.569, × 25/40 = 1337.925.
    ["per-participation", "1266.60"],
    ["per-spell", "1338.00"],
  ] as const)("Q3b: two spells apart, %s", (sicknessLimit, amount) => {
    expect(mayAndJune(["2026-05-04", "2026-05-13"], ["2026-06-08", "2026-06-22"], sicknessLimit)).toBe(
      amount,
    );
  });

  it.each([
    ["per-participation", "1266.60"],
    ["per-spell", "1266.60"],
  ] as const)("Q3b: certificates that touch are one spell, %s", (sicknessLimit, amount) => {
    expect(mayAndJune(["2026-05-22", "2026-05-31"], ["2026-06-01", "2026-06-15"], sicknessLimit)).toBe(
      amount,
    );
  });

  it("Q3b: a day between two certificates makes two spells", () => {
    expect(mayAndJune(["2026-05-21", "2026-05-30"], ["2026-06-01", "2026-06-15"], "per-spell")).toBe(
      "1338.00",
    );
  });

  it.each([
    // Ten days in May leave 11: 11/40 and 3/30, 75/120 = 1337.925. From 1 June 21/40 and 3/30, 45/120 = 802.755.
    ["2026-05-22", "2026-06-14", "1338.00"],
    ["2026-06-01", "2026-06-24", "802.80"],
  ])("Q3b: one spell has one limit, from %s to %s", (from, to, amount) => {
    const interpretation = { ...calendar, sicknessLimit: "per-spell" } as const;
    const periods = only("participation", "2026-05-01", "2026-06-30");
    expect(amountOf(june({ periods, absences: [sick(from, to)], interpretation }))).toBe(amount);
  });

  it.each([
    // 20 used on 1 June: the spell of that day has one left, a later spell 21. 2140.68 × (1 − 1/40 − 2/30) = 1944.451.
    ["per-spell", "2026-06-01", "2026-06-03", "1944.50"],
    ["per-spell", "2026-06-02", "2026-06-04", "1980.20"],
    ["per-participation", "2026-06-01", "2026-06-03", "1944.50"],
    ["per-participation", "2026-06-02", "2026-06-04", "1944.50"],
  ] as const)("Q3b: %s, 20 used before June, sick from %s to %s", (sicknessLimit, from, to, amount) => {
    const input = june({
      history: used("2026-06-01", { sick: 20 }),
      absences: [sick(from, to)],
      interpretation: { ...calendar, sicknessLimit },
    });
    expect(amountOf(input)).toBe(amount);
  });
});

describe("Q3c sicknessLimitRenewsOnExtension", () => {
  const extendedOn = (to: string, from: string, absences: MonthlyBenefitInput["absences"], renews: boolean) =>
    amountOf(
      june({
        periods: { participation: { from: "2025-07-16", to }, extensions: [{ from, to: "2027-01-15" }] },
        absences,
        history: used("2026-06-01", { sick: 21 }),
        interpretation: { ...calendar, sicknessLimitRenewsOnExtension: renews },
      }),
    );

  it.each([
    // Four days: 26/30 of 2140.68 = 1855.256; 2/30 and 2/40: × 106/120 = 1890.934.
    [false, "1855.30"],
    [true, "1891.00"],
  ])("Q3c: 21 used, sick from 14 to 17 June, extended on the 16th, %s", (renews, amount) => {
    expect(extendedOn("2026-06-15", "2026-06-16", [sick("2026-06-14", "2026-06-17")], renews)).toBe(amount);
  });

  it.each([
    // Two spells of one day, on both sides of the extension.
    [false, "1998.00"],
    [true, "2015.90"],
  ])("Q3c: one day before the extension and one after, %s", (renews, amount) => {
    const absences = [sick("2026-06-15"), sick("2026-06-17")];
    expect(extendedOn("2026-06-15", "2026-06-16", absences, renews)).toBe(amount);
  });

  it("Q3c: the new pool has 21 days of its own", () => {
    // Extended on 1 June: 22 days are 21/40 and 1/30.
    const result = decided(
      june({
        periods: {
          participation: { from: "2025-07-01", to: "2026-05-31" },
          extensions: [{ from: "2026-06-01", to: "2026-11-30" }],
        },
        absences: [sick("2026-05-01", "2026-05-21"), sick("2026-06-02", "2026-06-23")],
        interpretation: { ...calendar, sicknessLimitRenewsOnExtension: true },
      }),
    );
    expect(result).toMatchObject({
      amount: "945.50",
      exact: sum([worth(214068n, 19n, 40n), worth(214068n, -1n, 30n)]),
    });
  });
});

describe("Q3d trialSickness", () => {
  const inTrial = (
    trialSickness: "unpaid" | "full" | "as-participation",
    absences: MonthlyBenefitInput["absences"],
  ) =>
    june({
      periods: {
        trial: { from: "2026-05-16", to: "2026-06-15" },
        participation: { from: "2026-06-16", to: "2027-04-15" },
      },
      absences,
      interpretation: { ...calendar, trialSickness },
    });

  it.each([
    // 27/30 = 1926.612; nothing; 37/40 = 1980.129.
    ["unpaid", "1926.70", [{ kind: "unpaid", days: 3, exact: worth(214068n, 3n, 30n) }]],
    ["full", "2140.70", []],
    ["as-participation", "1980.20", [{ kind: "sickness", days: 3, exact: worth(214068n, 3n, 40n) }]],
  ] as const)("Q3d: three days in the trial, %s", (trialSickness, amount, deductions) => {
    const result = decided(inTrial(trialSickness, [sick("2026-06-12", "2026-06-14")]));
    expect(result).toMatchObject({ amount, deductions });
  });

  it.each([
    // 10 days in the trial, 12 in participation: 10/30 and 12/40; 12/40; 21/40 and 1/30.
    ["unpaid", "785.00", 44n, { used: 12, left: 9, beyond: 0 }],
    ["full", "1498.50", 84n, { used: 12, left: 9, beyond: 0 }],
    ["as-participation", "945.50", 53n, { used: 22, left: 0, beyond: 1 }],
  ] as const)("Q3d: the trial's days and the pool, %s", (trialSickness, amount, left, sickness) => {
    const result = decided(inTrial(trialSickness, [sick("2026-06-06", "2026-06-27")]));
    expect(result).toMatchObject({ amount, exact: worth(214068n, left, 120n), counters: { sickness } });
  });

  it.each([
    // 50 % of 831.10 is 415.55: 27/30 = 373.995; 37/40 = 384.383….
    ["unpaid", "374.00"],
    ["full", "415.60"],
    ["as-participation", "384.40"],
  ] as const)("Q3d: 1/30 or 1/40 of the trial's rate of 2018, %s", (trialSickness, amount) => {
    const input = {
      month: "2018-03",
      periods: wholeMonth("trial", "2018-03"),
      history: "complete",
      absences: [sick("2018-03-05", "2018-03-07")],
      interpretation: { ...calendar, trialSickness },
    } as const;
    expect(amountOf(input)).toBe(amount);
  });

  it.each(["unpaid", "full"] as const)(
    "Q3d: neither history nor a count is asked for, %s",
    (trialSickness) => {
      const input = june({
        periods: wholeMonth("trial", "2026-06"),
        history: undefined,
        absences: [sick("2026-06-05", "2026-06-07")],
        interpretation: { trialSickness },
      });
      expect(amountOf(input)).toBe(trialSickness === "unpaid" ? "1926.70" : "2140.70");
    },
  );

  it("Q3d: as in participation they are", () => {
    const input = june({
      periods: wholeMonth("trial", "2026-06"),
      history: undefined,
      absences: [sick("2026-06-05", "2026-06-07")],
      interpretation: { trialSickness: "as-participation" },
    });
    expect(missingOf(input)).toEqual(
      expect.arrayContaining([
        { kind: "fact", path: ["history"], question: "absence-history" },
        { kind: "interpretation", id: "sicknessDays", readings: ["calendar", "class-days"] },
      ]),
    );
  });
});

describe("Q4 unpaidDay", () => {
  /** The month's rate in groszy. */
  const rates = { "2026-02": 206628n, "2026-06": 214068n, "2026-07": 214068n };

  it.each([
    // Ten days: 20/30; payable 18, 20, 21 of 30; 10/20.
    ["2026-02", "minus-thirtieth", "1377.60", 20n],
    ["2026-02", "payable-days", "1239.80", 18n],
    ["2026-02", "minus-twentieth", "1033.20", 15n],
    ["2026-06", "minus-thirtieth", "1427.20", 20n],
    ["2026-06", "payable-days", "1427.20", 20n],
    ["2026-06", "minus-twentieth", "1070.40", 15n],
    ["2026-07", "minus-thirtieth", "1427.20", 20n],
    ["2026-07", "payable-days", "1498.50", 21n],
    ["2026-07", "minus-twentieth", "1070.40", 15n],
  ] as const)("Q4: ten sick days beyond the limit in %s, %s", (month, unpaidDay, amount, thirtieths) => {
    const result = decided({
      month,
      periods: wholeMonth("participation", month),
      applied: true,
      history: used(`${month}-01`, { sick: 21 }),
      absences: [sick(`${month}-05`, `${month}-14`)],
      interpretation: { ...calendar, unpaidDay },
    });
    expect(result).toMatchObject({
      amount,
      exact: worth(rates[month], thirtieths, 30n),
      deductions: [{ kind: "unpaid", days: 10, exact: worth(rates[month], 30n - thirtieths, 30n) }],
    });
  });

  it.each([
    // One day: 29/30; payable 27, 29, 30 of 30; 19/20.
    ["2026-02", "minus-thirtieth", "1997.50", 58n],
    ["2026-02", "payable-days", "1859.70", 54n],
    ["2026-02", "minus-twentieth", "1963.00", 57n],
    ["2026-06", "minus-thirtieth", "2069.40", 58n],
    ["2026-06", "payable-days", "2069.40", 58n],
    ["2026-06", "minus-twentieth", "2033.70", 57n],
    ["2026-07", "minus-thirtieth", "2069.40", 58n],
    ["2026-07", "payable-days", "2140.70", 60n],
    ["2026-07", "minus-twentieth", "2033.70", 57n],
  ] as const)("Q4: one excused day in %s, %s", (month, unpaidDay, amount, sixtieths) => {
    const result = decided({
      month,
      periods: wholeMonth("participation", month),
      applied: true,
      absences: excused(`${month}-10`),
      interpretation: { excusedAbsence: "unpaid", unpaidDay },
    });
    expect(result).toMatchObject({ amount, exact: worth(rates[month], sixtieths, 60n) });
  });

  it.each([
    // 15 covered days, five of them unpaid: 10/30; with 1/20 a day 15/30 − 5/20.
    ["minus-thirtieth", "713.60", 20n],
    ["payable-days", "713.60", 20n],
    ["minus-twentieth", "535.20", 15n],
  ] as const)("Q4: half a month with five unpaid days, %s", (unpaidDay, amount, sixtieths) => {
    const result = decided(
      june({
        periods: only("participation", "2026-06-16", "2026-06-30"),
        history: used("2026-06-01", { sick: 21 }),
        absences: [sick("2026-06-17", "2026-06-21")],
        interpretation: { ...calendar, unpaidDay },
      }),
    );
    expect(result).toMatchObject({ amount, exact: worth(214068n, sixtieths, 60n) });
  });

  it.each([
    // March 2018, 15 days at 415.55 and 16 at 831.10, one excused day of participation: in sixtieths of 831.10
    // 47 − 2; 15 + 2 × 15; 47 − 3.
    ["minus-thirtieth", "623.40", 45n],
    ["payable-days", "623.40", 45n],
    ["minus-twentieth", "609.50", 44n],
  ] as const)("Q4: a mixed month with one unpaid day, %s", (unpaidDay, amount, sixtieths) => {
    const result = decided({
      month: "2018-03",
      periods: {
        trial: { from: "2018-02-16", to: "2018-03-15" },
        participation: { from: "2018-03-16", to: "2019-01-15" },
      },
      applied: true,
      absences: excused("2018-03-19"),
      interpretation: { excusedAbsence: "unpaid", unpaidDay },
    });
    expect(result).toMatchObject({ amount, exact: worth(83110n, sixtieths, 60n) });
  });

  it("Q4: payable days keep the other deductions", () => {
    // July 2026, ten unpaid days and two unexcused: 21/30 − 2/20 = 18/30 of 2140.68 = 1284.408.
    const result = decided({
      month: "2026-07",
      periods: wholeMonth("participation", "2026-07"),
      applied: true,
      history: used("2026-07-01", { sick: 21 }),
      absences: [sick("2026-07-06", "2026-07-15"), ...unexcused("2026-07-01", "2026-07-02")],
      interpretation: { ...calendar, unpaidDay: "payable-days" },
    });
    expect(result).toMatchObject({ amount: "1284.50", exact: worth(214068n, 18n, 30n) });
  });
});

describe("Q1 deductionBase", () => {
  const sixteenDays = only("participation", "2026-06-15", "2026-06-30");
  const base = (deductionBase: "full-month" | "amount-due", changes: Partial<MonthlyBenefitInput> = {}) =>
    decided(
      june({
        periods: sixteenDays,
        absences: unexcused("2026-06-15", "2026-06-16"),
        ...changes,
        interpretation: { ...calendar, deductionBase, ...changes.interpretation } satisfies Interpretation,
      }),
    );

  it.each([
    // 16/30 − 2/20 = 13/30; 16/30 × 18/20 = 14.4/30.
    ["full-month", "927.70", 130n],
    ["amount-due", "1027.60", 144n],
  ] as const)(
    "art-15-ust-7: 16 of 30 days, two unexcused, from the %s",
    (reading, amount, threeHundredths) => {
      expect(base(reading)).toMatchObject({ amount, exact: worth(214068n, threeHundredths, 300n) });
    },
  );

  it.each([
    // 16/30 − 2/40 = 14.5/30; 16/30 × 38/40 = 15.2/30.
    ["full-month", "1034.70", 145n],
    ["amount-due", "1084.70", 152n],
  ] as const)("art-15-ust-7a: 16 of 30 days, two sick, from the %s", (reading, amount, threeHundredths) => {
    const absences = [sick("2026-06-15", "2026-06-16")];
    expect(base(reading, { absences })).toMatchObject({
      amount,
      exact: worth(214068n, threeHundredths, 300n),
    });
  });

  it.each([
    // Two unexcused and one unpaid: 13/30 − 1/30; 14.4/30 − 1/30.
    ["full-month", "856.30", 120n],
    ["amount-due", "956.20", 134n],
  ] as const)("Q1: unpaid days keep the rate, from the %s", (reading, amount, threeHundredths) => {
    const absences = [...unexcused("2026-06-15", "2026-06-16"), ...excused("2026-06-17")];
    const interpretation: Interpretation = { excusedAbsence: "unpaid" };
    expect(base(reading, { absences, interpretation })).toMatchObject({
      amount,
      exact: worth(214068n, threeHundredths, 300n),
    });
  });

  it.each(["full-month", "amount-due"] as const)(
    "Q1: in a full month there is no difference, %s",
    (reading) => {
      const periods = wholeMonth("participation", "2026-06");
      expect(base(reading, { periods }).amount).toBe("1926.70");
      const absences = [sick("2026-06-15", "2026-06-16")];
      expect(base(reading, { periods, absences }).amount).toBe("2033.70");
    },
  );

  it.each([
    // March 2018: due 831.10 × 47/60; one unexcused day of the trial: − 415.55/20, or − 1/20 of the due.
    ["full-month", "630.30", sum([worth(83110n, 47n, 60n), worth(41555n, -1n, 20n)])],
    ["amount-due", "618.50", worth(83110n, 47n * 19n, 60n * 20n)],
  ] as const)("Q1: a mixed month of two rates, from the %s", (deductionBase, amount, exact) => {
    const result = decided({
      month: "2018-03",
      periods: {
        trial: { from: "2018-02-16", to: "2018-03-15" },
        participation: { from: "2018-03-16", to: "2019-01-15" },
      },
      applied: true,
      absences: unexcused("2018-03-05"),
      interpretation: { deductionBase },
    });
    expect(result).toMatchObject({ amount, exact });
  });
});
