import type { Citation } from "../law/index.js";

/** A day by which something has to be done; null where it depends on something not known. */
export interface Deadline<Id extends string = string> {
  id: Id;
  date: string | null;
  citation: Citation;
}
