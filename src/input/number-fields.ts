import * as z from "zod";
import { lazily } from "./lazily.js";
import { limits } from "./limits.js";

/** How many people; a negative zero is a zero. */
export const peopleField = /* @__PURE__ */ lazily(() =>
  z.int().min(0).max(limits.people).overwrite(Math.abs).describe("How many people."),
);

/** A percentage from 0 to 100 with up to four decimals, as text. */
export const percentageField = /* @__PURE__ */ lazily(() =>
  z
    .string({ error: "not-a-percentage" })
    .regex(/^(?:100(?:\.0{1,4})?|[1-9]?\d(?:\.\d{1,4})?)$/, { error: "not-a-percentage" })
    .describe('A percentage from 0 to 100 with up to four decimals, such as "17.93".'),
);
