import { checkBy, type ChecksOf } from "../input/index.js";
import { dayStatusRule } from "./day-status.js";
import { hoursRule } from "./hours.js";
import type { DayStatusInput, HoursInput, PlanParticipationInput } from "./inputs.js";
import { planParticipationRule } from "./plan-participation.js";

/** What each function of this room takes. */
export interface ParticipationInputs {
  readonly planParticipation: PlanParticipationInput;
  readonly dayStatus: DayStatusInput;
  readonly hours: HoursInput;
}

/** What each function of this room finds wrong with an input. */
export const participationChecks: ChecksOf<ParticipationInputs> = {
  planParticipation: /* @__PURE__ */ checkBy(planParticipationRule),
  dayStatus: /* @__PURE__ */ checkBy(dayStatusRule),
  hours: /* @__PURE__ */ checkBy(hoursRule),
};
