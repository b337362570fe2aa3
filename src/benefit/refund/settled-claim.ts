import type { CalendarDate } from "../../calendar/index.js";
import type { Parts } from "../../input/index.js";
import { theAct } from "../../law/index.js";
import type { ClaimContext } from "./claim-context.js";
import type { ClaimViolation } from "./claim-line.js";
import { sumsOf } from "./claim-sums.js";
import type { Claim } from "./inputs.js";
import { namedBefore } from "./person-and-month.js";
import { type SettledLine, settledLine } from "./settled-line.js";
import { type WrongSum, wrongSum } from "./wrong-sum.js";

type ClaimParts = Parts<Claim<CalendarDate>>;

/** A claim that was looked at as far as it could be read. */
export interface SettledClaim {
  /** One for each payment, by the law of the month of payment; none where that month could not be read. */
  readonly lines: readonly SettledLine[];
  /** Stated sums, of lines and of the whole, that are not what their parts add up to. */
  readonly wrongSums: readonly WrongSum[];
  readonly violations: readonly ClaimViolation[];
}

export function settledClaim(parts: ClaimParts, context: ClaimContext | undefined): SettledClaim {
  const lines = context === undefined ? [] : settledLines(parts, context);
  return {
    lines,
    wrongSums: [...lines.flatMap(({ wrongSums }) => wrongSums), ...wrongTotals(parts, lines)],
    violations: [...lines.flatMap(({ violations }) => violations), ...paidTwice(parts)],
  };
}

function settledLines({ payments }: ClaimParts, context: ClaimContext): SettledLine[] {
  return (payments ?? []).map((payment, index) => settledLine(payment ?? {}, ["payments", index], context));
}

/** Stated sums of the whole claim that are not what its lines add up to; not looked at while a line is open. */
function wrongTotals({ totals, payments }: ClaimParts, settled: readonly SettledLine[]): WrongSum[] {
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

/** A second payment to one person for one month: perhaps a supplement, perhaps a benefit paid twice. */
function paidTwice({ payments }: ClaimParts): ClaimViolation[] {
  return namedBefore(payments ?? []).map((index) => ({
    code: "paid-twice-for-month",
    citation: theAct("art-15-ust-8"),
    path: ["payments", index, "forMonth"],
  }));
}
