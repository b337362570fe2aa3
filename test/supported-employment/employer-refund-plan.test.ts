import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain, justification } from "zatrudnienie-socjalne";
import { resultSchemas } from "zatrudnienie-socjalne/schemas";
import {
  employerRefund,
  type EmployerRefundPlan,
  employerRefundPlan,
  type EmployerRefundPlanInput,
  type EmployerRefundResult,
} from "zatrudnienie-socjalne/supported-employment";
import { calendarDate, dayAfter, endOfTerm } from "../../src/calendar/index.js";
import { amount, type Exact, fromAmount, fromExact, sum, toAmount } from "../../src/money/index.js";
import { knownOn } from "../law/future.js";
import { runs } from "../runs.js";

const monthsFrom = (first: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => {
    const [year = 0, month = 0] = first.split("-").map(Number);
    const number = year * 12 + month - 1 + index;
    return `${String(Math.floor(number / 12))}-${String((number % 12) + 1).padStart(2, "0")}`;
  });

const wagesFrom = (first: string, count: number, wagePaid = "9000.00") =>
  monthsFrom(first, count).map((month) => ({ month, wagePaid }));

function planned(input: EmployerRefundPlanInput): EmployerRefundPlan {
  const result = employerRefundPlan(input);
  if (result.outcome !== "plan") throw new Error(JSON.stringify(result));
  return result;
}

const workMonths = (plan: EmployerRefundPlan) => plan.months.map(({ employmentMonth }) => employmentMonth);
const amounts = (plan: EmployerRefundPlan) =>
  plan.months.map((month) => ("amount" in month ? month.amount : month.outcome));

describe("art-16-ust-2: the months of one agreement", () => {
  it("of 2021 and of 2026: twelve months that go down, and six", () => {
    const of2021 = planned({
      agreementOn: "2021-05-10",
      startedOn: "2021-06-01",
      contributionPercent: "0",
      wages: wagesFrom("2021-06", 13),
    });
    expect(amounts(of2021)).toEqual([
      ...["1240.80", "1240.80", "1240.80"],
      ...["992.64", "992.64", "992.64"],
      ...["744.48", "744.48", "744.48", "744.48", "744.48", "744.48"],
      "0.00",
    ]);
    expect(of2021).toMatchObject({ total: "11167.20", unknownFrom: null });
    const of2026 = planned({
      agreementOn: "2026-01-10",
      startedOn: "2026-02-01",
      contributionPercent: "0",
      wages: wagesFrom("2026-02", 7),
    });
    expect(amounts(of2026)).toEqual([
      ...["1721.90", "1721.90", "1721.90", "1721.90"],
      ...["1783.90", "1783.90", "0.00"],
    ]);
    expect(of2026.total).toBe("10455.40");
  });

  it("a calendar month belongs to the month of work of its first day worked", () => {
    const wages = wagesFrom("2026-01", 4);
    const from = (startedOn: string) =>
      workMonths(planned({ agreementOn: "2026-01-01", startedOn, contributionPercent: "0", wages }));
    expect(from("2026-01-01")).toEqual([1, 2, 3, 4]);
    expect(from("2026-01-02")).toEqual([1, 1, 2, 3]);
    expect(from("2026-01-31")).toEqual([1, 1, 2, 3]);
  });

  it("months without an announced amount are named, not guessed, and not in the total", () => {
    const plan = planned({
      agreementOn: "2027-03-01",
      startedOn: "2027-04-01",
      contributionPercent: "20.48",
      asOf: knownOn,
      wages: [...wagesFrom("2027-06", 2), ...wagesFrom("2027-04", 2)],
    });
    expect(amounts(plan)).toEqual(["unsupported-date", "unsupported-date", "2149.24", "2149.24"]);
    expect(plan.months.map(({ index, month }) => [index, month])).toEqual([
      [0, "2027-06"],
      [1, "2027-07"],
      [2, "2027-04"],
      [3, "2027-05"],
    ]);
    expect(plan).toMatchObject({ total: "4298.48", unknownFrom: "2027-06" });
    expect(explain(plan, "pl")).toEqual([
      "Refundacja za kwiecień 2027 r. wynosi 2149,24 zł (art. 16 ust. 5).",
      "Refundacja za maj 2027 r. wynosi 2149,24 zł (art. 16 ust. 5).",
      "Nie obliczono refundacji za czerwiec 2027 r.: tego miesiąca biblioteka nie obejmuje (art. 2 pkt 9).",
    ]);
    expect(justification(plan, "pl")).toMatch(
      /^Refundacja dla pracodawcy wynosi łącznie najwyżej 4298,48 zł\. /,
    );
    expect(resultSchemas.employerRefundPlan.parse(plan)).toEqual(plan);
  });

  it("the percentage is asked for once, and only if something is due", () => {
    const plan = { agreementOn: "2026-01-10", startedOn: "2026-02-01" };
    expect(employerRefundPlan({ ...plan, wages: wagesFrom("2026-02", 3) })).toMatchObject({
      outcome: "undetermined",
      missing: [{ path: ["contributionPercent"], question: "employer-contribution-percent" }],
    });
    expect(planned({ ...plan, wages: wagesFrom("2026-08", 1) })).toMatchObject({ total: "0.00" });
  });

  it("each month once, none before the work or the agreement, and at least one", () => {
    const issues = (more: Partial<EmployerRefundPlanInput>) => {
      const input = {
        agreementOn: "2026-02-10",
        startedOn: "2026-02-11",
        wages: wagesFrom("2026-02", 1),
        ...more,
      };
      const result = employerRefundPlan(input);
      return result.outcome === "invalid"
        ? result.issues.map(({ path, code }) => [path.join("."), code])
        : [];
    };
    expect(issues({})).toEqual([]);
    expect(issues({ wages: [] })).toEqual([["wages", "too-few"]]);
    expect(issues({ wages: [...wagesFrom("2026-02", 1), ...wagesFrom("2026-02", 1)] })).toEqual([
      ["wages.1.month", "repeated-month"],
    ]);
    expect(issues({ wages: wagesFrom("2026-01", 1) })).toEqual([
      ["wages.0.month", "month-before-work"],
      ["wages.0.month", "agreement-after-month"],
    ]);
    expect(issues({ agreementOn: "2026-02-28" })).toEqual([]);
    expect(issues({ agreementOn: "2026-03-01" })).toEqual([["wages.0.month", "agreement-after-month"]]);
    expect(issues({ agreementOn: "2003-08-13" })).toEqual([["agreementOn", "before-the-act"]]);
  });
});

const money = fc
  .nat(500_000)
  .map((grosze) => `${String(Math.floor(grosze / 100))}.${String(grosze % 100).padStart(2, "0")}`);
const percentage = fc.nat(1_000_000).map((part) => String(part / 10_000));
const aDay = fc.constantFrom(
  "2005-05-02",
  "2007-07-13",
  "2007-07-14",
  "2015-02-02",
  "2022-02-14",
  "2022-02-15",
  "2025-10-31",
);
const aCase = fc.record({
  agreementOn: aDay,
  after: fc.nat(40),
  wages: fc.array(fc.record({ wagePaid: money, refundedWage: fc.option(money, { nil: undefined }) }), {
    minLength: 1,
    maxLength: 8,
  }),
  contributionPercent: percentage,
  place: fc.constantFrom("employer", "centre"),
  from: fc.constantFrom("centre", "club"),
} as const);

describe("any agreement", () => {
  it("the plan is its months one by one; none is above its ceiling; amounts are what they are made of", () => {
    fc.assert(
      fc.property(aCase, ({ after, wages, ...shared }) => {
        let startedOn = calendarDate(shared.agreementOn);
        for (let days = 0; days < after; days += 1) startedOn = dayAfter(startedOn);
        const months = monthsFrom(startedOn.slice(0, 7), wages.length);
        const plan = planned({
          ...shared,
          startedOn,
          wages: wages.map((wage, index) => ({ month: months[index]!, ...wage })),
        });
        const oneByOne = wages.map((wage, index): EmployerRefundResult => {
          const month = months[index]!;
          const firstWorked = index === 0 ? startedOn : calendarDate(`${month}-01`);
          let employmentMonth = 1;
          while (endOfTerm(startedOn, employmentMonth, "day-before") < firstWorked) employmentMonth += 1;
          return employerRefund({ ...shared, month, employmentMonth, ...wage });
        });
        expect(plan.months.map(({ index: _index, employmentMonth: _month, ...month }) => month)).toEqual(
          oneByOne,
        );
        const paid = oneByOne.flatMap((month) =>
          "amount" in month ? [fromAmount(amount(month.amount))] : [],
        );
        expect(plan.total).toBe(toAmount(sum(paid)));
        for (const month of [plan, ...oneByOne]) {
          if (!("steps" in month)) throw new Error("undecided");
          const values = month.steps.flatMap(({ value }) => value ?? []);
          const whole = "total" in month ? month.total : month.amount;
          expect(toAmount(sum(values.map((value: Exact) => fromExact(value))))).toBe(whole);
        }
        for (const month of oneByOne) {
          if (month.outcome !== "due") continue;
          expect(Number(month.wageRefund)).toBeLessThanOrEqual(Number(month.ceiling));
          const parts = [month.wageRefund, month.contributions].map((each) => fromAmount(amount(each)));
          expect(toAmount(sum(parts))).toBe(month.amount);
        }
      }),
      { numRuns: runs(60) },
    );
  });
});
