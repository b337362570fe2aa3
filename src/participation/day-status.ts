import type { CalendarDate } from "../calendar/index.js";
import { calculated, type Calculation } from "../input/index.js";
import { theAct } from "../law/index.js";
import type { Decision, Reasoned, Undecided } from "../reasoning/index.js";
import { type DayStatusFacts, type DayStatusInput, dayStatusInput } from "./inputs.js";
import { contradictionsOfPeriods, phaseOn, phasesOf } from "./periods.js";
import { step } from "./step.js";
import type { DayStatus, ParticipationQuestion } from "./vocabulary.js";

type Name = "dayStatus";

/** The phase a day belongs to. */
export interface FoundDayStatus extends Reasoned<Name> {
  outcome: "found";
  status: DayStatus;
}

/** What {@link dayStatus} returns. */
export type DayStatusResult = FoundDayStatus | Undecided<Name>;

/**
 * Says in which phase a day lies: before the programme, trial, participation, extension, or after it.
 *
 * Provision: art. 15 ust. 1 and 3 of the Act. Periods are days, both ends included. Without any period every day is
 * `before`. Not checked: whether the phases are as long as the law allows. Bad input gets `invalid` with all its issues.
 *
 * @example
 * ```ts
 * import { dayStatus } from "zatrudnienie-socjalne/participation";
 *
 * const periods = { trial: { from: "2026-03-02", to: "2026-04-01" } };
 * const found = dayStatus({ periods, on: "2026-04-01" });
 * found.outcome === "found" && found.status; // => "trial"
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718.
 */
export function dayStatus(input: DayStatusInput): DayStatusResult {
  return calculated(dayStatusRule, input);
}

export const dayStatusRule: Calculation<DayStatusFacts, DayStatusResult, ParticipationQuestion> = {
  calculation: "dayStatus",
  schema: dayStatusInput,
  contradictions: ({ periods }) => contradictionsOfPeriods(periods, ["periods"]),
  day: ({ on }) => on,
  decide,
};

function decide({ periods, on }: DayStatusFacts): Decision<DayStatusResult> {
  const phases = phasesOf(periods);
  const status = phaseOn(phases, on)?.name ?? outside(phases[0]?.from, on);
  const unit = status === "trial" || status === "before" ? "art-15-ust-1" : "art-15-ust-3";
  return { outcome: "found", status, steps: [step(theAct(unit), "day-status", { status })] };
}

function outside(first: CalendarDate | undefined, on: CalendarDate): "before" | "after" {
  return first === undefined || on < first ? "before" : "after";
}
