import * as z from "zod";
import { lazily, limits } from "../../input/index.js";
import { reportForms } from "../vocabulary.js";
import { type TracedKind, tracedKinds } from "./vocabulary.js";

/** A cell of a report, or of a form filled from it. */
export interface TracedCell {
  readonly section: string;
  readonly row: string;
  readonly column: string;
  /** A prescribed form; `centre-content`, or left out, is the content itself. */
  readonly form?: (typeof reportForms)[number] | "centre-content" | undefined;
}

/** What {@link trace} takes. */
export interface TraceInput {
  readonly of: TracedKind;
  /** The input of that report. */
  readonly input: unknown;
  readonly cell: TracedCell;
}

const nameField = /* @__PURE__ */ lazily(() => z.string().min(1).max(limits.textLength));

export const traceInput = /* @__PURE__ */ lazily(
  (): z.ZodType<TraceInput, TraceInput> =>
    z.strictObject({
      of: z.literal(tracedKinds),
      input: z.unknown().optional(),
      cell: z.strictObject({
        section: nameField(),
        row: nameField(),
        column: nameField(),
        form: z.literal([...reportForms, "centre-content"]).optional(),
      }),
    }) as unknown as z.ZodType<TraceInput, TraceInput>,
);
