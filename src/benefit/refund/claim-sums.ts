import { type CalendarDate, monthSpan, type YearMonth } from "../../calendar/index.js";
import type { Parts } from "../../input/index.js";
import { ruleOn, type RuleRecord, type RuleValues, theAct } from "../../law/index.js";
import { type Amount, type Exact, noMoney, toExact } from "../../money/index.js";
import type { Step } from "../../reasoning/index.js";
import { added, exactly, totalOf } from "../amounts.js";
import type { ClaimLine, ClaimViolation } from "./claim-line.js";
import { type SettledLine, settledLine } from "./settled-line.js";
import { type WrongSum, wrongSum } from "./wrong-sum.js";
import type { RefundClaimInput, RefundPayment } from "./schema.js";

/** The sums of a claim. PLN, two decimals. */
export interface ClaimSums {
  count: number;
  benefits: string;
  contributions: string;
  /** What the labour office is asked for. */
  total: string;
}

type ClaimParts = Parts<RefundClaimInput<CalendarDate>>;

/** Every payment of which enough could be read, looked at by the law of the month of payment. */
export function settledLines(parts: ClaimParts): SettledLine[] {
  const { paidInMonth, payments, asOf, strict } = parts;
  if (paidInMonth == null || payments == null) return [];
  const month = monthSpan(paidInMonth as YearMonth);
  const law = ruleOn("refund", month.last, asOf ?? undefined);
  if (law === undefined) return [];
  const context = {
    paidInMonth: month.month,
    law: law.value,
    asOf: asOf ?? undefined,
    strict: strict ?? undefined,
  };
  return payments.map((payment, index) => settledLine(payment ?? {}, ["payments", index], context));
}

/** Stated sums of the whole claim that are not what its lines add up to; not looked at while a line is open. */
export function wrongTotals({ totals, payments }: ClaimParts, settled: readonly SettledLine[]): WrongSum[] {
  const lines = settled.flatMap(({ line, missing }) =>
    line === undefined || missing.length > 0 ? [] : line,
  );
  if (totals == null || payments?.length !== lines.length) return [];
  const sums = sumsOf(lines);
  const count = totals.count == null ? undefined : String(totals.count);
  return [
    ...wrongSum(count, String(sums.count), ["totals", "count"]),
    ...wrongSum(totals.benefits, sums.benefits, ["totals", "benefits"]),
    ...wrongSum(totals.contributions, sums.contributions, ["totals", "contributions"]),
    ...wrongSum(totals.total, sums.total, ["totals", "total"]),
  ];
}

export function sumsOf(lines: readonly ClaimLine[]): ClaimSums {
  return sumsOfLines(
    lines.map(({ amount, contributions }) => ({ amount, contributions: contributions?.total ?? noMoney })),
  );
}

/** The sums of lines, from their parts: a total stated wrongly on a line is not carried on. */
export function sumsOfLines(
  lines: readonly { readonly amount: string; readonly contributions: string }[],
): ClaimSums {
  const benefits = totalOf(lines.map(({ amount }) => amount));
  const contributions = totalOf(lines.map((line) => line.contributions));
  return { count: lines.length, benefits, contributions, total: added(benefits, contributions) };
}

/** A second payment to one person for one month: perhaps a supplement, perhaps a benefit paid twice. */
export function paidTwice(payments: readonly RefundPayment[]): ClaimViolation[] {
  const seen = new Set<string>();
  return payments.flatMap(({ id, forMonth }, index): ClaimViolation[] => {
    const key = JSON.stringify([id, forMonth]);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      {
        code: "paid-twice-for-month",
        citation: theAct("art-15-ust-8"),
        path: ["payments", index, "forMonth"],
      },
    ];
  });
}

/** Benefits and contributions are the addends of the total. */
export function stepsOfClaim(
  { count, benefits, contributions }: ClaimSums,
  premiums: Amount,
  law: RuleRecord<RuleValues["refund"]>,
): Step[] {
  const { citation } = law;
  const exact = (text: string): Exact => toExact(exactly(text));
  const steps: Step[] = [
    { citation, operation: "refund-benefits", operands: { count }, value: exact(benefits), record: law },
  ];
  if (law.value.withContributions) {
    steps.push({ citation, operation: "refund-contributions", operands: {}, value: exact(contributions) });
  } else {
    steps.push({ citation, operation: "refund-without-contributions", operands: {} });
  }
  if (premiums !== "0.00") {
    steps.push({ citation, operation: "premiums-left-out", operands: { amount: premiums } });
  }
  return steps;
}
