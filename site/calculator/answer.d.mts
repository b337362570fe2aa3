import type { CalculatorState } from "./state.mjs";
export function placeOf(citation: { act: string; unit: string }, language: string): string;
export function answerFor(
  state: CalculatorState,
  language: string,
): { outcome: string; amount?: string; sum?: string | null };
