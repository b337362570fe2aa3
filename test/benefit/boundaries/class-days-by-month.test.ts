import { describe, expect, it } from "vitest";
import { type Absence, payroll, type PayrollCase } from "zatrudnienie-socjalne";
import {
  checkRefundClaim,
  premiumCeiling,
  priceOf,
  recalculate,
  recalculateMonths,
} from "zatrudnienie-socjalne/benefit";
import { amountOf, decided, issuesOf, wholeMonth } from "./cases.js";

type ClassDays = NonNullable<PayrollCase["classDays"]>;

const unexcused = (date: string): Absence[] => [{ kind: "unexcused", date }];

const person = (absences: Absence[], classDays?: ClassDays) => ({
  periods: wholeMonth("participation", "2026-06"),
  applied: true,
  history: "complete" as const,
  absences,
  classDays,
});
const june = (absences: Absence[], classDays?: ClassDays) => ({
  month: "2026-06",
  ...person(absences, classDays),
});
const noClasses = ["absences.0.date not-a-class-day"];

describe("art-14-ust-1a: class days given by month", () => {
  it("a month that is named has exactly its days", () => {
    const classDays = { "2026-06": ["2026-06-06", "2026-06-08"] };
    // A Saturday; 19/20 of 2140.68 = 2033.646.
    expect(amountOf(june(unexcused("2026-06-06"), classDays))).toBe("2033.70");
    expect(issuesOf(june(unexcused("2026-06-05"), classDays))).toEqual(noClasses);
  });

  it("also none", () => {
    expect(issuesOf(june(unexcused("2026-06-05"), { "2026-06": [] }))).toEqual(noClasses);
  });

  it("a month that is not named is as without", () => {
    for (const classDays of [{}, { "2026-05": [] }, []]) {
      expect(amountOf(june(unexcused("2026-06-05"), classDays))).toBe("2033.70");
      expect(issuesOf(june(unexcused("2026-06-06"), classDays))).toEqual(noClasses);
    }
  });

  it("no class day of the month: no sick day of the pool is used, as a month that is named says", () => {
    const sick: Absence[] = [{ kind: "sickness", from: "2026-06-01", to: "2026-06-30" }];
    const chosen = (classDays: ClassDays) => ({
      ...june(sick, classDays),
      interpretation: { sicknessDays: "class-days" } as const,
    });
    expect(decided(chosen({ "2026-06": [] })).counters.sickness?.used).toBe(0);
    expect(decided(chosen({ "2026-06": ["2026-06-01"] })).counters.sickness?.used).toBe(1);
    const assumed = (classDays: ClassDays) =>
      decided(chosen(classDays)).assumptions.some(({ id }) => id === "class-days-assumed");
    expect(assumed({ "2026-06": [] })).toBe(false);
    expect(assumed({ "2026-05": [] })).toBe(true);
  });

  it("is the same as the list of the same days", () => {
    const days = ["2026-06-01", "2026-06-02", "2026-06-06"];
    expect(decided(june(unexcused("2026-06-06"), { "2026-06": days }))).toEqual(
      decided(june(unexcused("2026-06-06"), days)),
    );
  });
});

describe("class days by month: problems", () => {
  it("each month and date is an issue of its own, and hides no other", () => {
    const classDays = {
      "2026-13": ["2026-06-01"],
      "Jan Kowalski 80010112345": ["2026-06-01"],
      "2026-05": ["2026-05-04", "2026-02-30", "2026-05-04", "2026-06-01", 7],
      "2026-06": ["2026-06-08"],
      "2026-07": "2026-07-01",
    } as unknown as ClassDays;
    expect(issuesOf(june(unexcused("2026-06-05"), classDays)).sort()).toEqual([
      "absences.0.date not-a-class-day",
      "classDays not-a-month",
      "classDays.2026-05.1 not-a-date",
      "classDays.2026-05.2 repeated-date",
      "classDays.2026-05.3 class-day-of-another-month",
      "classDays.2026-05.4 wrong-type",
      "classDays.2026-07 wrong-type",
      "classDays.2026-13 not-a-month",
    ]);
  });

  it.each([["2026-06-08"], [7], [null], [new Map()]])("%j is neither", (classDays) => {
    const input = june([], classDays as unknown as ClassDays);
    expect(issuesOf(input)[0]).toBe("classDays not-one-of");
  });

  it("at most 600 months of at most 31 days", () => {
    const months = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `${String(1980 + Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, "0")}`,
          [],
        ]),
      );
    expect(amountOf(june([], months(600)))).toBe("2140.70");
    expect(issuesOf(june([], months(601)))).toEqual(["classDays too-many"]);
    const days = Array.from({ length: 32 }, () => "2026-06-01");
    expect(issuesOf(june([], { "2026-06": days }))).toEqual(["classDays.2026-06 too-many"]);
  });
});

describe("shared class days and a case's own, month by month", () => {
  const outcomes = (shared: ClassDays, own?: ClassDays, date = "2026-06-05") => {
    const cases = [{ id: "1", ...person(unexcused(date), own) }];
    const ofPayroll = payroll({ month: "2026-06", classDays: shared, cases });
    const isRefused = [
      ofPayroll.outcome === "computed" && ofPayroll.invalid.length === 1,
      recalculate({
        paid: { amount: "2140.70" },
        input: june(unexcused(date), own),
        classDays: shared,
      }).outcome === "invalid",
      recalculateMonths({
        paid: [{ month: "2026-06", amount: "2140.70" }],
        input: person(unexcused(date), own),
        classDays: shared,
      }).outcome === "invalid",
      checkRefundClaim({
        paidInMonth: "2026-07",
        payments: [{ id: "1", forMonth: "2026-06", amount: "2140.70", otherInsuranceTitle: true }],
        cases: [{ id: "1", forMonth: "2026-06", ...person(unexcused(date), own) }],
        classDays: shared,
      }).outcome === "invalid",
    ];
    expect(new Set(isRefused).size, JSON.stringify(isRefused)).toBe(1);
    return isRefused[0] === true ? "no classes" : "classes";
  };

  it.each<[string, ClassDays, ClassDays | undefined, string]>([
    ["the shared month", { "2026-06": [] }, undefined, "no classes"],
    ["the shared list", ["2026-06-08"], undefined, "no classes"],
    ["the case's own month wins", { "2026-06": [] }, { "2026-06": ["2026-06-05"] }, "classes"],
    ["the case's own list wins", { "2026-06": [] }, ["2026-06-05"], "classes"],
    ["its own none wins", ["2026-06-05"], { "2026-06": [] }, "no classes"],
    ["another month of its own leaves the shared one", { "2026-06": [] }, ["2026-05-05"], "no classes"],
    ["another month named leaves it too", ["2026-06-08"], { "2026-05": [] }, "no classes"],
    ["an empty list says nothing", { "2026-06": [] }, [], "no classes"],
    ["no month named says nothing", ["2026-06-08"], {}, "no classes"],
    ["neither says anything", [], [], "classes"],
  ])("%s", (_, shared, own, expected) => {
    expect(outcomes(shared, own)).toBe(expected);
  });

  it("shared class days have their own issues, once", () => {
    const classDays = { "2026-06": ["2026-06-08", "2026-06-08"], "2026-6": [] };
    const result = payroll({ month: "2026-06", classDays, cases: [] });
    expect(result).toMatchObject({
      outcome: "invalid",
      issues: [
        { path: ["classDays"], code: "not-a-month" },
        { path: ["classDays", "2026-06", 1], code: "repeated-date" },
      ],
    });
  });
});

it("premiumCeiling and priceOf take them too", () => {
  const input = june(unexcused("2026-06-05"), { "2026-06": [] });
  expect(premiumCeiling(input).outcome).toBe("invalid");
  expect(priceOf({ key: "rounding", input }).outcome).toBe("invalid");
});
