import { describe, expect, it } from "vitest";
import { monthlyBenefit, payroll, refundClaim } from "zatrudnienie-socjalne";
import {
  attendanceCard,
  listSchemas,
  type PaymentList,
  paymentList,
  type PaymentListInput,
} from "../../../src/reporting/index.js";

const periods = { participation: { from: "2026-04-02", to: "2027-03-01" } };

function listOf(input: PaymentListInput): PaymentList {
  const list = paymentList(input);
  if (list.outcome !== "list") throw new Error(JSON.stringify(list));
  expect(listSchemas.paymentList.result().parse(list)).toEqual(list);
  expect(structuredClone(list)).toEqual(list);
  return list;
}

const listOfAnything = paymentList as (input: unknown) => ReturnType<typeof paymentList>;

function codesOf(input: object): unknown {
  const result = listOfAnything({ paidInMonth: "2026-07", ...input });
  return result.outcome === "invalid"
    ? result.issues.map(({ path, code }) => [path.join("."), code])
    : result.outcome;
}

const june = payroll({
  month: "2026-06",
  cases: [
    { id: "a", periods, applied: true, taxAdvance: "100.00" },
    { id: "b", periods, applied: false },
    { id: "c", periods: { participation: { from: "2026-06-30", to: "2026-02-30" } } },
    { id: "d", periods, absences: [{ kind: "sickness", from: "2026-06-01", to: "2026-06-02" }] },
    { id: "e", periods, applied: true },
  ],
});

describe("rows", () => {
  const list = listOf({
    paidInMonth: "2026-07",
    payrolls: [june],
    benefits: [
      {
        id: "a",
        forMonth: "2026-05",
        amount: "50.00",
        reason: "wyrównanie",
        paidOn: "2026-07-10",
        paidBefore: "2000.00",
      },
      { id: "a", forMonth: "2026-06", amount: "10.00", reason: "druga wypłata" },
      { id: "f", forMonth: "2026-06", amount: "2140.70", taxAdvance: "2140.70" },
    ],
    premiums: [
      { id: "z", forMonth: "2026-06", amount: "5.00" },
      { id: "a", forMonth: "2026-06", amount: "300.00" },
      { id: "f", forMonth: "2026-05", amount: "7.00" },
    ],
    people: [
      { id: "a", name: "Anna Ż.", form: "cash" },
      { id: "z", name: "Zenon", form: "transfer" },
    ],
  });

  it("due lines of the payrolls, then benefits, then premiums alone", () => {
    expect(list.rows).toEqual([
      row(
        1,
        "a",
        "2026-06",
        ["2140.70", "300.00", "2440.70", "100.00", "2340.70"],
        ["Anna Ż.", "cash", null],
      ),
      row(2, "e", "2026-06", ["2140.70", "0.00", "2140.70", null, null], [null, null, null]),
      row(3, "a", "2026-05", ["50.00", "0.00", "50.00", null, null], ["Anna Ż.", "cash", "wyrównanie"]),
      row(4, "a", "2026-06", ["10.00", "0.00", "10.00", null, null], ["Anna Ż.", "cash", "druga wypłata"]),
      row(5, "f", "2026-06", ["2140.70", "0.00", "2140.70", "2140.70", "0.00"], [null, null, null]),
      row(6, "z", "2026-06", ["0.00", "5.00", "5.00", null, null], ["Zenon", "transfer", null]),
      row(7, "f", "2026-05", ["0.00", "7.00", "7.00", null, null], [null, null, null]),
    ]);
  });

  it("totals add up; a row without an advance withholds nothing", () => {
    expect(list.totals).toEqual({
      count: 7,
      benefit: "6482.10",
      premium: "312.00",
      total: "6794.10",
      taxAdvances: "2240.70",
      net: "4553.40",
    });
    const bare = listOf({
      paidInMonth: "2026-07",
      benefits: [{ id: "a", forMonth: "2026-06", amount: "1.00" }],
    });
    expect(bare.totals).toMatchObject({ taxAdvances: null, net: null });
  });

  it("what is not due is not paid, what is not decided waits", () => {
    expect(list.notPaid).toEqual([{ id: "b", reason: "no-application" }]);
    expect(list.waiting).toEqual([
      { id: "d", outcome: "undetermined" },
      { id: "c", outcome: "invalid" },
    ]);
  });

  it("the refund holds benefits, never premiums", () => {
    expect(list.refund).toEqual({
      paidInMonth: "2026-07",
      payments: [
        { id: "a", forMonth: "2026-06", amount: "2140.70" },
        { id: "e", forMonth: "2026-06", amount: "2140.70" },
        { id: "a", forMonth: "2026-05", amount: "50.00", paidOn: "2026-07-10", paidBefore: "2000.00" },
        { id: "a", forMonth: "2026-06", amount: "10.00" },
        { id: "f", forMonth: "2026-06", amount: "2140.70" },
      ],
    });
    const claim = refundClaim(list.refund);
    expect(claim).toMatchObject({ outcome: "claim", totals: { count: 5, benefits: list.totals.benefit } });
  });

  it("an empty list", () => {
    expect(listOf({ paidInMonth: "2026-07" })).toMatchObject({
      rows: [],
      totals: { count: 0, total: "0.00" },
    });
  });

  it("sums have no limit", () => {
    const amount = "99999999.99";
    const benefits = ["1", "2"].map((id) => ({ id, forMonth: "2026-06", amount }));
    expect(listOf({ paidInMonth: "2026-07", benefits }).totals.benefit).toBe("199999999.98");
  });
});

function row(
  no: number,
  id: string,
  forMonth: string,
  [benefit, premium, total, taxAdvance, net]: (string | null)[],
  [name, form, reason]: (string | null)[],
) {
  return { no, id, name, forMonth, benefit, premium, total, taxAdvance, net, form, reason };
}

describe("issues", () => {
  it("a second payment for a person and month needs a reason", () => {
    const benefits = [
      { id: "a", forMonth: "2026-06", amount: "1.00" },
      { id: "b", forMonth: "2026-06", amount: "1.00" },
      { id: "b", forMonth: "2026-06", amount: "1.00" },
      { id: "b", forMonth: "2026-05", amount: "1.00" },
      { id: "b", forMonth: "2026-06", amount: "1.00", reason: "x" },
    ];
    expect(codesOf({ payrolls: [june], benefits })).toEqual([
      ["benefits.0.id", "repeated-id"],
      ["benefits.2.id", "repeated-id"],
    ]);
    expect(codesOf({ payrolls: [june, june] })).toEqual([
      ["payrolls.1.lines.0.id", "repeated-id"],
      ["payrolls.1.lines.2.id", "repeated-id"],
    ]);
  });

  it("two premiums for a person and month, a person listed twice", () => {
    const premium = { id: "a", forMonth: "2026-06", amount: "1.00" };
    expect(codesOf({ premiums: [premium, premium], people: [{ id: "p" }, { id: "p" }] })).toEqual([
      ["premiums.1.id", "repeated-id"],
      ["people.1.id", "repeated-id"],
    ]);
  });

  it("a tax advance above the amount, a day of another month", () => {
    const benefit = {
      id: "a",
      forMonth: "2026-06",
      amount: "1.00",
      taxAdvance: "1.01",
      paidOn: "2026-08-01",
    };
    expect(codesOf({ benefits: [benefit] })).toEqual([
      ["benefits.0.taxAdvance", "tax-advance-over-amount"],
      ["benefits.0.paidOn", "paid-in-another-month"],
    ]);
  });

  it("a payroll that is not computed, or none at all", () => {
    const tampered = structuredClone(june);
    if (tampered.outcome === "computed") tampered.lines[0]!.taxAdvance = "9999.00";
    const refused = payroll({ month: "2026-13", cases: [] });
    expect(codesOf({ payrolls: [june, refused, {}, null, 1, tampered] })).toEqual(
      [1, 2, 3, 4, 5].map((index) => [`payrolls.${index}`, "not-a-payroll"]),
    );
  });

  it("all at once, and no value of the caller in an issue", () => {
    const input = {
      paidInMonth: "2026",
      benefits: [{ id: "", forMonth: "x", amount: "secret" }],
      people: 1,
      extra: 1,
    };
    expect(codesOf(input)).toEqual([
      ["paidInMonth", "not-a-month"],
      ["benefits.0.id", "too-small"],
      ["benefits.0.forMonth", "not-a-month"],
      ["benefits.0.amount", "not-an-amount"],
      ["people", "wrong-type"],
      ["extra", "unknown-key"],
    ]);
    expect(JSON.stringify(listOfAnything(input))).not.toContain("secret");
    for (const anything of [null, 1, "x", [], {}]) expect(listOfAnything(anything).outcome).toBe("invalid");
  });

  it("before the Act: unsupported", () => {
    expect(listOfAnything({ paidInMonth: "2003-07" }).outcome).toBe("unsupported-date");
    expect(listOfAnything({ paidInMonth: "2003-08" }).outcome).toBe("list");
  });
});

describe("card, month, payroll, list and refund", () => {
  it("each takes what the one before gives", () => {
    const card = attendanceCard({
      month: "2026-06",
      periods,
      legend: { N: "unexcused", L: "sickness", W: "day-off" },
      marks: [
        { date: "2026-06-02", mark: "N" },
        { date: "2026-06-05", mark: "L" },
        { date: "2026-06-08", mark: "L" },
        { date: "2026-06-10", mark: "W" },
      ],
    });
    if (card.outcome !== "card") throw new Error("no card");
    const facts = {
      periods,
      absences: card.absences,
      history: "complete" as const,
      applied: true,
      interpretation: { sicknessDays: "calendar" as const },
    };
    const month = monthlyBenefit({ month: "2026-06", ...facts });
    if (month.outcome !== "due") throw new Error(JSON.stringify(month));
    expect(month.deductions.map(({ kind, days }) => [kind, days])).toEqual([
      ["unexcused", 1],
      ["sickness", 4],
    ]);
    const list = listOf({
      paidInMonth: "2026-07",
      payrolls: [payroll({ month: "2026-06", cases: [{ id: "1", ...facts }] })],
      premiums: [{ id: "1", forMonth: "2026-06", amount: "100.00" }],
    });
    expect(list.rows[0]?.benefit).toBe(month.amount);
    const claim = refundClaim(list.refund);
    expect(claim).toMatchObject({
      outcome: "claim",
      totals: { benefits: month.amount },
      premiumsLeftOut: "0.00",
    });
  });

  it("a month of flood days off, quarantine and suspension costs nothing", () => {
    const phases = { participation: { from: "2024-10-01", to: "2025-08-31" } };
    const card = attendanceCard({
      month: "2024-12",
      periods: phases,
      legend: { P: "flood-property", I: "flood-inability", K: "quarantine", Z: "suspended", O: "present" },
      marks: [
        { date: "2024-12-02", mark: "P" },
        { date: "2024-12-03", mark: "I" },
        { date: "2024-12-06", mark: "Z" },
        { date: "2024-12-09", mark: "Z" },
      ],
      suspensionBasis: "flood-2024",
    });
    if (card.outcome !== "card") throw new Error(JSON.stringify(card));
    const { absences, suspensions } = card;
    const month = monthlyBenefit({
      month: "2024-12",
      periods: phases,
      absences,
      suspensions,
      history: { before: "2024-12-01", sicknessUsed: 0, daysOffUsed: 0 },
      applied: true,
    });
    expect(month).toMatchObject({ outcome: "due", deductions: [], fullMonth: true });
  });
});
