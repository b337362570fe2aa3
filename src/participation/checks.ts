import { checkBy, type ChecksOf, type InputsOf } from "../input/index.js";
import { dayStatusRule } from "./day-status.js";
import { hoursRule } from "./hours.js";
import { planParticipationRule } from "./plan-participation.js";
import type { participationSchemas } from "./schemas.js";

/** What each function of this room takes. */
export type ParticipationInputs = InputsOf<typeof participationSchemas>;

/** What each function of this room finds wrong with an input. */
export const participationChecks: ChecksOf<ParticipationInputs> = {
  planParticipation: /* @__PURE__ */ checkBy(planParticipationRule),
  dayStatus: /* @__PURE__ */ checkBy(dayStatusRule),
  hours: /* @__PURE__ */ checkBy(hoursRule),
};
