import { expectTypeOf, it } from "vitest";
import type { Interpretation } from "zatrudnienie-socjalne";
import type { listedQuestions } from "../../src/reasoning/interpretations.js";

type Listed = {
  [Key in keyof typeof listedQuestions]?: (typeof listedQuestions)[Key]["readings"][number] | undefined;
};

it("the settings are the readings of the open questions, each of them", () => {
  expectTypeOf<Interpretation>().toEqualTypeOf<Listed>();
});
