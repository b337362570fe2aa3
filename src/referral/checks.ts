import { checkBy, checkByAnswer, type ChecksOf, type InputsOf } from "../input/index.js";
import { certificateRule } from "./certificate.js";
import { checkProgrammeRule } from "./check-programme.js";
import { discontinuationRule } from "./discontinuation.js";
import { lifecycle } from "./lifecycle/lifecycle.js";
import { programmeEndRule } from "./programme-end.js";
import { referralRouteRule } from "./referral-route/referral-route.js";
import type { referralSchemas } from "./schemas.js";

/** What each function of this room takes. */
export type ReferralInputs = InputsOf<typeof referralSchemas>;

/** What each function of this room finds wrong with an input. */
export const referralChecks: ChecksOf<ReferralInputs> = {
  referralRoute: /* @__PURE__ */ checkBy(referralRouteRule),
  checkProgramme: /* @__PURE__ */ checkBy(checkProgrammeRule),
  discontinuation: /* @__PURE__ */ checkBy(discontinuationRule),
  programmeEnd: /* @__PURE__ */ checkBy(programmeEndRule),
  certificate: /* @__PURE__ */ checkBy(certificateRule),
  lifecycle: /* @__PURE__ */ checkByAnswer(lifecycle),
};
