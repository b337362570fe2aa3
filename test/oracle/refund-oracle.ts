// An independent derivation of `contributions` and `refundClaim` for differential testing: from art. 15 ust. 5 and 8 of
// the Act and the act on social insurance, with tables typed by hand, whole grosze and no import.

type Fact = boolean | "unknown";

export interface ContributionsCase {
  amount: string;
  month: string;
  otherInsuranceTitle?: Fact;
  asOf?: string;
  strict?: boolean;
}

interface Sums {
  pension: string;
  disability: string;
  total: string;
}

export type ContributionsAnswer =
  | ({ outcome: "due"; payer: string } & Sums)
  | ({ outcome: "not-due"; reason: string } & Sums)
  | { outcome: "undetermined" }
  | { outcome: "unsupported-date" };

/** Who pays, from which month on. Each change was in force from its first day. */
const payers: readonly (readonly [from: string, payer: string])[] = [
  ["2007-07", "labour-office"],
  ["2009-02", "centre"],
];

/** Hundredths of a per cent. */
const pensionRate = 1952n;
const disabilityRates: readonly (readonly [from: string, rate: bigint])[] = [
  ["2003-08", 1300n],
  ["2007-07", 1000n],
  ["2008-01", 600n],
  ["2012-02", 800n],
];

const checkedUntil = "2026-10-08";
const nothing: Sums = { pension: "0.00", disability: "0.00", total: "0.00" };

export function contributionsOracle(input: ContributionsCase): ContributionsAnswer {
  const { amount, month, otherInsuranceTitle, asOf, strict } = input;
  if (isUnsupported(month, asOf, strict)) return { outcome: "unsupported-date" };
  const payer = payerOf(month, asOf);
  if (payer === undefined) return { outcome: "not-due", reason: "no-rule-yet", ...nothing };
  if (groszeOf(amount) === 0n) return { outcome: "not-due", reason: "no-benefit", ...nothing };
  if (otherInsuranceTitle === true) return { outcome: "not-due", reason: "other-title", ...nothing };
  const isUnknown =
    otherInsuranceTitle === "unknown" || (otherInsuranceTitle === undefined && strict === true);
  if (isUnknown) return { outcome: "undetermined" };
  return { outcome: "due", payer, ...sumsOn(amount, month) };
}

function isUnsupported(month: string, asOf: string | undefined, strict = false): boolean {
  // The last day of October 2026 lies after the last day checked, that of September before it.
  return (
    month < "2003-08" || (asOf ?? "9999") < "2003-08-14" || (strict && month >= checkedUntil.slice(0, 7))
  );
}

function payerOf(month: string, asOf = "9999-12-31"): string | undefined {
  return payers.filter(([from]) => from <= month && `${from}-01` <= asOf).at(-1)?.[1];
}

function sumsOn(amount: string, month: string): Sums {
  const part = (rate: bigint): bigint => (groszeOf(amount) * rate * 2n + 10_000n) / 20_000n;
  const pension = part(pensionRate);
  const disability = part(disabilityRates.filter(([from]) => from <= month).at(-1)![1]);
  return { pension: written(pension), disability: written(disability), total: written(pension + disability) };
}

export interface PaymentCase {
  id: string;
  forMonth: string;
  amount: string;
  paidOn?: string;
  otherInsuranceTitle?: Fact;
  contributions?: { pension: string; disability: string; total?: string } | null;
  total?: string;
  premium?: string;
  taxAdvance?: string;
  net?: string;
}

export interface ClaimCase {
  paidInMonth: string;
  payments: PaymentCase[];
  totals?: { count?: number; benefits?: string; contributions?: string; total?: string };
  asOf?: string;
  strict?: boolean;
}

export type ClaimAnswer =
  | {
      outcome: "claim";
      withContributions: boolean;
      lines: [id: string, contributions: Sums | null, total: string][];
      totals: { count: number; benefits: string; contributions: string; total: string };
      premiumsLeftOut: string;
      violations: string[];
    }
  | { outcome: "invalid"; issues: string[] }
  | { outcome: "undetermined"; missing: string[] }
  | { outcome: "unsupported-date" };

/** What is said of a claim whose form is right. Issues and violations are written as `path code`. */
export function claimOracle({ paidInMonth, payments, totals, asOf, strict }: ClaimCase): ClaimAnswer {
  if (isUnsupported(paidInMonth, asOf, strict)) {
    // Whether stated sums re-add is not asked of a month that is not covered: the random cases do not mix the two.
    return { outcome: "unsupported-date" };
  }
  const withContributions = paidInMonth >= "2009-02" && (asOf ?? "9999") >= "2009-02-01";
  const issues: string[] = [];
  const violations: string[] = [];
  const missing: string[] = [];

  const lines = payments.map((payment, index): [string, Sums | null, string] => {
    const { id, forMonth, amount, contributions: stated, otherInsuranceTitle } = payment;
    const at = `payments.${String(index)}`;
    if (forMonth < "2003-08") issues.push(`${at}.forMonth month-before-the-act`);
    if (payment.paidOn !== undefined && payment.paidOn.slice(0, 7) !== paidInMonth) {
      issues.push(`${at}.paidOn paid-in-another-month`);
    }
    // In the month of payment itself the participation may have ended, so that is not said to be too early.
    if (forMonth > paidInMonth) violations.push(`${at}.forMonth paid-in-advance`);
    const isRepeated = payments
      .slice(0, index)
      .some((other) => other.id === id && other.forMonth === forMonth);
    if (isRepeated) violations.push(`${at}.forMonth paid-twice-for-month`);

    const areRefunded = withContributions && payerOf(forMonth, asOf) === "centre";
    let sums: Sums | null = null;
    if (areRefunded) {
      const computed = contributionsOracle({
        amount,
        month: forMonth,
        ...(otherInsuranceTitle === undefined ? {} : { otherInsuranceTitle }),
        ...(asOf === undefined ? {} : { asOf }),
      });
      const isAsked = otherInsuranceTitle === undefined && strict === true && groszeOf(amount) > 0n;
      if (computed.outcome === "due")
        sums = { pension: computed.pension, disability: computed.disability, total: computed.total };
      if (isAsked || computed.outcome === "undetermined") missing.push(`${at}.otherInsuranceTitle`);
      if (stated !== undefined) {
        const own = stated === null ? null : { ...stated, total: plus(stated.pension, stated.disability) };
        const isDecided = computed.outcome !== "undetermined" && !isAsked;
        // Where none are owed, stated ones are not refunded; where some are, they may differ.
        if (isDecided && sums === null && !isSame(own, null)) {
          issues.push(`${at}.contributions contributions-not-refunded`);
        } else if (isDecided && !isSame(own, sums)) {
          violations.push(`${at}.contributions contributions-differ`);
        }
        sums = own;
      }
    } else if (stated !== undefined && stated !== null) {
      sums = { ...stated, total: plus(stated.pension, stated.disability) };
      if (!isSame(sums, null)) issues.push(`${at}.contributions contributions-not-refunded`);
    }
    if (stated?.total !== undefined && stated.total !== plus(stated.pension, stated.disability)) {
      issues.push(`${at}.contributions.total sum-does-not-add`);
    }
    const total = plus(amount, sums?.total ?? "0.00");
    if (payment.total !== undefined && payment.total !== total) issues.push(`${at}.total sum-does-not-add`);
    const advance = payment.taxAdvance ?? "0.00";
    const isTooMuch = groszeOf(advance) > groszeOf(amount);
    if (isTooMuch) issues.push(`${at}.taxAdvance tax-advance-over-amount`);
    else if (payment.net !== undefined && groszeOf(payment.net) !== groszeOf(amount) - groszeOf(advance)) {
      issues.push(`${at}.net sum-does-not-add`);
    }
    return [id, sums, total];
  });

  const found = {
    count: payments.length,
    benefits: plus(...payments.map(({ amount }) => amount)),
    contributions: plus(...lines.map(([, sums]) => sums?.total ?? "0.00")),
    total: plus(...lines.map(([, , total]) => total)),
  };
  for (const key of ["count", "benefits", "contributions", "total"] as const) {
    if (totals?.[key] !== undefined && totals[key] !== found[key])
      issues.push(`totals.${key} sum-does-not-add`);
  }
  if (issues.length > 0) return { outcome: "invalid", issues };
  const isPast = payments.some(
    ({ forMonth }) =>
      withContributions && payerOf(forMonth, asOf) === "centre" && isUnsupported(forMonth, asOf, strict),
  );
  if (isPast) return { outcome: "unsupported-date" };
  if (missing.length > 0) return { outcome: "undetermined", missing };
  const premiumsLeftOut = plus(...payments.map(({ premium }) => premium ?? "0.00"));
  return { outcome: "claim", withContributions, lines, totals: found, premiumsLeftOut, violations };
}

function isSame(a: Sums | null, b: Sums | null): boolean {
  return (
    (a?.pension ?? "0.00") === (b?.pension ?? "0.00") &&
    (a?.disability ?? "0.00") === (b?.disability ?? "0.00")
  );
}

function groszeOf(amount: string): bigint {
  return BigInt(amount.replace(".", ""));
}

export function plus(...amounts: string[]): string {
  return written(amounts.reduce((sum, amount) => sum + groszeOf(amount), 0n));
}

function written(grosze: bigint): string {
  const digits = String(grosze).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
