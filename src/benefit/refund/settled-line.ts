import { type CalendarDate, monthOf, monthSpan, type YearMonth } from "../../calendar/index.js";
import type { Parts } from "../../input/index.js";
import { coveredFrom, theAct } from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import { noMoney } from "../../money/index.js";
import { type Assumption, type Issue, type Missing, missingAt, type Path } from "../../reasoning/index.js";
import { added, lessTax } from "../amounts.js";
import { type ClaimContext, unsupportedMonth } from "./claim-context.js";
import type { ClaimLine, ClaimViolation } from "./claim-line.js";
import type { RefundPayment } from "./inputs.js";
import { refundedContributions } from "./refunded-contributions.js";
import { type WrongSum, wrongSum } from "./wrong-sum.js";

/** A payment that was looked at: its line, unless something is wrong or missing. */
export interface SettledLine {
  readonly line?: ClaimLine;
  readonly issues: readonly Issue[];
  readonly wrongSums: readonly WrongSum[];
  readonly violations: readonly ClaimViolation[];
  readonly missing: readonly Missing[];
  readonly assumptions: readonly Assumption[];
  /** Contributions stated where none are refunded. */
  readonly refused?: Issue;
}

const none: SettledLine = { issues: [], wrongSums: [], violations: [], missing: [], assumptions: [] };

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
  // The claim as a whole is refused then.
  if (unsupportedMonth(forMonth, context) !== undefined) return none;
  const refunded = refundedContributions(
    {
      amount,
      forMonth,
      paidBefore: payment.paidBefore ?? undefined,
      otherInsuranceTitle: otherInsuranceTitle ?? undefined,
    },
    context,
  );
  const missing = refunded.missing.map((each) => missingAt(path, each));

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
  // Without an id the claim is refused; until then the line counts in its sums.
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
function paidInAdvance(forMonth: string, path: Path, { paidInMonth, law }: ClaimContext): ClaimViolation[] {
  const { value, citation } = law.of(rules.payment);
  if (!value.inArrears || forMonth <= paidInMonth) return [];
  return [{ code: "paid-in-advance", citation, path: [...path, "forMonth"] }];
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

function areSame(a: ClaimLine["contributions"], b: ClaimLine["contributions"]): boolean {
  if (isNothing(a) || isNothing(b)) return isNothing(a) && isNothing(b);
  return a?.pension === b?.pension && a?.disability === b?.disability;
}

/** No contributions, or such of 0.00: lists often write a zero where nothing was paid. */
function isNothing(contributions: ClaimLine["contributions"] | undefined): boolean {
  return contributions == null || contributions.total === noMoney;
}
