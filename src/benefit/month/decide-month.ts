import type { MonthSpan } from "../../calendar/index.js";
import { theAct } from "../../law/index.js";
import {
  type Amount,
  type Fraction,
  isNegative,
  minus,
  negated,
  noMoney,
  toExact,
  zero,
} from "../../money/index.js";
import { Inquiry, reasoned, type Step } from "../../reasoning/index.js";
import { gatherAbsences, type GatheredAbsences } from "./absences.js";
import type { ClassDays } from "./class-days.js";
import { bothPhases } from "./covered-month.js";
import { takeOff } from "./deductions.js";
import { type Due, dueOf } from "./due.js";
import type { MonthLaw } from "./month-law.js";
import type { Rates } from "./rates.js";
import type { Deduction, MonthlyBenefitResult, NotDueReason } from "./result.js";
import { roundedAmount, roundingPlan, withRoundedRates } from "./round.js";
import type { CheckedCase } from "./schema.js";
import { type Situation, situationOf } from "./situation.js";
import { unsupportedMonth } from "./unsupported-month.js";

/** What the decision came to. */
interface Decision {
  readonly reason?: NotDueReason | undefined;
  readonly amount: Amount;
  readonly exact: Fraction;
  /** As they were used: rounded where a reading rounds them. */
  readonly rates: Rates;
  readonly steps: Step[];
  readonly deductions: Deduction[];
}

/** Decides a month whose facts were read and do not contradict each other. */
export function decideMonth(
  month: MonthSpan,
  facts: CheckedCase,
  classDays: ClassDays,
): MonthlyBenefitResult {
  const situation = situationOf(month, facts, classDays);
  if (situation === undefined) return unsupportedMonth(facts);
  const absences = gatherAbsences(situation);
  const isOpen = situation.openness !== "nothing-due";
  const decision = isOpen ? decideAmount(situation, absences) : nothingDue(situation);
  return finished(situation, absences, decision);
}

/** Nothing to pay for: no covered day, or no application where the law asks for one. */
function nothingDue({ covered, rates }: Situation): Decision {
  const reason = covered.lastCovered === undefined ? "no-covered-day" : "no-application";
  const step: Step = { citation: theAct("art-15-ust-4"), operation: reason, operands: {} };
  return { reason, amount: noMoney, exact: zero, rates, steps: [...rates.steps, step], deductions: [] };
}

function decideAmount(exactly: Situation, { costly, steps: gathered }: GatheredAbsences): Decision {
  const { facts, covered, inquiry, law, openness } = exactly;
  const isSplit = covered.days.trial > 0 && covered.days.participation > 0;
  const unexcused = costly.countOf("unexcused");
  if (unexcused > 0 && (!covered.isFull || isSplit)) inquiry.assume("threshold-not-scaled");

  const unpaid = costly.countOf("unpaid");
  const isOverLimit = openness === "over-limit";
  const isEveryDayUnpaid = unpaid === bothPhases(covered.days);
  // Where everything is lost the rounding decides nothing, and nobody is asked about it.
  const asked =
    isOverLimit || isEveryDayUnpaid ? new Inquiry({ interpretation: facts.interpretation }) : inquiry;
  const plan = roundingPlan(exactly, !costly.isEmpty, asked);
  const rates = plan.rate === undefined ? exactly.rates : withRoundedRates(exactly, plan.rate);
  const situation = { ...exactly, rates };
  const due = dueOf(situation);
  if (due.isMixed) inquiry.assume("mixed-month-by-thirtieths");
  const steps = [...rates.steps, ...due.steps, ...gathered];

  if (isOverLimit) return lostByAbsence({ rates, due, steps, days: unexcused }, law);
  if (isEveryDayUnpaid) return lostUnpaid({ rates, due, steps, days: unpaid }, law);

  const takenOff = takeOff(situation, due, costly);
  const difference = minus(due.amount, takenOff.total);
  const exact = isNegative(difference) ? zero : difference;
  const rounding = roundedAmount(exact, plan.end, law);
  return {
    reason: rounding.amount === noMoney ? "reduced-to-zero" : undefined,
    amount: rounding.amount,
    exact,
    rates,
    steps: [...steps, ...takenOff.steps, ...floorSteps(difference, law), ...rounding.steps],
    deductions: takenOff.list,
  };
}

/** A month in which the whole due is lost at once, for so many days. */
interface LostMonth {
  readonly rates: Rates;
  readonly due: Due;
  readonly steps: Step[];
  readonly days: number;
}

function lostByAbsence(month: LostMonth, { unexcusedAbsence: record }: MonthLaw): Decision {
  return lost(month, "unexcused-over-limit", "unexcused", {
    citation: theAct("art-15-ust-7-zd-2"),
    operation: "unexcused-over-limit",
    operands: { days: month.days, most: record.value.mostDays },
    record,
  });
}

function lostUnpaid(month: LostMonth, { partialMonth: { citation } }: MonthLaw): Decision {
  const operands = { days: month.days };
  return lost(month, "all-days-unpaid", "unpaid", { citation, operation: "all-days-unpaid", operands });
}

function lost(
  { rates, due, steps, days }: LostMonth,
  reason: NotDueReason,
  kind: Deduction["kind"],
  last: Omit<Step, "value">,
): Decision {
  return {
    reason,
    amount: noMoney,
    exact: zero,
    rates,
    steps: [...steps, { ...last, value: toExact(negated(due.amount)) }],
    deductions: [{ kind, days, exact: toExact(due.amount) }],
  };
}

function floorSteps(difference: Fraction, law: MonthLaw): Step[] {
  if (!isNegative(difference)) return [];
  const { citation } = law.unexcusedAbsence;
  return [{ citation, operation: "not-below-zero", operands: {}, value: toExact(negated(difference)) }];
}

function finished(
  { facts, covered, inquiry }: Situation,
  { counters, violations }: GatheredAbsences,
  { reason, amount, exact, rates, steps, deductions }: Decision,
): MonthlyBenefitResult {
  if (!inquiry.complete) return { outcome: "undetermined", missing: inquiry.missing };
  const rate = Object.fromEntries(rates.paid.map((phase) => [phase, toExact(rates.of[phase])]));
  const decided = {
    month: covered.month,
    amount,
    exact: toExact(exact),
    rate,
    coveredDays: bothPhases(covered.days),
    fullMonth: covered.isFull,
    deductions,
    counters,
    violations,
    gross: true as const,
    ...reasoned(steps, inquiry, covered.lastCovered ?? covered.last, facts.asOf),
  };
  return reason === undefined ? { outcome: "due", ...decided } : { outcome: "not-due", reason, ...decided };
}
