import { idOf, read } from "../../input/index.js";
import type { Invalid, Issue } from "../../reasoning/index.js";
import { lessTax } from "../amounts.js";
import { classDaysFrom } from "../month/class-days.js";
import { contradictionsOf } from "../month/contradictions.js";
import { decideMonth } from "../month/decide-month.js";
import type { BenefitDue, BenefitNotDue, MonthlyBenefitResult } from "../month/result.js";
import { merged } from "../month/shared-settings.js";
import { surroundingsWithin } from "../month/surroundings.js";
import { payrollCaseInput, type PayrollInput } from "./inputs.js";
import { itemsOf, readShared, type Shared } from "./read-payroll.js";

/** Names a result: the case's id, and its position among the cases, from 0. */
export interface PayrollEntry {
  id: string;
  index: number;
}

/** Names a case that was refused: its id may be what could not be read. */
export interface RefusedEntry {
  id: string | null;
  index: number;
}

/** The name of the calculation every line is of. */
export type OfLine = MonthlyBenefitResult["calculation"];

/** Carried into a decided line where a tax advance was given. PLN, two decimals. */
export interface Withheld {
  taxAdvance?: string;
  /** The benefit less the tax advance: what is paid out. */
  net?: string;
}

/** A case's result with its id. */
export type PayrollLine =
  | (PayrollEntry & Withheld & Exclude<MonthlyBenefitResult, Invalid<OfLine>>)
  | (RefusedEntry & Withheld & Invalid<OfLine>);

/** The shared settings were refused, so that there are no cases. */
export type RefusedPayroll = { id: null; index: null } & Withheld & Invalid<OfLine>;

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
export function* payrollLines(input: PayrollInput): Generator<PayrollLine | RefusedPayroll, void, undefined> {
  const shared = readShared(input);
  if ("issues" in shared) yield { id: null, index: null, ...invalid(shared.issues) };
  else yield* linesOf(shared);
}

export function* linesOf(shared: Shared): Generator<PayrollLine, void, undefined> {
  const ids = new Set<string>();
  const run = { ...shared, ids };
  let index = 0;
  for (const raw of itemsOf(shared.cases)) {
    const id = idOf(raw);
    // What is not refused has an id: the schema wants one.
    yield { id, index, ...resultOf(raw, run) } as PayrollLine;
    if (id !== null) ids.add(id);
    index += 1;
  }
}

/** What every case is decided with. */
interface Run extends Omit<Shared, "cases"> {
  /** The ids of the cases before. */
  readonly ids: ReadonlySet<string>;
}

function resultOf(raw: unknown, { month: span, settings, around, ids }: Run): Result {
  const checked = read(payrollCaseInput(), raw, (parts) => [
    ...(parts.id != null && ids.has(parts.id) ? [{ path: ["id"], code: "repeated-id" }] : []),
    ...contradictionsOf(parts, span, surroundingsWithin(parts, around)),
  ]);
  if ("issues" in checked) return invalid(checked.issues);
  const { input: facts } = checked;
  const { taxAdvance } = facts;
  const classDays = classDaysFrom(facts.classDays, around.classDays);
  const month = { span, facts: merged(settings, facts), classDays };
  const result = decideMonth(month, (day, asOf) => around.law.on(day, asOf));
  return taxAdvance === undefined || !("amount" in result) ? result : withheld(result, taxAdvance);
}

type Result = Withheld & MonthlyBenefitResult;

/** A line says which calculation decided it. */
function invalid(issues: Issue[]): Invalid<OfLine> {
  return { calculation: "monthlyBenefit", outcome: "invalid", issues };
}

function withheld(result: BenefitDue | BenefitNotDue, taxAdvance: string): Result {
  const net = lessTax(result.amount, taxAdvance);
  return net === undefined
    ? invalid([{ path: ["taxAdvance"], code: "tax-advance-over-amount" }])
    : { ...result, taxAdvance, net };
}
