import type { Citation } from "../../law/index.js";
import { type Fraction, minus, negated, plus, scaled, sum, toExact, zero } from "../../money/index.js";
import type { Operand, ReadingOf, Step, StepRecord } from "../../reasoning/index.js";
import { bothPhases, type CoveredMonth, type PerPhase, type RatePhase, ratePhases } from "./covered-month.js";
import { type Due, duePayable } from "./due.js";
import type { MonthLaw } from "./month-law.js";
import type { Rates } from "./rates.js";
import type { Deduction } from "./result.js";

/** Why a day is unpaid. */
export type UnpaidCause = "sickness-over-limit" | "sickness-without-rule" | "excused";

/** The days of the month that cost something. */
export interface CostlyDays {
  readonly unexcused: PerPhase;
  /** Days of sickness within the limit. */
  readonly reduced: PerPhase;
  readonly unpaid: ReadonlyMap<UnpaidCause, PerPhase>;
}

/** What a case takes off the due, and the steps that say so. */
export interface TakenOff {
  readonly total: Fraction;
  readonly list: Deduction[];
  readonly steps: Step[];
}

export interface DeductionReadings {
  readonly base: ReadingOf<"deductionBase">;
  readonly unpaidDay: ReadingOf<"unpaidDay">;
}

/** Takes off a part of the benefit for each day: 1/20, 1/40, and what an unpaid day costs by the chosen reading. */
export function takeOff(
  days: CostlyDays,
  due: Due,
  rates: Rates,
  covered: CoveredMonth,
  law: MonthLaw,
  readings: DeductionReadings,
): TakenOff {
  const { unexcusedAbsence, sickness } = law;
  const parts = [
    byFraction(
      "unexcused",
      days.unexcused,
      unexcusedAbsence.value.divisor,
      unexcusedAbsence.citation,
      unexcusedAbsence,
    ),
    sickness?.value == null
      ? undefined
      : byFraction("sickness", days.reduced, sickness.value.divisor, sickness.citation, sickness),
    readings.unpaidDay === "payable-days" ? byPayableDays() : unpaidByFraction(),
  ].filter((part) => part !== undefined);
  return {
    total: sum(parts.map(({ total }) => total)),
    list: parts.flatMap(({ list }) => list),
    steps: parts.flatMap(({ steps }) => steps),
  };

  function byFraction(
    kind: "unexcused" | "sickness",
    counts: PerPhase,
    divisor: number,
    citation: Citation,
    record: StepRecord,
  ): TakenOff | undefined {
    if (bothPhases(counts) === 0) return undefined;
    if (readings.base === "amount-due") {
      const total = scaled(due.amount, bothPhases(counts), divisor);
      const operands = { days: bothPhases(counts), divisor, of: toExact(due.amount), base: readings.base };
      return taken(kind, counts, total, [{ citation, operation: kind, operands, value: off(total), record }]);
    }
    return perPhase(kind, counts, divisor, { base: readings.base }, (operands, value) => ({
      citation,
      operation: kind,
      operands,
      value,
      record,
    }));
  }

  function unpaidByFraction(): TakenOff | undefined {
    const divisor =
      readings.unpaidDay === "minus-twentieth"
        ? unexcusedAbsence.value.divisor
        : law.partialMonth.value.divisor;
    const causes = [...days.unpaid].map(([cause, counts]) =>
      perPhase("unpaid", counts, divisor, { cause }, (operands, value) => ({
        citation: citationOfCause(cause, law),
        operation: "unpaid-days",
        operands,
        value,
      })),
    );
    return together(causes);
  }

  function byPayableDays(): TakenOff | undefined {
    const unpaid = unpaidDays(days);
    const count = bothPhases(unpaid);
    if (count === 0) return undefined;
    const payable: PerPhase = {
      trial: covered.days.trial - unpaid.trial,
      participation: covered.days.participation - unpaid.participation,
    };
    const total = minus(due.amount, duePayable(payable, rates, law.partialMonth));
    const step: Step = {
      citation: law.partialMonth.citation,
      operation: "payable-days",
      operands: { days: count, payable: bothPhases(payable), divisor: law.partialMonth.value.divisor },
      value: off(total),
      record: law.partialMonth,
    };
    return taken("unpaid", unpaid, total, [step]);
  }

  /** A fraction of each phase's own rate for each of its days. */
  function perPhase(
    kind: Deduction["kind"],
    counts: PerPhase,
    divisor: number,
    extra: Record<string, Operand>,
    step: (operands: Record<string, Operand>, value: Step["value"] & object) => Step,
  ): TakenOff {
    const steps: Step[] = [];
    let total = zero;
    for (const phase of ratePhases) {
      if (counts[phase] === 0) continue;
      const rate = rates.of[phase];
      const cost = scaled(rate, counts[phase], divisor);
      total = plus(total, cost);
      steps.push(step({ days: counts[phase], divisor, of: toExact(rate), phase, ...extra }, off(cost)));
    }
    return taken(kind, counts, total, steps);
  }
}

/** Days unpaid for any cause, by phase. */
export function unpaidDays({ unpaid }: CostlyDays): PerPhase {
  const total: PerPhase = { trial: 0, participation: 0 };
  for (const counts of unpaid.values()) {
    for (const phase of ratePhases) total[phase] += counts[phase];
  }
  return total;
}

export function noDays(): PerPhase {
  return { trial: 0, participation: 0 };
}

export function addDay(counts: PerPhase, phase: RatePhase): void {
  counts[phase] += 1;
}

function citationOfCause(cause: UnpaidCause, law: MonthLaw): Citation {
  return cause === "sickness-over-limit" && law.sickness !== undefined
    ? law.sickness.citation
    : law.partialMonth.citation;
}

function off(cost: Fraction): Step["value"] & object {
  return toExact(negated(cost));
}

function taken(kind: Deduction["kind"], counts: PerPhase, total: Fraction, steps: Step[]): TakenOff {
  return { total, list: [{ kind, days: bothPhases(counts), exact: toExact(total) }], steps };
}

/** Several causes of one kind as one deduction. */
function together(parts: readonly TakenOff[]): TakenOff | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  const total = sum(parts.map((part) => part.total));
  const days = parts.flatMap(({ list }) => list).reduce((count, deduction) => count + deduction.days, 0);
  return {
    total,
    list: [{ kind: "unpaid", days, exact: toExact(total) }],
    steps: parts.flatMap(({ steps }) => steps),
  };
}
