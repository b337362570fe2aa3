import type { BenefitDue, BenefitNotDue, MonthlyBenefitInput } from "../../src/index.js";

type Shared = "amount" | "exact" | "coveredDays" | "fullMonth" | "counters";
type OracleDecided = Pick<BenefitDue, Shared> & {
  violations: number;
  deductions: Record<"unexcused" | "sickness" | "unpaid", { days: number; exact: BenefitDue["exact"] }>;
};

/** The second derivation's answer; `open` names points the contract leaves open that the case touches. */
export type OracleResult = { open?: string[] } & (
  | ({ outcome: "due" } & OracleDecided)
  | ({ outcome: "not-due"; reason: BenefitNotDue["reason"] } & OracleDecided)
  | { outcome: "undetermined"; missing: string[] }
  | { outcome: "unsupported-date" }
);

export function oracle(input: MonthlyBenefitInput): OracleResult;
