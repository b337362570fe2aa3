import { describe, expect, it } from "vitest";
import {
  type InterpretationKey,
  interpretations,
  type MonthlyBenefitInput,
  type Periods,
} from "zatrudnienie-socjalne";
import { byKnownLaw } from "../../law/future.js";
import { dayOff, excused, sick, unexcused, used } from "../boundaries/cases.js";
import { amountsOf, priced } from "./support.js";

/** June 2026: the rate is 120 % of 1783.90, 2140.68; 1/20 107.034, 1/40 53.517, 1/30 71.356. */
const participating: Periods = { participation: { from: "2026-02-01", to: "2026-12-31" } };

function june(more: Partial<MonthlyBenefitInput> = {}): MonthlyBenefitInput {
  return { month: "2026-06", periods: participating, applied: true, history: "complete", ...more };
}

const calendar = { sicknessDays: "calendar" } as const;

/** 10 unpaid days: sickness in the trial. */
function tenUnpaid(month: string, last: string): MonthlyBenefitInput {
  return byKnownLaw({
    month,
    periods: { trial: { from: `${month}-01`, to: `${month}-${last}` } },
    applied: true,
    absences: [sick(`${month}-01`, `${month}-10`)],
  });
}

/** 21 sick days in May, two in June. */
const overThePool = june({
  absences: [sick("2026-05-04", "2026-05-24"), sick("2026-06-08", "2026-06-09")],
  interpretation: calendar,
});

/** The seventh day off, in an extension of one month: half an extra day. */
const seventhDayOff = june({
  periods: {
    participation: { from: "2025-07-01", to: "2026-05-31" },
    extensions: [{ from: "2026-06-01", to: "2026-06-30" }],
  },
  history: used("2026-06-01", { off: 6 }),
  absences: dayOff("2026-06-08"),
  interpretation: { monthCount: "day-before", excusedAbsence: "unpaid" },
});

/**
 * The eighth day off in an extension from 1 May to 1 July: two months, one extra day, by the Civil Code; two months and a
 * day, more than one and so two, where a month ends on the day before.
 */
const eighthDayOff = june({
  periods: {
    participation: { from: "2025-06-01", to: "2026-04-30" },
    extensions: [{ from: "2026-05-01", to: "2026-07-01" }],
  },
  history: used("2026-06-01", { off: 7 }),
  absences: dayOff("2026-06-08"),
  interpretation: { excusedAbsence: "unpaid" },
});

const fiveSick = june({ absences: [sick("2026-06-15", "2026-06-19")], interpretation: calendar });

const sixteenDays = june({
  periods: { participation: { from: "2026-06-15", to: "2027-05-14" } },
  absences: unexcused("2026-06-15", "2026-06-16"),
});

const wholeMonthTrial = { trial: { from: "2026-06-01", to: "2026-06-30" } };

/** Worked out by hand: the amount of each reading in the order of the question, and the spread. */
const prices: [InterpretationKey, string, MonthlyBenefitInput, string[]][] = [
  [
    "sicknessDays",
    "Saturday to Tuesday: four days or two",
    june({ absences: [sick("2026-06-13", "2026-06-16")] }),
    ["1926.70", "2033.70", "107.00"],
  ],
  [
    "sicknessDays",
    "the whole month: 21 at 1/40 and nine at 1/30, or 21 class days at 1/40",
    june({ absences: [sick("2026-06-01", "2026-06-30")] }),
    ["374.70", "1016.90", "642.20"],
  ],
  [
    "sicknessBeyond",
    "a limit of class days used up: a week-end at 2/30, or nothing",
    june({
      absences: [sick("2026-06-13", "2026-06-14")],
      history: used("2026-06-01", { sick: 21 }),
      interpretation: { sicknessDays: "class-days" },
    }),
    ["1998.00", "2140.70", "142.70"],
  ],
  [
    "trialApplication2022",
    "Q18: the trial of January 2022 without an application, 50 % of 1240.80 or nothing",
    {
      month: "2022-01",
      periods: { trial: { from: "2022-01-01", to: "2022-01-31" } },
      applied: false,
    },
    ["620.40", "0.00", "620.40"],
  ],
  ["excusedAbsence", "one day", june({ absences: excused("2026-06-09") }), ["2140.70", "2069.40", "71.30"]],
  ["monthCount", "the eighth day off", eighthDayOff, ["2069.40", "2140.70", "71.30"]],
  [
    "sicknessLimit",
    "two days over a used up pool, or in a new spell",
    overThePool,
    ["1998.00", "2033.70", "35.70"],
  ],
  [
    "sicknessLimitRenewsOnExtension",
    "two days over a used up pool, or in an extension with a new one",
    {
      ...overThePool,
      periods: {
        participation: { from: "2025-07-01", to: "2026-05-31" },
        extensions: [{ from: "2026-06-01", to: "2026-11-30" }],
      },
    },
    ["1998.00", "2033.70", "35.70"],
  ],
  [
    "trialSickness",
    "five days: 5/30, nothing, 5/40",
    { ...fiveSick, periods: wholeMonthTrial },
    ["1783.90", "2140.70", "1873.10", "356.80"],
  ],
  [
    "sicknessWhileSuspended",
    "five sick days in a suspension",
    june({
      absences: [sick("2026-06-08", "2026-06-12")],
      suspensions: [{ from: "2026-06-08", to: "2026-06-19", basis: "flood-2024" }],
      interpretation: calendar,
    }),
    ["2140.70", "1873.10", "267.60"],
  ],
  [
    "unpaidDay",
    "Q4: ten days of a month of 31: minus ten thirtieths, 21 thirtieths, minus ten twentieths",
    tenUnpaid("2026-07", "31"),
    ["1427.20", "1498.50", "1070.40", "428.10"],
  ],
  [
    "unpaidDay",
    "Q4: ten days of a month of 28: minus ten thirtieths, 18 thirtieths, minus ten twentieths",
    tenUnpaid("2027-02", "28"),
    ["1427.20", "1284.50", "1070.40", "356.80"],
  ],
  [
    "unpaidDay",
    "Q4: the amounts of the research, from a rate of 2140.70 and to the grosz, 31 days",
    { ...tenUnpaid("2026-07", "31"), interpretation: { roundingStage: "rate" } },
    ["1427.13", "1498.49", "1070.35", "428.14"],
  ],
  [
    "unpaidDay",
    "Q4: the amounts of the research, from a rate of 2140.70 and to the grosz, 28 days",
    { ...tenUnpaid("2027-02", "28"), interpretation: { roundingStage: "rate" } },
    ["1427.13", "1284.42", "1070.35", "356.78"],
  ],
  ["deductionBase", "Q1: 16 of 30 days, two unexcused", sixteenDays, ["927.70", "1027.60", "99.90"]],
  [
    "deductionBase",
    "Q1: the amounts of the research, from a rate of 2140.70 and to the grosz",
    { ...sixteenDays, interpretation: { roundingStage: "rate" } },
    ["927.64", "1027.54", "99.90"],
  ],
  ["rounding", "a whole month: 2140.68", june(), ["2140.70", "2140.68", "2140.68", "0.02"]],
  [
    "rounding",
    "29/30: 2069.324",
    june({ absences: excused("2026-06-09"), interpretation: { excusedAbsence: "unpaid" } }),
    ["2069.40", "2069.32", "2069.33", "0.08"],
  ],
  ["roundingStage", "Q6: five sick days", fiveSick, ["1873.10", "1873.11", "1873.20", "0.10"]],
  ["extraDaysOff", "half an extra day", seventhDayOff, ["2140.70", "2069.40", "2069.40", "2140.70", "71.30"]],
  ["premiumCap", "16 of 30 days, down to the grosz", sixteenDays, ["2140.68", "1141.69", "998.99"]],
];

describe("what a question costs in a month", () => {
  it.each(prices)("%s: %s", (key, _, input, expected) => {
    expect(amountsOf(key, input)).toEqual(expected);
    const { contained, of, month } = priced(key, input);
    expect({ contained, of, month }).toEqual({
      contained: true,
      of: key === "premiumCap" ? "premium" : "benefit",
      month: input.month,
    });
  });

  it("every key that can touch an amount has a case above, every other is never contained", () => {
    const withCase = new Set(prices.map(([key]) => key));
    const settings = interpretations().flatMap(({ id, setting }) => (setting ? id : []));
    const others = settings.filter((id) => !withCase.has(id as InterpretationKey));
    expect(others.sort()).toEqual([
      "extensionSixMonths",
      "grantHeadcount",
      "jobStartDay",
      "oldStatus",
      "registrationMonths",
      "reportCompletion",
      "reportTrial",
    ]);
  });

  it.each([
    ...(["jobStartDay", "extensionSixMonths", "grantHeadcount", "registrationMonths"] as const),
    ...(["reportTrial", "reportCompletion"] as const),
  ])("%s touches no amount of a month: not contained, all alike", (key) => {
    const result = priced(key, sixteenDays);
    expect(result).toMatchObject({ contained: false, of: "benefit", spread: "0.00" });
    expect(result.readings.map(({ amount }) => amount)).toEqual(["927.70", "927.70"]);
  });

  it.each([
    "sicknessDays",
    "sicknessBeyond",
    "trialApplication2022",
    "excusedAbsence",
    "monthCount",
    "sicknessLimit",
    "sicknessLimitRenewsOnExtension",
    "trialSickness",
    "unpaidDay",
    "deductionBase",
    "extraDaysOff",
  ] as const)("%s: a whole month without absences does not contain it", (key) => {
    const result = priced(key, june());
    expect(result).toMatchObject({ contained: false, spread: "0.00" });
    for (const { amount, changes } of result.readings) expect([amount, changes]).toEqual(["2140.70", []]);
  });

  it("roundingStage in a whole month: the rate is 2140.70 before or after", () => {
    expect(amountsOf("roundingStage", june())).toEqual(["2140.70", "2140.70", "2140.70", "0.00"]);
  });

  it("rounding: a rate of whole ten groszy leaves nothing to round", () => {
    // 1240.80 in December 2021, 100 %
    const input = june({
      month: "2021-12",
      periods: { participation: { from: "2021-03-01", to: "2022-01-31" } },
    });
    expect(priced("rounding", input)).toMatchObject({ contained: false, spread: "0.00" });
  });

  it("premiumCap in a whole month: contained or not, the same ceiling", () => {
    expect(amountsOf("premiumCap", june())).toEqual(["2140.68", "2140.68", "0.00"]);
  });

  it("art-15a: before the law knew a premium there is no ceiling to price", () => {
    const input = june({
      month: "2007-06",
      periods: { participation: { from: "2007-06-15", to: "2008-01-31" } },
    });
    const result = priced("premiumCap", input);
    expect(result).toMatchObject({ contained: false, of: "premium", spread: "0.00" });
    for (const reading of result.readings) {
      expect(reading).toMatchObject({ outcome: "not-due", amount: "0.00" });
      expect(reading).not.toHaveProperty("exact");
    }
  });
});
