export type Truth = true | false | "unknown";

/** A valid input of `assessEligibility`, with ids as plain strings. */
export interface EligibilityCase {
  on: string;
  applicationFiledOn?: string;
  asOf?: string;
  groups: Record<string, Truth>;
  condition: Record<string, Truth>;
  entitlements: Record<string, Truth>;
  therapyCompleted?: Record<string, Truth>;
}

export type Verdict = "eligible" | "excluded" | "ineligible" | "undetermined";

/** What the Act answers; lists are sorted, paths are written with dots. */
export type EligibilityAnswer =
  | {
      outcome: Verdict;
      club: Verdict;
      groups: string[];
      exclusions: string[];
      missing: string[];
      /** A decided answer that rests on the open list alone. */
      openList: boolean;
    }
  | { outcome: "unsupported-date" };

/** Every id the contract names, whatever the day. */
export const groupIds: readonly string[];
export const limbIds: readonly string[];
export const rightIds: readonly string[];
export const therapyIds: readonly string[];

export function eligibilityOracle(input: EligibilityCase): EligibilityAnswer;
