import type { RuleRecord } from "../../law/index.js";
import { type Fraction, minus, negated, scaled, sum, toExact } from "../../money/index.js";
import type { ReadingOf, Step } from "../../reasoning/index.js";
import { type Cause, causes, type CostlyDays } from "./costly-days.js";
import { bothPhases, type PerPhase, type RatePhase, ratePhases } from "./covered-month.js";
import { type Due, duePayable } from "./due.js";
import type { MonthLaw } from "./month-law.js";
import type { Deduction } from "./result.js";
import type { Situation } from "./situation.js";

/** What a case takes off the due, and the steps that say so. */
export interface TakenOff {
  readonly total: Fraction;
  readonly list: Deduction[];
  readonly steps: Step[];
}

/** Days that cost a fraction each. */
interface Reduction {
  readonly kind: Deduction["kind"];
  readonly cause: Cause;
  readonly days: PerPhase;
  readonly divisor: number;
  /** The rule behind it; where days are unpaid it does not say the divisor. */
  readonly record: RuleRecord;
}

/** The kinds of deductions in the order in which they are listed. */
const kinds = ["unexcused", "sickness", "unpaid"] as const satisfies Deduction["kind"][];

/** Takes off a part of the benefit for each day: 1/20, 1/40, and what an unpaid day costs by the chosen reading. */
export function takeOff(situation: Situation, due: Due, costly: CostlyDays): TakenOff {
  const readings = readingsFor(situation, costly);
  const reductions = reductionsOf(costly, situation.law, readings.unpaidDay);
  const parts = kinds.flatMap((kind) => {
    const ofKind = reductions.filter((reduction) => reduction.kind === kind);
    if (ofKind.length === 0) return [];
    if (kind === "unpaid" && readings.unpaidDay === "payable-days") {
      return [byPayableDays(situation, due, costly.ofKind("unpaid"))];
    }
    const costs = ofKind.flatMap((reduction) => costsOf(reduction, situation, due, readings.base));
    return [takenOff(kind, costly.countOf(kind), costs)];
  });
  return {
    total: sum(parts.map(({ total }) => total)),
    list: parts.flatMap(({ list }) => list),
    steps: parts.flatMap(({ steps }) => steps),
  };
}

interface DeductionReadings {
  readonly base: ReadingOf<"deductionBase">;
  readonly unpaidDay: ReadingOf<"unpaidDay">;
}

/** The open questions that these days raise, and no others. */
function readingsFor({ covered, inquiry }: Situation, costly: CostlyDays): DeductionReadings {
  const [unexcused, sickness, unpaid] = kinds.map((kind) => costly.countOf(kind) > 0);
  if (unexcused && sickness) inquiry.assume("deductions-add");
  const base =
    unexcused || sickness ? inquiry.reading("deductionBase", covered.isFull ? "B" : "D") : undefined;
  const unpaidDay = unpaid ? inquiry.reading("unpaidDay") : undefined;
  return { base: base ?? "full-month", unpaidDay: unpaidDay ?? "minus-thirtieth" };
}

function reductionsOf(
  costly: CostlyDays,
  law: MonthLaw,
  unpaidDay: DeductionReadings["unpaidDay"],
): Reduction[] {
  const { unexcusedAbsence, sickness, partialMonth } = law;
  const divisors = {
    unexcused: unexcusedAbsence.value.divisor,
    sickness: sickness?.value?.divisor,
    unpaid: (unpaidDay === "minus-twentieth" ? unexcusedAbsence : partialMonth).value.divisor,
  };
  const reductions: Reduction[] = [];
  for (const [cause, days] of costly.byCause) {
    const { kind, rule } = causes[cause];
    const divisor = divisors[kind];
    if (divisor === undefined) continue;
    reductions.push({ kind, cause, days, divisor, record: law[rule] ?? partialMonth });
  }
  return reductions;
}

/** What some days cost, and the step that says so. */
interface Cost {
  readonly amount: Fraction;
  readonly step: Step;
}

/** A fraction of each phase's own rate for each of its days, or of what is due for the month. */
function costsOf(
  reduction: Reduction,
  { rates }: Situation,
  due: Due,
  base: DeductionReadings["base"],
): Cost[] {
  const { kind, cause, days } = reduction;
  if (kind === "unpaid") return perPhase((phase) => ({ phase, cause }));
  if (base === "full-month") return perPhase((phase) => ({ phase, base }));
  return [costOf(reduction, due.amount, bothPhases(days), { base })];

  function perPhase(said: (phase: RatePhase) => Step["operands"]): Cost[] {
    return ratePhases
      .filter((phase) => days[phase] > 0)
      .map((phase) => costOf(reduction, rates.of[phase], days[phase], said(phase)));
  }
}

function costOf(
  { kind, cause, divisor, record }: Reduction,
  of: Fraction,
  days: number,
  said: Step["operands"],
): Cost {
  const amount = scaled(of, days, divisor);
  const step: Step = {
    citation: record.citation,
    operation: causes[cause].operation,
    operands: { days, divisor, of: toExact(of), ...said },
    value: off(amount),
  };
  return { amount, step: kind === "unpaid" ? step : { ...step, record } };
}

/** The due is computed anew for the days that are paid; the difference is taken off. */
function byPayableDays(situation: Situation, due: Due, unpaid: PerPhase): TakenOff {
  const { covered, law } = situation;
  const payable: PerPhase = {
    trial: covered.days.trial - unpaid.trial,
    participation: covered.days.participation - unpaid.participation,
  };
  const amount = minus(due.amount, duePayable(payable, situation));
  const record = law.partialMonth;
  const days = bothPhases(unpaid);
  const operands = { days, payable: bothPhases(payable), divisor: record.value.divisor };
  const { citation } = record;
  const step: Step = { citation, operation: "payable-days", operands, value: off(amount), record };
  return takenOff("unpaid", days, [{ amount, step }]);
}

function off(amount: Fraction): Step["value"] & object {
  return toExact(negated(amount));
}

function takenOff(kind: Deduction["kind"], days: number, costs: readonly Cost[]): TakenOff {
  const total = sum(costs.map(({ amount }) => amount));
  return {
    total,
    list: [{ kind, days, exact: toExact(total) }],
    steps: costs.map(({ step }) => step),
  };
}
