import { expectTypeOf, it } from "vitest";
import type {
  FoundingFormInput,
  GrantReturnInput,
  LossOfStatusInput,
  StatusApplicationInput,
  StatusPeriodInput,
  SupervisionTermInput,
} from "zatrudnienie-socjalne";
import type {
  grantReturnInput,
  lossOfStatusInput,
  supervisionTermInput,
} from "../../src/centre/loss/inputs.js";
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
