import { type LawFor, limits } from "../../input/index.js";
import { toAmount } from "../../money/index.js";
import type { Calculated, Invalid, Issue, Undetermined, UnsupportedDate } from "../../reasoning/index.js";
import { differenceOf, totalOf } from "../amounts.js";
import type { BenefitDue, BenefitNotDue, MonthlyBenefitResult } from "../month/result.js";
import type { PayrollInput } from "./inputs.js";
import {
  linesOf,
  type PayrollEntry,
  type PayrollLine,
  type RefusedEntry,
  type Withheld,
} from "./payroll-lines.js";
import { readShared } from "./read-payroll.js";

type Name = "payroll";

/** Every case says which calculation decided it. */
type OfLine = MonthlyBenefitResult["calculation"];

/** One month of a centre. */
export interface ComputedPayroll extends Calculated<Name> {
  outcome: "computed";
  month: string;
  /** The decided cases, due and not due, in the order given. */
  lines: (PayrollEntry & Withheld & (BenefitDue | BenefitNotDue))[];
  /** Cases in which something is missing. */
  undetermined: (PayrollEntry & Undetermined<OfLine>)[];
  /** Cases whose month is not covered. */
  unsupported: (PayrollEntry & UnsupportedDate<OfLine>)[];
  /** Cases with problems; paths are those within the case. */
  invalid: (RefusedEntry & Invalid<OfLine>)[];
  totals: PayrollTotals;
}

/** What the cases come to. */
export interface PayrollTotals {
  /** Of `lines`, due and not due. */
  count: number;
  /** PLN, two decimals: of `lines`. */
  amount: string;
  /** Cases by what came of them; all five together are all cases. */
  due: number;
  notDue: number;
  undetermined: number;
  unsupported: number;
  invalid: number;
  /** PLN: only where some line has a tax advance. */
  taxAdvances?: string;
  net?: string;
}

/** What {@link payroll} returns; `invalid` where the shared settings have problems. */
export type PayrollResult = ComputedPayroll | Invalid<Name>;

/**
 * The integration benefits of a centre for one month: every case decided as by `monthlyBenefit`, with totals.
 *
 * Provisions: art. 15 of the Act, and its ust. 5 for the month. Settings at the top hold for all cases; a case's own win
 * (interpretations key by key). A case may bring its tax advance: it is carried into its line, with what is paid out after it,
 * and into the totals. A bad case never stops or hides others. Amounts are PLN, gross of income tax. Bad shared
 * settings get `invalid`; a repeated id makes the later case invalid, and so does a tax advance above the benefit.
 *
 * @example
 * ```ts
 * import { payroll } from "zatrudnienie-socjalne/benefit";
 *
 * const result = payroll({
 *   month: "2026-06",
 *   cases: [
 *     { id: "1", periods: { participation: { from: "2026-04-02", to: "2027-03-01" } } },
 *     { id: "2", periods: { participation: { from: "2026-06-30", to: "2026-02-30" } } },
 *   ],
 * });
 * result.outcome === "computed" && [result.totals.due, result.totals.invalid, result.totals.amount]; // => [1, 1, "2140.70"]
 * result.outcome === "computed" && result.invalid[0]?.issues[0]?.code; // => "not-a-date"
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718 and the amending acts.
 */
export function payroll(input: PayrollInput): PayrollResult {
  return payrollUnder(undefined, input);
}

/** The same under another law than the Act's own. */
export function payrollUnder(lawFor: LawFor | undefined, input: PayrollInput): PayrollResult {
  const shared = readShared(input, lawFor);
  if ("issues" in shared) return invalid(shared.issues);
  if (Array.isArray(shared.cases) && shared.cases.length > limits.cases) return invalid([tooManyCases()]);
  const lists: Lists = { lines: [], undetermined: [], unsupported: [], invalid: [] };
  for (const line of linesOf(shared)) {
    if (line.index === limits.cases) return invalid([tooManyCases()]);
    addTo(lists, line);
  }
  return {
    calculation: "payroll",
    outcome: "computed",
    month: shared.month.month,
    ...lists,
    totals: totalsOf(lists),
  };
}

function invalid(issues: Issue[]): Invalid<Name> {
  return { calculation: "payroll", outcome: "invalid", issues };
}

export function tooManyCases(): Issue {
  return { path: ["cases"], code: "too-many", params: { most: limits.cases } };
}

type Lists = Pick<ComputedPayroll, "lines" | "undetermined" | "unsupported" | "invalid">;

function addTo(lists: Lists, line: PayrollLine): void {
  switch (line.outcome) {
    case "due":
    case "not-due":
      lists.lines.push(line);
      break;
    case "undetermined":
      lists.undetermined.push(line);
      break;
    case "unsupported-date":
      lists.unsupported.push(line);
      break;
    case "invalid":
      lists.invalid.push(line);
  }
}

/** No line has an advance above its amount, and so the whole has none. */
function totalsOf({ lines, undetermined, unsupported, invalid }: Lists): PayrollTotals {
  const due = lines.filter(({ outcome }) => outcome === "due").length;
  const totals = {
    count: lines.length,
    amount: totalOf(lines.map(({ amount }) => amount)),
    due,
    notDue: lines.length - due,
    undetermined: undetermined.length,
    unsupported: unsupported.length,
    invalid: invalid.length,
  };
  if (lines.every(({ taxAdvance }) => taxAdvance === undefined)) return totals;
  const taxAdvances = totalOf(lines.map(({ taxAdvance }) => taxAdvance));
  return { ...totals, taxAdvances, net: toAmount(differenceOf(totals.amount, taxAdvances)) };
}
