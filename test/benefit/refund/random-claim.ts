import * as fc from "fast-check";
import { type ClaimCase, claimOracle, type PaymentCase } from "../../oracle/refund-oracle.js";

const monthOf = (n: number): string =>
  `${String(Math.floor(n / 12))}-${String((n % 12) + 1).padStart(2, "0")}`;

const paidIn = fc.oneof(
  fc.constantFrom(2009 * 12, 2009 * 12 + 1, 2009 * 12 + 2, 2007 * 12 + 7, 2026 * 12 + 8),
  fc.integer({ min: 2003 * 12 + 8, max: 2026 * 12 + 8 }),
);

const money = (most: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: most }).map((grosze) => (grosze / 100).toFixed(2));

interface Seeds {
  readonly id: string;
  readonly before: number;
  readonly amount: string;
  readonly title: boolean | undefined;
  readonly premium: string | undefined;
  readonly advance: number | undefined;
  readonly stated: "none" | "as-computed" | "others" | "no-contributions";
  readonly others: { pension: string; disability: string };
  readonly withSums: boolean;
  readonly day: number | undefined;
}

const seeds: fc.Arbitrary<Seeds> = fc.record({
  id: fc.constantFrom("A", "B", "C", "D", "E", "F"),
  before: fc.oneof(
    { weight: 6, arbitrary: fc.constant(1) },
    { weight: 3, arbitrary: fc.integer({ min: 2, max: 30 }) },
    { weight: 1, arbitrary: fc.integer({ min: -1, max: 0 }) },
  ),
  amount: fc.oneof(money(300_000), fc.constantFrom("0.00", "2140.70", "0.25")),
  title: fc.constantFrom(undefined, false, true),
  premium: fc.option(money(200_000), { nil: undefined }),
  advance: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
  stated: fc.constantFrom("none", "none", "none", "as-computed", "others", "no-contributions"),
  others: fc.record({ pension: money(50_000), disability: money(50_000) }),
  withSums: fc.boolean(),
  day: fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
});

/** A claim whose parts fit together; its months all lie after the Act began. */
export const rightClaims: fc.Arbitrary<ClaimCase> = fc
  .record({
    month: paidIn,
    payments: fc.array(seeds, { maxLength: 5 }),
    withTotals: fc.boolean(),
    asOf: fc.constantFrom(undefined, undefined, undefined, "2009-01-31", "2009-02-01", "2026-10-08"),
  })
  .map(({ month, payments: made, withTotals, asOf }): ClaimCase => {
    const claim: ClaimCase = {
      paidInMonth: monthOf(month),
      payments: [],
      ...(asOf === undefined ? {} : { asOf }),
    };
    for (const seed of made) claim.payments.push(paymentOf(seed, month, claim));
    const found = claimOracle(claim);
    if (withTotals && found.outcome === "claim") claim.totals = found.totals;
    return claim;
  });

function paymentOf(seed: Seeds, month: number, { paidInMonth, asOf }: ClaimCase): PaymentCase {
  const grosze = Math.round(Number(seed.amount) * 100);
  const advance = seed.advance === undefined ? undefined : Math.floor((grosze * seed.advance) / 100);
  const payment: PaymentCase = {
    id: seed.id,
    forMonth: monthOf(Math.max(month - seed.before, 2003 * 12 + 7)),
    amount: seed.amount,
  };
  if (seed.title !== undefined) payment.otherInsuranceTitle = seed.title;
  if (seed.day !== undefined) payment.paidOn = `${paidInMonth}-${String(seed.day).padStart(2, "0")}`;
  if (seed.premium !== undefined) payment.premium = seed.premium;
  if (advance !== undefined) payment.taxAdvance = (advance / 100).toFixed(2);

  const alone = (): [contributions: PaymentCase["contributions"], total: string] => {
    const found = claimOracle({ paidInMonth, payments: [payment], ...(asOf === undefined ? {} : { asOf }) });
    if (found.outcome !== "claim") throw new Error("a random payment is not right");
    return [found.lines[0]![1], found.lines[0]![2]];
  };
  const [computed] = alone();
  if (seed.stated === "as-computed") payment.contributions = computed ?? null;
  if (seed.stated === "others") payment.contributions = computed == null ? null : seed.others;
  if (seed.stated === "no-contributions") payment.contributions = null;
  if (seed.withSums) {
    payment.total = alone()[1];
    payment.net = ((grosze - (advance ?? 0)) / 100).toFixed(2);
  }
  return payment;
}

export interface Spoiled {
  readonly claim: ClaimCase;
  readonly path: string;
}

const oneGroszMore = (amount: string): string => ((Math.round(Number(amount) * 100) + 1) / 100).toFixed(2);

/** Every place of a claim where a sum may stand, with the claim that has a grosz too much there. */
export function spoiledEverywhere(claim: ClaimCase): Spoiled[] {
  const spoiled: Spoiled[] = [];
  const whole = claimOracle(claim);
  if (whole.outcome !== "claim") return [];
  claim.payments.forEach((payment, index) => {
    const [, sums, total] = whole.lines[index]!;
    const net = (
      (Math.round(Number(payment.amount) * 100) - Math.round(Number(payment.taxAdvance ?? 0) * 100)) /
      100
    ).toFixed(2);
    const wrong: [string, Partial<PaymentCase>][] = [
      ["total", { total: oneGroszMore(total) }],
      ["net", { net: oneGroszMore(net) }],
      ["taxAdvance", { taxAdvance: oneGroszMore(payment.amount) }],
    ];
    if (sums !== null) {
      wrong.push(["contributions.total", { contributions: { ...sums, total: oneGroszMore(sums.total) } }]);
    }
    for (const [place, parts] of wrong) {
      const payments = claim.payments.map((other, at) => (at === index ? { ...other, ...parts } : other));
      spoiled.push({ claim: { ...claim, payments }, path: `payments.${String(index)}.${place}` });
    }
  });
  for (const key of ["benefits", "contributions", "total"] as const) {
    const totals = { ...claim.totals, [key]: oneGroszMore(whole.totals[key]) };
    spoiled.push({ claim: { ...claim, totals }, path: `totals.${key}` });
  }
  const count = { ...claim.totals, count: whole.totals.count + 1 };
  spoiled.push({ claim: { ...claim, totals: count }, path: "totals.count" });
  return spoiled;
}
