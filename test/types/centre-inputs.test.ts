import { expectTypeOf, it } from "vitest";
import type {
  ActivityGrantInput,
  EquipmentGrantInput,
  FinancingInput,
  FoundingFormInput,
  GrantReturnInput,
  LossOfStatusInput,
  OperatingGrantInput,
  OwnActivityInput,
  PermittedPersonalDataInput,
  RetentionUntilInput,
  StaffingInput,
  StatusApplicationInput,
  StatusPeriodInput,
  SupervisionTermInput,
} from "zatrudnienie-socjalne";
import type { permittedPersonalDataInput, retentionUntilInput } from "../../src/centre/data/inputs.js";
import type { financingInput } from "../../src/centre/financing/inputs.js";
import type {
  activityGrantInput,
  equipmentGrantInput,
  operatingGrantInput,
} from "../../src/centre/grants/inputs.js";
import type {
  grantReturnInput,
  lossOfStatusInput,
  supervisionTermInput,
} from "../../src/centre/loss/inputs.js";
import type { ownActivityInput, staffingInput } from "../../src/centre/running/inputs.js";
import type {
  foundingFormInput,
  statusApplicationInput,
  statusPeriodInput,
} from "../../src/centre/status/inputs.js";
import type { Plain, Takes } from "./plain.js";

it("foundingForm", () => {
  expectTypeOf<Takes<typeof foundingFormInput>>().toEqualTypeOf<Plain<FoundingFormInput>>();
});

it("statusApplication", () => {
  expectTypeOf<Takes<typeof statusApplicationInput>>().toEqualTypeOf<Plain<StatusApplicationInput>>();
});

it("statusPeriod", () => {
  expectTypeOf<Takes<typeof statusPeriodInput>>().toEqualTypeOf<Plain<StatusPeriodInput>>();
});

it("supervisionTerm", () => {
  expectTypeOf<Takes<typeof supervisionTermInput>>().toEqualTypeOf<Plain<SupervisionTermInput>>();
});

it("lossOfStatus", () => {
  expectTypeOf<Takes<typeof lossOfStatusInput>>().toEqualTypeOf<Plain<LossOfStatusInput>>();
});

it("grantReturn", () => {
  expectTypeOf<Takes<typeof grantReturnInput>>().toEqualTypeOf<Plain<GrantReturnInput>>();
});

it("grants", () => {
  expectTypeOf<Takes<typeof activityGrantInput>>().toEqualTypeOf<Plain<ActivityGrantInput>>();
  expectTypeOf<Takes<typeof equipmentGrantInput>>().toEqualTypeOf<Plain<EquipmentGrantInput>>();
  expectTypeOf<Takes<typeof operatingGrantInput>>().toEqualTypeOf<Plain<OperatingGrantInput>>();
});

it("staff, activity, money and data", () => {
  expectTypeOf<Takes<typeof staffingInput>>().toEqualTypeOf<Plain<StaffingInput>>();
  expectTypeOf<Takes<typeof ownActivityInput>>().toEqualTypeOf<Plain<OwnActivityInput>>();
  expectTypeOf<Takes<typeof financingInput>>().toEqualTypeOf<Plain<FinancingInput>>();
  expectTypeOf<Takes<typeof retentionUntilInput>>().toEqualTypeOf<Plain<RetentionUntilInput>>();
  expectTypeOf<Takes<typeof permittedPersonalDataInput>>().toEqualTypeOf<Plain<PermittedPersonalDataInput>>();
});
