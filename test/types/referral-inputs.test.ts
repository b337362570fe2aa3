import { expectTypeOf, it } from "vitest";
import type {
  CertificateInput,
  CheckProgrammeInput,
  DiscontinuationInput,
  LifecycleInput,
  ProgrammeEndInput,
  ReferralRouteInput,
} from "zatrudnienie-socjalne";
import type {
  certificateInput,
  checkProgrammeInput,
  discontinuationInput,
  programmeEndInput,
} from "../../src/referral/inputs.js";
import type { lifecycleInput } from "../../src/referral/lifecycle/inputs.js";
import type { referralRouteInput } from "../../src/referral/referral-route/inputs.js";
import type { Plain, Takes } from "./plain.js";

it("referralRoute", () => {
  expectTypeOf<Takes<typeof referralRouteInput>>().toEqualTypeOf<Plain<ReferralRouteInput>>();
});

it("checkProgramme", () => {
  expectTypeOf<Takes<typeof checkProgrammeInput>>().toEqualTypeOf<Plain<CheckProgrammeInput>>();
});

it("discontinuation", () => {
  expectTypeOf<Takes<typeof discontinuationInput>>().toEqualTypeOf<Plain<DiscontinuationInput>>();
});

it("programmeEnd", () => {
  expectTypeOf<Takes<typeof programmeEndInput>>().toEqualTypeOf<Plain<ProgrammeEndInput>>();
});

it("certificate", () => {
  expectTypeOf<Takes<typeof certificateInput>>().toEqualTypeOf<Plain<CertificateInput>>();
});

it("lifecycle", () => {
  expectTypeOf<Takes<typeof lifecycleInput>>().toEqualTypeOf<Plain<LifecycleInput>>();
});
