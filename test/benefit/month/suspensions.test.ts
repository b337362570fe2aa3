import { describe, expect, it } from "vitest";
import { explain, monthlyBenefit } from "zatrudnienie-socjalne";
import { monthlyBenefitRule } from "../../../src/benefit/index.js";
import { calculated } from "../../../src/input/index.js";
import {
  amountOf,
  amountOrReason,
  dayOff,
  decided,
  excused,
  issuesOf,
  missingOf,
  sick,
  unexcused,
  used,
  wholeMonth,
} from "../boundaries/cases.js";
import { withNewest } from "../changed-law.js";
import { assumed, covid, flood, month, operations } from "./special-cases.js";

const december = ["2024-12-02", "2024-12-03", "2024-12-04", "2024-12-05"];

describe("DU/2020/374 art-15c-ust-3: classes suspended in the epidemic", () => {
  const april = (changes: Parameters<typeof month>[1] = {}) =>
    month("2020-04", { suspensions: [covid("2020-04-01", "2020-04-30")], ...changes });
  const days = ["2020-04-06", "2020-04-07", "2020-04-08", "2020-04-09"];

  it.each([
    ["unexcused", unexcused(...days)],
    ["excused", excused(...days)],
    ["day-off", dayOff(...days)],
    ["sickness", [sick("2020-04-06", "2020-04-09")]],
    ["each of them", [...unexcused(days[0]!), ...excused(days[1]!), ...dayOff(days[2]!), sick(days[3]!)]],
  ] as const)("April 2020 suspended, marks: %s: 861.40", (_, absences) => {
    const result = decided(april({ absences }));
    expect(result).toMatchObject({
      outcome: "due",
      amount: "861.40",
      deductions: [],
      violations: [],
      counters: {
        unexcused: 0,
        excused: 0,
        sickness: { used: 0, left: 14, beyond: 0 },
        daysOff: { used: 0, left: 6 },
      },
    });
  });

  it("the step names the days and carries the record", () => {
    const result = decided(april());
    const step = result.steps.find(({ operation }) => operation === "classes-suspended");
    expect(step).toMatchObject({
      citation: { act: "DU/2020/374", unit: "art-15c-ust-3" },
      operands: { days: 30 },
      record: { effectiveFrom: "2020-03-08", inForceFrom: "2020-03-31" },
    });
    expect(explain(result, "pl").join(" ")).toContain("W czasie zawieszenia zajęć (30 dni w tym miesiącu)");
    expect(assumed(result)).toEqual([]);
  });

  it("trial of March 2020, suspended from the 26th, sick then: 430.70, half of the benefit", () => {
    const input = {
      ...month("2020-03", { periods: wholeMonth("trial", "2020-03") }),
      suspensions: [covid("2020-03-26", "2020-04-10")],
      absences: [sick("2020-03-26", "2020-03-30")],
    };
    expect(amountOf({ ...input, interpretation: { sicknessWhileSuspended: "full" } })).toBe("430.70");
    expect(amountOf(input)).toBe("430.70");
  });

  it("the first day of the act is 2020-03-08; a day before it is an issue", () => {
    const march = (from: string) => month("2020-03", { suspensions: [covid(from, "2020-03-31")] });
    expect(decided(march("2020-03-08")).amount).toBe("861.40");
    expect(issuesOf(march("2020-03-07"))).toEqual(["suspensions.0.from suspension-without-rule"]);
  });

  it("too early is an issue even outside the periods and after the month", () => {
    const input = month("2020-01", { suspensions: [covid("2020-03-07", "2020-03-31")] });
    expect(issuesOf(input)).toEqual(["suspensions.0.from suspension-without-rule"]);
  });

  it("a suspension with its days reversed is an issue", () => {
    const input = month("2020-04", { suspensions: [covid("2020-04-10", "2020-04-09")] });
    expect(issuesOf(input)).toEqual(["suspensions.0 reversed-period"]);
  });

  it("on the days before and after, the ordinary rules hold", () => {
    const suspensions = [covid("2020-04-14", "2020-04-17")];
    const input = (absences: ReturnType<typeof unexcused>) =>
      amountOrReason(april({ suspensions, absences }));
    expect(input(unexcused("2020-04-14", "2020-04-15", "2020-04-16", "2020-04-17"))).toBe("861.40");
    // 861.40 × 18/20 = 775.26
    expect(input(unexcused("2020-04-10", "2020-04-14", "2020-04-17", "2020-04-20"))).toBe("775.30");
    expect(input(unexcused("2020-04-08", "2020-04-09", "2020-04-10", "2020-04-20"))).toBe(
      "unexcused-over-limit",
    );
    expect(input(unexcused("2020-04-08", "2020-04-09", "2020-04-10", "2020-04-17"))).not.toBe(
      "unexcused-over-limit",
    );
  });

  it("a mark on a suspended day need not lie on a class day, one beside it must", () => {
    const suspensions = [covid("2020-04-11", "2020-04-13")];
    // 2020-04-11 is a Saturday, 2020-04-13 Easter Monday.
    expect(amountOf(april({ suspensions, absences: unexcused("2020-04-11", "2020-04-13") }))).toBe("861.40");
    expect(issuesOf(april({ suspensions, absences: unexcused("2020-04-18") }))).toEqual([
      "absences.0.date not-a-class-day",
    ]);
  });

  it("suspensions that overlap or repeat are one; outside the periods they are ignored", () => {
    const suspensions = [
      covid("2020-04-10", "2020-04-20"),
      covid("2020-04-01", "2020-04-12"),
      covid("2020-04-01", "2020-04-12"),
      covid("2021-11-01", "2021-11-05"),
    ];
    const periods = { participation: { from: "2020-04-06", to: "2020-12-31" } };
    const step = decided(april({ periods, suspensions })).steps.find(
      ({ operation }) => operation === "classes-suspended",
    );
    expect(step?.operands).toEqual({ days: 15 });
  });

  it("art-15-ust-6 still holds in a month partly in participation", () => {
    const periods = { participation: { from: "2020-04-16", to: "2020-12-31" } };
    // 861.40 × 15/30 = 430.70
    expect(amountOf(april({ periods }))).toBe("430.70");
  });

  it("no sick day of an earlier suspension is used of the pool", () => {
    const periods = { participation: { from: "2020-03-01", to: "2020-12-31" } };
    const input = {
      ...month("2020-06", { periods, interpretation: { sicknessDays: "calendar" } }),
      absences: [sick("2020-04-01", "2020-04-14"), sick("2020-06-01", "2020-06-04")],
    } as const;
    const suspended = decided({ ...input, suspensions: [covid("2020-04-01", "2020-04-30")] });
    expect(suspended.counters.sickness).toEqual({ used: 4, left: 10, beyond: 0 });
    expect(assumed(suspended)).toContain("sicknessWhileSuspended");
    expect(decided(input).counters.sickness).toEqual({ used: 18, left: 0, beyond: 4 });
  });

  it("no day off of an earlier suspension is used", () => {
    const periods = { participation: { from: "2020-03-01", to: "2020-12-31" } };
    const input = {
      ...month("2020-06", { periods }),
      absences: dayOff("2020-04-01", "2020-04-02", "2020-06-01"),
      suspensions: [covid("2020-04-01", "2020-04-01")],
    };
    expect(decided(input).counters.daysOff).toEqual({ used: 2, left: 4 });
  });

  it("nothing is asked for in a month wholly suspended", () => {
    const absences = [...dayOff("2020-04-06"), ...excused("2020-04-07"), sick("2020-04-08", "2020-04-20")];
    const result = decided(april({ absences, history: undefined }));
    expect(result.amount).toBe("861.40");
    expect(result.counters).toMatchObject({ sickness: null, daysOff: null });
    expect(assumed(result)).toEqual(["sicknessWhileSuspended"]);
  });
});

describe("sicknessWhileSuspended: sick days inside a suspension", () => {
  const input = month("2020-04", {
    suspensions: [covid("2020-04-01", "2020-04-30")],
    absences: [sick("2020-04-06", "2020-04-09")],
    interpretation: { sicknessDays: "calendar" },
  });

  it("full, the default: nothing is deducted and no day is used", () => {
    const result = decided(input);
    expect(result.amount).toBe("861.40");
    expect(result.assumptions).toMatchObject([
      { id: "sicknessWhileSuspended", reading: "full", certainty: "C" },
    ]);
  });

  it("as-sickness, the ministry in March 2020: art. 15 ust. 7a applies", () => {
    const result = decided({
      ...input,
      interpretation: { sicknessDays: "calendar", sicknessWhileSuspended: "as-sickness" },
    });
    // 861.40 × 36/40 = 775.26
    expect(result).toMatchObject({ amount: "775.30", counters: { sickness: { used: 4, left: 10 } } });
    expect(assumed(result)).toContain("sicknessWhileSuspended");
  });

  it("strict asks for it, and only where somebody was sick in a suspension", () => {
    expect(missingOf({ ...input, strict: true })).toEqual([
      { kind: "interpretation", id: "sicknessWhileSuspended", readings: ["full", "as-sickness"] },
    ]);
    expect(amountOf({ ...input, strict: true, absences: [] })).toBe("861.40");
  });

  it("it is not listed where the sick days lie beside the suspension", () => {
    const beside = { ...input, suspensions: [covid("2020-04-10", "2020-04-30")] };
    expect(assumed(decided(beside))).not.toContain("sicknessWhileSuspended");
  });

  it("per spell: a suspension within a spell does not make two of it", () => {
    const spells = {
      ...month("2020-06", { periods: { participation: { from: "2020-05-01", to: "2020-12-31" } } }),
      absences: [sick("2020-05-20", "2020-06-30")],
      suspensions: [covid("2020-05-25", "2020-06-25")],
      interpretation: { sicknessDays: "calendar", sicknessLimit: "per-spell" },
    } as const;
    expect(decided(spells).counters.sickness).toEqual({ used: 10, left: 4, beyond: 0 });
  });
});

describe("DU/2020/374 art-15c-ust-1: the power to order a suspension ended", () => {
  const suspended = (from: string, to: string, of = "2023-09") =>
    decided(month(of, { suspensions: [covid(from, to), covid(from, to)] }));

  it("2023-09-30 lies within it, 2023-10-01 is a violation, said once, and counts all the same", () => {
    expect(suspended("2023-09-01", "2023-09-30").violations).toEqual([]);
    const after = decided(
      month("2023-10", {
        suspensions: [covid("2023-09-01", "2023-10-01"), covid("2023-10-02", "2023-10-05")],
        absences: unexcused("2023-10-02", "2023-10-03"),
      }),
    );
    expect(after.violations).toMatchObject([
      { code: "suspension-power-ended", path: ["suspensions", 0], citation: { act: "DU/2020/374" } },
    ]);
    expect(after.deductions).toEqual([]);
  });

  it("it is said in the month of such a day only", () => {
    expect(suspended("2023-09-01", "2023-10-01").violations).toEqual([]);
  });

  it("a hypothetical law may set another day", () => {
    const law = withNewest("covidSuspension", (value) => ({ ...value, lastOrderDay: "2023-09-15" }));
    const input = month("2023-09", { suspensions: [covid("2023-09-16", "2023-09-16")] });
    expect(calculated(monthlyBenefitRule, input, law)).toMatchObject({
      violations: [{ code: "suspension-power-ended" }],
    });
    expect(monthlyBenefit(input)).toMatchObject({ violations: [] });
  });
});

describe("DU/2024/1473 art-48-ust-3: classes suspended after the flood", () => {
  it("December 2024, four unexcused marks in a suspended month: 1994.40; not suspended: not due", () => {
    const input = month("2024-12", { absences: unexcused(...december) });
    const suspended = decided({ ...input, suspensions: [flood("2024-12-01", "2024-12-31")] });
    expect(suspended).toMatchObject({ amount: "1994.40", violations: [], counters: { unexcused: 0 } });
    expect(operations(suspended)).toContain("classes-suspended");
    expect(suspended.citations).toContainEqual({ act: "DU/2024/1473", unit: "art-48-ust-3" });
    expect(amountOrReason(input)).toBe("unexcused-over-limit");
  });

  it("the first day is 2024-10-05; a day before it is an issue", () => {
    const october = (from: string) => month("2024-10", { suspensions: [flood(from, "2024-10-31")] });
    expect(amountOf(october("2024-10-05"))).toBe("1994.40");
    expect(issuesOf(october("2024-10-04"))).toEqual(["suspensions.0.from suspension-without-rule"]);
  });

  it("the trial is covered too: art. 15 ust. 4 covers it since 2022-02-15", () => {
    const input = month("2024-12", {
      periods: wholeMonth("trial", "2024-12"),
      suspensions: [flood("2024-12-01", "2024-12-31")],
      absences: [sick("2024-12-02", "2024-12-20")],
    });
    expect(amountOf(input)).toBe("1994.40");
  });

  it("no last day of orders is known: no violation", () => {
    expect(
      decided(month("2025-06", { suspensions: [flood("2025-06-01", "2025-06-30")] })).violations,
    ).toEqual([]);
  });

  it("days of both acts are counted once, by the act listed first", () => {
    const both = [flood("2024-12-01", "2024-12-20"), covid("2024-12-10", "2024-12-31")];
    const steps = decided(month("2024-12", { suspensions: both })).steps.filter(
      ({ operation }) => operation === "classes-suspended",
    );
    expect(steps.map(({ citation, operands }) => [citation.act, operands["days"]])).toEqual([
      ["DU/2024/1473", 20],
      ["DU/2020/374", 11],
    ]);
  });
});

describe("special-act-end-unread: later changes of the act were not read", () => {
  it.each([
    [covid, "2024-02-22", false],
    [covid, "2024-02-23", true],
    [flood, "2025-05-08", false],
    [flood, "2025-05-09", true],
  ] as const)("%o of %s: %s", (suspended, date, isUnread) => {
    const result = decided(month(date.slice(0, 7), { suspensions: [suspended(date, date)] }));
    expect(assumed(result).includes("special-act-end-unread")).toBe(isUnread);
  });
});

describe("asOf: a suspension whose law was not yet in force", () => {
  const input = month("2020-03", {
    suspensions: [covid("2020-03-12", "2020-03-31")],
    absences: unexcused("2020-03-12", "2020-03-13", "2020-03-16", "2020-03-17"),
  });

  it("known on 2020-03-31, it works back to 2020-03-08; on the day before it has no effect", () => {
    const known = decided({ ...input, asOf: "2020-03-31" });
    expect(known.amount).toBe("861.40");
    expect(assumed(known)).not.toContain("special-act-not-yet-known");
    const before = decided({ ...input, asOf: "2020-03-30" });
    expect(before).toMatchObject({ outcome: "not-due", reason: "unexcused-over-limit" });
    expect(assumed(before)).toContain("special-act-not-yet-known");
  });

  it("a mark then lies on class days as elsewhere", () => {
    const absences = unexcused("2020-03-14");
    expect(amountOf({ ...input, absences })).toBe("861.40");
    expect(issuesOf({ ...input, absences, asOf: "2020-03-30" })).toEqual(["absences.0.date not-a-class-day"]);
  });

  it("too early is an issue whatever was known", () => {
    const suspensions = [covid("2020-03-07", "2020-03-07")];
    expect(issuesOf({ ...input, suspensions, asOf: "2020-03-01" })).toEqual([
      "suspensions.0.from suspension-without-rule",
    ]);
  });
});

describe("art-15-ust-6a and 7a: what was used before is handed on", () => {
  it("a suspended month leaves the history as it was", () => {
    const input = month("2024-12", {
      suspensions: [flood("2024-12-01", "2024-12-31")],
      absences: [...dayOff("2024-12-02"), sick("2024-12-03", "2024-12-20")],
      history: used("2024-12-01", { sick: 7, off: 2 }),
    });
    expect(decided(input).counters).toMatchObject({ sickness: { used: 7 }, daysOff: { used: 2 } });
  });
});
