import { dayAfter } from "../../calendar/index.js";
import { decided, type LawFor } from "../../input/index.js";
import { type Law, theAct } from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import {
  type Amount,
  type Exact,
  type Fraction,
  isNegative,
  minus,
  negated,
  noMoney,
  toExact,
  zero,
} from "../../money/index.js";
import { violationsOfPeriods } from "../../participation/index.js";
import { type Decision, Inquiry, type Step, type Undecided, type Unnamed } from "../../reasoning/index.js";
import { gatherAbsences, type GatheredAbsences } from "./absences.js";
import { bothPhases } from "./covered-month.js";
import { deductionOf, takeOff } from "./deductions.js";
import { type Due, dueOf } from "./due.js";
import { type CheckedCase, historyBefore } from "./inputs.js";
import { exactRate, type Rates } from "./rates.js";
import type { ReadMonth } from "./read-month.js";
import type { BenefitDue, Deduction, MonthlyBenefitResult, NextHistory } from "./result.js";
import { roundedAmount, roundingPlan, withRoundedRates } from "./round.js";
import { type Situation, situationOf } from "./situation.js";
import { step } from "./step.js";
import { coveredOrNot } from "./unsupported-month.js";
import type { DeductionKind, MonthQuestion, NotDueReason } from "./vocabulary.js";
import { withoutPeriods } from "./without-periods.js";

/** Decides a month that is a part of another calculation: its facts were read and do not contradict each other. */
export function decideMonth(month: ReadMonth, lawFor?: LawFor): MonthlyBenefitResult {
  return decided<CheckedCase, MonthlyBenefitResult, MonthQuestion>(
    {
      calculation: "monthlyBenefit",
      day: () => month.span.last,
      unsupported: coveredOrNot,
      decide: (_, law, inquiry) => decide(month, law, inquiry),
    },
    month.facts,
    lawFor,
  );
}

export function decide(
  month: ReadMonth,
  law: Law,
  inquiry: Inquiry<MonthQuestion>,
): Decision<MonthlyBenefitResult> | Unnamed<Undecided> {
  const situation = situationOf(month, law, inquiry);
  if ("outcome" in situation) return situation;
  const asked = withoutPeriods(month.facts);
  if (asked !== undefined) return asked;
  const absences = gatherAbsences(situation);
  const isOpen = situation.openness !== "nothing-due";
  const conclusion = isOpen ? concludedAmount(situation, absences) : nothingDue(situation);
  return decisionOf(situation, absences, conclusion);
}

/** What the decision came to. */
interface Conclusion {
  readonly reason?: NotDueReason | undefined;
  readonly amount: Amount;
  readonly exact: Fraction;
  /** As they were used: rounded where a reading rounds them. */
  readonly rates: Rates;
  readonly steps: Step[];
  readonly deductions: Deduction[];
}

/** Nothing to pay for: no covered day, or no application where the law asks for one. */
function nothingDue({ covered, rates }: Situation): Conclusion {
  const reason = covered.lastCovered === undefined ? "no-covered-day" : "no-application";
  const steps = [...rates.steps, step(theAct("art-15-ust-4"), reason)];
  return { reason, amount: noMoney, exact: zero, rates, steps, deductions: [] };
}

function concludedAmount(exactly: Situation, { costly, steps: gathered }: GatheredAbsences): Conclusion {
  const { facts, covered, entitled, inquiry, law, openness } = exactly;
  const isSplit = covered.days.trial > 0 && covered.days.participation > 0;
  const unexcused = costly.countOf("unexcused");
  if (unexcused > 0 && (!covered.isFull || isSplit)) inquiry.assume("threshold-not-scaled");

  const unpaid = costly.countOf("unpaid");
  const isOverLimit = openness === "over-limit";
  const isEveryDayUnpaid = unpaid === bothPhases(entitled.days);
  // Where everything is lost the rounding decides nothing, and nobody is asked about it.
  const asked =
    isOverLimit || isEveryDayUnpaid ? new Inquiry({ interpretation: facts.interpretation }) : inquiry;
  const plan = roundingPlan(exactly, !costly.isEmpty, asked);
  const rates = plan.rate === undefined ? exactly.rates : withRoundedRates(exactly, plan.rate);
  const situation = rates === exactly.rates ? exactly : { ...exactly, rates };
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

function lostByAbsence(month: LostMonth, law: Law): Conclusion {
  const record = law.of(rules.unexcusedAbsence);
  const source = { citation: theAct("art-15-ust-7-zd-2"), record };
  const operands = { days: month.days, most: record.value.mostDays };
  const last = step(source, "unexcused-over-limit", operands, lostValue(month));
  return lost(month, "unexcused-over-limit", "unexcused", last);
}

function lostUnpaid(month: LostMonth, law: Law): Conclusion {
  const { citation } = law.of(rules.partialMonth);
  const last = step(citation, "all-days-unpaid", { days: month.days }, lostValue(month));
  return lost(month, "all-days-unpaid", "unpaid", last);
}

function lostValue({ due }: LostMonth): Exact {
  return toExact(negated(due.amount));
}

function lost(
  { rates, due, steps, days }: LostMonth,
  reason: NotDueReason,
  kind: DeductionKind,
  last: Step,
): Conclusion {
  return {
    reason,
    amount: noMoney,
    exact: zero,
    rates,
    steps: [...steps, last],
    deductions: [deductionOf(kind, days, due.amount)],
  };
}

function floorSteps(difference: Fraction, law: Law): Step[] {
  if (!isNegative(difference)) return [];
  const { citation } = law.of(rules.unexcusedAbsence);
  return [step(citation, "not-below-zero", {}, toExact(negated(difference)))];
}

function decisionOf(
  situation: Situation,
  { counters, usedNext, violations }: GatheredAbsences,
  { reason, amount, exact, rates, steps, deductions }: Conclusion,
): Decision<MonthlyBenefitResult> {
  const { covered, facts, inquiry } = situation;
  const rate: BenefitDue["rate"] = {};
  for (const phase of rates.paid) rate[phase] = exactRate(rates, phase);
  inquiry.lawUntil = covered.lastCovered ?? covered.last;
  const due = {
    calculation: "monthlyBenefit" as const,
    outcome: "due" as const,
    month: covered.month,
    amount,
    exact: toExact(exact),
    rate,
    coveredDays: bothPhases(covered.days),
    fullMonth: covered.isFull,
    deductions,
    counters,
    next: facts.history === undefined ? null : nextHistory(situation, usedNext),
    violations: [...violations, ...violationsOfCheckedPeriods(situation)],
    gross: true as const,
    steps,
  };
  if (reason === undefined) return due;
  const outcome = "not-due";
  return Object.assign(
    { calculation: due.calculation, outcome, reason } as const,
    { ...due, outcome } as const,
  );
}

function nextHistory(
  { covered, facts }: Situation,
  { sickness, daysOff, flood }: GatheredAbsences["usedNext"],
): NextHistory | null {
  if (sickness === null || daysOff === null) return null;
  const next = { before: dayAfter(covered.last), sicknessUsed: sickness, daysOffUsed: daysOff };
  // As in the history: left out where nothing was ever said of them.
  const isSaid = historyBefore(facts)?.floodDaysUsed !== undefined || flood.property + flood.inability > 0;
  return isSaid ? { ...next, floodDaysUsed: flood } : next;
}

/** Where the periods go past the law, if that is asked for. */
function violationsOfCheckedPeriods({ facts, law, inquiry }: Situation): BenefitDue["violations"] {
  if (facts.checkPeriods !== true) return [];
  return violationsOfPeriods(facts, law, inquiry).map(({ path = [], ...violation }) => ({
    ...violation,
    path: ["periods", ...path],
  }));
}
