import * as z from "zod";
import { lazily, type SchemasOf } from "../../input/index.js";
import { decidedParts, exactPart, undecidedOutcomes } from "../../reasoning/index.js";
import { noReportReasons, recordTables } from "../vocabulary.js";
import { type TraceInput, traceInput } from "./inputs.js";
import type { TraceResult } from "./trace.js";
import { addendTables } from "./vocabulary.js";

const traceResult = /* @__PURE__ */ lazily(() => {
  const calculation = z.literal("trace");
  const addend = z.strictObject({
    table: z.literal(addendTables),
    id: z.string().nullable(),
    value: z.union([z.string(), z.number(), exactPart]).exactOptional(),
    because: z.array(z.strictObject({ table: z.literal(recordTables), id: z.string() })).exactOptional(),
  });
  return z.toZod<TraceResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        calculation,
        outcome: z.literal("traced"),
        value: z.union([z.number(), z.string()]),
        sum: z.string().exactOptional(),
        addends: z.array(addend),
      }),
      z.strictObject({ calculation, outcome: z.literal("not-found") }),
      z.strictObject({
        outcome: z.literal("not-due"),
        reason: z.literal(noReportReasons),
        ...decidedParts("trace"),
      }),
      ...undecidedOutcomes("trace"),
    ]),
  );
});

/** What a trace takes and returns. */
export const traceSchemas: { readonly trace: SchemasOf<TraceInput, TraceResult> } = {
  trace: { input: traceInput, result: traceResult },
};
