import { type CalendarDate, dayAfter, endOfTerm, type Period } from "../calendar/index.js";
import { read } from "../input/index.js";
import {
  checkedUntil,
  lawOfDay,
  ruleOn,
  type RuleRecord,
  type RuleValues,
  theAct,
  type UnitId,
} from "../law/index.js";
import {
  Inquiry,
  type Reasoned,
  reasoned,
  type Step,
  type Undecided,
  unsupportedDay,
} from "../reasoning/index.js";
import { extraDaysOffOf } from "./extension.js";
import { type PlanParticipationInput, planSchema } from "./inputs.js";
import { periodsUntil, type PlannedPeriods } from "./periods.js";
import { contradictionsOfPlan } from "./plan-contradictions.js";
import { type PlannedPhases, plannedPhases } from "./planned-phases.js";
import { type Violation, violationsOf } from "./violations.js";

/** The plan of one participation. */
export interface PlannedParticipation extends Reasoned {
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

  return planned(plan, new Inquiry(plan));
}

function planned(plan: Plan, inquiry: Inquiry): PlanParticipationResult {
  const { endedOn, asOf } = plan;
  const phases = phasesOf(plan, inquiry);
  const { participation, extensions } = phases;
  const plannedEnd = extensions.at(-1)?.to ?? participation.to;

  const latest = latestEnd(participation, inquiry, asOf);
  const violations = violationsOf(plan, phases, inquiry);
  const daysOff = daysOffOf(extensions, lawOfDay("daysOff", plannedEnd, asOf).value, inquiry);
  if (!inquiry.complete) return { outcome: "undetermined", missing: inquiry.missing };

  return {
    outcome: "planned",
    periods: periodsUntil(phases, endedOn ?? plannedEnd),
    decidedPeriods: periodsUntil(phases, plannedEnd),
    plannedEnd,
    latestEnd: latest,
    daysOff,
    sicknessLimit: lawOfDay("sickness", plannedEnd, asOf).value?.mostDays ?? null,
    violations,
    ...reasoned(stepsOf(plan, phases, plannedEnd), inquiry, plannedEnd, asOf),
  };
}

/** The phases of the plan. What is missing is listed; the rest is looked at all the same, so that all of it is asked for at once. */
function phasesOf(plan: Plan, inquiry: Inquiry): PlannedPhases {
  const allSigned =
    plan.trialTo !== undefined &&
    plan.participationTo !== undefined &&
    (plan.extensions ?? []).every(({ to }) => to !== undefined);
  // Where all dates are signed the count changes nothing.
  const count = allSigned ? inquiry.given("monthCount") : inquiry.reading("monthCount");
  const phases = plannedPhases(plan, count ?? "civil-code");
  for (const index of phases.withoutLength) {
    inquiry.missingFact(["extensions", index, "to"], "extension-length");
  }
  return phases;
}

/** The end of the longest participation and, by the law of that day, of the longest extension. */
function latestEnd({ from }: Period, inquiry: Inquiry, asOf: CalendarDate | undefined): CalendarDate | null {
  if (inquiry.given("monthCount") === undefined) return null;
  const count = inquiry.reading("monthCount");
  if (count === undefined) return null;
  const end = endOfTerm(from, lawOfDay("participationLength", from, asOf).value.months, count);
  if (end > checkedUntil) inquiry.assume("law-unverified");
  const { kind, months } = lawOfDay("extension", end, asOf).value;
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

function stepsOf(
  { trialTo, participationTo, endedOn, endReason, asOf }: Plan,
  phases: PlannedPhases,
  plannedEnd: CalendarDate,
): Step[] {
  const { trial, participation, extensions } = phases;
  const lastExtension = extensions.at(-1);
  return [
    lengthStep("plan-trial", lawOfDay("trialLength", trial.from, asOf), trialTo !== undefined),
    lengthStep(
      "plan-participation",
      lawOfDay("participationLength", participation.from, asOf),
      participationTo !== undefined,
    ),
    ...(lastExtension === undefined ? [] : extensionSteps(ruleOn("extension", lastExtension.lawDay, asOf))),
    daysOffStep(lawOfDay("daysOff", plannedEnd, asOf)),
    sicknessStep(lawOfDay("sickness", plannedEnd, asOf)),
    ...(endedOn === undefined ? [] : [endStep(endReason)]),
  ];
}

function lengthStep(
  operation: "plan-trial" | "plan-participation",
  law: RuleRecord<{ months: number }>,
  signed: boolean,
): Step {
  return { citation: law.citation, operation, operands: { months: law.value.months, signed }, record: law };
}

/** None where the day of the decision lies before the Act. */
function extensionSteps(law: RuleRecord<RuleValues["extension"]> | undefined): Step[] {
  if (law === undefined) return [];
  const {
    citation,
    value: { months, kind },
  } = law;
  return [{ citation, operation: "plan-extension", operands: { months, kind }, record: law }];
}

function daysOffStep(law: RuleRecord<RuleValues["daysOff"]>): Step {
  const { citation, value } = law;
  if (value === null) return { citation, operation: "plan-no-days-off", operands: {}, record: law };
  const { basic, extra } = value;
  return { citation, operation: "plan-days-off", operands: { basic, extra }, record: law };
}

function sicknessStep(law: RuleRecord<RuleValues["sickness"]>): Step {
  const { citation, value } = law;
  if (value === null) return { citation, operation: "plan-no-sickness-rule", operands: {}, record: law };
  return { citation, operation: "plan-sickness-limit", operands: { days: value.mostDays }, record: law };
}

function endStep(reason: Plan["endReason"]): Step {
  return { citation: theAct(endUnit(reason)), operation: "plan-ended", operands: {} };
}

function endUnit(reason: Plan["endReason"]): UnitId {
  if (reason === "withdrawal") return "art-13-ust-4-pkt-3";
  return reason === "discontinuation" ? "art-13-ust-4" : "art-13-ust-5";
}
