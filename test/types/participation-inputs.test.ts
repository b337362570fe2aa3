import { expectTypeOf, it } from "vitest";
import type { DayStatusInput, HoursInput, PlanParticipationInput } from "zatrudnienie-socjalne";
import type { dayStatusInput, hoursInput, planParticipationInput } from "../../src/participation/inputs.js";
import type { Plain, Takes } from "./plain.js";

it("planParticipation", () => {
  expectTypeOf<Takes<typeof planParticipationInput>>().toEqualTypeOf<Plain<PlanParticipationInput>>();
});

it("dayStatus", () => {
  expectTypeOf<Takes<typeof dayStatusInput>>().toEqualTypeOf<Plain<DayStatusInput>>();
});

it("hours", () => {
  expectTypeOf<Takes<typeof hoursInput>>().toEqualTypeOf<Plain<HoursInput>>();
});
