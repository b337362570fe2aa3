import * as z from "zod";
import { lazily, limits, read } from "../../input/index.js";
import type { Issue } from "../../reasoning/index.js";
import type { GivenCollective, GivenReport } from "../collective/inputs.js";
import type { Printable, PrintableOutcome } from "./printable.js";
import { printableInput, printableIssues, printableOutcomes } from "./printable-input.js";
import { made, type NotRendered } from "./rendering.js";
import { jsonFormat, jsonVersion } from "./to-json.js";

/** What {@link fromJson} takes. */
export interface FromJsonInput {
  /** What `toJson` wrote. */
  readonly text: string;
}

export const fromJsonInput = /* @__PURE__ */ lazily((): z.ZodType<FromJsonInput, FromJsonInput> =>
  z.strictObject({ text: z.string().max(limits.fileText) }),
);

/** What was read: a result, its lists for the filer as numbers. */
export interface ReadJson {
  outcome: "read";
  kind: PrintableOutcome;
  content: ReadContent;
}

/** A report or a collective report is as merging takes it. */
export type ReadContent =
  | Exclude<Printable, { readonly outcome: "report" | "collective" }>
  | GivenReport
  | GivenCollective;

/** What {@link fromJson} returns. */
export type FromJsonResult = ReadJson | NotRendered;

/**
 * Reads what `toJson` wrote.
 *
 * `kind` is the outcome of the result, `content` the result; keys it does not know are let through. A byte order mark at the
 * start is skipped. Checked: the format, its version, and the parts that are printed and merged, of reports every cell. Bad
 * input gets `invalid` with all its issues, those of the content under `["text", "content"]`.
 *
 * @example
 * ```ts
 * import { fromJson } from "zatrudnienie-socjalne/reporting";
 *
 * const read = fromJson({ text: "{}" });
 * read.outcome === "invalid" && read.issues.map(({ code }) => code); // => ["wrong-format", "wrong-version"]
 * ```
 *
 * Source: RFC 8259.
 */
export function fromJson(input: FromJsonInput): FromJsonResult {
  return made({ schema: fromJsonInput, make: ({ text }) => readText(text) }, input);
}

function readText(text: string): FromJsonResult {
  let whole: unknown;
  try {
    whole = JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text);
  } catch {
    return invalid([{ path: ["text"], code: "not-json" }]);
  }
  const { format, schemaVersion, kind, content } = fieldsOf(whole);
  const strange = [
    ...(format === jsonFormat ? [] : [{ path: ["text", "format"], code: "wrong-format" }]),
    ...(schemaVersion === jsonVersion ? [] : [{ path: ["text", "schemaVersion"], code: "wrong-version" }]),
  ];
  if (strange.length > 0) return invalid(strange);
  const issues = [
    ...(isKindOf(kind, content) ? [] : [wrongKind]),
    ...contentIssues(content).map((issue) => ({ ...issue, path: ["text", "content", ...issue.path] })),
  ];
  if (issues.length > 0) return invalid(issues);
  return { outcome: "read", kind: kind as PrintableOutcome, content: content as ReadContent };
}

/** What its schema finds, and its cells. */
function contentIssues(content: unknown): Issue[] {
  const checked = read(printableInput(), content, () => []);
  return [...("issues" in checked ? checked.issues : []), ...printableIssues(content, [])];
}

const wrongKind: Issue = {
  path: ["text", "kind"],
  code: "not-one-of",
  params: { allowed: [...printableOutcomes] },
};

/** Of a text that is no object there are none. */
function fieldsOf(whole: unknown): Readonly<Record<string, unknown>> {
  return typeof whole === "object" && whole !== null ? (whole as Record<string, unknown>) : {};
}

/** The kind is one that can be printed, and the one the content says of itself. */
function isKindOf(kind: unknown, content: unknown): boolean {
  return printableOutcomes.some((each) => each === kind) && fieldsOf(content)["outcome"] === kind;
}

function invalid(issues: Issue[]): NotRendered {
  return { outcome: "invalid", issues };
}
