import * as z from "zod";
import { lazily, type SchemasOf } from "../../input/index.js";
import { financingSourceIds } from "../../law/index.js";
import { citationPart, decidedParts, noRuleOutcome, undecidedOutcomes } from "../../reasoning/index.js";
import type { FinancingResult } from "./financing.js";
import { type FinancingInput, financingInput } from "./inputs.js";
import { financingConditions, noFinancingRuleReasons } from "./vocabulary.js";

const financingResult = /* @__PURE__ */ lazily(() => {
  const id = z.literal(financingSourceIds);
  return z.toZod<FinancingResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("listed"),
        sources: z.array(
          z.strictObject({
            id,
            citation: citationPart,
            condition: z.literal(financingConditions).nullable(),
          }),
        ),
        open: z.boolean(),
        asked: z.strictObject({ id, named: z.boolean() }).nullable(),
        ...decidedParts("financing"),
      }),
      noRuleOutcome("financing", noFinancingRuleReasons),
      ...undecidedOutcomes("financing"),
    ]),
  );
});

/** What the function takes and returns. */
export const financingSchemas: { readonly financing: SchemasOf<FinancingInput, FinancingResult> } = {
  financing: { input: financingInput, result: financingResult },
};
