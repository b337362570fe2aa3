import { expectTypeOf, it } from "vitest";
import type { Interpretation } from "zatrudnienie-socjalne";
import type { ListedReadings } from "../../src/reasoning/interpretations.js";

it("the settings are the readings of the open questions, each of them", () => {
  expectTypeOf<Interpretation>().toEqualTypeOf<{
    [Key in keyof ListedReadings]?: ListedReadings[Key] | undefined;
  }>();
});
