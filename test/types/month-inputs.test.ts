import { expectTypeOf, it } from "vitest";
import type { MonthlyBenefitInput } from "zatrudnienie-socjalne";
import type { monthlyBenefitInput } from "../../src/benefit/month/inputs.js";
import type { Plain, Takes } from "./plain.js";

it("monthlyBenefit and premiumCeiling", () => {
  expectTypeOf<Takes<typeof monthlyBenefitInput>>().toEqualTypeOf<Plain<MonthlyBenefitInput>>();
});
