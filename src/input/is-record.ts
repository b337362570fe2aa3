import type * as z from "zod";

/** A record by its own word: asking zod's class for it would put that class into bundles that have no record. */
export function isRecordSchema(schema: z.ZodType): schema is z.ZodRecord {
  return schema.def.type === "record";
}
