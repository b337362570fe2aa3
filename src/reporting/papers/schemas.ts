import * as z from "zod";
import { lazily, type SchemasOf } from "../../input/index.js";
import { citationPart, decidedParts, undecidedOutcomes } from "../../reasoning/index.js";
import { type PaperInput, paperInput } from "./inputs.js";
import type { PaperResult } from "./result.js";
import { paperKinds } from "./vocabulary.js";

const paperResult = /* @__PURE__ */ lazily(() =>
  z.toZod<PaperResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("paper"),
        kind: z.literal(paperKinds),
        official: z.literal(false),
        title: z.string(),
        face: z.string(),
        paragraphs: z.array(
          z.strictObject({
            text: z.string(),
            fields: z.array(z.string()),
            citation: citationPart.exactOptional(),
          }),
        ),
        ...decidedParts("paper"),
      }),
      ...undecidedOutcomes("paper"),
    ]),
  ),
);

/** What a paper takes and returns. */
export const paperSchemas: { readonly paper: SchemasOf<PaperInput, PaperResult> } = {
  paper: { input: paperInput as unknown as () => z.ZodType<PaperInput, PaperInput>, result: paperResult },
};
