import * as z from "zod";
import { lazily } from "../../input/index.js";
import { cleanedData } from "./cleaned-data.js";
import type { Printable } from "./printable.js";
import { ofIn, printableInput, printableIssues } from "./printable-input.js";
import { made, type NotRendered, rendered, type Rendering } from "./rendering.js";

/** The name of the format, and the version of its schema. */
export const jsonFormat = "zatrudnienie-socjalne";
export const jsonVersion = 1;

/** What {@link toJson} takes. */
export interface ToJsonInput {
  readonly of: Printable;
}

export const toJsonInput = /* @__PURE__ */ lazily((): z.ZodType<ToJsonInput, ToJsonInput> =>
  z.strictObject({ of: printableInput() }),
);

/** What {@link toJson} returns. */
export type ToJsonResult = Rendering<"application/json">;

/** Lists that are for whoever files the report: of them only the number leaves the house. */
const countedLists = ["unknowns", "leftOut", "findings"] as const;

/**
 * Writes a result that can be printed as JSON, to be sent, kept, and read again by `fromJson`.
 *
 * Form: `{ format, schemaVersion, kind, content }`, indented by two spaces; `content` is the result with the number of its
 * `unknowns`, `leftOut` and `findings` in place of each list, so that a report has no person. Not checked: what the texts say.
 * Bad input gets `invalid` with all its issues.
 *
 * @example
 * ```ts
 * import { fromJson, toJson } from "zatrudnienie-socjalne/reporting";
 *
 * const json = toJson({ of: { outcome: "information", on: "2025-12-31", count: 12 } });
 * const read = fromJson({ text: json.outcome === "rendered" ? json.text : "" });
 * read.outcome === "read" && read.content; // => { outcome: "information", on: "2025-12-31", count: 12 }
 * ```
 *
 * Source: RFC 8259.
 */
export function toJson(input: ToJsonInput): ToJsonResult {
  return made<ToJsonInput, ToJsonResult>(
    {
      schema: toJsonInput,
      contradictions: (_parts, raw) => printableIssues(ofIn(raw), ["of"]),
      // As it was given, with the keys that the schema does not know and in their order.
      make: () => jsonOf(input.of),
    },
    input,
  );
}

function jsonOf(of: Printable): Exclude<ToJsonResult, NotRendered> {
  const content = cleanedData(of) as Record<string, unknown>;
  for (const list of countedLists) {
    const given = content[list];
    if (Array.isArray(given)) content[list] = given.length;
  }
  const whole = { format: jsonFormat, schemaVersion: jsonVersion, kind: of.outcome, content };
  return rendered("application/json", `${JSON.stringify(whole, null, 2)}\n`);
}
