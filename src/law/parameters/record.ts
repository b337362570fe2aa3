import type { Confidence } from "../record.js";

/** An amount in force from one day to another. */
export interface AmountRecord {
  from: string;
  /** Last day; the newest record has none. */
  until?: string;
  /** PLN, two decimals. */
  amount: string;
  source: string;
  /** ELI id of the official notice or act, where it was read: `MP/2026/268`. */
  position?: string;
  confidence: Confidence;
  note?: string;
  verifiedOn: string;
}
