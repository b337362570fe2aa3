import { expectTypeOf, it } from "vitest";
import type {
  ActivityGrantInput,
  EquipmentGrantInput,
  FinancingInput,
  OperatingGrantInput,
  OwnActivityInput,
  PermittedPersonalDataInput,
  RetentionUntilInput,
  StaffingInput,
} from "zatrudnienie-socjalne";
import type { permittedPersonalDataInput, retentionUntilInput } from "../../src/centre/data/inputs.js";
import type { financingInput } from "../../src/centre/financing/inputs.js";
import type {
  activityGrantInput,
  equipmentGrantInput,
  operatingGrantInput,
} from "../../src/centre/grants/inputs.js";
import type { ownActivityInput, staffingInput } from "../../src/centre/running/inputs.js";
import type { Plain, Takes } from "./plain.js";

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
