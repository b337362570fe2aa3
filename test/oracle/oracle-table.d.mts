import type { MonthlyBenefitInput } from "../../src/index.js";

/** Cases with sums worked out by hand. */
export const table: readonly { name: string; input: MonthlyBenefitInput; expect: Record<string, unknown> }[];
