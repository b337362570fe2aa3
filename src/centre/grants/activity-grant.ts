import { type CalendarDate, dayIn, monthAfter, monthOf, type YearMonth } from "../../calendar/index.js";
import { calculated, type Calculation, type LawFor, limits, type Parts } from "../../input/index.js";
import { type Law, theAct } from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import {
  type Amount,
  type Exact,
  type Fraction,
  fromAmount,
  isZero,
  minus,
  nearestGrosz,
  percentOf,
  scaled,
  sum,
  toAmount,
  toExact,
} from "../../money/index.js";
import type { Decision, Inquiry, Issue, Reasoned, Step, Undecided } from "../../reasoning/index.js";
import { benefitOn, withoutBenefit } from "./benefit-of-the-day.js";
import { countedBy, headsOf } from "./heads.js";
import { type ActivityGrantFacts as Facts, type ActivityGrantInput, activityGrantInput } from "./inputs.js";
import { step } from "./step.js";

type Name = "activityGrant";

/** One monthly instalment. Amounts are PLN with two decimals. */
export interface ActivityGrantInstalment {
  /** Its place in `months`, from 0. */
  index: number;
  month: string;
  /** The people it is paid for. */
  heads: number;
  amount: string;
  /** Before rounding. */
  exact: Exact;
  /** Last day on which it is paid. */
  payBy: string;
}

/** What the grant comes to, if the marshal gives it. */
export interface ActivityGrantDue extends Reasoned<Name> {
  outcome: "due";
  /** The unemployment benefit on the day of the agreement, for all instalments. */
  base: string;
  instalments: ActivityGrantInstalment[];
  total: string;
  /** Were all months given that the law pays for? */
  complete: boolean;
}

/** What {@link activityGrant} returns. */
export type ActivityGrantResult = ActivityGrantDue | Undecided<Name>;

/**
 * The grant on the activity of a centre for its first three months: the instalments, and by when each is paid.
 *
 * Provision: art. 8 ust. 3 and 5 of the Act, unchanged since 2003-08-14. For each month 50 % of the unemployment benefit in
 * force on `agreementOn` (the day asked about), times participants and staff engaged for at least a year, as at the month's
 * end; paid by the 10th of the next month. `participants` and `staffEngagedForAtLeastAYear` are numbers of people, `months`
 * one to three months from `firstMonth` on. Amounts are PLN. Whether the two numbers are added up or multiplied the
 * provision leaves open (reading `grantHeadcount`); rounding to the nearest grosz is listed where it mattered. Whether to
 * grant it is the marshal's decision. Participants whose classes are suspended (COVID-19, flood of 2024) stay in the number.
 * Not checked: whether the centre is in its first months, and who founded it. Bad input gets `invalid` with all its issues,
 * a day without a known benefit `unsupported-date`.
 *
 * @example
 * ```ts
 * import { activityGrant } from "zatrudnienie-socjalne/centre";
 *
 * const month = { participants: 20, staffEngagedForAtLeastAYear: 8 };
 * const grant = activityGrant({ agreementOn: "2019-12-16", firstMonth: "2020-01", months: [month, month, month] });
 * grant.outcome === "due" && [grant.base, grant.instalments[0]?.amount, grant.instalments[0]?.payBy, grant.total];
 * // => ["861.40", "12059.60", "2020-02-10", "36178.80"]
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718, Dz.U. 2003 nr 122 poz. 1143 art. 8.
 */
export function activityGrant(input: ActivityGrantInput): ActivityGrantResult {
  return calculated(activityGrantRule, input);
}

export const activityGrantRule: Calculation<Facts, ActivityGrantResult, never> = {
  calculation: "activityGrant",
  schema: activityGrantInput,
  contradictions,
  day: ({ agreementOn }) => agreementOn,
  unsupported: (facts) => withoutBenefit(facts.agreementOn, facts),
  decide,
};

function contradictions({ agreementOn, firstMonth, months }: Parts<Facts>, lawFor: LawFor): Issue[] {
  const most = agreementOn == null ? undefined : monthsPaidFor(agreementOn, lawFor);
  const isBefore = agreementOn != null && firstMonth != null && firstMonth < monthOf(agreementOn);
  return [
    ...(isBefore ? [{ path: ["firstMonth"], code: "month-before-agreement" }] : []),
    ...(firstMonth != null && firstMonth > limits.lastDate
      ? [{ path: ["firstMonth"], code: "date-out-of-range" }]
      : []),
    ...(most !== undefined && months != null && months.length > most
      ? [{ path: ["months"], code: "too-many", params: { most } }]
      : []),
  ];
}

/** For how many months the law of the day pays. */
function monthsPaidFor(day: CalendarDate, lawFor: LawFor): number | undefined {
  return lawFor(day, undefined).of(rules.activityGrant, day)?.value.months;
}

function decide(facts: Facts, law: Law, inquiry: Inquiry<never>): Decision<ActivityGrantResult> {
  const rule = law.of(rules.activityGrant);
  const { percent, payDay } = rule.value;
  const { base, named } = benefitOn(facts.agreementOn, facts, inquiry);
  const share = percentOf(fromAmount(base), percent);
  const counted = countedBy("not-said", inquiry);

  const steps: Step[] = [named];
  let month = facts.firstMonth as YearMonth;
  const instalments = facts.months.map(({ participants, staffEngagedForAtLeastAYear: staff }, index) => {
    const heads = headsOf(participants, staff, counted);
    const exact = scaled(share, heads.heads);
    const amount = nearestGrosz(exact);
    const paid = { index, month, heads: heads.heads, amount, exact: toExact(exact) };
    steps.push(step(rule, "grant-for-month", { month, base, percent, ...heads }, toExact(exact)));
    const rounding = minus(fromAmount(amount), exact);
    if (!isZero(rounding)) {
      inquiry.assume("grant-rounding");
      steps.push(step(rule, "grant-rounded", { amount }, toExact(rounding)));
    }
    month = monthAfter(month);
    return { ...paid, payBy: dayIn(month, payDay) };
  });
  const [first] = instalments;
  if (first !== undefined) {
    const paid = { citation: theAct("art-8-ust-5"), record: rule };
    steps.push(step(paid, "instalments-paid", { day: payDay, first: first.payBy }));
  }
  return {
    outcome: "due",
    base,
    instalments,
    total: toAmount(sum(instalments.map(({ amount }): Fraction => fromAmount(amount satisfies Amount)))),
    complete: instalments.length === rule.value.months,
    steps,
  };
}
