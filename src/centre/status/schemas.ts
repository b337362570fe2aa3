import * as z from "zod";
import { lazily, type SchemasOf } from "../../input/index.js";
import { centreForms } from "../../law/index.js";
import { dayPart, decidedParts, undecidedOutcomes } from "../../reasoning/index.js";
import type { FoundingFormResult } from "./founding-form.js";
import { type FoundingFormInput, foundingFormInput } from "./inputs.js";
import { mayNotFoundReasons } from "./vocabulary.js";

const foundingFormResult = /* @__PURE__ */ lazily(() => {
  const parts = decidedParts("foundingForm");
  const forms = z.array(z.literal(centreForms));
  return z.toZod<FoundingFormResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({ outcome: z.literal("may-found"), forms, ...parts }),
      z.strictObject({
        outcome: z.literal("may-not-found"),
        reason: z.literal(mayNotFoundReasons),
        forms,
        firstDay: dayPart.nullable(),
        ...parts,
      }),
      ...undecidedOutcomes("foundingForm"),
    ]),
  );
});

/** What each function of the status takes and returns. */
export const statusSchemas: {
  readonly foundingForm: SchemasOf<FoundingFormInput, FoundingFormResult>;
} = {
  foundingForm: { input: foundingFormInput, result: foundingFormResult },
};
