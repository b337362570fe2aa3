import * as z from "zod";
import { type CalendarDate, type MonthSpan, monthSpan, type YearMonth } from "../calendar/index.js";
import { limits, monthField, type Parts, read } from "../input/index.js";
import { type Amount, fromAmount, plus, toAmount, zero } from "../money/index.js";
import type { Invalid, Issue, Undetermined, UnsupportedDate } from "../reasoning/index.js";
import { ClassDays } from "./class-days.js";
import { classDaysOf, contradictionsOf } from "./contradictions.js";
import { decideMonth } from "./decide-month.js";
import type { BenefitDue, BenefitNotDue, MonthlyBenefitResult } from "./result.js";
import {
  type BenefitCase,
  type BenefitSettings,
  caseFields,
  type CheckedCase,
  settingsFields,
} from "./schema.js";

/** One person on the payroll: the person's own settings win over the shared ones. */
export interface PayrollCase<Day extends string = string> extends BenefitCase<Day> {
  /** At most 200 characters; each id once. It comes back with the result and never in an issue. */
  readonly id: string;
}

/** What {@link payroll} takes; {@link payrollLines} takes the same with any iterable of cases. */
export interface PayrollInput<Day extends string = string> extends BenefitSettings<Day> {
  /** The month the benefits are for. */
  readonly month: string;
  /** At most 200 000 cases. */
  readonly cases: Iterable<PayrollCase<Day>>;
}

/** Names a result: the case's id, null where it could not be read, and its position. */
export interface PayrollEntry {
  id: string | null;
  /** Position among the cases, from 0; null for the shared settings. */
  index: number | null;
}

/** One month of a centre. */
export interface ComputedPayroll {
  outcome: "computed";
  month: string;
  /** The decided cases, due and not due, in the order given. */
  lines: (PayrollEntry & (BenefitDue | BenefitNotDue))[];
  /** Cases in which something is missing. */
  undetermined: (PayrollEntry & Undetermined)[];
  /** Cases whose month is not covered. */
  unsupported: (PayrollEntry & UnsupportedDate)[];
  /** Cases with problems; paths are those within the case. */
  invalid: (PayrollEntry & Invalid)[];
  /** Over `lines`: how many, and PLN. */
  totals: { count: number; amount: string };
}

/** What {@link payroll} returns; `invalid` where the shared settings have problems. */
export type PayrollResult = ComputedPayroll | Invalid;

/** A case's result with its id. */
export type PayrollLine = PayrollEntry & MonthlyBenefitResult;

type Settings = BenefitSettings<CalendarDate>;

const settingsSchema: z.ZodType<Settings & { month: string }, BenefitSettings & { month: string }> =
  z.strictObject({
    month: monthField,
    ...settingsFields,
  });

const caseSchema: z.ZodType<PayrollCase<CalendarDate>, PayrollCase> = z.strictObject({
  id: z.string().min(1).max(limits.textLength),
  ...caseFields,
});

/** The schema of a whole payroll, for documentation; `payroll` itself reads each case on its own. */
export const payrollSchema = z.strictObject({
  month: monthField,
  ...settingsFields,
  cases: z.array(caseSchema).max(limits.cases),
});

/**
 * The integration benefits of a centre for one month: every case decided as by `monthlyBenefit`, with totals.
 *
 * Provisions: art. 15 of the Act, and its ust. 5 for the month. Settings at the top hold for all cases; a case's own win
 * (interpretations key by key). A bad case never stops or hides others. Amounts are PLN, gross of income tax. Bad shared
 * settings get `invalid`; a repeated id makes the later case invalid.
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
  if (Array.isArray(shared.cases) && shared.cases.length > limits.cases) {
    return { outcome: "invalid", issues: [tooManyCases] };
  }
  const result: ComputedPayroll = {
    outcome: "computed",
    month: shared.month.month,
    lines: [],
    undetermined: [],
    unsupported: [],
    invalid: [],
    totals: { count: 0, amount: "0.00" },
  };
  let total = zero;
  for (const line of linesOf(shared)) {
    if (line.index === limits.cases) return { outcome: "invalid", issues: [tooManyCases] };
    switch (line.outcome) {
      case "due":
      case "not-due":
        result.lines.push(line);
        total = plus(total, fromAmount(line.amount as Amount));
        break;
      case "undetermined":
        result.undetermined.push(line);
        break;
      case "unsupported-date":
        result.unsupported.push(line);
        break;
      case "invalid":
        result.invalid.push(line);
    }
  }
  result.totals = { count: result.lines.length, amount: toAmount(total) };
  return result;
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
  if ("issues" in shared) yield { id: null, index: null, outcome: "invalid", issues: shared.issues };
  else yield* linesOf(shared);
}

const tooManyCases: Issue = { path: ["cases"], code: "too-many", params: { most: limits.cases } };

interface Shared {
  readonly month: MonthSpan;
  readonly settings: Settings;
  readonly cases: Iterable<unknown>;
}

function readShared(input: unknown): Shared | { readonly issues: Issue[] } {
  const { cases, rest, issues } = splitCases(input);
  const checked = read(settingsSchema, rest, repeatedInSettings);
  if ("issues" in checked) return { issues: [...checked.issues, ...issues] };
  if (issues.length > 0) return { issues };
  const { month, ...settings } = checked.input;
  return { month: monthSpan(month as YearMonth), settings, cases };
}

/** Takes the cases out, so that the rest can be read by its schema and the cases one at a time. */
function splitCases(input: unknown): { cases: Iterable<unknown>; rest: unknown; issues: Issue[] } {
  const issue: Issue = { path: ["cases"], code: "wrong-type", params: { expected: "array" } };
  try {
    if (typeof input !== "object" || input === null || Array.isArray(input))
      return { cases: [], rest: input, issues: [] };
    const { cases, ...rest } = input as { cases?: unknown };
    return canBeWalked(cases) ? { cases, rest, issues: [] } : { cases: [], rest, issues: [issue] };
  } catch {
    return { cases: [], rest: {}, issues: [{ path: [], code: "unreadable" }] };
  }
}

/** A list, or an object that gives an iterator; nothing is taken from it yet. */
function canBeWalked(cases: unknown): cases is Iterable<unknown> {
  try {
    if (typeof cases !== "object" || cases === null) return false;
    if (Array.isArray(cases)) return cases.length >= 0;
    const iterator: unknown = (cases as Partial<Iterable<unknown>>)[Symbol.iterator]?.();
    return (
      typeof iterator === "object" &&
      iterator !== null &&
      "next" in iterator &&
      typeof iterator.next === "function"
    );
  } catch {
    return false;
  }
}

/** The items of a list one by one, so that one that throws when it is read does not hide the others. */
function* itemsOf(cases: Iterable<unknown>): Generator<unknown, void, undefined> {
  if (!Array.isArray(cases)) yield* cases;
  else for (let index = 0; index < cases.length; index += 1) yield itemAt(cases, index);
}

function itemAt(cases: readonly unknown[], index: number): unknown {
  try {
    return cases[index];
  } catch {
    return undefined;
  }
}

/** Settings alone have no periods: only their own days are looked at. */
function repeatedInSettings({ month: _, ...settings }: Parts<Settings & { month: string }>): Issue[] {
  return contradictionsOf(settings, undefined, new ClassDays());
}

function* linesOf({ month, settings, cases }: Shared): Generator<PayrollLine, void, undefined> {
  const seen = new Set<string>();
  const shared = new ClassDays(settings.classDays);
  let index = 0;
  for (const raw of itemsOf(cases)) {
    yield lineOf(raw, index, month, settings, shared, seen);
    index += 1;
  }
}

function lineOf(
  raw: unknown,
  index: number,
  month: MonthSpan,
  settings: Settings,
  shared: ClassDays,
  seen: Set<string>,
): PayrollLine {
  let classDays = shared;
  const checked = read(caseSchema, raw, ({ id, ...parts }) => {
    classDays = classDaysOf(parts, shared);
    const isRepeated = id != null && seen.has(id);
    return [
      ...(isRepeated ? [{ path: ["id"], code: "repeated-id" }] : []),
      ...contradictionsOf(parts, month, classDays),
    ];
  });
  const id = idOf(raw);
  if (id !== null) seen.add(id);
  if ("issues" in checked) return { id, index, outcome: "invalid", issues: checked.issues };
  const { id: _, ...facts } = checked.input;
  return { id, index, ...decideMonth(month, merged(settings, facts), classDays) };
}

function idOf(raw: unknown): string | null {
  try {
    const { id } = (raw ?? {}) as { id?: unknown };
    return typeof id === "string" && id.length > 0 && id.length <= limits.textLength ? id : null;
  } catch {
    return null;
  }
}

function merged(settings: Settings, facts: CheckedCase): CheckedCase {
  const interpretation = { ...settings.interpretation, ...given(facts.interpretation ?? {}) };
  return { ...settings, ...given(facts), interpretation };
}

/** Without what is there only as `undefined`: it was left out, and does not win over what is shared. */
function given<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}
