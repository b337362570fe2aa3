import type { UnitId } from "./units.js";

/** Another act's provision; for the Act itself `unit` is a {@link UnitId}. */
export interface Citation {
  /** ELI id without the host: `DU/2003/1143`, `MP/2026/268`. */
  act: string;
  /** `art-15-ust-7a`; a notice in Monitor Polski is cited whole and has none. */
  unit?: string;
}

/** A provision of the Act of 13 June 2003. */
export interface ActCitation extends Citation {
  act: "DU/2003/1143";
  unit: UnitId;
}

/**
 * How a record is known. `primary`: read in the amending or original act or the official notice;
 * `consolidated`: read in a consolidated text; `secondary`: press, tables, commentary; `computed`: derived from other
 * records; `inferred`: the reading of this project; `unknown`: not established.
 */
export type Confidence = "primary" | "consolidated" | "secondary" | "computed" | "inferred" | "unknown";

/** A text in the two languages of the library. */
export interface Texts {
  pl: string;
  en: string;
}

/** One wording of a rule, with both time axes. */
export interface Wording<Value> {
  /** The rule as data; `null` where the law of that time had no such rule. */
  value: Value;
  /** The provision that says it. */
  citation: Citation;
  /** First day to which the wording applies. */
  effectiveFrom: string;
  /** Day on which the wording entered into force; later than `effectiveFrom` where the change was retroactive. */
  inForceFrom: string;
  /** The act and article that brought the wording. */
  amendedBy: Citation;
  /** Transitional provisions that carry the wording over to cases already running. */
  transition?: Citation[];
  confidence: Confidence;
  /** Day on which somebody last looked at the source. */
  verifiedOn: string;
}

/** All wordings of one rule, ordered by the day they entered into force, the first from 2003-08-14. */
export type Rule<Value> = readonly Wording<Value>[];
