import { later, type MonthSpan } from "../calendar/index.js";
import { coveredFrom, referenceAmountOn, theAct } from "../law/index.js";
import {
  type Amount,
  type Fraction,
  isNegative,
  minus,
  negated,
  noMoney,
  toExact,
  zero,
} from "../money/index.js";
import { phasesOf } from "../participation/index.js";
import { Inquiry, reasoned, type Step } from "../reasoning/index.js";
import { gatherAbsences, type GatheredAbsences } from "./absences.js";
import type { ClassDays } from "./class-days.js";
import { bothPhases, type CoveredMonth, coveredMonth, periodsOf } from "./covered-month.js";
import { takeOff, unpaidDays } from "./deductions.js";
import { type Due, dueOf } from "./due.js";
import { type MonthLaw, monthLawOn } from "./month-law.js";
import { type Rates, ratesOf } from "./rates.js";
import type { Deduction, MonthlyBenefitResult, NotDueReason } from "./result.js";
import { roundedAmount, roundingPlan, withRoundedRates } from "./round.js";
import type { CheckedCase } from "./schema.js";
import { singleDays } from "./situation.js";
import { givenAmounts, isUnchecked, unsupportedMonth } from "./unsupported-month.js";

/** One person's month while it is decided. */
interface Case {
  readonly facts: CheckedCase;
  readonly covered: CoveredMonth;
  readonly inquiry: Inquiry;
  readonly rates: Rates;
  readonly gathered: GatheredAbsences;
}

/** What the decision came to. */
interface Decision {
  readonly reason?: NotDueReason | undefined;
  readonly amount: Amount;
  readonly exact: Fraction;
  readonly steps: Step[];
  readonly deductions: Deduction[];
}

/** Decides a month whose facts were read and do not contradict each other. */
export function decideMonth(
  month: MonthSpan,
  facts: CheckedCase,
  classDays: ClassDays,
): MonthlyBenefitResult {
  const { asOf } = facts;
  const periods = periodsOf(facts);
  const covered = coveredMonth(month, periods);
  const day = covered.firstCovered ?? later(covered.first, coveredFrom);
  const reference = referenceAmountOn(day, givenAmounts(facts));
  const law = monthLawOn(covered.last, asOf);
  const isKnown = covered.last >= coveredFrom && reference !== undefined && law !== undefined;
  if (!isKnown || isUnchecked(covered, facts)) return unsupportedMonth(facts);

  const inquiry = new Inquiry(facts);
  const rates = ratesOf(covered, day, reference, facts.applied, inquiry, asOf);
  const singles = singleDays(facts, covered);
  const phases = phasesOf(periods);
  const decided = periods === facts.periods ? phases : phasesOf(facts.periods);
  const situation = { facts, phases, decided, covered, classDays, inquiry, singles };
  const nothingDue = ruledOut(covered, rates);
  if (nothingDue !== undefined) {
    const gathered = gatherAbsences(situation, "nothing-due");
    return finished({ facts, covered, inquiry, rates, gathered }, nothingDue);
  }
  const unexcused = singles.filter(({ kind }) => kind === "unexcused").length;
  const isOverLimit = unexcused > law.unexcusedAbsence.value.mostDays;
  const gathered = gatherAbsences(situation, isOverLimit ? "over-limit" : "open");
  return decideAmount({ facts, covered, inquiry, rates, gathered }, law, isOverLimit);
}

/** Nothing to pay for: no covered day, or no application where the law asks for one. */
function ruledOut({ lastCovered }: CoveredMonth, { paid, steps }: Rates): Decision | undefined {
  const reason =
    lastCovered === undefined ? "no-covered-day" : paid.length === 0 ? "no-application" : undefined;
  if (reason === undefined) return undefined;
  const step: Step = { citation: theAct("art-15-ust-4"), operation: reason, operands: {} };
  return { reason, amount: noMoney, exact: zero, steps: [...steps, step], deductions: [] };
}

function decideAmount(exactCase: Case, law: MonthLaw, isOverLimit: boolean): MonthlyBenefitResult {
  const { facts, covered, inquiry, gathered } = exactCase;
  const { asOf } = facts;
  const { costly } = gathered;
  const unexcused = bothPhases(costly.unexcused);
  const reduced = bothPhases(costly.reduced);
  const unpaid = bothPhases(unpaidDays(costly));
  const isSplit = covered.days.trial > 0 && covered.days.participation > 0;
  if (unexcused > 0 && (!covered.isFull || isSplit)) inquiry.assume("threshold-not-scaled");

  const everyDayUnpaid = unpaid === bothPhases(covered.days);
  const isLost = isOverLimit || everyDayUnpaid;
  // Where everything is lost the rounding decides nothing, and nobody is asked about it.
  const asked = isLost ? new Inquiry({ interpretation: facts.interpretation }) : inquiry;
  const plan = roundingPlan(exactCase.rates, covered, unexcused + reduced + unpaid > 0, asked);
  const rates =
    plan.rate === undefined
      ? exactCase.rates
      : withRoundedRates(exactCase.rates, plan.rate, covered.last, asOf);
  const due = dueOf(covered, rates, law.partialMonth);
  if (due.isMixed) inquiry.assume("mixed-month-by-thirtieths");
  const theCase: Case = { ...exactCase, rates };
  const steps = [...rates.steps, ...due.steps, ...gathered.steps];

  if (isOverLimit) return finished(theCase, lostByAbsence(due, unexcused, steps, law));
  if (everyDayUnpaid) return finished(theCase, lostUnpaid(due, unpaid, steps, law));

  if (unexcused > 0 && reduced > 0) inquiry.assume("deductions-add");
  const base =
    unexcused + reduced > 0 ? inquiry.reading("deductionBase", covered.isFull ? "B" : "D") : undefined;
  const unpaidDay = unpaid > 0 ? inquiry.reading("unpaidDay") : undefined;
  const takenOff = takeOff(costly, due, rates, covered, law, {
    base: base ?? "full-month",
    unpaidDay: unpaidDay ?? "minus-thirtieth",
  });
  const difference = minus(due.amount, takenOff.total);
  const exact = isNegative(difference) ? zero : difference;
  const rounding = roundedAmount(exact, plan.end, covered.last, asOf);
  return finished(theCase, {
    reason: rounding.amount === noMoney ? "reduced-to-zero" : undefined,
    amount: rounding.amount,
    exact,
    steps: [...steps, ...takenOff.steps, ...floorSteps(difference, law), ...rounding.steps],
    deductions: takenOff.list,
  });
}

function lostByAbsence(due: Due, days: number, steps: Step[], law: MonthLaw): Decision {
  const record = law.unexcusedAbsence;
  return lost(due, "unexcused-over-limit", { kind: "unexcused", days }, steps, {
    citation: theAct("art-15-ust-7-zd-2"),
    operation: "unexcused-over-limit",
    operands: { days, most: record.value.mostDays },
    record,
  });
}

function lostUnpaid(due: Due, days: number, steps: Step[], law: MonthLaw): Decision {
  return lost(due, "all-days-unpaid", { kind: "unpaid", days }, steps, {
    citation: law.partialMonth.citation,
    operation: "all-days-unpaid",
    operands: { days },
  });
}

/** The whole due is lost at once. */
function lost(
  due: Due,
  reason: NotDueReason,
  deduction: Omit<Deduction, "exact">,
  steps: Step[],
  last: Omit<Step, "value">,
): Decision {
  return {
    reason,
    amount: noMoney,
    exact: zero,
    steps: [...steps, { ...last, value: toExact(negated(due.amount)) }],
    deductions: [{ ...deduction, exact: toExact(due.amount) }],
  };
}

function floorSteps(difference: Fraction, law: MonthLaw): Step[] {
  if (!isNegative(difference)) return [];
  const { citation } = law.unexcusedAbsence;
  return [{ citation, operation: "not-below-zero", operands: {}, value: toExact(negated(difference)) }];
}

function finished(
  { facts, covered, inquiry, rates, gathered }: Case,
  decision: Decision,
): MonthlyBenefitResult {
  const { reason, amount, exact, steps, deductions } = decision;
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
    counters: gathered.counters,
    violations: gathered.violations,
    gross: true as const,
    ...reasoned(steps, inquiry, covered.lastCovered ?? covered.last, facts.asOf),
  };
  return reason === undefined ? { outcome: "due", ...decided } : { outcome: "not-due", reason, ...decided };
}
