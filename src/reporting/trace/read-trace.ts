import { read } from "../../input/index.js";
import type { Issue } from "../../reasoning/index.js";
import { type TracedCell, traceInput } from "./inputs.js";
import type { TracedKind } from "./vocabulary.js";

/** What is asked, and the input of the report, which the report itself reads: there a bad record stops nothing. */
export interface ReadTrace {
  readonly of: TracedKind;
  readonly cell: TracedCell;
  readonly inner: unknown;
}

export function readTrace(input: unknown): ReadTrace | { readonly issues: Issue[] } {
  const { shell, inner } = withoutInner(input);
  const checked = read(traceInput(), shell, () => []);
  if ("issues" in checked) return checked;
  if (inner === undefined) return { issues: [{ path: ["input"], code: "required" }] };
  const { of, cell } = checked.input;
  return { of, cell, inner };
}

function withoutInner(input: unknown): { shell: unknown; inner: unknown } {
  try {
    const { input: inner, ...shell } = input as { input: unknown };
    return { shell: typeof input === "object" && !Array.isArray(input) ? shell : input, inner };
  } catch {
    return { shell: input, inner: null };
  }
}
