import type { MonthlyBenefitInput } from "../../src/index.js";

/** A valid input; the same seed gives the same case. */
export function randomCase(seed: number): MonthlyBenefitInput;

/** What would make an input invalid; empty for a valid one. */
export function problemsOf(input: MonthlyBenefitInput): string[];
