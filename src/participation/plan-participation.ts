import { type CalendarDate, dayAfter, endOfTerm, type Period } from "../calendar/index.js";
import { calculated, type Calculation } from "../input/index.js";
import {
  checkedUntil,
  type Law,
  type RuleRecord,
  type RuleValues,
  theAct,
  type UnitId,
} from "../law/index.js";
import type { Decision, Inquiry, Reasoned, Step, Undecided, Violation } from "../reasoning/index.js";
import { extraDaysOffOf } from "./extension.js";
import { type PlanFacts, type PlanParticipationInput, planParticipationInput } from "./inputs.js";
import { periodsUntil, type PlannedPeriods } from "./periods.js";
import { contradictionsOfPlan } from "./plan-contradictions.js";
import { type PlannedPhases, plannedPhases } from "./planned-phases.js";
import { step } from "./step.js";
import { violationsOf } from "./violations.js";
import type { EndReason, ParticipationQuestion, PlanViolationCode } from "./vocabulary.js";

type Name = "planParticipation";

/** The plan of one participation. */
export interface PlannedParticipation extends Reasoned<Name> {
  outcome: "planned";
  /** The phases, cut at `endedOn`. */
  periods: PlannedPeriods;
  /** The phases as decided, whatever `endedOn` says: with it, what `monthlyBenefit` takes. */
  decidedPeriods: PlannedPeriods;
  /** Last day of the last phase as planned, whatever `endedOn` says. */
  plannedEnd: string;
  /** Last day the law allows: trial, eleven months, the longest extension; null where how months are counted was not said. */
  latestEnd: string | null;
  /** Days off by the law of the planned end; `extra` is null where it depends on how months are counted and that was not said. */
  daysOff: { basic: number; extra: number | null };
  /** Sick days that only reduce the benefit, by the law of the planned end; null where the law had no rule. */
  sicknessLimit: number | null;
  /** Where the signed dates go past the law. */
  violations: Violation<PlanViolationCode>[];
}

/** What {@link planParticipation} returns. */
export type PlanParticipationResult = PlannedParticipation | Undecided<Name>;

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
  return calculated(planParticipationRule, input);
}

export const planParticipationRule: Calculation<PlanFacts, PlanParticipationResult, ParticipationQuestion> = {
  calculation: "planParticipation",
  schema: planParticipationInput,
  contradictions: contradictionsOfPlan,
  day: ({ trialFrom }) => trialFrom,
  decide,
};

function decide(
  plan: PlanFacts,
  law: Law,
  inquiry: Inquiry<ParticipationQuestion>,
): Decision<PlanParticipationResult> {
  const phases = phasesOf(plan, law, inquiry);
  const plannedEnd = phases.extensions.at(-1)?.to ?? phases.participation.to;
  const lawOfEnd = law.on(plannedEnd);
  return {
    outcome: "planned",
    periods: periodsUntil(phases, plan.endedOn ?? plannedEnd),
    decidedPeriods: periodsUntil(phases, plannedEnd),
    plannedEnd,
    latestEnd: latestEnd(phases.participation, law, inquiry),
    daysOff: daysOffOf(phases.extensions, lawOfEnd.of("daysOff").value, inquiry),
    sicknessLimit: lawOfEnd.of("sickness").value?.mostDays ?? null,
    violations: violationsOf(plan, phases, law, inquiry),
    steps: [
      ...lengthSteps(plan, phases, law),
      daysOffStep(lawOfEnd.of("daysOff")),
      sicknessStep(lawOfEnd.of("sickness")),
      ...(plan.endedOn === undefined
        ? []
        : [
            step(theAct(endUnit(plan.endReason)), "plan-ended", {
              on: plan.endedOn,
              early: plan.endedOn < plannedEnd,
            }),
          ]),
    ],
    lawUntil: plannedEnd,
  };
}

/** The phases of the plan. What is missing is listed; the rest is looked at all the same, so that all of it is asked for at once. */
function phasesOf(plan: PlanFacts, law: Law, inquiry: Inquiry<ParticipationQuestion>): PlannedPhases {
  const allSigned =
    plan.trialTo !== undefined &&
    plan.participationTo !== undefined &&
    (plan.extensions ?? []).every(({ to }) => to !== undefined);
  // Where all dates are signed the count changes nothing.
  const count = allSigned ? inquiry.given("monthCount") : inquiry.reading("monthCount");
  const phases = plannedPhases(plan, law, count ?? "civil-code");
  for (const index of phases.withoutLength) {
    inquiry.missingFact(["extensions", index, "to"], "extension-length");
  }
  return phases;
}

/** The end of the longest participation and, by the law of that day, of the longest extension. */
function latestEnd({ from }: Period, law: Law, inquiry: Inquiry): CalendarDate | null {
  if (inquiry.given("monthCount") === undefined) return null;
  const count = inquiry.reading("monthCount");
  if (count === undefined) return null;
  const end = endOfTerm(from, law.on(from).of("participationLength").value.months, count);
  if (end > checkedUntil) inquiry.assume("law-unverified");
  const { kind, months } = law.on(end).of("extension").value;
  const noLonger = kind === "by-or-to" && inquiry.reading("extensionSixMonths") === "to-6";
  return noLonger ? end : endOfTerm(dayAfter(end), months, count);
}

function daysOffOf(
  extensions: readonly Period[],
  rule: RuleValues["daysOff"],
  inquiry: Inquiry,
): PlannedParticipation["daysOff"] {
  if (rule === null) return { basic: 0, extra: 0 };
  const { basic, extra } = rule;
  if (extra === 0 || extensions.length === 0) return { basic, extra: 0 };
  const rounding = inquiry.reading("extraDaysOff");
  if (rounding === undefined) return { basic, extra: null };
  return { basic, extra: extraDaysOffOf(extensions, rule, inquiry.given("monthCount"), rounding) ?? null };
}

function lengthSteps(
  { trialTo, participationTo }: PlanFacts,
  { participation, extensions }: PlannedPhases,
  law: Law,
): Step[] {
  const trialRule = law.of("trialLength");
  const rule = law.on(participation.from).of("participationLength");
  const lastExtension = extensions.at(-1);
  // None where the day of the decision lies before the Act.
  const extensionRule = lastExtension && law.of("extension", lastExtension.lawDay);
  return [
    step(trialRule, "plan-trial", { months: trialRule.value.months, signed: trialTo !== undefined }),
    step(rule, "plan-participation", { months: rule.value.months, signed: participationTo !== undefined }),
    ...(extensionRule === undefined
      ? []
      : [
          step(extensionRule, "plan-extension", {
            months: extensionRule.value.months,
            kind: extensionRule.value.kind,
          }),
        ]),
  ];
}

function daysOffStep(rule: RuleRecord<RuleValues["daysOff"]>): Step {
  if (rule.value === null) return step(rule, "plan-no-days-off");
  const { basic, extra } = rule.value;
  return step(rule, "plan-days-off", { basic, extra });
}

function sicknessStep(rule: RuleRecord<RuleValues["sickness"]>): Step {
  if (rule.value === null) return step(rule, "plan-no-sickness-rule");
  return step(rule, "plan-sickness-limit", { days: rule.value.mostDays });
}

function endUnit(reason: EndReason | undefined): UnitId {
  if (reason === "withdrawal") return "art-13-ust-4-pkt-3";
  return reason === "discontinuation" ? "art-13-ust-4" : "art-13-ust-5";
}
