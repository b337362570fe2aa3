import { checkBy, checkByAnswer, type ChecksOf } from "../input/index.js";
import { certificateRule } from "./certificate.js";
import { checkProgrammeRule } from "./check-programme.js";
import { discontinuationRule } from "./discontinuation.js";
import type {
  CertificateInput,
  CheckProgrammeInput,
  DiscontinuationInput,
  ProgrammeEndInput,
} from "./inputs.js";
import type { LifecycleInput } from "./lifecycle/inputs.js";
import { lifecycle } from "./lifecycle/lifecycle.js";
import { programmeEndRule } from "./programme-end.js";
import type { ReferralRouteInput } from "./referral-route/inputs.js";
import { referralRouteRule } from "./referral-route/referral-route.js";

/** What each function of this room takes. */
export interface ReferralInputs {
  readonly referralRoute: ReferralRouteInput;
  readonly checkProgramme: CheckProgrammeInput;
  readonly discontinuation: DiscontinuationInput;
  readonly programmeEnd: ProgrammeEndInput;
  readonly certificate: CertificateInput;
  readonly lifecycle: LifecycleInput;
}

/** What each function of this room finds wrong with an input. */
export const referralChecks: ChecksOf<ReferralInputs> = {
  referralRoute: /* @__PURE__ */ checkBy(referralRouteRule),
  checkProgramme: /* @__PURE__ */ checkBy(checkProgrammeRule),
  discontinuation: /* @__PURE__ */ checkBy(discontinuationRule),
  programmeEnd: /* @__PURE__ */ checkBy(programmeEndRule),
  certificate: /* @__PURE__ */ checkBy(certificateRule),
  lifecycle: /* @__PURE__ */ checkByAnswer(lifecycle),
};
