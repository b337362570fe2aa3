import { checkBy, type ChecksOf, type InputsOf } from "../input/index.js";
import { assessEligibilityRule } from "./assess-eligibility.js";
import { graduateStatusRule } from "./graduate-status.js";
import type { AssessEligibilityInput } from "./inputs.js";
import { longTermUnemployedRule } from "./long-term-unemployed.js";
import type { eligibilitySchemas } from "./schemas.js";

/** What each function of this room takes; `questions` in its form with one argument. */
export type EligibilityInputs = Omit<InputsOf<typeof eligibilitySchemas>, "questions"> & {
  readonly questions: AssessEligibilityInput;
};

/** What each function of this room finds wrong with an input. */
export const eligibilityChecks: ChecksOf<EligibilityInputs> = {
  assessEligibility: /* @__PURE__ */ checkBy(assessEligibilityRule),
  questions: /* @__PURE__ */ checkBy(assessEligibilityRule),
  longTermUnemployed: /* @__PURE__ */ checkBy(longTermUnemployedRule),
  graduateStatus: /* @__PURE__ */ checkBy(graduateStatusRule),
};
