import { describe, expect, it } from "vitest";
import type { Assumption, Interpretation, MonthlyBenefitInput } from "zatrudnienie-socjalne";
import { withoutChosen } from "../../reasoning/chosen.js";
import {
  dayOff,
  decided,
  excused,
  only,
  sick,
  sum,
  unexcused,
  used,
  wholeMonth,
  worth,
} from "../boundaries/cases.js";

function reading(
  id: string,
  read: string | boolean,
  certainty: "B" | "C" | "D",
  question: string,
): Assumption {
  return { id, reading: read, certainty, question };
}

/** Every assumption of the contract that a month may have: id, certainty, question, and its reading where it has one. */
const a = {
  sicknessDays: (read: string) => reading("sicknessDays", read, "D", "Q3a"),
  excusedAbsence: (read: string) => reading("excusedAbsence", read, "D", "Q9"),
  monthCount: (read: string) => reading("monthCount", read, "D", "Q5"),
  sicknessLimit: (read = "per-participation") => reading("sicknessLimit", read, "C", "Q3b"),
  renews: (read = false) => reading("sicknessLimitRenewsOnExtension", read, "C", "Q3c"),
  trialSickness: (read = "unpaid") => reading("trialSickness", read, "C", "Q3d"),
  unpaidDay: (read = "minus-thirtieth") => reading("unpaidDay", read, "C", "Q4"),
  deductionBase: (certainty: "B" | "D", read = "full-month") =>
    reading("deductionBase", read, certainty, "Q1"),
  rounding: (read = "up-to-10-groszy") => reading("rounding", read, "C", "Q6"),
  roundingStage: (read = "final") => reading("roundingStage", read, "C", "Q6"),
  extraDaysOff: (read = "up") => reading("extraDaysOff", read, "D", "Q13"),
  application: { id: "application-assumed", certainty: "C" },
  classDays: { id: "class-days-assumed", certainty: "C" },
  parameterConfidence: { id: "parameter-confidence", certainty: "C" },
  parameterGiven: { id: "parameter-given", certainty: "B" },
  lawUnverified: { id: "law-unverified", certainty: "C" },
  deductionsAdd: { id: "deductions-add", certainty: "C", question: "Q2" },
  threshold: { id: "threshold-not-scaled", certainty: "D", question: "Q7" },
  mixed: { id: "mixed-month-by-thirtieths", certainty: "D" },
} as const satisfies Record<string, Assumption | ((...given: never[]) => Assumption)>;

const always = [a.rounding(), a.roundingStage()];

/** The class days of June 2026 that the cases use, so that none is assumed. */
const classDays = ["2026-06-08", "2026-06-09", "2026-06-10", "2026-06-22", "2026-06-23", "2026-06-24"];

function june(changes: Partial<MonthlyBenefitInput> = {}): MonthlyBenefitInput {
  return {
    month: "2026-06",
    periods: wholeMonth("participation", "2026-06"),
    applied: true,
    history: "complete",
    classDays,
    ...changes,
  };
}

/** The assumptions in the order of their ids; which of them were chosen is seen to be right. */
function listed(input: MonthlyBenefitInput): Assumption[] {
  return sorted(withoutChosen(decided(input).assumptions, input));
}

function sorted(list: readonly Assumption[]): Assumption[] {
  return [...list].sort((one, other) => (one.id < other.id ? -1 : 1));
}

function expectListed(input: MonthlyBenefitInput, ...more: Assumption[]) {
  expect(listed(input)).toEqual(sorted([...always, ...more]));
}

const byCalendar = { sicknessDays: "calendar" } as const;
const mixed2018 = {
  trial: { from: "2018-02-16", to: "2018-03-15" },
  participation: { from: "2018-03-16", to: "2019-01-15" },
};

describe("a month without absences", () => {
  it("only the rounding is taken for granted", () => {
    expectListed(june());
    expectListed(june({ periods: wholeMonth("trial", "2026-06") }));
  });

  it("days of classes and history are not needed, so they are not assumed", () => {
    expectListed(june({ classDays: undefined, history: undefined }));
  });

  it("art-15-ust-4: the application, where it is left out and asked for", () => {
    expectListed(june({ applied: undefined }), a.application);
    expectListed(
      june({ month: "2006-09", periods: wholeMonth("participation", "2006-09"), applied: undefined }),
      a.application,
    );
    expectListed(june({ month: "2018-03", periods: wholeMonth("trial", "2018-03"), applied: undefined }));
    expectListed(june({ month: "2018-03", periods: mixed2018, applied: undefined }), a.application, a.mixed);
  });

  it("art-15-ust-6: a mixed month of two rates is counted by thirtieths", () => {
    expectListed(june({ month: "2018-03", periods: mixed2018 }), a.mixed);
    const periods = {
      trial: { from: "2026-05-16", to: "2026-06-15" },
      participation: { from: "2026-06-16", to: "2027-04-15" },
    };
    expectListed(june({ periods }));
  });

  it("readings given are listed as given", () => {
    const interpretation = { rounding: "nearest-grosz", roundingStage: "rate" } as const;
    expect(listed(june({ interpretation }))).toEqual([a.rounding("nearest-grosz"), a.roundingStage("rate")]);
  });

  it("readings given for what the month does not contain are not listed", () => {
    const interpretation = {
      sicknessDays: "calendar",
      excusedAbsence: "full",
      sicknessLimit: "per-spell",
      sicknessLimitRenewsOnExtension: true,
      trialSickness: "full",
      unpaidDay: "payable-days",
      deductionBase: "amount-due",
      extraDaysOff: "down",
      premiumCap: "prorated",
      grantHeadcount: "product",
    } as const;
    expectListed(june({ interpretation, history: undefined }));
  });
});

describe("art-15-ust-7: unexcused absence", () => {
  const absences = unexcused("2026-06-22");

  it("the base of 1/20 is B in a full month", () => {
    expectListed(june({ absences }), a.deductionBase("B"));
    const interpretation = { deductionBase: "amount-due" } as const;
    expectListed(june({ absences, interpretation }), a.deductionBase("B", "amount-due"));
  });

  it("the base is D in a partial month, and the threshold is not scaled", () => {
    const periods = only("participation", "2026-06-16", "2026-06-30");
    expectListed(june({ absences, periods }), a.deductionBase("D"), a.threshold);
    const interpretation = { deductionBase: "amount-due" } as const;
    expectListed(
      june({ absences, periods, interpretation }),
      a.deductionBase("D", "amount-due"),
      a.threshold,
    );
  });

  it("in a mixed month the threshold is not scaled either", () => {
    const ids = listed(june({ month: "2018-03", periods: mixed2018, absences: unexcused("2018-03-19") })).map(
      ({ id }) => id,
    );
    expect(ids).toEqual(
      expect.arrayContaining(["class-days-assumed", "mixed-month-by-thirtieths", "threshold-not-scaled"]),
    );
  });

  it("Q7: a month of both phases is mixed with one rate too", () => {
    const periods = {
      trial: { from: "2026-05-16", to: "2026-06-15" },
      participation: { from: "2026-06-16", to: "2027-04-15" },
    };
    const list = listed(june({ periods, absences: unexcused("2026-06-09", "2026-06-22") }));
    expect(list).toContainEqual(a.threshold);
    expect(list.map(({ id }) => id)).not.toContain("mixed-month-by-thirtieths");
  });

  it("art-14-ust-1a: class days not listed are assumed", () => {
    expectListed(june({ absences, classDays: undefined }), a.deductionBase("B"), a.classDays);
    expectListed(june({ absences, classDays: ["2026-05-29"] }), a.deductionBase("B"), a.classDays);
  });
});

describe("art-15-ust-7a: sickness", () => {
  const two = [sick("2026-06-08", "2026-06-09")];

  it("in participation, within the limit", () => {
    const interpretation = byCalendar;
    expectListed(
      june({ absences: two, interpretation }),
      a.sicknessDays("calendar"),
      a.sicknessLimit(),
      a.deductionBase("B"),
    );
  });

  it("in a partial month the base of 1/40 is D", () => {
    const periods = only("participation", "2026-06-01", "2026-06-20");
    expect(listed(june({ absences: two, periods, interpretation: byCalendar }))).toContainEqual(
      a.deductionBase("D"),
    );
  });

  it("beyond the limit, what an unpaid day costs", () => {
    const history = used("2026-06-01", { sick: 20 });
    expect(listed(june({ absences: two, history, interpretation: byCalendar }))).toEqual(
      sorted([...always, a.sicknessDays("calendar"), a.sicknessLimit(), a.unpaidDay(), a.deductionBase("B")]),
    );
  });

  it("class days are assumed only where they are counted and not listed", () => {
    const byClassDays = { sicknessDays: "class-days" } as const;
    const counted = [a.sicknessLimit(), a.deductionBase("B")];
    const assumed = [a.sicknessDays("class-days"), ...counted, a.classDays];
    const without = june({ absences: two, classDays: undefined });
    expectListed({ ...without, interpretation: byClassDays }, ...assumed);
    expectListed({ ...without, interpretation: byCalendar }, a.sicknessDays("calendar"), ...counted);
    expectListed(
      june({ absences: two, interpretation: byClassDays }),
      a.sicknessDays("class-days"),
      ...counted,
    );
    // Days of May have been counted by Monday to Friday.
    const periods = only("participation", "2026-05-01", "2026-06-30");
    const absences = [sick("2026-05-04", "2026-05-06"), ...two];
    expectListed(june({ absences, periods, interpretation: byClassDays }), ...assumed);
  });

  it("in an extension, whether the limit renews", () => {
    const periods = {
      participation: { from: "2025-07-01", to: "2026-05-31" },
      extensions: [{ from: "2026-06-01", to: "2026-11-30" }],
    };
    const common = [a.sicknessDays("calendar"), a.sicknessLimit(), a.deductionBase("B")];
    const of = (interpretation: Interpretation) => listed(june({ periods, absences: two, interpretation }));
    expect(of(byCalendar)).toEqual(expect.arrayContaining([...always, ...common, a.renews()]));
    const interpretation = { ...byCalendar, sicknessLimitRenewsOnExtension: true };
    expect(of(interpretation)).toEqual(expect.arrayContaining([...always, ...common, a.renews(true)]));
  });

  it("per spell, as given", () => {
    const interpretation = { ...byCalendar, sicknessLimit: "per-spell" } as const;
    const list = listed(june({ absences: two, interpretation }));
    expect(list).toContainEqual(a.sicknessLimit("per-spell"));
  });

  it("in the trial, neither count nor limit", () => {
    const periods = wholeMonth("trial", "2026-06");
    expectListed(june({ periods, absences: two }), a.trialSickness(), a.unpaidDay());
    const full = { trialSickness: "full" } as const;
    expectListed(june({ periods, absences: two, interpretation: full }), a.trialSickness("full"));
  });

  it("in the trial as in participation", () => {
    const periods = wholeMonth("trial", "2026-06");
    const interpretation = { ...byCalendar, trialSickness: "as-participation" } as const;
    expectListed(
      june({ periods, absences: two, interpretation }),
      a.trialSickness("as-participation"),
      a.sicknessDays("calendar"),
      a.sicknessLimit(),
      a.deductionBase("B"),
    );
  });

  it("in participation before 2007-07-14 as in the trial", () => {
    const input = {
      month: "2007-06",
      periods: wholeMonth("participation", "2007-06"),
      applied: true,
      absences: [sick("2007-06-12")],
    };
    expectListed(input, a.trialSickness(), a.unpaidDay());
  });
});

describe("excused absence and days off", () => {
  it("Q9: an excused day", () => {
    const absences = excused("2026-06-22");
    const full = { excusedAbsence: "full" } as const;
    const unpaid = { excusedAbsence: "unpaid", unpaidDay: "payable-days" } as const;
    expectListed(june({ absences, interpretation: full }), a.excusedAbsence("full"));
    expectListed(
      june({ absences, interpretation: unpaid }),
      a.excusedAbsence("unpaid"),
      a.unpaidDay("payable-days"),
    );
    expectListed(
      june({ absences, classDays: undefined, interpretation: full }),
      a.excusedAbsence("full"),
      a.classDays,
    );
  });

  it("art-15-ust-6a: a day off within the entitlement", () => {
    expectListed(june({ absences: dayOff("2026-06-22") }));
    expectListed(june({ absences: dayOff("2026-06-22"), classDays: undefined }), a.classDays);
  });

  it("art-15-ust-6a: a day off over it is an excused absence", () => {
    const history = used("2026-06-01", { off: 6 });
    const absences = dayOff("2026-06-22");
    const interpretation = { excusedAbsence: "full" } as const;
    expectListed(june({ absences, history, interpretation }), a.excusedAbsence("full"));
  });

  it("Q13: the seventh day off, in an extension of seven months", () => {
    const periods = {
      participation: { from: "2025-02-01", to: "2025-12-31" },
      extensions: [{ from: "2026-01-01", to: "2026-07-31" }],
    };
    const history = used("2026-06-01", { off: 6 });
    const absences = dayOff("2026-06-22");
    const interpretation = { monthCount: "day-before" } as const;
    expect(listed(june({ periods, history, absences, interpretation }))).toContainEqual(a.extraDaysOff());
    expect(
      listed(
        june({ periods, history, absences, interpretation: { ...interpretation, extraDaysOff: "down" } }),
      ),
    ).toContainEqual(a.extraDaysOff("down"));
  });

  it("Q5, Q13: where months counted in two ways give two entitlements, the count is listed", () => {
    // Six months by day-before, five months and 29 days by civil-code: 3 or 2 extra days rounded down.
    const periods = {
      participation: { from: "2025-02-01", to: "2025-12-31" },
      extensions: [{ from: "2026-01-01", to: "2026-06-30" }],
    };
    const history = used("2026-06-01", { off: 8 });
    const interpretation = { monthCount: "day-before", extraDaysOff: "down" } as const;
    const list = listed(june({ periods, history, absences: dayOff("2026-06-22"), interpretation }));
    expect(list).toContainEqual(a.monthCount("day-before"));
    expect(list).toContainEqual(a.extraDaysOff("down"));
  });
});

describe("Q2: deductions of two kinds", () => {
  it("are added up", () => {
    const absences = [sick("2026-06-08", "2026-06-09"), ...unexcused("2026-06-22")];
    const input = june({ absences, interpretation: byCalendar });
    expectListed(input, a.sicknessDays("calendar"), a.sicknessLimit(), a.deductionBase("B"), a.deductionsAdd);
    // 1 − 2/40 − 1/20 of 2140.68.
    expect(decided(input).exact).toEqual(sum([worth(214068n), worth(214068n, -2n, 20n)]));
  });
});

describe("the amount of the unemployment benefit", () => {
  it.each([
    // The row known from secondary sources only, the month beside it, and rows that were read since.
    ["2003-08", true],
    ["2003-09", false],
    ["2004-05", false],
    ["2004-06", false],
    ["2005-05", false],
    ["2005-06", false],
    ["2009-12", false],
    ["2010-01", false],
    ["2010-05", false],
    ["2010-06", false],
    ["2026-06", false],
  ])("art-2-pkt-9: the base of %s from a secondary source: %s", (month, secondary) => {
    const input = { month, periods: wholeMonth("participation", month), applied: true };
    const found = listed(input).filter(({ id }) => id === "parameter-confidence");
    expect(found).toEqual(secondary ? [a.parameterConfidence] : []);
  });

  it.each([
    ["2026-05", false],
    ["2026-06", true],
    ["2026-08", true],
  ])("a value given from 2026-06 is listed where it is used: %s %s", (month, given) => {
    const parameters = { unemploymentBenefit: [{ from: "2026-06-01", amount: "1801.01", source: "test" }] };
    const input = { month, periods: wholeMonth("participation", month), applied: true, parameters };
    expectListed(input, ...(given ? [a.parameterGiven] : []));
  });
});

describe("Q6: rounding is taken for granted where readings would give other amounts", () => {
  it.each([
    // 25/30 of 2140.68 is 1783.90 exactly, of 2140.70 it is 1783.916…
    ["2026-06", "2026-06-25", "1783.90", "1783.92"],
    // 15/30 of 831.10 is 415.55: rounded up or, where only the rate is rounded, as it is.
    ["2018-04", "2018-04-15", "415.60", "415.55"],
  ])("%s, covered to %s: %s or %s", (month, to, amount, byRate) => {
    const input = { month, periods: only("participation", `${month}-01`, to), applied: true };
    expect(decided(input).amount).toBe(amount);
    expectListed(input);
    const interpretation = { roundingStage: "rate" } as const;
    expect(decided({ ...input, interpretation }).amount).toBe(byRate);
    expect(listed({ ...input, interpretation })).toEqual([a.rounding(), a.roundingStage("rate")]);
  });
});

describe("after the last day whose journal was read, 2026-10-08", () => {
  const until = (month: string, to: string) => ({
    month,
    periods: only("participation", `${month}-01`, to),
    applied: true,
  });

  it.each([
    ["2026-09", "2026-09-30", false],
    ["2026-10", "2026-10-07", false],
    ["2026-10", "2026-10-08", false],
    ["2026-10", "2026-10-09", true],
    ["2026-10", "2026-10-31", true],
    ["2027-05", "2027-05-31", true],
  ])("%s, covered to %s: law unverified %s", (month, to, unverified) => {
    expectListed(until(month, to), ...(unverified ? [a.lawUnverified] : []));
  });

  it.each(["2027-06", "2031-01"])("%s with a value given by hand: both", (month) => {
    const from = month === "2027-06" ? "2027-06-01" : "2030-06-01";
    const parameters = { unemploymentBenefit: [{ from, amount: "1850.01", source: "test" }] };
    const input = { month, periods: wholeMonth("participation", month), applied: true, parameters };
    expectListed(input, a.parameterGiven, a.lawUnverified);
  });
});
