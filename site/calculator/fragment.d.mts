import type { CalculatorState } from "./state.mjs";
export function toFragment(state: CalculatorState): string;
export function fromFragment(fragment: string): { state: CalculatorState; problem?: "broken" | "version" };
