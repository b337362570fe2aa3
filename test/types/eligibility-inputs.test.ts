import { expectTypeOf, it } from "vitest";
import type {
  AssessEligibilityInput,
  GraduateStatusInput,
  LongTermUnemployedInput,
  QuestionsInput,
} from "zatrudnienie-socjalne";
import type {
  assessEligibilityInput,
  graduateStatusInput,
  longTermUnemployedInput,
  questionsInput,
} from "../../src/eligibility/inputs.js";
import type { Plain, Takes } from "./plain.js";

it("assessEligibility", () => {
  expectTypeOf<Takes<typeof assessEligibilityInput>>().toEqualTypeOf<Plain<AssessEligibilityInput>>();
});

it("questions", () => {
  expectTypeOf<Takes<typeof questionsInput>>().toEqualTypeOf<Plain<QuestionsInput>>();
});

it("longTermUnemployed", () => {
  expectTypeOf<Takes<typeof longTermUnemployedInput>>().toEqualTypeOf<Plain<LongTermUnemployedInput>>();
});

it("graduateStatus", () => {
  expectTypeOf<Takes<typeof graduateStatusInput>>().toEqualTypeOf<Plain<GraduateStatusInput>>();
});
