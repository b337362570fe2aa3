import {
  type CalendarDate,
  dayBefore,
  firstDay,
  lastDay,
  later,
  monthOf,
  monthsAndDays,
  type YearMonth,
} from "../calendar/index.js";
import { calculated, type Calculation, decided, notBefore, type Parts } from "../input/index.js";
import { coveredFrom, type Law, theAct } from "../law/index.js";
import { type Amount, fromAmount, sum, toAmount, toExact } from "../money/index.js";
import type { Decision, Inquiry, Issue, Reasoned, Undecided } from "../reasoning/index.js";
import { employerRefundRule } from "./employer-refund.js";
import type { EmployerRefundResult } from "./employer-refund-result.js";
import {
  type EmployerRefundPlanFacts as Facts,
  type EmployerRefundPlanInput,
  employerRefundPlanInput,
} from "./inputs.js";
import { step } from "./step.js";
import type { SupportedEmploymentQuestion as Question } from "./vocabulary.js";

type Name = "employerRefundPlan";

/** A month of the agreement: what `employerRefund` gives for it. */
export type PlannedRefund = EmployerRefundResult & {
  /** Its place in `wages`. */
  index: number;
  month: string;
  /** Which month of work it is: 1 is the first. */
  employmentMonth: number;
};

/** The months of one agreement. */
export interface EmployerRefundPlan extends Reasoned<Name> {
  outcome: "plan";
  /** In the order given. */
  months: PlannedRefund[];
  /** PLN, two decimals: all that is refunded for months that could be decided. */
  total: string;
  /** The earliest month that could not be decided, since its amount is not announced (in strict answers, since its law was not checked); null where all could. */
  unknownFrom: string | null;
}

/** What {@link employerRefundPlan} returns. */
export type EmployerRefundPlanResult = EmployerRefundPlan | Undecided<Name>;

type Decided = Decision<EmployerRefundPlanResult>;

/**
 * The refunds of one agreement month by month, and what they come to.
 *
 * Provisions, units and limits as in `employerRefund`, which decides each month. `wages` has the gross wage paid for each
 * month of work, in PLN, each month once. A calendar month counts as the month of work in which its first day worked lies
 * (`startedOn` in the first one): work that starts on the 15th has two calendar months in its first month of work, and a
 * month that straddles two is not split. A month without a known unemployment benefit stands in the list as
 * `unsupported-date` and not in the total. Not checked: whether wages are missing. Bad input gets `invalid`.
 *
 * @example
 * ```ts
 * import { employerRefundPlan } from "zatrudnienie-socjalne/supported-employment";
 *
 * const plan = employerRefundPlan({
 *   agreementOn: "2026-01-05",
 *   startedOn: "2026-02-01",
 *   contributionPercent: "20.48",
 *   wages: ["2026-05", "2026-06"].map((month) => ({ month, wagePaid: "4806.00" })),
 * });
 * plan.outcome === "plan" && [plan.months.map(({ employmentMonth }) => employmentMonth), plan.total];
 * // => [[4, 5], "4223.79"]
 * ```
 *
 * Source: as of `employerRefund`.
 */
export function employerRefundPlan(input: EmployerRefundPlanInput): EmployerRefundPlanResult {
  return calculated(employerRefundPlanRule, input);
}

export const employerRefundPlanRule: Calculation<Facts, EmployerRefundPlanResult, Question> = {
  calculation: "employerRefundPlan",
  schema: employerRefundPlanInput,
  contradictions,
  day: ({ agreementOn }) => agreementOn,
  decide,
};

function decide(facts: Facts, law: Law, inquiry: Inquiry<Question>): Decided {
  const { wages, startedOn, ...shared } = facts;
  const months = wages.map((wage, index): PlannedRefund => {
    const { month } = wage;
    const ofMonth = { ...shared, ...wage, employmentMonth: monthOfWork(month, startedOn) };
    const refund = decided(employerRefundRule, ofMonth, (day, asOf) => law.on(day, asOf));
    return { index, employmentMonth: ofMonth.employmentMonth, ...refund, month };
  });
  for (const refund of months) {
    if ("assumptions" in refund) inquiry.takeOver(refund);
    // All months have one percentage: it is asked for once.
    if (refund.outcome === "undetermined")
      inquiry.missingFact(["contributionPercent"], "employer-contribution-percent");
  }
  const known = months.filter((refund) => "amount" in refund);
  const lastKnown = latestOf(known);
  inquiry.lawUntil = lastKnown && lastDay(lastKnown);
  const [unknownFrom = null] = months
    .filter((refund) => !("amount" in refund))
    .map(({ month }) => month)
    .sort();
  return {
    outcome: "plan",
    months,
    total: toAmount(sum(known.map(({ amount }) => fromAmount(amount as Amount)))),
    unknownFrom,
    steps: [
      ...known.map(({ month, amount }) =>
        step(
          theAct("art-16-ust-5"),
          "employer-refund-of-month",
          { month },
          toExact(fromAmount(amount as Amount)),
        ),
      ),
      ...(unknownFrom === null
        ? []
        : [step(theAct("art-2-pkt-9"), "employer-refund-unknown-from", { month: unknownFrom })]),
    ],
  };
}

/** The latest of some months. */
function latestOf(months: readonly { readonly month: string }[]): YearMonth | undefined {
  return months
    .map(({ month }) => month as YearMonth)
    .sort()
    .at(-1);
}

/** The month of work in which the first day worked of a calendar month lies. */
function monthOfWork(month: YearMonth, startedOn: CalendarDate): number {
  const worked = { from: startedOn, to: dayBefore(later(firstDay(month), startedOn)) };
  return monthsAndDays(worked, "day-before").months + 1;
}

function contradictions({ agreementOn, startedOn, wages }: Parts<Facts>): Issue[] {
  const months = (wages ?? []).map((wage) => wage?.month ?? undefined);
  const started = startedOn == null ? undefined : monthOf(startedOn);
  const seen = new Set<string>();
  return [
    ...notBefore(agreementOn, coveredFrom, ["agreementOn"], "before-the-act"),
    ...months.flatMap((month, index): Issue[] => {
      if (month === undefined) return [];
      const path = ["wages", index, "month"];
      const isBefore = started !== undefined && month < started;
      const isRepeated = seen.has(month);
      seen.add(month);
      return [
        ...(isRepeated ? [{ path, code: "repeated-month" }] : []),
        ...(isBefore ? [{ path, code: "month-before-work" }] : []),
        ...notBefore(lastDay(month), agreementOn, path, "agreement-after-month"),
      ];
    }),
  ];
}
