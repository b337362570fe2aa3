import * as z from "zod";
import { monthSchemas, stepChangePart } from "../benefit/index.js";
import { centreSchemas } from "../centre/index.js";
import { eligibilitySchemas } from "../eligibility/index.js";
import { lazily, type SchemasOf } from "../input/index.js";
import { participationSchemas } from "../participation/index.js";
import { dayPart, decidedParts, issuePart, signedAmountPart, undecidedOutcomes } from "../reasoning/index.js";
import { supportedEmploymentSchemas } from "../supported-employment/index.js";
import type { CompareLawResult } from "./compare-law.js";
import { type CompareLawInput, compareLawInput, type WithLawInput, withLawInput } from "./inputs.js";
import type { AnyResult } from "./under-law.js";
import { comparableCalculations } from "./vocabulary.js";
import type { WithLawResult } from "./with-law.js";

const ofCalculations = {
  ...monthSchemas,
  ...participationSchemas,
  ...eligibilitySchemas,
  ...centreSchemas,
  ...supportedEmploymentSchemas,
};

/** The results of all calculations that can be made under another law. */
const anyResults = /* @__PURE__ */ lazily(() =>
  comparableCalculations.map((name) => ofCalculations[name].result()),
);

const anyResult = /* @__PURE__ */ lazily(
  () => z.union(anyResults()) as unknown as z.ZodType<AnyResult, AnyResult>,
);

const compareLawResult = /* @__PURE__ */ lazily(() =>
  z.toZod<CompareLawResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("compared"),
        on: z.tuple([dayPart, dayPart]),
        before: anyResult(),
        after: anyResult(),
        difference: signedAmountPart.nullable(),
        changes: z.array(stepChangePart()).nullable(),
        ...decidedParts("compareLaw"),
      }),
      ...undecidedOutcomes("compareLaw"),
    ]),
  ),
);

/** The calculation's own results, the decided ones marked. */
const withLawResult = /* @__PURE__ */ lazily(() => {
  const refused = z.strictObject({
    calculation: z.literal("withLaw"),
    outcome: z.literal("invalid"),
    issues: z.array(issuePart),
  });
  const marked = anyResults().flatMap(alternativesOf).map(markDecided);
  return z.union([refused, ...marked]) as unknown as z.ZodType<WithLawResult>;
});

function alternativesOf(schema: z.ZodType): z.ZodType[] {
  return schema instanceof z.ZodUnion ? (schema.options as z.ZodType[]).flatMap(alternativesOf) : [schema];
}

function markDecided(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodObject && "steps" in schema.shape
    ? schema.extend({ hypothetical: z.literal(true) })
    : schema;
}

/** What each function of this room takes and returns. */
export const comparisonSchemas: {
  readonly compareLaw: SchemasOf<CompareLawInput, CompareLawResult>;
  readonly withLaw: SchemasOf<WithLawInput, WithLawResult>;
} = {
  compareLaw: { input: ofPublicInput(compareLawInput), result: compareLawResult },
  withLaw: { input: ofPublicInput(withLawInput), result: withLawResult },
};

/** The input of the calculation named has a schema of its own, and a value is held by its rule. */
function ofPublicInput<Input>(schema: () => z.ZodType): () => z.ZodType<Input, Input> {
  return schema as unknown as () => z.ZodType<Input, Input>;
}
