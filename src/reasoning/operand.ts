import type { Exact } from "../money/index.js";

/** What an operation worked on: amounts, counts, percentages, exact values. */
export type Operand = string | number | boolean | Exact;
