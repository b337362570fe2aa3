import type { Confidence } from "../record.js";

/** What every dated number carries: since when it is in force, and how it is known. */
interface DatedNumber {
  from: string;
  /** Last day; the newest record has none. */
  until?: string;
  source: string;
  /** ELI id of the official notice or act, where it was read: `MP/2026/268`. */
  position?: string;
  confidence: Confidence;
  note?: string;
  verifiedOn: string;
}

/** An amount in force from one day to another. */
export interface AmountRecord extends DatedNumber {
  /** PLN, two decimals. */
  amount: string;
}

/** A rate in force from one day to another. */
export interface RateRecord extends DatedNumber {
  /** Per cent, a decimal string: `"19.52"`. */
  percent: string;
}
