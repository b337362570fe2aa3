import type { CalendarDate, Period } from "../calendar/index.js";
import { calculated, type Calculation } from "../input/index.js";
import {
  isEndUnread,
  type Law,
  type RuleRecord,
  type RuleValues,
  theAct,
  type UnitId,
} from "../law/index.js";
import * as rules from "../law/rules/index.js";
import type { Decision, Inquiry, Reasoned, Step, Undecided, Violation } from "../reasoning/index.js";
import { assumeDecidedInTime } from "./decided-in-time.js";
import { extraDaysOffOf } from "./extension.js";
import { type PlanFacts, type PlanParticipationInput, planParticipationInput } from "./inputs.js";
import { latestEnd } from "./latest-end.js";
import { floodReferralOf, type Lengths, lengthsOf } from "./lengths.js";
import { periodsUntil, type PlannedPeriods } from "./periods.js";
import { contradictionsOfPlan } from "./plan-contradictions.js";
import { isBySuspension, isOrdinary, type PlannedPhases, plannedPhases } from "./planned-phases.js";
import { step } from "./step.js";
import { suspensionRule } from "./suspension-extension.js";
import { daysOfRuns, knownSuspensions } from "./suspensions.js";
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
  /**
   * Last day that the law of the last day decided lawfully allows: trial, eleven months, the longest extension. A plan
   * without violations never ends later. Null where how months are counted was not said.
   */
  latestEnd: string | null;
  /** Days off by the law of the planned end, those of extensions begun by `endedOn`; `extra` is null where it depends on how months are counted and that was not said. */
  daysOff: { basic: number; extra: number | null };
  /** Sick days that only reduce the benefit, by the law of the last day of participation; null where it had no rule. */
  sicknessLimit: number | null;
  /** Where the signed dates go past the law. */
  violations: Violation<PlanViolationCode>[];
}

/** What {@link planParticipation} returns. */
export type PlanParticipationResult = PlannedParticipation | Undecided<Name>;

/**
 * Plans a participation: trial, participation, extensions, with the last day the law allows, days off and sick days.
 *
 * Provision: art. 15 ust. 1–3, 6a and 7a of the Act; extensions by a suspension of classes (`basis: "suspension"`): art. 15c
 * ust. 4 of the COVID-19 act from 2021-01-26 and art. 48 ust. 4 of the flood act from 2024-10-05, at most as many days as
 * classes were suspended from the trial to the last day of what is extended, outside the limit of art. 15 ust. 3;
 * `route: "flood-2024"`: art. 66 of the flood act. Signed dates win; what is not signed is computed, and how months
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
 * Source: Dz.U. 2025 poz. 1718, and the amending acts for earlier days; Dz.U. 2021 poz. 159, 2024 poz. 1473.
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
  given: PlanFacts,
  law: Law,
  inquiry: Inquiry<ParticipationQuestion>,
): Decision<PlanParticipationResult> {
  const plan = asFarAsKnown(given, law, inquiry);
  const lengths = lengthsOf(plan, law);
  const phases = phasesOf(plan, law, inquiry);
  const plannedEnd = phases.extensions.at(-1)?.to ?? phases.participation.to;
  const lastDay = plan.endedOn ?? plannedEnd;
  const lawOfPlan = law.on(plannedEnd);
  const sickness = law.on(lastDay).of(rules.sickness);
  // The extra days off are due from an extension's first day.
  const begun = phases.extensions.filter((extension) => isOrdinary(extension) && extension.from <= lastDay);
  assumeDecidedInTime(plan, phases, law, inquiry);
  assumeOfRoute(plan, plannedEnd, law, inquiry);
  const violations = violationsOf(plan, phases, law, inquiry);
  inquiry.lawUntil = plannedEnd;
  return {
    outcome: "planned",
    periods: periodsUntil(phases, lastDay),
    decidedPeriods: periodsUntil(phases, plannedEnd),
    plannedEnd,
    latestEnd: latestEnd(phases, violations, lengths, inquiry),
    daysOff: daysOffOf(begun, lawOfPlan.of(rules.daysOff).value, inquiry),
    sicknessLimit: sickness.value?.mostDays ?? null,
    violations,
    steps: [
      ...lengthSteps(plan, phases, lengths, law),
      ...suspensionSteps(plan, phases, law, inquiry),
      daysOffStep(lawOfPlan.of(rules.daysOff)),
      sicknessStep(sickness),
      ...(plan.endedOn === undefined
        ? []
        : [
            step(theAct(endUnit(plan.endReason)), "plan-ended", {
              on: plan.endedOn,
              early: plan.endedOn < plannedEnd,
            }),
          ]),
    ],
  };
}

/** The plan without the suspensions whose law was not known on `asOf`; they matter to extensions by them alone. */
function asFarAsKnown(plan: PlanFacts, law: Law, inquiry: Inquiry): PlanFacts {
  const isExtended = (plan.extensions ?? []).some(({ basis }) => basis === "suspension");
  const suspensions = knownSuspensions(isExtended ? (plan.suspensions ?? []) : [], law, inquiry);
  return { ...plan, suspensions };
}

/** What is taken for granted of a participant referred because of the flood. */
function assumeOfRoute({ route }: PlanFacts, plannedEnd: CalendarDate, law: Law, inquiry: Inquiry): void {
  if (route === undefined) return;
  const rule = floodReferralOf(law);
  if (rule === undefined) {
    inquiry.assume("special-act-not-yet-known");
    return;
  }
  inquiry.assume("trial-before-flood-months");
  if (isEndUnread(rule.citation, plannedEnd)) inquiry.assume("special-act-end-unread");
}

/** The phases of the plan. What is missing is listed; the rest is looked at all the same, so that all of it is asked for at once. */
function phasesOf(plan: PlanFacts, law: Law, inquiry: Inquiry<ParticipationQuestion>): PlannedPhases {
  const allSigned =
    plan.trialTo !== undefined &&
    plan.participationTo !== undefined &&
    (plan.extensions ?? []).every(
      // An extension by a suspension without a length is counted in days.
      ({ to, months, basis }) => to !== undefined || (basis === "suspension" && months === undefined),
    );
  const count = allSigned ? undefined : inquiry.reading("monthCount");
  // Where all dates are signed the count changes nothing; where it is missing the phases are not in the answer.
  const phases = plannedPhases(plan, law, count ?? "civil-code");
  for (const index of phases.withoutLength) {
    inquiry.missingFact(["extensions", index, "to"], "extension-length");
  }
  return phases;
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
  lengths: Lengths,
  law: Law,
): Step[] {
  const trialRule = law.of(rules.trialLength);
  const rule = lengths.participation(participation.from);
  const lastExtension = extensions.filter(isOrdinary).at(-1);
  // None where the day of the decision lies before the Act.
  const extensionRule = lastExtension && lengths.extension(lastExtension.lawDay);
  return [
    step(trialRule, "plan-trial", { months: trialRule.value.months, signed: trialTo !== undefined }),
    ...(rule === undefined
      ? []
      : [
          step(rule, "plan-participation", {
            months: rule.value.months,
            signed: participationTo !== undefined,
          }),
        ]),
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

/** What the law says of the last extension by a suspension. */
function suspensionSteps(
  { suspensions = [] }: PlanFacts,
  { extensions, withoutDays }: PlannedPhases,
  law: Law,
  inquiry: Inquiry,
): Step[] {
  const last = [...withoutDays, ...extensions.filter(isBySuspension)].at(-1);
  const rule = last && suspensionRule(last, suspensions, law);
  if (last === undefined || rule?.value == null) return [];
  if (isEndUnread(rule.citation, last.lawDay)) inquiry.assume("special-act-end-unread");
  const { overMonths: months } = rule.value;
  return [step(rule, "plan-suspension-extension", { months, days: daysOfRuns(last.suspended ?? []) })];
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
