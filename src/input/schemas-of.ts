import type * as z from "zod";

/** The schemas of what one function takes and returns, each made on first use. */
export interface SchemasOf<Input, Result> {
  /** What the function takes. */
  readonly input: () => z.ZodType<Input, Input>;
  /** What it returns. */
  readonly result: () => z.ZodType<Result>;
}
