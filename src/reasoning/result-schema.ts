import * as z from "zod";
import type { Exact } from "../money/index.js";
import { citationField } from "./citation-field.js";
import { interpretationKeys } from "./interpretations.js";
import {
  type Invalid,
  type Issue,
  type Missing,
  type Reasoned,
  type Undetermined,
  type Unnamed,
  unsupportedBecause,
  type UnsupportedDate,
} from "./outcome.js";
import type { Step, StepRecord } from "./step.js";

/** The shared parts of results as zod schemas: for those who store results, or document them. */

/** A day in a result: `YYYY-MM-DD`. */
export const dayPart = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);
/** A count in a result. */
export const countPart = z.int().min(0);
/** A month in a result: `YYYY-MM`. */
export const monthPart = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/);
/** An amount in a result: PLN with exactly two decimals. */
export const amountPart = z.string().regex(/^\d+\.\d{2}$/);
/** The same with a minus sign below zero. */
export const signedAmountPart = z.string().regex(/^-?\d+\.\d{2}$/);
const day = dayPart;
const path = z.array(z.union([z.string(), z.number()]));
export const citationPart = citationField();

export const violationsPart = <Code extends string>(codes: readonly Code[]) =>
  z.array(
    z.strictObject({
      code: z.literal([...codes]),
      citation: citationPart,
      path: path.exactOptional(),
    }),
  );

export const factPart = z.literal([true, false, "unknown"]);

/** The parts of a result with a checklist. */
export const checklistParts = <Id extends string>(ids: readonly Id[]) => ({
  needed: z.array(z.strictObject({ id: z.literal([...ids]), done: factPart, citation: citationPart })),
  missing: z.array(missingPart),
});

export const exactPart: z.ZodType<Exact, Exact> = z.strictObject({
  numerator: z.string().regex(/^-?\d+$/),
  denominator: z.string().regex(/^\d+$/),
});

/** The records of the law have values of many shapes; what is common to them is held, the value is as it is. */
const recordPart = z.looseObject({ confidence: z.string() }) as unknown as z.ZodType<StepRecord, StepRecord>;

/** `explain` has a sentence for each. */
export const operationPart = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

export const stepPart: z.ZodType<Step, Step> = z.strictObject({
  citation: citationPart,
  operation: operationPart,
  operands: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), exactPart])),
  value: exactPart.exactOptional(),
  record: recordPart.exactOptional(),
});

const assumptionPart = z.strictObject({
  id: z.string(),
  reading: z.union([z.string(), z.boolean()]).exactOptional(),
  chosen: z.boolean().exactOptional(),
  certainty: z.literal(["A", "B", "C", "D"]),
  question: z.string().exactOptional(),
});

/** What every decided result carries. */
const reasonedParts = {
  steps: z.array(stepPart),
  assumptions: z.array(assumptionPart),
  citations: z.array(citationPart),
  law: z.strictObject({
    wordingFrom: day,
    consolidatedText: z.string(),
    verifiedUntil: day,
    checkedUntil: day,
    asOf: day.exactOptional(),
  }),
  versions: z.strictObject({ library: z.string(), data: day }),
} satisfies Parts<Reasoned>;

export const issuePart: z.ZodType<Issue, Issue> = z.strictObject({
  path,
  code: z.string(),
  params: z
    .record(
      z.string(),
      z.union([z.string(), z.number(), z.array(z.union([z.string(), z.number(), z.boolean()]))]),
    )
    .exactOptional(),
  citation: citationPart.exactOptional(),
});

export const questionIdPart = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

export const missingPart: z.ZodType<Missing, Missing> = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("fact"),
    path,
    question: questionIdPart,
  }),
  z.strictObject({
    kind: z.literal("interpretation"),
    id: z.literal(interpretationKeys),
    readings: z.array(z.union([z.string(), z.boolean()])),
  }),
]);

/** The parts of the outcomes that are no decisions, to be put together with those of a calculation. */
const invalidParts = {
  outcome: z.literal("invalid"),
  issues: z.array(issuePart),
} satisfies Parts<Invalid>;
const unsupportedParts = {
  outcome: z.literal("unsupported-date"),
  supported: z.strictObject({ from: day, to: day.nullable() }),
  because: z.literal(unsupportedBecause),
} satisfies Parts<UnsupportedDate>;
export const undeterminedParts = {
  outcome: z.literal("undetermined"),
  missing: z.array(missingPart),
} satisfies Parts<Undetermined>;

type Parts<Result> = { [Key in keyof Unnamed<Result>]: z.ZodType };

/** What every decided result of a calculation carries. */
export const decidedParts = <Name extends string>(calculation: Name) => ({
  calculation: z.literal(calculation),
  ...reasonedParts,
});

/** The decided outcome of a day on which the law has no rule. */
export const noRuleOutcome = <Name extends string, Reason extends string>(
  calculation: Name,
  reasons: readonly Reason[],
) =>
  z.strictObject({
    outcome: z.literal("no-rule"),
    reason: z.literal([...reasons]),
    firstDay: day.nullable(),
    ...decidedParts(calculation),
  });

/** The three outcomes of a calculation that are no decisions. */
export const undecidedOutcomes = <Name extends string>(calculation: Name) => {
  const name = { calculation: z.literal(calculation) };
  return [
    z.strictObject({ ...name, ...invalidParts }),
    z.strictObject({ ...name, ...unsupportedParts }),
    z.strictObject({ ...name, ...undeterminedParts }),
  ] as const;
};
