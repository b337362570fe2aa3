import { describe, expect, it } from "vitest";
import { checkRefundClaim, type CheckRefundClaimInput } from "zatrudnienie-socjalne";
import { knownOn } from "../../law/future.js";
import { excused, unexcused } from "../boundaries/cases.js";
import { issuesOf } from "../recalculate/support.js";
import { checked, claim, differencesOf, lineOf, payment, statuses, theCase } from "./support.js";

describe("what was paid before", () => {
  it("only the rest is expected", () => {
    // The rest of 2140.70 is 1140.70: 19.52 % of it 222.66464, 8 % 91.256.
    const line = lineOf(claim([payment({ amount: "1140.70" })], [theCase({ paidBefore: "1000.00" })]));
    expect(line).toMatchObject({
      status: "confirmed",
      expected: { amount: "1140.70", pension: "222.66", disability: "91.26", total: "1454.62" },
      benefit: { amount: "2140.70" },
    });
  });

  it.each([
    ["2140.69", "0.01"],
    ["2140.70", "0.00"],
    ["2140.71", "0.00"],
    ["5000.00", "0.00"],
  ])("%s before: %s is left, never less than nothing", (paidBefore, left) => {
    const line = lineOf(claim([payment({ amount: "0.01" })], [theCase({ paidBefore })]));
    expect(line.expected?.amount).toBe(left);
    expect(line.status).toBe(left === "0.01" ? "confirmed" : "different");
  });

  it("contributions of the rest are those of the whole less those of what came before", () => {
    // 417.86 − 396.98 and 171.26 − 162.70; 19.52 % of 107.00 alone would be 20.89.
    const rest = { amount: "107.00", paidBefore: "2033.70" };
    const expected = { amount: "107.00", pension: "20.88", disability: "8.56", total: "136.44" };
    expect(lineOf(claim([payment(rest)], [theCase()]))).toMatchObject({ status: "confirmed", expected });
    expect(lineOf(claim([payment(rest)], [theCase({ paidBefore: "2033.70" })]))).toMatchObject({
      status: "confirmed",
      expected,
    });
    const contributions = { pension: "20.89", disability: "8.56" };
    expect(differencesOf(lineOf(claim([payment({ ...rest, contributions })], [theCase()])))[0]).toBe(
      "pension 20.89 20.88 0.01",
    );
  });

  it("what the case says was paid before goes before what the payment says", () => {
    const line = lineOf(
      claim([payment({ amount: "107.00", paidBefore: "1.00" })], [theCase({ paidBefore: "2033.70" })]),
    );
    expect(line.expected?.amount).toBe("107.00");
  });

  it("0.00 before is nothing before", () => {
    expect(lineOf(claim([payment()], [theCase({ paidBefore: "0.00" })])).status).toBe("confirmed");
  });
});

describe("several payments for one month", () => {
  const twice = { code: "paid-twice-for-month", path: ["payments", 1, "forMonth"] };

  function inAll(...amounts: string[]) {
    const result = checked(
      claim(
        amounts.map((amount) => payment({ amount })),
        [theCase()],
      ),
    );
    // However it was split, what is expected in all is what is due.
    expect(result.totals.expected).toEqual({
      count: amounts.length,
      benefits: "2140.70",
      contributions: "589.12",
      total: "2729.82",
    });
    return result;
  }

  it("twice the whole: the second has nothing left", () => {
    const result = inAll("2140.70", "2140.70");
    expect(statuses(result)).toEqual(["confirmed", "different"]);
    expect(result.lines[1]?.expected).toMatchObject({ amount: "0.00", total: "0.00" });
    expect(result.totals.difference).toBe("2729.82");
    expect(result.violations).toMatchObject([twice]);
  });

  it("a part and the rest: both confirmed, and flagged", () => {
    const result = inAll("1000.00", "1140.70");
    expect(result).toMatchObject({ agrees: true, totals: { difference: "0.00" } });
    expect(result.violations).toMatchObject([twice]);
  });

  it("too little in all: the last is expected to bring the rest", () => {
    const { lines } = inAll("1000.00", "1000.00", "100.00");
    expect(lines.map(({ status, expected }) => [status, expected?.amount])).toEqual([
      ["confirmed", "1000.00"],
      ["confirmed", "1000.00"],
      ["different", "140.70"],
    ]);
  });

  it("the first already too much: it is cut to what is due, the next have nothing left", () => {
    const { lines } = inAll("3000.00", "0.10");
    expect(lines.map(({ status, expected }) => [status, expected?.amount])).toEqual([
      ["different", "2140.70"],
      ["different", "0.00"],
    ]);
  });

  it("a part paid in an earlier month, two in this one", () => {
    const result = checked(
      claim(
        [payment({ amount: "500.00" }), payment({ amount: "640.70" })],
        [theCase({ paidBefore: "1000.00" })],
      ),
    );
    expect(statuses(result)).toEqual(["confirmed", "confirmed"]);
  });

  it("the arrears of January 2022 beside the first payment: a right claim agrees", () => {
    const periods = { participation: { from: "2021-11-01", to: "2022-09-30" } };
    const result = checked(
      claim(
        [
          payment({ forMonth: "2022-01", amount: "1240.80" }),
          payment({ forMonth: "2022-01", amount: "248.20" }),
        ],
        [theCase({ forMonth: "2022-01", periods })],
        { paidInMonth: "2022-02" },
      ),
    );
    expect(result).toMatchObject({ agrees: true, totals: { expected: { benefits: "1489.00" } } });
  });

  it("other months and other persons are no second payment", () => {
    const result = checked(
      claim(
        [payment(), payment({ forMonth: "2026-05", amount: "2066.30" }), payment({ id: "2" })],
        [theCase(), theCase({ forMonth: "2026-05" }), theCase({ id: "2" })],
      ),
    );
    expect(result.agrees).toBe(true);
    expect(result.violations).toEqual([]);
    // 2066.30 with 403.34 and 165.30
    expect(result.totals.claimed).toEqual({
      count: 3,
      benefits: "6347.70",
      contributions: "1746.88",
      total: "8094.58",
    });
  });
});

describe("payments and cases that do not meet", () => {
  it("a case without a payment is named by its position and month", () => {
    const result = checked(
      claim([payment()], [theCase({ forMonth: "2026-05" }), theCase(), theCase({ id: "2" })]),
    );
    expect(result.unmatchedCases).toEqual([
      { index: 0, forMonth: "2026-05" },
      { index: 2, forMonth: "2026-06" },
    ]);
    expect(statuses(result)).toEqual(["confirmed"]);
    expect(result.agrees).toBe(true);
  });

  it("a payment without a case is not computed again", () => {
    const result = checked(
      claim([payment({ forMonth: "2026-05", amount: "2066.30" }), payment()], [theCase()]),
    );
    expect(statuses(result)).toEqual(["not-recomputed", "confirmed"]);
  });

  it("the order of the cases does not matter", () => {
    const payments = [payment(), payment({ id: "2", amount: "2033.70" })];
    const cases = [theCase(), theCase({ id: "2", absences: unexcused("2026-06-08") })];
    expect(checked(claim(payments, [...cases].reverse())).lines).toEqual(
      checked(claim(payments, cases)).lines,
    );
  });

  it("two cases for one payment contradict each other", () => {
    const found = issuesOf(checkRefundClaim(claim([payment()], [theCase(), theCase({ applied: false })])));
    expect(found).toEqual([expect.stringMatching(/^cases\.1/)]);
  });

  it("no payments: an empty claim that agrees", () => {
    expect(checked(claim([], []))).toMatchObject({
      agrees: true,
      lines: [],
      totals: {
        claimed: { count: 0, benefits: "0.00", contributions: "0.00", total: "0.00" },
        difference: "0.00",
      },
    });
  });
});

describe("settings", () => {
  const absences = excused("2026-06-09");

  it("at the top hold for all cases; a case's own win", () => {
    const result = checked(
      claim(
        [payment({ amount: "2069.40" }), payment({ id: "2" })],
        [theCase({ absences }), theCase({ id: "2", absences, interpretation: { excusedAbsence: "full" } })],
        { interpretation: { excusedAbsence: "unpaid" } },
      ),
    );
    expect(statuses(result)).toEqual(["confirmed", "confirmed"]);
  });

  it("class days at the top: an absence on another day is an issue of its case", () => {
    const classDays = ["2026-06-10"];
    const input = claim([payment()], [theCase({ absences })], {
      classDays,
      interpretation: { excusedAbsence: "full" },
    });
    expect(issuesOf(checkRefundClaim(input))).toEqual(["cases.0.absences.0.date not-a-class-day"]);
    const own = claim([payment()], [theCase({ absences, classDays: ["2026-06-09"] })], {
      classDays,
      interpretation: { excusedAbsence: "full" },
    });
    expect(statuses(checked(own))).toEqual(["confirmed"]);
  });

  it("asOf: January 2022 by the law known before and after 2022-02-15", () => {
    const periods = { participation: { from: "2021-11-01", to: "2022-09-30" } };
    const of = (asOf: string, amount: string): CheckRefundClaimInput =>
      claim([payment({ forMonth: "2022-01", amount })], [theCase({ forMonth: "2022-01", periods })], {
        paidInMonth: "2022-02",
        asOf,
      });
    expect(statuses(checked(of("2022-02-14", "1240.80")))).toEqual(["confirmed"]);
    expect(statuses(checked(of("2022-02-15", "1240.80")))).toEqual(["different"]);
    expect(statuses(checked(of("2022-02-15", "1489.00")))).toEqual(["confirmed"]);
  });

  it("the arrears of January 2022 as a correction: what was paid before is deducted", () => {
    const periods = { participation: { from: "2021-11-01", to: "2022-09-30" } };
    const input = claim(
      [payment({ forMonth: "2022-01", amount: "248.20" })],
      [theCase({ forMonth: "2022-01", periods, paidBefore: "1240.80" })],
      { paidInMonth: "2022-03" },
    );
    expect(statuses(checked(input))).toEqual(["confirmed"]);
  });

  it("strict: a default that was not given leaves the line undecided", () => {
    const input = claim([payment()], [theCase()], { strict: true });
    expect(statuses(checked(input))).toEqual(["undecided"]);
    const given = { rounding: "up-to-10-groszy", roundingStage: "final" } as const;
    expect(statuses(checked({ ...input, interpretation: given }))).toEqual(["confirmed"]);
  });

  it("parameters at the top", () => {
    const parameters = {
      unemploymentBenefit: [{ from: "2027-06-01", amount: "1850.00", source: "by hand" }],
    };
    const periods = { participation: { from: "2027-02-01", to: "2027-12-31" } };
    const result = checked(
      claim(
        [payment({ forMonth: "2027-06", amount: "2220.00" })],
        [theCase({ forMonth: "2027-06", periods })],
        {
          paidInMonth: "2027-07",
          parameters,
          asOf: knownOn,
        },
      ),
    );
    expect(statuses(result)).toEqual(["confirmed"]);
    expect(result.assumptions.map(({ id }) => id)).toContain("parameter-given");
  });
});

describe("stated sums", () => {
  const good: CheckRefundClaimInput = claim(
    [
      payment({
        contributions: { pension: "417.86", disability: "171.26", total: "589.12" },
        total: "2729.82",
        taxAdvance: "100.00",
        net: "2040.70",
      }),
    ],
    [theCase()],
    { totals: { count: 1, benefits: "2140.70", contributions: "589.12", total: "2729.82" } },
  );

  it("all right", () => {
    expect(checked(good)).toMatchObject({ agrees: true, wrongSums: [] });
  });

  const [only] = good.payments;
  const inPayment = (more: object): CheckRefundClaimInput => ({ ...good, payments: [{ ...only!, ...more }] });
  const inTotals = (more: object): CheckRefundClaimInput => ({
    ...good,
    totals: { ...good.totals, ...more },
  });

  it.each([
    [
      "payments.0.contributions.total",
      inPayment({ contributions: { pension: "417.86", disability: "171.26", total: "589.13" } }),
      "589.13",
      "589.12",
      ["contributions"],
    ],
    ["payments.0.total", inPayment({ total: "2140.70" }), "2140.70", "2729.82", ["total"]],
    ["payments.0.net", inPayment({ net: "2040.71" }), "2040.71", "2040.70", []],
    ["totals.count", inTotals({ count: 2 }), "2", "1", []],
    ["totals.benefits", inTotals({ benefits: "2140.60" }), "2140.60", "2140.70", []],
    ["totals.contributions", inTotals({ contributions: "0.00" }), "0.00", "589.12", []],
    ["totals.total", inTotals({ total: "2729.83" }), "2729.83", "2729.82", []],
  ])("%s", (path, input, stated, computed, differing) => {
    const result = checked(input);
    expect(result).toMatchObject({ agrees: false, totals: { difference: "0.00" } });
    expect(result.wrongSums.map((wrong) => ({ ...wrong, path: wrong.path.join(".") }))).toEqual([
      { path, claimed: stated, expected: computed },
    ]);
    // A wrong sum of a line is also an amount of the line that is not as expected.
    expect(result.lines[0]?.differences.map(({ field }) => field)).toEqual(differing);
  });

  it("several at once, in the order of the input", () => {
    const input = { ...inPayment({ total: "1.00", net: "2.00" }), totals: { count: 7, total: "3.00" } };
    expect(checked(input).wrongSums.map(({ path }) => path.join("."))).toEqual([
      "payments.0.total",
      "payments.0.net",
      "totals.count",
      "totals.total",
    ]);
  });

  it("sums re-add to what was claimed, not to what should have been", () => {
    const short = claim([payment({ amount: "2000.00", total: "2550.40" })], [theCase()], {
      totals: { benefits: "2000.00", contributions: "550.40", total: "2550.40" },
    });
    expect(checked(short).wrongSums).toEqual([]);
    expect(differencesOf(lineOf(short))[0]).toBe("amount 2000.00 2140.70 -140.70");
  });
});

describe("what is no claim", () => {
  it("paid in another month, reversed, unknown: issues, all at once", () => {
    const input = {
      ...claim(
        [payment({ paidOn: "2026-08-01" }), payment({ id: "", amount: "12" })],
        [theCase({ periods: { participation: { from: "2026-06-30", to: "2026-06-01" } } })],
      ),
      extra: 1,
    };
    const found = issuesOf(checkRefundClaim(input as CheckRefundClaimInput)).map(
      (issue) => issue.split(" ")[0],
    );
    expect(found).toEqual(
      expect.arrayContaining([
        "payments.0.paidOn",
        "payments.1.id",
        "payments.1.amount",
        "cases.0.periods.participation",
        "extra",
      ]),
    );
    expect(found).toHaveLength(5);
  });

  it("art-15-ust-5: paid before the month it is for: a violation, no issue", () => {
    const result = checked(claim([payment()], [theCase()], { paidInMonth: "2026-05" }));
    expect(result.violations).toMatchObject([
      { code: "paid-in-advance", citation: { unit: "art-15-ust-5" }, path: ["payments", 0, "forMonth"] },
    ]);
    expect(checked(claim([payment()], [theCase()], { paidInMonth: "2026-06" })).violations).toEqual([]);
  });

  it("a month of payment before the Act, or not checked", () => {
    const old = claim([payment({ forMonth: "2003-07" })], [], { paidInMonth: "2003-07" });
    expect(["invalid", "unsupported-date"]).toContain(checkRefundClaim(old).outcome);
    expect(checkRefundClaim(claim([], [], { paidInMonth: "2003-07" })).outcome).toBe("unsupported-date");
    expect(checkRefundClaim(claim([], [], { paidInMonth: "2026-11", strict: true })).outcome).toBe(
      "unsupported-date",
    );
  });
});
