import type { CalendarDate } from "../calendar/index.js";
import { read } from "../input/index.js";
import { theAct } from "../law/index.js";
import {
  Inquiry,
  type Reasoned,
  reasoned,
  type Step,
  type Undecided,
  unsupportedDay,
} from "../reasoning/index.js";
import { type DayStatusInput, dayStatusSchema } from "./inputs.js";
import { contradictionsOfPeriods, phaseNames, phaseOn, phasesOf } from "./periods.js";

/** Where a day can lie, in order. */
export const dayStatuses = ["before", ...phaseNames, "after"] as const;

/** The phase a day belongs to. */
export interface FoundDayStatus extends Reasoned {
  outcome: "found";
  status: (typeof dayStatuses)[number];
}

/** What {@link dayStatus} returns. */
export type DayStatusResult = FoundDayStatus | Undecided;

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
  const checked = read(dayStatusSchema, input, ({ periods }) =>
    contradictionsOfPeriods(periods, ["periods"]),
  );
  if ("issues" in checked) return { outcome: "invalid", issues: checked.issues };
  const { periods, on, asOf } = checked.input;

  const unsupported = unsupportedDay(on, null, checked.input);
  if (unsupported !== undefined) return unsupported;

  const phases = phasesOf(periods);
  const status = phaseOn(phases, on)?.name ?? outside(phases[0]?.from, on);
  const unit = status === "trial" || status === "before" ? "art-15-ust-1" : "art-15-ust-3";
  const step: Step = { citation: theAct(unit), operation: "day-status", operands: { status } };
  return { outcome: "found", status, ...reasoned([step], new Inquiry(checked.input), on, asOf) };
}

function outside(first: CalendarDate | undefined, on: CalendarDate): "before" | "after" {
  return first === undefined || on < first ? "before" : "after";
}
