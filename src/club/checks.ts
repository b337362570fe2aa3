import { checkBy, type ChecksOf } from "../input/index.js";
import { clubCertificateRule } from "./club-certificate.js";
import { clubGraduateStatusRule } from "./club-graduate-status.js";
import type { ClubCertificateInput, ClubGraduateStatusInput } from "./inputs.js";
import { clubParticipationRule } from "./running/club-participation.js";
import { clubRegistrationRule } from "./running/club-registration.js";
import type { ClubParticipationInput, ClubRegistrationInput } from "./running/inputs.js";
import type { ReintegrationServicesInput } from "./services/inputs.js";
import { reintegrationServicesRule } from "./services/reintegration-services.js";

/** What each function of this room takes. */
export interface ClubInputs {
  readonly clubGraduateStatus: ClubGraduateStatusInput;
  readonly clubCertificate: ClubCertificateInput;
  readonly clubRegistration: ClubRegistrationInput;
  readonly clubParticipation: ClubParticipationInput;
  readonly reintegrationServices: ReintegrationServicesInput;
}

/** What each function of this room finds wrong with an input. */
export const clubChecks: ChecksOf<ClubInputs> = {
  clubGraduateStatus: /* @__PURE__ */ checkBy(clubGraduateStatusRule),
  clubCertificate: /* @__PURE__ */ checkBy(clubCertificateRule),
  clubRegistration: /* @__PURE__ */ checkBy(clubRegistrationRule),
  clubParticipation: /* @__PURE__ */ checkBy(clubParticipationRule),
  reintegrationServices: /* @__PURE__ */ checkBy(reintegrationServicesRule),
};
