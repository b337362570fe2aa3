import type { GrantSetter } from "../../law/index.js";
import type { Exact } from "../../money/index.js";
import type { Decision, NoRule, Reasoned, Undecided } from "../../reasoning/index.js";
import type { NoOperatingGrantReason, NoOperatingRuleReason } from "./vocabulary.js";

type Name = "operatingGrant";

/** What the grant comes to. Amounts are PLN with two decimals. */
export interface OperatingGrantDue extends Reasoned<Name> {
  outcome: "due";
  month: string;
  /** The people it is paid for. */
  heads: number;
  /** The amount for one times the people. */
  product: string;
  /** The most it may be; null where the law of the month sets no limit. */
  cap: string | null;
  /** Did the limit reduce it? */
  capped: boolean;
  amount: string;
  /** Before rounding. */
  exact: Exact;
  setBy: GrantSetter;
  /** Last day of payment; null where the law names none. */
  payBy: string | null;
}

/** It comes to nothing; what was known of it is said. */
export interface OperatingGrantNotDue extends Reasoned<Name> {
  outcome: "not-due";
  reason: NoOperatingGrantReason;
  month: string;
  /** Always `"0.00"`. */
  amount: string;
  heads?: number;
  product?: string;
  cap?: string | null;
  setBy?: GrantSetter;
  payBy?: string | null;
}

/** What `operatingGrant` returns. */
export type OperatingGrantResult =
  | OperatingGrantDue
  | OperatingGrantNotDue
  | NoRule<Name, NoOperatingRuleReason>
  | Undecided<Name>;

export type OperatingDecision = Decision<OperatingGrantResult>;
