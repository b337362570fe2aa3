import { describe, expect, it } from "vitest";
import { type Interpretation, monthlyBenefit, type MonthlyBenefitInput } from "zatrudnienie-socjalne";
import {
  amountOf,
  dayOff,
  decided,
  excused,
  missingOf,
  only,
  outcomeOf,
  sick,
  unexcused,
  used,
  wholeMonth,
} from "../boundaries/cases.js";

/** The readings of the contract, in the order of its table. */
const readings = {
  sicknessDays: ["calendar", "class-days"],
  excusedAbsence: ["full", "unpaid"],
  sicknessLimit: ["per-participation", "per-spell"],
  sicknessLimitRenewsOnExtension: [false, true],
  trialSickness: ["unpaid", "full", "as-participation"],
  unpaidDay: ["minus-thirtieth", "payable-days", "minus-twentieth"],
  deductionBase: ["full-month", "amount-due"],
  rounding: ["up-to-10-groszy", "nearest-grosz", "up-to-grosz"],
  roundingStage: ["final", "rate", "rate-and-final"],
  extraDaysOff: ["up", "half-days", "down", "nearest"],
} as const;

function asked(...ids: (keyof typeof readings)[]) {
  return ids.map((id) => ({ kind: "interpretation", id, readings: readings[id] }));
}

const facts = {
  applied: { kind: "fact", path: ["applied"], question: "application" },
  history: { kind: "fact", path: ["history"], question: "absence-history" },
  classDays: { kind: "fact", path: ["classDays"], question: "class-days" },
} as const;

const rounded = { rounding: "up-to-10-groszy", roundingStage: "final" } as const;
const classDays = ["2026-06-08", "2026-06-09", "2026-06-17", "2026-06-18", "2026-06-22", "2026-06-23"];

function june(changes: Partial<MonthlyBenefitInput> = {}): MonthlyBenefitInput {
  return {
    month: "2026-06",
    periods: wholeMonth("participation", "2026-06"),
    applied: true,
    history: "complete",
    classDays,
    strict: true,
    ...changes,
  };
}

describe("strict: readings", () => {
  it("a plain month asks for both of the rounding", () => {
    expect(missingOf(june())).toEqual(asked("rounding", "roundingStage"));
    expect(missingOf(june({ interpretation: { rounding: "up-to-grosz" } }))).toEqual(asked("roundingStage"));
    expect(missingOf(june({ interpretation: { roundingStage: "rate" } }))).toEqual(asked("rounding"));
  });

  it("Q6: the stage is asked for where the exact amount needs no rounding but the rate does", () => {
    // 25/30 of 2140.68 is 1783.90, of 2140.70 it is 1783.916…
    const periods = only("participation", "2026-06-01", "2026-06-25");
    expect(missingOf(june({ periods }))).toEqual(asked("rounding", "roundingStage"));
  });

  it("readings given are listed, not missing", () => {
    const result = decided(june({ interpretation: rounded }));
    expect(result).toMatchObject({ outcome: "due", amount: "2140.70" });
    expect(result.assumptions).toEqual([
      { id: "rounding", reading: "up-to-10-groszy", chosen: true, certainty: "C", question: "Q6" },
      { id: "roundingStage", reading: "final", chosen: true, certainty: "C", question: "Q6" },
    ]);
  });

  it("strict false is as without it", () => {
    expect(decided(june({ strict: false }))).toEqual(decided(june({ strict: undefined })));
  });

  it("Q1: the base of deductions is B in a full month and D in a partial one", () => {
    const absences = unexcused("2026-06-22");
    const periods = only("participation", "2026-06-16", "2026-06-30");
    expect(decided(june({ absences, interpretation: rounded })).assumptions).toContainEqual({
      id: "deductionBase",
      reading: "full-month",
      chosen: false,
      certainty: "B",
      question: "Q1",
    });
    expect(missingOf(june({ absences, periods, interpretation: rounded }))).toEqual(asked("deductionBase"));
    const given: Interpretation = { ...rounded, deductionBase: "full-month" };
    expect(decided(june({ absences, periods, interpretation: given })).assumptions).toContainEqual({
      id: "deductionBase",
      reading: "full-month",
      chosen: true,
      certainty: "D",
      question: "Q1",
    });
  });

  it("art-15-ust-7a: sickness in participation", () => {
    const absences = [sick("2026-06-08", "2026-06-09")];
    const interpretation = { ...rounded, unpaidDay: "minus-thirtieth" } as const;
    expect(missingOf(june({ absences, interpretation }))).toEqual(asked("sicknessDays", "sicknessLimit"));
  });

  it("art-15-ust-7a: sickness in the trial", () => {
    const periods = wholeMonth("trial", "2026-06");
    const absences = [sick("2026-06-08", "2026-06-09")];
    const input = (interpretation: Interpretation) =>
      june({ periods, absences, interpretation: { ...rounded, ...interpretation } });
    expect(missingOf(input({ unpaidDay: "payable-days" }))).toEqual(asked("trialSickness"));
    expect(missingOf(input({ trialSickness: "unpaid" }))).toEqual(asked("unpaidDay"));
    expect(decided(input({ trialSickness: "full" })).amount).toBe("2140.70");
    expect(missingOf(input({ trialSickness: "as-participation", unpaidDay: "payable-days" }))).toEqual(
      asked("sicknessDays", "sicknessLimit"),
    );
  });

  it("Q9, Q4: an excused day", () => {
    const absences = excused("2026-06-22");
    const input = (interpretation: Interpretation) =>
      june({ absences, interpretation: { ...rounded, ...interpretation } });
    expect(missingOf(input({ unpaidDay: "payable-days" }))).toEqual(asked("excusedAbsence"));
    expect(missingOf(input({ excusedAbsence: "unpaid" }))).toEqual(asked("unpaidDay"));
    expect(decided(input({ excusedAbsence: "full" })).amount).toBe("2140.70");
  });

  it("Q13: the seventh day off, in an extension of seven months", () => {
    const periods = {
      participation: { from: "2025-02-01", to: "2025-12-31" },
      extensions: [{ from: "2026-01-01", to: "2026-07-31" }],
    };
    const interpretation = { ...rounded, monthCount: "day-before", excusedAbsence: "full" } as const;
    const history = used("2026-06-01", { off: 6 });
    expect(missingOf(june({ periods, history, absences: dayOff("2026-06-22"), interpretation }))).toEqual(
      asked("extraDaysOff"),
    );
  });
});

describe("strict: facts that would be assumed", () => {
  it("art-15-ust-4: the application", () => {
    expect(missingOf(june({ applied: undefined, interpretation: rounded }))).toEqual([facts.applied]);
    expect(missingOf(june({ applied: "unknown", interpretation: rounded }))).toEqual([facts.applied]);
  });

  it("art-15-ust-1-zd-2: not where the law asks for none", () => {
    const periods = wholeMonth("trial", "2018-03");
    const input = june({ month: "2018-03", periods, applied: undefined, interpretation: rounded });
    expect(amountOf(input)).toBe("415.60");
  });

  it("art-14-ust-1a: the class days, where an absence needs them", () => {
    const missing = (absences: MonthlyBenefitInput["absences"], interpretation: Interpretation) =>
      missingOf(june({ absences, classDays: undefined, interpretation: { ...rounded, ...interpretation } }));
    expect(missing(unexcused("2026-06-22"), {})).toEqual([facts.classDays]);
    expect(missing(dayOff("2026-06-22"), {})).toEqual([facts.classDays]);
    expect(missing(excused("2026-06-22"), { excusedAbsence: "full" })).toEqual([facts.classDays]);
    const limit = { sicknessLimit: "per-participation", unpaidDay: "minus-thirtieth" } as const;
    const byClassDays = { ...limit, sicknessDays: "class-days" } as const;
    expect(missing([sick("2026-06-22")], byClassDays)).toEqual([facts.classDays]);
  });

  it("art-14-ust-1a: not where none does", () => {
    const input = june({ classDays: undefined, history: undefined, interpretation: rounded });
    expect(amountOf(input)).toBe("2140.70");
    const byCalendar = {
      ...rounded,
      sicknessDays: "calendar",
      sicknessLimit: "per-participation",
      unpaidDay: "minus-thirtieth",
    } as const;
    // 39/40 of 2140.68 = 2087.163.
    const absences = [sick("2026-06-22")];
    expect(amountOf(june({ classDays: undefined, absences, interpretation: byCalendar }))).toBe("2087.20");
  });
});

describe("strict: the order, facts first, then readings as in the contract's table", () => {
  // A partial month with an extension that begins on the 16th.
  const everything = june({
    periods: {
      participation: { from: "2025-07-16", to: "2026-06-15" },
      extensions: [{ from: "2026-06-16", to: "2026-06-26" }],
    },
    absences: [sick("2026-06-17", "2026-06-18"), ...excused("2026-06-22"), ...unexcused("2026-06-23")],
    applied: undefined,
    history: undefined,
    classDays: undefined,
  });

  it("everything missing", () => {
    const interpretation = { excusedAbsence: "unpaid" } as const;
    const missing = missingOf({ ...everything, interpretation });
    expect(missing.slice(0, 3)).toEqual(
      expect.arrayContaining([facts.applied, facts.history, facts.classDays]),
    );
    expect(missing.slice(3)).toEqual(
      asked(
        "sicknessDays",
        "sicknessLimit",
        "sicknessLimitRenewsOnExtension",
        "unpaidDay",
        "deductionBase",
        "rounding",
        "roundingStage",
      ),
    );
  });

  it("what must be chosen by everybody stands in its place", () => {
    const interpretation = { ...rounded, unpaidDay: "minus-thirtieth" } as const;
    const missing = missingOf({
      ...everything,
      interpretation,
      applied: true,
      history: "complete",
      classDays,
    });
    expect(missing).toEqual(
      asked(
        "sicknessDays",
        "excusedAbsence",
        "sicknessLimit",
        "sicknessLimitRenewsOnExtension",
        "deductionBase",
      ),
    );
  });

  it("without strict only what must be chosen, facts first", () => {
    const missing = missingOf({ ...everything, strict: false });
    expect(missing).toEqual([facts.history, ...asked("sicknessDays", "excusedAbsence")]);
  });

  it("with all answers the month is decided", () => {
    // Partial: 26/30, less 2/40, 1/30 and 1/20 of 2140.68: 104 − 6 − 4 − 6 of 120.
    const result = decided({
      ...everything,
      applied: true,
      history: "complete",
      classDays,
      interpretation: {
        ...rounded,
        sicknessDays: "calendar",
        excusedAbsence: "unpaid",
        sicknessLimit: "per-participation",
        sicknessLimitRenewsOnExtension: false,
        unpaidDay: "minus-thirtieth",
        deductionBase: "full-month",
      },
    });
    // 88/120 of 2140.68 = 1569.832.
    expect(result).toMatchObject({ outcome: "due", amount: "1569.90" });
    expect(result.assumptions.map(({ id }) => id).sort()).toEqual([
      "deductionBase",
      "deductions-add",
      "excusedAbsence",
      "rounding",
      "roundingStage",
      "sicknessDays",
      "sicknessLimit",
      "sicknessLimitRenewsOnExtension",
      "threshold-not-scaled",
      "unpaidDay",
    ]);
  });
});

describe("strict: assumptions without a setting stay listed", () => {
  it.each([
    ["2003-08", "parameter-confidence", wholeMonth("participation", "2003-08")],
    [
      "2018-03",
      "mixed-month-by-thirtieths",
      {
        trial: { from: "2018-02-16", to: "2018-03-15" },
        participation: { from: "2018-03-16", to: "2019-01-15" },
      },
    ],
  ])("%s: %s", (month, id, periods) => {
    const ids = decided(june({ month, periods, interpretation: rounded })).assumptions.map((each) => each.id);
    expect(ids).toContain(id);
  });

  it("2026-06: parameter-given", () => {
    const parameters = { unemploymentBenefit: [{ from: "2026-06-01", amount: "1850.00", source: "test" }] };
    const result = decided(june({ parameters, interpretation: rounded }));
    expect(result.amount).toBe("2220.00");
    expect(result.assumptions).toContainEqual({ id: "parameter-given", certainty: "B" });
  });
});

describe("strict: the month's last covered day and 2026-10-08", () => {
  const until = (month: string, to: string) =>
    june({
      month,
      periods: only("participation", "2026-05-01", to),
      classDays: undefined,
      interpretation: rounded,
    });

  it.each([
    ["2026-09", "2027-03-31", "due"],
    ["2026-10", "2026-10-07", "due"],
    ["2026-10", "2026-10-08", "due"],
    ["2026-10", "2026-10-09", "unsupported-date"],
    ["2026-10", "2027-03-31", "unsupported-date"],
    ["2027-05", "2027-05-31", "unsupported-date"],
  ])("%s, covered to %s: %s", (month, to, outcome) => {
    expect(outcomeOf(until(month, to))).toBe(outcome);
    expect(outcomeOf({ ...until(month, to), strict: false })).toBe("due");
  });

  it("says until when", () => {
    expect(monthlyBenefit(until("2026-10", "2026-10-09"))).toEqual({
      calculation: "monthlyBenefit",
      outcome: "unsupported-date",
      supported: { from: "2003-08-14", to: "2026-10-08" },
      because: "after-last-check",
    });
  });

  it("a value given by hand does not help", () => {
    const parameters = { unemploymentBenefit: [{ from: "2027-06-01", amount: "1850.00", source: "test" }] };
    expect(outcomeOf({ ...until("2027-06", "2027-06-30"), parameters })).toBe("unsupported-date");
  });
});
