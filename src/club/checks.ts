import { checkBy, type ChecksOf, type InputsOf } from "../input/index.js";
import { clubCertificateRule } from "./club-certificate.js";
import { clubGraduateStatusRule } from "./club-graduate-status.js";
import { clubParticipationRule } from "./running/club-participation.js";
import { clubRegistrationRule } from "./running/club-registration.js";
import type { clubSchemas } from "./schemas.js";
import { reintegrationServicesRule } from "./services/reintegration-services.js";

/** What each function of this room takes. */
export type ClubInputs = InputsOf<typeof clubSchemas>;

/** What each function of this room finds wrong with an input. */
export const clubChecks: ChecksOf<ClubInputs> = {
  clubGraduateStatus: /* @__PURE__ */ checkBy(clubGraduateStatusRule),
  clubCertificate: /* @__PURE__ */ checkBy(clubCertificateRule),
  clubRegistration: /* @__PURE__ */ checkBy(clubRegistrationRule),
  clubParticipation: /* @__PURE__ */ checkBy(clubParticipationRule),
  reintegrationServices: /* @__PURE__ */ checkBy(reintegrationServicesRule),
};
