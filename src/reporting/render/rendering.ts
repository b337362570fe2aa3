import type * as z from "zod";
import { type Parts, read } from "../../input/index.js";
import type { Issue } from "../../reasoning/index.js";

/** What renderers write. */
export const mediaTypes = [
  "text/csv",
  "text/calendar",
  "text/html",
  "text/markdown",
  "image/svg+xml",
  "application/json",
] as const;

/** One of {@link mediaTypes}. */
export type MediaType = (typeof mediaTypes)[number];

/** A text that was written. */
export interface Rendered<Media extends MediaType> {
  outcome: "rendered";
  text: string;
  mediaType: Media;
}

/** The input has problems; all of them are listed. */
export interface NotRendered {
  outcome: "invalid";
  issues: Issue[];
}

/** What a renderer returns. */
export type Rendering<Media extends MediaType> = Rendered<Media> | NotRendered;

/** What a renderer reads, and what it makes of it. */
export interface Renderer<Input, Made> {
  readonly schema: () => z.ZodType<Input>;
  /** What does not fit together between the parts of the input, which may also be looked at as it was given. */
  readonly contradictions?: (parts: Parts<Input>, raw: unknown) => Issue[];
  readonly make: (input: Input) => Made;
}

/** The one way in and out of a renderer: reads the input, refuses what is invalid, and makes the rest. */
export function made<Input, Made>(
  { schema, contradictions = () => [], make }: Renderer<Input, Made>,
  input: unknown,
): Made | NotRendered {
  const checked = read(schema(), input, (parts) => contradictions(parts, input));
  if ("issues" in checked) return { outcome: "invalid", issues: checked.issues };
  try {
    return make(checked.input);
  } catch {
    // Only what is no JSON comes here: a list nested deeper than any that a result has, or a number too large for it.
    return { outcome: "invalid", issues: [{ path: [], code: "unreadable" }] };
  }
}

export function rendered<Media extends MediaType>(mediaType: Media, text: string): Rendered<Media> {
  return { outcome: "rendered", text, mediaType };
}
