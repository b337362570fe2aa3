import { checkBy, type ChecksOf } from "../input/index.js";
import { assessEligibilityRule } from "./assess-eligibility.js";
import { graduateStatusRule } from "./graduate-status.js";
import type { AssessEligibilityInput, GraduateStatusInput, LongTermUnemployedInput } from "./inputs.js";
import { longTermUnemployedRule } from "./long-term-unemployed.js";

/** What each function of this room takes; `questions` in its form with one argument. */
export interface EligibilityInputs {
  readonly assessEligibility: AssessEligibilityInput;
  readonly questions: AssessEligibilityInput;
  readonly longTermUnemployed: LongTermUnemployedInput;
  readonly graduateStatus: GraduateStatusInput;
}

/** What each function of this room finds wrong with an input. */
export const eligibilityChecks: ChecksOf<EligibilityInputs> = {
  assessEligibility: /* @__PURE__ */ checkBy(assessEligibilityRule),
  questions: /* @__PURE__ */ checkBy(assessEligibilityRule),
  longTermUnemployed: /* @__PURE__ */ checkBy(longTermUnemployedRule),
  graduateStatus: /* @__PURE__ */ checkBy(graduateStatusRule),
};
