import { describe, expect, it } from "vitest";
import {
  checkRefundClaim,
  monthlyBenefit,
  payroll,
  premiumCeiling,
  priceOf,
  recalculate,
  recalculateMonths,
} from "zatrudnienie-socjalne";
import { dayOff, sick, unexcused, wholeMonth } from "../boundaries/cases.js";
import { covid, flood, floodDays, month, quarantine } from "./special-cases.js";

const december = {
  periods: wholeMonth("participation", "2024-12"),
  history: "complete",
  applied: true,
  absences: unexcused("2024-12-02", "2024-12-03", "2024-12-04", "2024-12-05"),
} as const;
const suspensions = [flood("2024-12-01", "2024-12-31")];

describe("payroll: suspensions shared by all cases", () => {
  it("a case's own take the place of the shared ones, an empty list says that there are none", () => {
    const result = payroll({
      month: "2024-12",
      suspensions,
      cases: [
        { id: "shared", ...december },
        { id: "none", ...december, suspensions: [] },
        { id: "own", ...december, suspensions: [flood("2024-12-05", "2024-12-05")] },
        { id: "left out", ...december, suspensions: undefined },
      ],
    });
    if (result.outcome !== "computed") throw new Error(JSON.stringify(result));
    expect(result.lines.map(({ id, amount }) => [id, amount])).toEqual([
      ["shared", "1994.40"],
      ["none", "0.00"],
      // 1994.40 × 17/20 = 1695.24
      ["own", "1695.30"],
      ["left out", "1994.40"],
    ]);
  });

  it("problems of the shared ones are told once, those of a case are its own", () => {
    const tooEarly = [flood("2024-10-04", "2024-12-31")];
    expect(payroll({ month: "2024-12", suspensions: tooEarly, cases: [] })).toMatchObject({
      outcome: "invalid",
      issues: [{ path: ["suspensions", 0, "from"], code: "suspension-without-rule" }],
    });
    expect(
      payroll({ month: "2024-12", cases: [{ id: "1", ...december, suspensions: tooEarly }] }),
    ).toMatchObject({ invalid: [{ id: "1", issues: [{ code: "suspension-without-rule" }] }] });
  });

  it("marks of a case may lie on days without classes within shared suspensions", () => {
    const absences = unexcused("2024-12-07");
    const lines = (shared: typeof suspensions) =>
      payroll({ month: "2024-12", suspensions: shared, cases: [{ id: "1", ...december, absences }] });
    expect(lines(suspensions)).toMatchObject({ lines: [{ amount: "1994.40" }], invalid: [] });
    expect(lines([])).toMatchObject({ lines: [], invalid: [{ issues: [{ code: "not-a-class-day" }] }] });
  });

  it("asOf of a case hides the law of shared suspensions from it alone", () => {
    const march = { ...december, periods: wholeMonth("participation", "2020-03") };
    const absences = unexcused("2020-03-12", "2020-03-13", "2020-03-16", "2020-03-17");
    const result = payroll({
      month: "2020-03",
      suspensions: [covid("2020-03-12", "2020-03-31")],
      cases: [
        { id: "now", ...march, absences },
        { id: "then", ...march, absences, asOf: "2020-03-30" },
      ],
    });
    expect(result).toMatchObject({ lines: [{ amount: "861.40" }, { amount: "0.00" }] });
  });
});

describe("recalculate and recalculateMonths", () => {
  it("a month that was paid without the suspension: arrears, and the step that is new", () => {
    const input = { month: "2024-12", ...december };
    const again = recalculate({
      paid: { amount: "0.00" },
      formerInput: input,
      input: { ...input, suspensions },
    });
    expect(again).toMatchObject({ outcome: "arrears", before: "0.00", after: "1994.40" });
    if (again.outcome !== "arrears") return;
    expect(again.changes?.map(({ operation }) => operation)).toContain("classes-suspended");
  });

  it("shared suspensions hold for both sides, the facts' own win", () => {
    const input = { month: "2024-12", ...december };
    expect(recalculate({ paid: { amount: "1994.40" }, suspensions, input })).toMatchObject({
      outcome: "unchanged",
    });
    expect(
      recalculate({ paid: { amount: "1994.40" }, suspensions, input: { ...input, suspensions: [] } }),
    ).toMatchObject({ outcome: "overpaid" });
  });

  it("quarantine as known before and after 2021-01-26", () => {
    const input = month("2021-02", {
      absences: [quarantine("2021-02-01", "2021-02-10")],
      interpretation: { excusedAbsence: "unpaid" },
    });
    const again = recalculate({
      paid: { amount: "880.00" },
      formerInput: { ...input, asOf: "2021-01-25" },
      input,
    });
    expect(again).toMatchObject({ outcome: "arrears", difference: "320.00" });
  });

  it("recalculateMonths: the pool of a later month", () => {
    const result = recalculateMonths({
      paid: [
        { month: "2024-12", amount: "1994.40" },
        { month: "2025-01", amount: "1994.40" },
      ],
      suspensions,
      input: {
        periods: { participation: { from: "2024-12-01", to: "2025-10-31" } },
        history: "complete",
        applied: true,
        absences: [...dayOff("2024-12-02", "2024-12-03", "2025-01-02"), sick("2024-12-09", "2024-12-31")],
      },
    });
    expect(result).toMatchObject({
      totals: { count: 2, arrears: "0.00", overpaid: "0.00" },
      months: [{}, { benefit: { counters: { sickness: { used: 0 }, daysOff: { used: 1 } } } }],
    });
  });

  it("excludedFrom: the violation of a suspension keeps its place", () => {
    const result = recalculate({
      paid: { amount: "0.00" },
      excludedFrom: "2023-10-20",
      input: month("2023-10", {
        absences: unexcused("2023-10-23"),
        suspensions: [flood("2025-01-01", "2025-01-02"), covid("2023-10-02", "2023-10-31")],
      }),
    });
    expect(result).toMatchObject({
      benefit: { violations: [{ code: "suspension-power-ended", path: ["suspensions", 1] }] },
    });
  });
});

describe("checkRefundClaim", () => {
  const payment = { id: "1", forMonth: "2024-12", amount: "1994.40", otherInsuranceTitle: true } as const;
  const claim = { paidInMonth: "2025-01", payments: [payment] };
  const known = { id: "1", forMonth: "2024-12", ...december };

  it("a payment for a suspended month is confirmed, by shared suspensions and by the case's own", () => {
    const shared = checkRefundClaim({ ...claim, suspensions, cases: [known] });
    expect(shared).toMatchObject({ lines: [{ status: "confirmed" }] });
    const own = checkRefundClaim({ ...claim, cases: [{ ...known, suspensions }] });
    expect(own).toMatchObject({ lines: [{ status: "confirmed" }] });
    const none = checkRefundClaim({ ...claim, suspensions, cases: [{ ...known, suspensions: [] }] });
    expect(none).toMatchObject({ lines: [{ status: "different" }] });
  });

  it("flood days off are benefits as any other: art. 48a ust. 5", () => {
    const absences = floodDays("property", "2024-12-02", "2024-12-03");
    expect(checkRefundClaim({ ...claim, cases: [{ ...known, absences }] })).toMatchObject({
      lines: [{ status: "confirmed" }],
    });
  });

  it("problems of suspensions are told with their place", () => {
    const tooEarly = [flood("2024-10-04", "2024-10-06")];
    expect(checkRefundClaim({ ...claim, suspensions: tooEarly })).toMatchObject({
      issues: [{ path: ["suspensions", 0, "from"], code: "suspension-without-rule" }],
    });
    expect(checkRefundClaim({ ...claim, cases: [{ ...known, suspensions: tooEarly }] })).toMatchObject({
      issues: [{ path: ["cases", 0, "suspensions", 0, "from"] }],
    });
  });
});

describe("priceOf", () => {
  it("sicknessWhileSuspended: what the question costs in a suspended month", () => {
    const input = month("2020-04", {
      suspensions: [covid("2020-04-01", "2020-04-30")],
      absences: [sick("2020-04-06", "2020-04-09")],
      interpretation: { sicknessDays: "calendar" },
    });
    expect(priceOf({ key: "sicknessWhileSuspended", input })).toMatchObject({
      outcome: "priced",
      contained: true,
      reference: "full",
      readings: [
        { reading: "full", amount: "861.40" },
        { reading: "as-sickness", amount: "775.30" },
      ],
      spread: "86.10",
    });
    expect(priceOf({ key: "sicknessWhileSuspended", input: { ...input, suspensions: [] } })).toMatchObject({
      contained: false,
      spread: "0.00",
    });
  });
});

describe("premiumCeiling", () => {
  it("is taken from the full rate and does not change by suspensions", () => {
    const input = { ...month("2024-12"), ...december };
    expect(premiumCeiling({ ...input, suspensions })).toMatchObject({
      outcome: "ceiling",
      amount: "1994.40",
    });
    expect(premiumCeiling({ ...input, suspensions: [flood("2024-10-04", "2024-10-04")] })).toMatchObject({
      outcome: "invalid",
    });
  });
});

it("monthlyBenefit: at most 100 suspensions", () => {
  const many = (count: number) => Array.from({ length: count }, () => flood("2024-12-01", "2024-12-31"));
  expect(monthlyBenefit(month("2024-12", { suspensions: many(100) }))).toMatchObject({ outcome: "due" });
  expect(monthlyBenefit(month("2024-12", { suspensions: many(101) }))).toMatchObject({
    issues: [{ path: ["suspensions"], code: "too-many", params: { most: 100 } }],
  });
});
