import { type CalendarDate, monthSpan, type YearMonth } from "../../calendar/index.js";
import { type Parts, read } from "../../input/index.js";
import { type Citation, theAct } from "../../law/index.js";
import { type Amount, isNegative, isZero, negated, toAmount, toExact } from "../../money/index.js";
import {
  Inquiry,
  type Issue,
  missingAt,
  type Reasoned,
  reasonedOn,
  type Step,
  type Undecided,
} from "../../reasoning/index.js";
import { differenceOf, exactly } from "../amounts.js";
import { decideMonth } from "../month/decide-month.js";
import { contradictionsWithin, type ReadMonth } from "../month/read-month.js";
import type { BenefitDue, BenefitNotDue } from "../month/result.js";
import { contradictionsOfSettings, monthOfCase } from "../month/shared-settings.js";
import { withoutExcludedDays } from "./excluded-days.js";
import { type RecalculateInput, type RecalculateMonthsInput, recalculateSchema } from "./inputs.js";
import { type StepChange, stepChanges } from "./step-changes.js";

/** A month that was paid and calculated again. Amounts are PLN, two decimals. */
export interface Recalculation extends Reasoned {
  /** `arrears`: more is due than was paid; `overpaid`: less. */
  outcome: "arrears" | "overpaid" | "unchanged";
  month: string;
  /** What was paid. */
  before: string;
  /** What is due. */
  after: string;
  /** Between them, not negative. */
  difference: string;
  /** The month as it is now. */
  benefit: BenefitDue | BenefitNotDue;
  /** Step by step what changed, if the former facts were given and can be decided; what they do not explain is a step of its own. */
  changes: StepChange[] | null;
  /** Before income tax, which the library does not compute. */
  gross: true;
}

/** What {@link recalculate} returns. */
export type RecalculateResult = Recalculation | Undecided;

/**
 * Calculates a month again that was paid already: arrears, an overpayment, or no change, and step by step why.
 *
 * Provisions: those of `monthlyBenefit`; art. 1 ust. 3 of the Act for `excludedFrom`. For a late sick note, an absence
 * excused afterwards, another base, a law in force backwards (`formerInput` with the `asOf` of the payment), or a right to
 * a pension acquired backwards (`excludedFrom`: the first day of the right; the programme is cut before it). Amounts are
 * PLN, gross of income tax. Not decided: whether and how an overpayment is to be paid back, about which the Act says
 * nothing; contributions of the difference (`contributions`). The pools of later months change too: `recalculateMonths`.
 * Bad input gets `invalid`; what the month itself lacks, `undetermined`.
 *
 * @example
 * ```ts
 * import { recalculate } from "zatrudnienie-socjalne/benefit";
 *
 * const january = {
 *   month: "2022-01",
 *   periods: { participation: { from: "2021-11-01", to: "2022-09-30" } },
 *   applied: true,
 * };
 * const again = recalculate({
 *   paid: { amount: "1240.80" },
 *   input: january,
 *   formerInput: { ...january, asOf: "2022-02-01" },
 * });
 * again.outcome === "arrears" && [again.before, again.after, again.difference]; // => ["1240.80", "1489.00", "248.20"]
 * again.outcome === "arrears" && again.changes?.map(({ operation }) => operation); // => ["rate", "full-month", "round"]
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718 and the amending acts.
 */
export function recalculate(input: RecalculateInput): RecalculateResult {
  const checked = read(recalculateSchema, input, (parts) => {
    const [month, formerMonth] = [parts.input?.month, parts.formerInput?.month];
    return [
      ...contradictionsOfSettings(parts),
      ...contradictionsOfFacts(parts, month, formerMonth),
      ...anotherMonth(month, formerMonth),
    ];
  });
  if ("issues" in checked) return { outcome: "invalid", issues: checked.issues };
  const { paid, input: facts, formerInput, excludedFrom, ...settings } = checked.input;
  const span = monthSpan(facts.month as YearMonth);
  const former = formerInput && monthOfCase(settings, formerInput, span);
  return recalculated(monthOfCase(settings, facts, span), former, excludedFrom, paid.amount as Amount);
}

function anotherMonth(month: string | null | undefined, former: string | null | undefined): Issue[] {
  if (month == null || former == null || month === former) return [];
  return [{ path: ["formerInput", "month"], code: "another-month" }];
}

type FactsParts = Pick<Parts<RecalculateMonthsInput<CalendarDate>>, "input" | "formerInput" | "classDays">;

/** What is wrong in the facts of a month, and in those on which it was paid. */
export function contradictionsOfFacts(
  { input, formerInput, classDays }: FactsParts,
  month: string | null | undefined,
  formerMonth = month,
): Issue[] {
  return [
    ...contradictionsWithin(input, month, ["input"], classDays),
    ...contradictionsWithin(formerInput, formerMonth, ["formerInput"], classDays),
  ];
}

/** Calculates a month again whose facts were read. */
export function recalculated(
  now: ReadMonth,
  former: ReadMonth | undefined,
  excludedFrom: CalendarDate | undefined,
  paid: Amount,
): RecalculateResult {
  const shortened = excludedFrom === undefined ? undefined : withoutExcludedDays(now, excludedFrom);
  const benefit = decideMonth(now.span, shortened?.facts ?? now.facts, now.classDays);
  if (benefit.outcome === "undetermined") {
    return { ...benefit, missing: benefit.missing.map((each) => missingAt(["input"], each)) };
  }
  if (!("amount" in benefit)) return benefit;
  if (shortened !== undefined) benefit.violations = benefit.violations.map(shortened.atGivenPlace);

  const inquiry = new Inquiry(now.facts);
  inquiry.takeOver(benefit);
  if (shortened !== undefined) inquiry.assume("right-excludes-from-its-day");
  const difference = differenceOf(benefit.amount, paid);
  const outcome = isZero(difference) ? "unchanged" : isNegative(difference) ? "overpaid" : "arrears";
  const size = toAmount(isNegative(difference) ? negated(difference) : difference);
  const stepsToBenefit = shortened === undefined ? benefit.steps : [excludedStep(), ...benefit.steps];
  const steps: Step[] = [
    ...stepsToBenefit,
    paidStep(paid),
    { citation: payment(), operation: outcome, operands: { difference: size } },
  ];
  return {
    outcome,
    month: benefit.month,
    before: paid,
    after: benefit.amount,
    difference: size,
    benefit,
    changes: changesSince(former, paid, stepsToBenefit),
    gross: true,
    ...reasonedOn(benefit, steps, inquiry),
  };
}

// Made anew each time: a caller may write into a result.
const payment = (): Citation => theAct("art-15-ust-5");

const excludedStep = (): Step => ({
  citation: theAct("art-1-ust-3"),
  operation: "excluded-by-right",
  operands: {},
});

function paidStep(paid: Amount): Step {
  const value = toExact(negated(exactly(paid)));
  return { citation: payment(), operation: "paid-before", operands: { amount: paid }, value };
}

/** What changed since the former facts; a payment that was not what they gave differs for a reason of its own. */
function changesSince(
  former: ReadMonth | undefined,
  paid: Amount,
  steps: readonly Step[],
): StepChange[] | null {
  if (former === undefined) return null;
  const then = decideMonth(former.span, former.facts, former.classDays);
  if (!("amount" in then)) return null;
  const changes = stepChanges(then.steps, steps);
  const rest = differenceOf(then.amount, paid);
  if (isZero(rest)) return changes;
  const step: Step = {
    citation: payment(),
    operation: "paid-otherwise",
    operands: { amount: paid, computed: then.amount },
    value: toExact(rest),
  };
  return [
    ...changes,
    { operation: step.operation, citation: payment(), before: null, after: step, difference: toExact(rest) },
  ];
}
