import type { CalculatorState } from "./state.mjs";
export function absencesOf(marks: Record<string, string>): unknown[];
export function inputOf(state: CalculatorState): Record<string, unknown>;
export function codeOf(state: CalculatorState): string;
