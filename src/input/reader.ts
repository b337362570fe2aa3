import type * as z from "zod";
import type { CalendarDate } from "../calendar/index.js";
import { Law } from "../law/index.js";
import type { Issue } from "../reasoning/index.js";
import { type Parts, type Read, read } from "./read.js";

/** Another law than the Act's own: for a hypothetical wording, or another day's. */
export type LawFor = (day: CalendarDate, asOf: CalendarDate | undefined) => Law;

/** The Act's own. */
export const ownLaw: LawFor = (day, asOf) => new Law(day, asOf);

/** How an input is read. */
export interface Reader<Facts> {
  readonly schema: () => z.ZodType<Facts>;
  /** What does not fit together between the parts of the input, or with the law. */
  readonly contradictions?: (parts: Parts<Facts>, lawFor: LawFor) => Issue[];
}

/** Reads an input, and decides nothing. */
export function readBy<Facts>(
  { schema, contradictions = () => [] }: Reader<Facts>,
  input: unknown,
  lawFor: LawFor = ownLaw,
): Read<Facts> {
  return read(schema(), input, (parts) => contradictions(parts, lawFor));
}
