import { expectTypeOf, it } from "vitest";
import type {
  AssessEligibilityInput,
  ConditionFacts,
  ConditionId,
  EntitlementFacts,
  EntitlementId,
  Fact,
  GraduateStatusInput,
  GroupFacts,
  GroupId,
  LongTermUnemployedInput,
  QuestionsInput,
  TherapyFacts,
  TherapyId,
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

/** A fact for each id, as those of a list. */
type FactOf<Id extends string> = Readonly<Partial<Record<Id, Fact | undefined>>>;

it("the facts of a person are the groups, conditions, rights and therapies of the law, each of them", () => {
  expectTypeOf<GroupFacts>().toEqualTypeOf<FactOf<GroupId>>();
  expectTypeOf<ConditionFacts>().toEqualTypeOf<FactOf<ConditionId>>();
  expectTypeOf<EntitlementFacts>().toEqualTypeOf<FactOf<EntitlementId>>();
  expectTypeOf<TherapyFacts>().toEqualTypeOf<FactOf<TherapyId>>();
});
