import { checkBy, type ChecksOf } from "../input/index.js";
import type { PermittedPersonalDataInput, RetentionUntilInput } from "./data/inputs.js";
import { permittedPersonalDataRule } from "./data/permitted-personal-data.js";
import { retentionUntilRule } from "./data/retention-until.js";
import { financingRule } from "./financing/financing.js";
import type { FinancingInput } from "./financing/inputs.js";
import { activityGrantRule } from "./grants/activity-grant.js";
import { equipmentGrantRule } from "./grants/equipment-grant.js";
import type { ActivityGrantInput, EquipmentGrantInput, OperatingGrantInput } from "./grants/inputs.js";
import { operatingGrantRule } from "./grants/operating-grant.js";
import { grantReturnRule } from "./loss/grant-return.js";
import type { GrantReturnInput, LossOfStatusInput, SupervisionTermInput } from "./loss/inputs.js";
import { lossOfStatusRule } from "./loss/loss-of-status.js";
import { supervisionTermRule } from "./loss/supervision-term.js";
import type { OwnActivityInput, StaffingInput } from "./running/inputs.js";
import { ownActivityRule } from "./running/own-activity.js";
import { staffingRule } from "./running/staffing.js";
import { foundingFormRule } from "./status/founding-form.js";
import type { FoundingFormInput, StatusApplicationInput, StatusPeriodInput } from "./status/inputs.js";
import { statusApplicationRule } from "./status/status-application.js";
import { statusPeriodRule } from "./status/status-period.js";

/** What each function of this room takes. */
export interface CentreInputs {
  readonly foundingForm: FoundingFormInput;
  readonly statusApplication: StatusApplicationInput;
  readonly statusPeriod: StatusPeriodInput;
  readonly supervisionTerm: SupervisionTermInput;
  readonly lossOfStatus: LossOfStatusInput;
  readonly grantReturn: GrantReturnInput;
  readonly activityGrant: ActivityGrantInput;
  readonly equipmentGrant: EquipmentGrantInput;
  readonly operatingGrant: OperatingGrantInput;
  readonly staffing: StaffingInput;
  readonly ownActivity: OwnActivityInput;
  readonly financing: FinancingInput;
  readonly retentionUntil: RetentionUntilInput;
  readonly permittedPersonalData: PermittedPersonalDataInput;
}

/** What each function of this room finds wrong with an input. */
export const centreChecks: ChecksOf<CentreInputs> = {
  foundingForm: /* @__PURE__ */ checkBy(foundingFormRule),
  statusApplication: /* @__PURE__ */ checkBy(statusApplicationRule),
  statusPeriod: /* @__PURE__ */ checkBy(statusPeriodRule),
  supervisionTerm: /* @__PURE__ */ checkBy(supervisionTermRule),
  lossOfStatus: /* @__PURE__ */ checkBy(lossOfStatusRule),
  grantReturn: /* @__PURE__ */ checkBy(grantReturnRule),
  activityGrant: /* @__PURE__ */ checkBy(activityGrantRule),
  equipmentGrant: /* @__PURE__ */ checkBy(equipmentGrantRule),
  operatingGrant: /* @__PURE__ */ checkBy(operatingGrantRule),
  staffing: /* @__PURE__ */ checkBy(staffingRule),
  ownActivity: /* @__PURE__ */ checkBy(ownActivityRule),
  financing: /* @__PURE__ */ checkBy(financingRule),
  retentionUntil: /* @__PURE__ */ checkBy(retentionUntilRule),
  permittedPersonalData: /* @__PURE__ */ checkBy(permittedPersonalDataRule),
};
