import { describe, expect, it } from "vitest";
import { explain, monthlyBenefit } from "zatrudnienie-socjalne";
import { monthlyBenefitRule } from "../../../src/benefit/index.js";
import { calculated } from "../../../src/input/index.js";
import { Law } from "../../../src/law/index.js";
import { rules } from "../../../src/law/rules/index.js";
import { amountOf, dayOff, decided, issuesOf, missingOf, used, wholeMonth } from "../boundaries/cases.js";
import { assumed, flood, floodDays, month, operations, weekdaysFrom } from "./special-cases.js";

const fullYear = { participation: { from: "2024-09-01", to: "2025-07-31" } };
const holidays = ["2024-12-25", "2024-12-26", "2025-01-01", "2025-01-06"];

/** So many used before December 2024. */
const usedFlood = (property: number, inability: number) => ({
  ...used("2024-12-01", {}),
  floodDaysUsed: { property, inability },
});

describe("DU/2024/1473 art-48a: days off because of the flood", () => {
  const december = (changes: Parameters<typeof month>[1] = {}) =>
    month("2024-12", { absences: floodDays("property", ...weekdaysFrom("2024-12-02", 10)), ...changes });

  it("ten days in December 2024: 1994.40, no violation, none of the six days off used", () => {
    const result = decided(december());
    expect(result).toMatchObject({
      outcome: "due",
      amount: "1994.40",
      deductions: [],
      violations: [],
      counters: { unexcused: 0, excused: 0, sickness: { used: 0 }, daysOff: { used: 0, left: 6 } },
    });
    expect(assumed(result)).toEqual(["class-days-assumed", "flood-window-end", "flood-area-and-motion"]);
  });

  it("the step names the days and carries the record", () => {
    const result = decided(december());
    expect(result.steps.find(({ operation }) => operation === "flood-days-off-paid")).toMatchObject({
      citation: { act: "DU/2024/1473", unit: "art-48a" },
      operands: { days: 10 },
      record: { value: { atMost: { property: 30, inability: 15 } } },
    });
    expect(explain(result, "pl").join(" ")).toContain("powodzi");
  });

  it("in the trial too", () => {
    expect(amountOf(december({ periods: wholeMonth("trial", "2024-12") }))).toBe("1994.40");
  });

  it("beside the six days of art. 15 ust. 6a", () => {
    const absences = [...floodDays("property", "2024-12-02"), ...dayOff("2024-12-03")];
    expect(decided(december({ absences })).counters.daysOff).toEqual({ used: 1, left: 5 });
  });

  it.each([
    ["property", 30],
    ["inability", 15],
  ] as const)("%s: the %ith day is free, one more is excused and a violation", (cause, most) => {
    const input = (before: number) =>
      month("2024-12", {
        absences: floodDays(cause, "2024-12-02", "2024-12-03"),
        history: cause === "property" ? usedFlood(before, 0) : usedFlood(0, before),
        interpretation: { excusedAbsence: "unpaid" },
      });
    expect(decided(input(most - 2))).toMatchObject({ amount: "1994.40", violations: [] });
    const over = decided(input(most - 1));
    // 1994.40 × 29/30 = 1927.92
    expect(over).toMatchObject({
      amount: "1928.00",
      counters: { excused: 1 },
      violations: [
        {
          code: "flood-day-off-over-limit",
          citation: { act: "DU/2024/1473", unit: "art-48a" },
          path: ["absences", 1],
        },
      ],
    });
  });

  it("the two causes have limits of their own", () => {
    const input = month("2024-12", {
      absences: [...floodDays("property", "2024-12-02"), ...floodDays("inability", "2024-12-03")],
      history: usedFlood(30, 14),
      interpretation: { excusedAbsence: "full" },
    });
    expect(decided(input).violations).toMatchObject([{ path: ["absences", 0] }]);
  });

  it("counted over months: 30 class days from 2024-11-26 end on 2025-01-13", () => {
    const days = weekdaysFrom("2024-11-26", 32, holidays);
    expect(days[29]).toBe("2025-01-10");
    const january = decided(
      month("2025-01", {
        periods: fullYear,
        absences: floodDays("property", ...days),
        interpretation: { excusedAbsence: "full" },
      }),
    );
    expect(january.violations).toMatchObject([
      { code: "flood-day-off-over-limit", path: ["absences", 30] },
      { code: "flood-day-off-over-limit", path: ["absences", 31] },
    ]);
    expect(january.counters.excused).toBe(2);
  });

  it("the order of the list does not matter", () => {
    const days = weekdaysFrom("2024-11-26", 32, holidays);
    const january = decided(
      month("2025-01", {
        periods: fullYear,
        absences: floodDays("property", ...days).reverse(),
        interpretation: { excusedAbsence: "full" },
      }),
    );
    expect(january.violations.map(({ path }) => path)).toEqual([
      ["absences", 1],
      ["absences", 0],
    ]);
  });

  it("history is asked for from 2024-11-26 on, not before", () => {
    expect(missingOf(december({ history: undefined }))).toEqual([
      { kind: "fact", path: ["history"], question: "absence-history" },
    ]);
    const november = (...dates: string[]) =>
      month("2024-11", { absences: floodDays("property", ...dates), history: undefined });
    expect(amountOf(november("2024-11-25"))).toBe("1994.40");
    expect(missingOf(november("2024-11-26"))).toHaveLength(1);
  });

  it("a day in a suspension uses nothing", () => {
    const input = december({
      suspensions: [flood("2024-12-02", "2024-12-31")],
      history: usedFlood(29, 15),
    });
    const result = decided(input);
    expect(result).toMatchObject({ amount: "1994.40", violations: [] });
    expect(operations(result)).not.toContain("flood-days-off-paid");
  });
});

describe("DU/2024/1473 art-48b: absences before 2024-11-26 recognised as days off", () => {
  it("they are not counted towards the limits", () => {
    const days = weekdaysFrom("2024-09-16", 50, ["2024-11-01", "2024-11-11"]);
    const input = month("2024-11", {
      periods: fullYear,
      absences: floodDays("inability", ...days.filter((date) => date < "2024-11-26"), "2024-11-26"),
      history: { ...used("2024-09-01", {}), floodDaysUsed: { property: 0, inability: 14 } },
    });
    const result = decided(input);
    expect(result).toMatchObject({ amount: "1994.40", violations: [] });
    const steps = result.steps.filter(({ operation }) => operation === "flood-days-off-paid");
    expect(steps.map(({ citation, operands }) => [citation.unit, operands["days"]])).toEqual([
      ["art-48b", 15],
      ["art-48a", 1],
    ]);
  });
});

describe("DU/2024/1473 art-48a-ust-1: the window", () => {
  it("2024-09-16 lies within it, the class day before does not", () => {
    const september = (date: string) => month("2024-09", { absences: floodDays("property", date) });
    expect(amountOf(september("2024-09-16"))).toBe("1994.40");
    expect(issuesOf(september("2024-09-13"))).toEqual(["absences.0.date flood-day-off-outside-window"]);
  });

  it("2025-01-15 lies within it, 2025-01-16 does not", () => {
    const january = (date: string) => month("2025-01", { absences: floodDays("property", date) });
    expect(amountOf(january("2025-01-15"))).toBe("1994.40");
    expect(issuesOf(january("2025-01-16"))).toEqual(["absences.0.date flood-day-off-outside-window"]);
  });

  it("days off lie on class days", () => {
    expect(issuesOf(month("2024-12", { absences: floodDays("property", "2024-12-07") }))).toEqual([
      "absences.0.date not-a-class-day",
    ]);
  });

  it("a cause is asked for", () => {
    const absences = [{ kind: "flood-day-off", date: "2024-12-02" }] as never;
    expect(issuesOf(month("2024-12", { absences }))).toEqual(["absences.0.cause required"]);
  });

  it("that the state of disaster ended on 2024-10-15, and area and motion, are assumed: C", () => {
    const { assumptions } = decided(month("2024-12", { absences: floodDays("inability", "2024-12-02") }));
    expect(assumptions).toContainEqual({ id: "flood-window-end", certainty: "C" });
    expect(assumptions).toContainEqual({ id: "flood-area-and-motion", certainty: "C" });
  });
});

describe("asOf: the rule on flood days off was not yet in force", () => {
  const input = month("2024-10", {
    absences: floodDays("property", "2024-10-07"),
    interpretation: { excusedAbsence: "unpaid" },
  });

  it("known on 2024-11-26, the day before it counts as excused", () => {
    expect(amountOf({ ...input, asOf: "2024-11-26" })).toBe("1994.40");
    const before = decided({ ...input, asOf: "2024-11-25" });
    expect(before).toMatchObject({ amount: "1928.00", counters: { excused: 1 }, violations: [] });
    expect(assumed(before)).toContain("special-act-not-yet-known");
    expect(assumed(before)).not.toContain("flood-window-end");
  });

  it("outside the window is an issue whatever was known", () => {
    const absences = floodDays("property", "2024-09-13");
    expect(issuesOf(month("2024-09", { absences, asOf: "2024-11-25" }))).toHaveLength(1);
  });
});

describe("floodDaysOff under a wording that the act does not have", () => {
  it("other limits and another window", () => {
    const atMost = { property: 1, inability: 1 };
    const floodDaysOff = rules.floodDaysOff.map((wording) => {
      if (wording.value?.atMost != null) return { ...wording, value: { ...wording.value, atMost } };
      return wording.effectiveFrom === "2025-01-16" ? { ...wording, effectiveFrom: "2024-12-05" } : wording;
    });
    const wordings = { ...rules, floodDaysOff };
    const lawFor = (...[day, asOf]: ConstructorParameters<typeof Law>) => new Law(day, asOf, wordings);
    const input = (...dates: string[]) =>
      month("2024-12", {
        absences: floodDays("property", ...dates),
        interpretation: { excusedAbsence: "full" },
      });
    expect(calculated(monthlyBenefitRule, input("2024-12-03", "2024-12-04"), lawFor)).toMatchObject({
      violations: [{ path: ["absences", 1] }],
    });
    expect(calculated(monthlyBenefitRule, input("2024-12-05"), lawFor)).toMatchObject({
      issues: [{ code: "flood-day-off-outside-window" }],
    });
    expect(monthlyBenefit(input("2024-12-05"))).toMatchObject({ outcome: "due" });
  });
});
