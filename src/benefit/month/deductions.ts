import type { Law, RuleRecord } from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import {
  type Exact,
  type Fraction,
  minus,
  nearestGrosz,
  negated,
  plus,
  scaled,
  sum,
  toExact,
  zero,
} from "../../money/index.js";
import type { ReadingOf, Step } from "../../reasoning/index.js";
import { causes, type CostlyDays } from "./costly-days.js";
import { bothPhases, type PerPhase } from "./covered-month.js";
import { type Due, duePayable } from "./due.js";
import { exactRate } from "./rates.js";
import type { Deduction } from "./result.js";
import type { Situation } from "./situation.js";
import { step } from "./step.js";
import { type DeductionKind, deductionKinds, ratePhases, type UnpaidCause } from "./vocabulary.js";

/** What a case takes off the due, and the steps that say so. */
export interface TakenOff {
  total: Fraction;
  readonly list: Deduction[];
  readonly steps: Step[];
}

/** Takes off a part of the benefit for each day: 1/20, 1/40, and what an unpaid day costs by the chosen reading. */
export function takeOff(situation: Situation, due: Due, costly: CostlyDays): TakenOff {
  if (costly.isEmpty) return { total: zero, list: [], steps: [] };
  const readings = readingsFor(situation, costly);
  const reductions = reductionsOf(costly, situation.law, readings.unpaidDay);
  const taken: TakenOff = { total: zero, list: [], steps: [] };
  for (const kind of deductionKinds) {
    const ofKind = reductions.filter((reduction) => reduction.kind === kind);
    if (ofKind.length === 0) continue;
    const costs: Cost[] = [];
    if (kind === "unpaid" && readings.unpaidDay === "payable-days")
      costs.push(costByPayableDays(situation, due, costly.ofKind("unpaid")));
    else for (const reduction of ofKind) costs.push(...costsOf(reduction, situation, due, readings.base));
    const total = sum(costs.map(({ amount }) => amount));
    taken.total = plus(taken.total, total);
    taken.list.push(deductionOf(kind, costly.countOf(kind), total));
    for (const cost of costs) taken.steps.push(cost.step);
  }
  return taken;
}

export function deductionOf(kind: DeductionKind, days: number, exact: Fraction): Deduction {
  return { kind, days, exact: toExact(exact), amount: nearestGrosz(exact) };
}

interface DeductionReadings {
  readonly base: ReadingOf<"deductionBase">;
  readonly unpaidDay: ReadingOf<"unpaidDay">;
}

/** The open questions that these days raise, and no others. */
function readingsFor({ entitled, inquiry }: Situation, costly: CostlyDays): DeductionReadings {
  const [unexcused, sickness, unpaid] = deductionKinds.map((kind) => costly.countOf(kind) > 0);
  if (unexcused && sickness) inquiry.assume("deductions-add");
  const base =
    unexcused || sickness ? inquiry.reading("deductionBase", entitled.isFull ? "B" : "D") : undefined;
  const unpaidDay = unpaid ? inquiry.reading("unpaidDay") : undefined;
  return { base: base ?? "full-month", unpaidDay: unpaidDay ?? "minus-thirtieth" };
}

/** Days that cost a fraction each, and the rule behind it; where they are unpaid it does not say the divisor. */
type Reduction = {
  readonly days: PerPhase;
  readonly divisor: number;
  readonly record: RuleRecord;
} & (
  | { readonly kind: Exclude<DeductionKind, "unpaid"> }
  | { readonly kind: "unpaid"; readonly cause: UnpaidCause }
);

function reductionsOf(costly: CostlyDays, law: Law, unpaidDay: DeductionReadings["unpaidDay"]): Reduction[] {
  const unexcused = law.of(rules.unexcusedAbsence).value.divisor;
  const unpaid = unpaidDay === "minus-twentieth" ? unexcused : law.of(rules.partialMonth).value.divisor;
  const divisors = { unexcused, sickness: law.of(rules.sickness).value?.divisor, unpaid };
  const reductions: Reduction[] = [];
  for (const [cause, days] of costly.byCause) {
    const { kind, rule } = causes[cause];
    const divisor = divisors[kind];
    if (divisor === undefined) continue;
    const named =
      cause === "unexcused" || cause === "sickness" ? { kind: cause } : { kind: "unpaid" as const, cause };
    reductions.push({ days, divisor, record: law.of(rule), ...named });
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
  const { kind, days: ofPhases, divisor, record } = reduction;
  if (kind !== "unpaid" && base === "amount-due") {
    const days = bothPhases(ofPhases);
    const amount = scaled(due.amount, days, divisor);
    const operands = { days, divisor, of: toExact(due.amount), base };
    return [{ amount, step: step(record, kind, operands, off(amount)) }];
  }
  const costs: Cost[] = [];
  for (const phase of ratePhases) {
    const days = ofPhases[phase];
    if (days === 0) continue;
    const amount = scaled(rates.of[phase], days, divisor);
    const made =
      reduction.kind === "unpaid"
        ? step(
            record.citation,
            "unpaid-days",
            { days, divisor, of: exactRate(rates, phase), phase, cause: reduction.cause },
            off(amount),
          )
        : step(
            record,
            reduction.kind,
            { days, divisor, of: exactRate(rates, phase), phase, base },
            off(amount),
          );
    costs.push({ amount, step: made });
  }
  return costs;
}

/** The due is computed anew for the days that are paid; the difference is taken off. */
function costByPayableDays(situation: Situation, due: Due, unpaid: PerPhase): Cost {
  const { entitled, law } = situation;
  const payable: PerPhase = {
    trial: entitled.days.trial - unpaid.trial,
    participation: entitled.days.participation - unpaid.participation,
  };
  const amount = minus(due.amount, duePayable(payable, situation));
  const record = law.of(rules.partialMonth);
  const { divisor } = record.value;
  const operands = { days: bothPhases(unpaid), payable: bothPhases(payable), divisor };
  return { amount, step: step(record, "payable-days", operands, off(amount)) };
}

function off(amount: Fraction): Exact {
  return toExact(negated(amount));
}
