import { limits, read } from "../../input/index.js";
import { toAmount } from "../../money/index.js";
import type { Invalid, Issue, Undetermined, UnsupportedDate } from "../../reasoning/index.js";
import { differenceOf, lessTax, totalOf } from "../amounts.js";
import { type ClassDays, classDaysFrom } from "../month/class-days.js";
import { classDaysOf, contradictionsOf } from "../month/contradictions.js";
import { decideMonth } from "../month/decide-month.js";
import type { BenefitDue, BenefitNotDue, MonthlyBenefitResult } from "../month/result.js";
import { merged } from "../month/shared-settings.js";
import { caseSchema, type PayrollInput } from "./inputs.js";
import { idOf, itemsOf, readShared, type Shared } from "./read-payroll.js";

/** Names a result: the case's id, null where it could not be read, and its position. */
export interface PayrollEntry {
  id: string | null;
  /** Position among the cases, from 0; null for the shared settings. */
  index: number | null;
}

/** Carried into a decided line where a tax advance was given. PLN, two decimals. */
export interface Withheld {
  taxAdvance?: string;
  /** The benefit less the tax advance: what is paid out. */
  net?: string;
}

/** One month of a centre. */
export interface ComputedPayroll {
  outcome: "computed";
  month: string;
  /** The decided cases, due and not due, in the order given. */
  lines: (PayrollEntry & Withheld & (BenefitDue | BenefitNotDue))[];
  /** Cases in which something is missing. */
  undetermined: (PayrollEntry & Undetermined<"monthlyBenefit">)[];
  /** Cases whose month is not covered. */
  unsupported: (PayrollEntry & UnsupportedDate<"monthlyBenefit">)[];
  /** Cases with problems; paths are those within the case. */
  invalid: (PayrollEntry & Invalid<"monthlyBenefit">)[];
  /** Over `lines`: how many, and PLN; the last two only where some line has a tax advance. */
  totals: { count: number; amount: string; taxAdvances?: string; net?: string };
}

/** What {@link payroll} returns; `invalid` where the shared settings have problems. */
export type PayrollResult = ComputedPayroll | Invalid;

/** A case's result with its id. */
export type PayrollLine = PayrollEntry & Withheld & MonthlyBenefitResult;

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
 * result.outcome === "computed" && result.totals; // => { count: 1, amount: "2140.70" }
 * result.outcome === "computed" && result.invalid[0]?.issues[0]?.code; // => "not-a-date"
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718 and the amending acts.
 */
export function payroll(input: PayrollInput): PayrollResult {
  const shared = readShared(input);
  if ("issues" in shared) return { outcome: "invalid", issues: shared.issues };
  if (Array.isArray(shared.cases) && shared.cases.length > limits.cases) return tooManyCases();
  const lists: Lists = { lines: [], undetermined: [], unsupported: [], invalid: [] };
  for (const line of linesOf(shared)) {
    if (line.index === limits.cases) return tooManyCases();
    addTo(lists, line);
  }
  return { outcome: "computed", month: shared.month.month, ...lists, totals: totalsOf(lists.lines) };
}

function tooManyCases(): Invalid {
  return {
    outcome: "invalid",
    issues: [{ path: ["cases"], code: "too-many", params: { most: limits.cases } }],
  };
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
function totalsOf(lines: ComputedPayroll["lines"]): ComputedPayroll["totals"] {
  const totals = { count: lines.length, amount: totalOf(lines.map(({ amount }) => amount)) };
  if (lines.every(({ taxAdvance }) => taxAdvance === undefined)) return totals;
  const taxAdvances = totalOf(lines.map(({ taxAdvance }) => taxAdvance));
  return { ...totals, taxAdvances, net: toAmount(differenceOf(totals.amount, taxAdvances)) };
}

/**
 * The lines of a payroll one by one: nothing is read or computed before it is asked for, and nothing is kept but the ids.
 *
 * Takes what `payroll` takes, with any iterable of cases and no limit to their number. Where the shared settings have
 * problems the only line is an `invalid` one without id and position.
 *
 * @example
 * ```ts
 * import { payrollLines } from "zatrudnienie-socjalne/benefit";
 *
 * function* cases() {
 *   yield { id: "1", periods: { participation: { from: "2026-04-02", to: "2027-03-01" } } };
 * }
 * [...payrollLines({ month: "2026-06", cases: cases() })].map(({ id, outcome }) => [id, outcome]); // => [["1", "due"]]
 * ```
 */
export function* payrollLines(input: PayrollInput): Generator<PayrollLine, void, undefined> {
  const shared = readShared(input);
  if ("issues" in shared) yield { id: null, index: null, ...invalid(shared.issues) };
  else yield* linesOf(shared);
}

/** What every case is decided with. */
interface Run extends Pick<Shared, "month" | "settings"> {
  readonly classDays: ClassDays;
  /** The ids of the cases before. */
  readonly ids: ReadonlySet<string>;
}

function* linesOf({ month, settings, cases }: Shared): Generator<PayrollLine, void, undefined> {
  const classDays = classDaysFrom(settings.classDays);
  const ids = new Set<string>();
  let index = 0;
  for (const raw of itemsOf(cases)) {
    const id = idOf(raw);
    yield { id, index, ...resultOf(raw, { month, settings, classDays, ids }) };
    if (id !== null) ids.add(id);
    index += 1;
  }
}

function resultOf(raw: unknown, { month, settings, classDays: shared, ids }: Run): Result {
  let classDays = shared;
  const checked = read(caseSchema, raw, (parts) => {
    classDays = classDaysOf(parts, shared);
    const isRepeated = parts.id != null && ids.has(parts.id);
    return [
      ...(isRepeated ? [{ path: ["id"], code: "repeated-id" }] : []),
      ...contradictionsOf(parts, month, classDays),
    ];
  });
  if ("issues" in checked) return invalid(checked.issues);
  const { taxAdvance, ...facts } = checked.input;
  const result = decideMonth(month, merged(settings, facts), classDays);
  return taxAdvance === undefined || !("amount" in result) ? result : withheld(result, taxAdvance);
}

type Result = Withheld & MonthlyBenefitResult;

/** Lines say which calculation decided them. */
function invalid(issues: Issue[]): Invalid<"monthlyBenefit"> {
  return { calculation: "monthlyBenefit", outcome: "invalid", issues };
}

function withheld(result: BenefitDue | BenefitNotDue, taxAdvance: string): Result {
  const net = lessTax(result.amount, taxAdvance);
  return net === undefined
    ? invalid([{ path: ["taxAdvance"], code: "tax-advance-over-amount" }])
    : { ...result, taxAdvance, net };
}
