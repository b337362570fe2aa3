import { expectTypeOf, it } from "vitest";
import type {
  AdviceSubsidyInput,
  EmployerRefundInput,
  EmployerRefundPlanInput,
  EmploymentReferralInput,
} from "zatrudnienie-socjalne";
import type {
  adviceSubsidyInput,
  employerRefundInput,
  employerRefundPlanInput,
  employmentReferralInput,
} from "../../src/supported-employment/inputs.js";
import type { Plain, Takes } from "./plain.js";

it("employmentReferral, employerRefund, employerRefundPlan, adviceSubsidy", () => {
  expectTypeOf<Takes<typeof employmentReferralInput>>().toEqualTypeOf<Plain<EmploymentReferralInput>>();
  expectTypeOf<Takes<typeof employerRefundInput>>().toEqualTypeOf<Plain<EmployerRefundInput>>();
  expectTypeOf<Takes<typeof employerRefundPlanInput>>().toEqualTypeOf<Plain<EmployerRefundPlanInput>>();
  expectTypeOf<Takes<typeof adviceSubsidyInput>>().toEqualTypeOf<Plain<AdviceSubsidyInput>>();
});
