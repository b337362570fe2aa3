import { expectTypeOf, it } from "vitest";
import type {
  ClubParticipationInput,
  ClubRegistrationInput,
  ReintegrationServicesInput,
} from "zatrudnienie-socjalne";
import type { clubParticipationInput, clubRegistrationInput } from "../../src/club/running/inputs.js";
import type { reintegrationServicesInput } from "../../src/club/services/inputs.js";
import type { Plain, Takes } from "./plain.js";

it("clubRegistration", () => {
  expectTypeOf<Takes<typeof clubRegistrationInput>>().toEqualTypeOf<Plain<ClubRegistrationInput>>();
});

it("clubParticipation", () => {
  expectTypeOf<Takes<typeof clubParticipationInput>>().toEqualTypeOf<Plain<ClubParticipationInput>>();
});

it("reintegrationServices", () => {
  expectTypeOf<Takes<typeof reintegrationServicesInput>>().toEqualTypeOf<Plain<ReintegrationServicesInput>>();
});
