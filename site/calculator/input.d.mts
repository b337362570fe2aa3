import type { CalculatorState } from "./state.mjs";
export function inputOf(state: CalculatorState): Record<string, unknown>;
export function codeOf(state: CalculatorState): string;
