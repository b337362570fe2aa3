import { type CalendarDate, lastDay, monthOf, monthSpan, type YearMonth } from "../calendar/index.js";
import type { Fact, Parts } from "../input/index.js";
import { type Citation, coveredFrom, ruleOn, type RuleValues, theAct } from "../law/index.js";
import {
  type Amount,
  compare,
  type Fraction,
  fromAmount,
  minus,
  noMoney,
  plus,
  toAmount,
} from "../money/index.js";
import type { Assumption, Issue, Missing, Path, UnsupportedDate } from "../reasoning/index.js";
import type { RefundPayment } from "./claim-schema.js";
import { decideContributions } from "./contributions.js";

/** Where a claim goes past the law, or beside what the library computes; the claim is put together all the same. */
export interface ClaimViolation {
  /** `paid-in-advance`: before the month began (art. 15 ust. 5; within the month the participation may have ended); `paid-twice-for-month`: one person has two payments for a month; `contributions-differ`: those stated are not those computed. */
  code: ClaimViolationCode;
  citation: Citation;
  path: (string | number)[];
}

export const claimViolationCodes = [
  "paid-in-advance",
  "paid-twice-for-month",
  "contributions-differ",
] as const;

/** Code of a {@link ClaimViolation}. */
export type ClaimViolationCode = (typeof claimViolationCodes)[number];

/** One payment of a claim, whole: the same shape as a payment that was given. PLN, two decimals. */
export interface ClaimLine {
  id: string;
  forMonth: string;
  amount: string;
  /** Null where the law refunds none for this payment; of a supplement those of the whole less those of what came before. */
  contributions: { pension: string; disability: string; total: string } | null;
  /** Benefit and contributions together: what is claimed. */
  total: string;
  paidBefore?: string;
  paidOn?: string;
  otherInsuranceTitle?: Fact;
  premium?: string;
  taxAdvance?: string;
  /** The benefit less the tax advance; only where one was given. */
  net?: string;
}

/** What every line of a claim is judged by. */
export interface ClaimContext {
  readonly paidInMonth: YearMonth;
  readonly law: RuleValues["refund"];
  readonly asOf?: CalendarDate | undefined;
  readonly strict?: boolean | undefined;
}

/** A stated sum that is not what its parts add up to. */
export interface WrongSum {
  path: (string | number)[];
  /** As it was stated. */
  claimed: string;
  /** What its parts add up to. */
  expected: string;
}

/** A payment that was looked at: its line, unless something is wrong or missing. */
export interface SettledLine {
  readonly line?: ClaimLine;
  readonly issues: Issue[];
  readonly wrongSums: WrongSum[];
  readonly violations: ClaimViolation[];
  readonly missing: Missing[];
  readonly assumptions: Assumption[];
  /** Contributions stated where none are refunded. */
  readonly refused?: Issue;
  readonly unsupported?: UnsupportedDate;
}

const none: SettledLine = { issues: [], wrongSums: [], violations: [], missing: [], assumptions: [] };

/** The contributions on an amount that the labour office refunds: null where there are none. */
export interface Refunded {
  readonly contributions: ClaimLine["contributions"];
  readonly missing: Missing[];
  readonly assumptions: Assumption[];
}

type Supplement = Pick<RefundPayment, "amount" | "paidBefore" | "forMonth" | "otherInsuranceTitle">;

/** The contributions of a month are rounded once, on its whole benefit: those of a supplement are a difference. */
export function refundedContributions(
  payment: Supplement,
  context: ClaimContext,
): Refunded | UnsupportedDate {
  const { amount, paidBefore } = payment;
  if (paidBefore === undefined) return contributionsOn(amount, payment, context);
  const whole = contributionsOn(added(amount, paidBefore), payment, context);
  const before = contributionsOn(paidBefore, payment, context);
  if ("supported" in whole || "supported" in before || whole.contributions === null) return whole;
  const rest = (part: "pension" | "disability" | "total"): Amount =>
    toAmount(
      minus(
        exactly(whole.contributions?.[part] ?? noMoney),
        exactly(before.contributions?.[part] ?? noMoney),
      ),
    );
  return {
    ...whole,
    contributions: { pension: rest("pension"), disability: rest("disability"), total: rest("total") },
  };
}

function contributionsOn(
  amount: string,
  payment: Supplement,
  { law, asOf, strict }: ClaimContext,
): Refunded | UnsupportedDate {
  const { forMonth: month, otherInsuranceTitle } = payment;
  const nothing: Refunded = { contributions: null, missing: [], assumptions: [] };
  // Contributions the labour office paid itself are no cost of the centre.
  const payer = ruleOn("contributions", lastDay(month as YearMonth), asOf)?.value?.payer;
  if (!law.withContributions || payer !== "centre") return nothing;
  const decided = decideContributions({ amount, month, otherInsuranceTitle, asOf, strict });
  switch (decided.outcome) {
    case "unsupported-date":
      return decided;
    case "undetermined":
      return { ...nothing, missing: decided.missing };
    case "due": {
      const { pension, disability, total, assumptions } = decided;
      return { ...nothing, contributions: { pension, disability, total }, assumptions };
    }
    default:
      return nothing;
  }
}

/** Looks at one payment; nothing is said of what depends on a part that could not be read. */
export function settledLine(
  payment: Parts<RefundPayment<CalendarDate>>,
  path: Path,
  context: ClaimContext,
): SettledLine {
  const { id, forMonth, amount, otherInsuranceTitle } = payment;
  const issues = issuesOfPayment(payment, path, context);
  const isBeforeTheAct = forMonth != null && monthSpan(forMonth as YearMonth).last < coveredFrom;
  if (isBeforeTheAct) issues.unshift({ path: [...path, "forMonth"], code: "month-before-the-act" });
  if (forMonth == null || amount == null || isBeforeTheAct) {
    return { ...none, issues, wrongSums: sumsOfPayment(payment, path, undefined) };
  }
  const refunded = refundedContributions(
    {
      amount,
      forMonth,
      paidBefore: payment.paidBefore ?? undefined,
      otherInsuranceTitle: otherInsuranceTitle ?? undefined,
    },
    context,
  );
  if ("supported" in refunded) return { ...none, unsupported: refunded };
  const missing = refunded.missing.map((each) => at(path, each));

  const stated = statedContributions(payment);
  const contributions = stated === undefined ? refunded.contributions : stated;
  const total = contributions === null ? amount : added(amount, contributions.total);
  const isReadable =
    otherInsuranceTitle !== null &&
    payment.paidBefore !== null &&
    (payment.contributions == null || stated !== undefined);
  const isDecided = isReadable && missing.length === 0;
  const isRefused = isDecided && refunded.contributions === null && !isNothing(stated);
  const differs = isDecided && stated !== undefined && !areSame(stated, refunded.contributions);
  const violations = paidInAdvance(forMonth, path, context);
  if (differs) {
    const place = [...path, "contributions"];
    violations.push({ code: "contributions-differ", citation: theAct("art-15-ust-8"), path: place });
  }
  const line = { id: id ?? "", forMonth, amount, contributions, total, ...carried(payment, amount) };
  return {
    ...(isReadable ? { line } : {}),
    issues,
    wrongSums: sumsOfPayment(payment, path, isDecided || stated !== undefined ? total : undefined),
    violations,
    missing,
    ...(isRefused ? { refused: notRefunded(path) } : {}),
    assumptions: refunded.assumptions,
  };
}

/** A benefit is paid after its month; on a day within the month it is for, at its end. */
function paidInAdvance(forMonth: string, path: Path, { paidInMonth, asOf }: ClaimContext): ClaimViolation[] {
  const law = ruleOn("payment", lastDay(paidInMonth), asOf);
  if (law?.value.inArrears !== true || forMonth <= paidInMonth) return [];
  return [{ code: "paid-in-advance", citation: law.citation, path: [...path, "forMonth"] }];
}

type PaymentParts = Parts<RefundPayment<CalendarDate>>;

/** Contributions as stated: undefined where they are left out or cannot be read. */
function statedContributions({ contributions }: PaymentParts): ClaimLine["contributions"] | undefined {
  if (contributions == null) return contributions;
  const { pension, disability } = contributions;
  if (pension == null || disability == null) return undefined;
  return { pension, disability, total: added(pension, disability) };
}

function sumsOfPayment(payment: PaymentParts, path: Path, total: string | undefined): WrongSum[] {
  // An advance that is left out is none; one that cannot be read says nothing about the net amount.
  const { contributions, amount, taxAdvance = noMoney } = payment;
  const ofContributions = statedContributions(payment)?.total;
  const net = amount == null || taxAdvance === null ? undefined : lessTax(amount, taxAdvance);
  return [
    ...wrongSum(contributions?.total, ofContributions, [...path, "contributions", "total"]),
    ...wrongSum(payment.total, total, [...path, "total"]),
    ...wrongSum(payment.net, net, [...path, "net"]),
  ];
}

/** The stated sum, if it is not what was added up again. */
export function wrongSum(
  claimed: string | null | undefined,
  expected: string | undefined,
  path: Path,
): WrongSum[] {
  return claimed == null || expected === undefined || claimed === expected
    ? []
    : [{ path, claimed, expected }];
}

/** The issue of a wrong sum: it names the place and no amount. */
export function sumIssue({ path }: WrongSum): Issue {
  return { path, code: "sum-does-not-add", citation: theAct("art-15-ust-8") };
}

function issuesOfPayment(
  { amount, paidOn, taxAdvance }: PaymentParts,
  path: Path,
  { paidInMonth }: ClaimContext,
): Issue[] {
  const issues: Issue[] = [];
  if (paidOn != null && monthOf(paidOn) !== paidInMonth) {
    issues.push({ path: [...path, "paidOn"], code: "paid-in-another-month" });
  }
  if (amount != null && taxAdvance != null && lessTax(amount, taxAdvance) === undefined) {
    issues.push({ path: [...path, "taxAdvance"], code: "tax-advance-over-amount" });
  }
  return issues;
}

function notRefunded(path: Path): Issue {
  return {
    path: [...path, "contributions"],
    code: "contributions-not-refunded",
    citation: theAct("art-15-ust-8"),
  };
}

/** What is carried into the list beside the sums. */
function carried(
  { paidBefore, paidOn, otherInsuranceTitle, premium, taxAdvance }: PaymentParts,
  amount: string,
): Partial<ClaimLine> {
  const net = taxAdvance == null ? undefined : lessTax(amount, taxAdvance);
  return {
    ...(paidBefore == null ? {} : { paidBefore }),
    ...(paidOn == null ? {} : { paidOn }),
    ...(otherInsuranceTitle == null ? {} : { otherInsuranceTitle }),
    ...(premium == null ? {} : { premium }),
    ...(taxAdvance == null ? {} : { taxAdvance }),
    ...(net === undefined ? {} : { net }),
  };
}

/** The amount less the tax advance; undefined where the advance is larger. */
export function lessTax(amount: string, taxAdvance: string): Amount | undefined {
  const [whole, tax] = [exactly(amount), exactly(taxAdvance)];
  return compare(tax, whole) > 0 ? undefined : toAmount(minus(whole, tax));
}

export function added(a: string, b: string): Amount {
  return toAmount(plus(exactly(a), exactly(b)));
}

/** An amount that the schema has read or the library has written. */
export function exactly(text: string): Fraction {
  return fromAmount(text as Amount);
}

function areSame(a: ClaimLine["contributions"], b: ClaimLine["contributions"]): boolean {
  if (isNothing(a) || isNothing(b)) return isNothing(a) && isNothing(b);
  return a?.pension === b?.pension && a?.disability === b?.disability;
}

/** No contributions, or such of 0.00: lists often write a zero where nothing was paid. */
function isNothing(contributions: ClaimLine["contributions"] | undefined): boolean {
  return contributions == null || contributions.total === noMoney;
}

export function at(path: Path, missing: Missing): Missing {
  return missing.kind === "fact" ? { ...missing, path: [...path, ...missing.path] } : missing;
}
