import { type CalendarDate, dayAfter, endOfTerm, type MonthCount, type Period } from "../calendar/index.js";
import { read } from "../input/index.js";
import { checkedUntil, lawOfDay, type RuleRecord, ruleOn, type RuleValues, theAct } from "../law/index.js";
import {
  Inquiry,
  type Reasoned,
  reasoned,
  type Step,
  type Undecided,
  unsupportedDay,
} from "../reasoning/index.js";
import { type Chain, chained } from "./chain.js";
import { bothCounts, contradictionsOfPlan } from "./plan-contradictions.js";
import { extraDaysOffOf } from "./extension.js";
import { type Periods, periodsUntil } from "./periods.js";
import { type PlanParticipationInput, planSchema } from "./schema.js";
import { type Violation, violationsOf } from "./violations.js";

/** The plan of one participation. */
export interface PlannedParticipation extends Reasoned {
  outcome: "planned";
  /** The phases, cut at `endedOn`. */
  periods: Periods;
  /** The phases as decided, whatever `endedOn` says: with it, what `monthlyBenefit` takes. */
  decidedPeriods: Periods;
  /** Last day of the last phase as planned, whatever `endedOn` says. */
  plannedEnd: string;
  /** Last day the law allows: trial, eleven months, the longest extension; null where how months are counted was not said. */
  latestEnd: string | null;
  /** Days off by the law of the planned end; `extra` is null where it depends on how months are counted and that was not said. */
  daysOff: { basic: number; extra: number | null };
  /** Sick days that only reduce the benefit, by the law of the planned end; null where the law had no rule. */
  sicknessLimit: number | null;
  /** Where the signed dates go past the law. */
  violations: Violation[];
}

/** What {@link planParticipation} returns. */
export type PlanParticipationResult = PlannedParticipation | Undecided;

type Plan = PlanParticipationInput<CalendarDate>;

/**
 * Plans a participation: trial, participation, extensions, with the last day the law allows, days off and sick days.
 *
 * Provision: art. 15 ust. 1–3, 6a and 7a of the Act. Signed dates win; what is not signed is computed, and how months
 * are counted (`interpretation.monthCount`, question Q5) must then be chosen. Lengths are in months and calendar days.
 * Not checked: whether the participant may join, and whether an extension was justified. Bad input gets `invalid` with
 * all its issues.
 *
 * @example
 * ```ts
 * import { planParticipation } from "zatrudnienie-socjalne/participation";
 *
 * const plan = planParticipation({ trialFrom: "2026-03-02", interpretation: { monthCount: "day-before" } });
 * plan.outcome === "planned" && plan.plannedEnd; // => "2027-03-01"
 * plan.outcome === "planned" && plan.latestEnd; // => "2028-03-01"
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718, and the amending acts for earlier days.
 */
export function planParticipation(input: PlanParticipationInput): PlanParticipationResult {
  const checked = read(planSchema, input, contradictionsOfPlan);
  if ("issues" in checked) return { outcome: "invalid", issues: checked.issues };
  const plan = checked.input;

  const unsupported = unsupportedDay(plan.trialFrom, null, plan);
  if (unsupported !== undefined) return unsupported;

  const inquiry = new Inquiry(plan);
  return planned(plan, chainOf(plan, inquiry), inquiry);
}

/** The phases of the plan. What is missing is listed; the rest is looked at all the same, so that all of it is asked for at once. */
function chainOf(plan: Plan, inquiry: Inquiry): Chain {
  const allSigned =
    plan.trialTo !== undefined &&
    plan.participationTo !== undefined &&
    (plan.extensions ?? []).every(({ to }) => to !== undefined);
  // Where all dates are signed the count changes nothing.
  const count = allSigned ? inquiry.given("monthCount") : inquiry.reading("monthCount");
  const chain = chained(plan, count ?? "civil-code");
  for (const index of chain.withoutLength) {
    inquiry.missingFact(["extensions", index, "to"], "extension-length");
  }
  return chain;
}

function planned(plan: Plan, chain: Chain, inquiry: Inquiry): PlanParticipationResult {
  const { asOf } = plan;
  const { trial, participation, extensions } = chain;
  const plannedEnd = extensions.at(-1)?.to ?? participation.to;
  const count = inquiry.given("monthCount");
  const steps: Step[] = [];

  const trialLaw = lawOfDay("trialLength", trial.from, asOf);
  const participationLaw = lawOfDay("participationLength", participation.from, asOf);
  const signed = { trial: plan.trialTo !== undefined, participation: plan.participationTo !== undefined };
  steps.push(
    lengthStep("plan-trial", trialLaw, signed.trial),
    lengthStep("plan-participation", participationLaw, signed.participation),
  );

  const latest = latestEnd(participation.from, participationLaw.value.months, count, inquiry, asOf);
  const violations = violationsOf(plan, chain, count === undefined ? bothCounts : [count], inquiry);
  if (extensions.length > 0) {
    const law = ruleOn("extension", chain.lawDays.at(-1) ?? plannedEnd, asOf);
    if (law !== undefined) {
      steps.push({
        citation: law.citation,
        operation: "plan-extension",
        operands: { months: law.value.months, kind: law.value.kind },
        record: law,
      });
    }
  }

  const daysOff = daysOffOf(extensions, plannedEnd, count, inquiry, steps, asOf);
  const sickness = ruleOn("sickness", plannedEnd, asOf);
  const sicknessLimit = sickness?.value?.mostDays ?? null;
  if (sickness !== undefined) {
    steps.push({
      citation: sickness.citation,
      operation: sicknessLimit === null ? "plan-no-sickness-rule" : "plan-sickness-limit",
      operands: sicknessLimit === null ? {} : { days: sicknessLimit },
      record: sickness,
    });
  }
  if (plan.endedOn !== undefined) steps.push(endStep(plan.endReason));
  if (!inquiry.complete) return { outcome: "undetermined", missing: inquiry.missing };

  return {
    outcome: "planned",
    periods: periodsUntil(chain, plan.endedOn ?? plannedEnd),
    decidedPeriods: periodsUntil(chain, plannedEnd),
    plannedEnd,
    latestEnd: latest,
    daysOff,
    sicknessLimit,
    violations,
    ...reasoned(steps, inquiry, plannedEnd, asOf),
  };
}

function lengthStep(
  operation: "plan-trial" | "plan-participation",
  law: RuleRecord<{ months: number }>,
  signed: boolean,
): Step {
  return { citation: law.citation, operation, operands: { months: law.value.months, signed }, record: law };
}

function latestEnd(
  from: CalendarDate,
  months: number,
  count: MonthCount | undefined,
  inquiry: Inquiry,
  asOf: CalendarDate | undefined,
): CalendarDate | null {
  if (count === undefined) return null;
  inquiry.reading("monthCount");
  const end = endOfTerm(from, months, count);
  if (end > checkedUntil) inquiry.assume("law-unverified");
  const law: RuleValues["extension"] | undefined = ruleOn("extension", end, asOf)?.value;
  if (law === undefined) return end;
  const noLonger = law.kind === "by-or-to" && inquiry.reading("extensionSixMonths") === "to-6";
  return noLonger ? end : endOfTerm(dayAfter(end), law.months, count);
}

function daysOffOf(
  extensions: readonly Period[],
  plannedEnd: CalendarDate,
  count: MonthCount | undefined,
  inquiry: Inquiry,
  steps: Step[],
  asOf: CalendarDate | undefined,
): { basic: number; extra: number | null } {
  const law = ruleOn("daysOff", plannedEnd, asOf);
  const rule = law?.value ?? null;
  if (law !== undefined) {
    steps.push({
      citation: law.citation,
      operation: rule === null ? "plan-no-days-off" : "plan-days-off",
      operands: rule === null ? {} : { basic: rule.basic, extra: rule.extra },
      record: law,
    });
  }
  if (rule === null) return { basic: 0, extra: 0 };
  if (rule.extra === 0 || extensions.length === 0) return { basic: rule.basic, extra: 0 };
  const rounding = inquiry.reading("extraDaysOff");
  const extra = rounding === undefined ? undefined : extraDaysOffOf(extensions, rule, count, rounding);
  return { basic: rule.basic, extra: extra ?? null };
}

function endStep(reason: Plan["endReason"]): Step {
  const unit =
    reason === "withdrawal"
      ? "art-13-ust-4-pkt-3"
      : reason === "discontinuation"
        ? "art-13-ust-4"
        : "art-13-ust-5";
  return { citation: theAct(unit), operation: "plan-ended", operands: {} };
}
