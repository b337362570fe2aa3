import { expectTypeOf, it } from "vitest";
import type { FoundingFormInput } from "zatrudnienie-socjalne";
import type { foundingFormInput } from "../../src/centre/status/inputs.js";
import type { Plain, Takes } from "./plain.js";

it("foundingForm", () => {
  expectTypeOf<Takes<typeof foundingFormInput>>().toEqualTypeOf<Plain<FoundingFormInput>>();
});
