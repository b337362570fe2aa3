import { recordTables } from "../vocabulary.js";

/** What can be traced. */
export const tracedKinds = ["centre", "club", "collective"] as const;

/** One of {@link tracedKinds}. */
export type TracedKind = (typeof tracedKinds)[number];

/** Where an addend comes from: a table of records, or the reports that were collected. */
export const addendTables = [...recordTables, "reports"] as const;

/** One of {@link addendTables}. */
export type AddendTable = (typeof addendTables)[number];
