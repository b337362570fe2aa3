import type { CalculatorState } from "./state.mjs";
interface InField {
  field: string;
  text: string;
}
export function answerFor(
  state: CalculatorState,
  language: string,
): {
  outcome: string;
  amount?: string;
  sum?: string | null;
  issues?: InField[];
  missing?: InField[];
  readings?: { key: string; readings: { reading: string; isChosen: boolean; amount?: string }[] }[];
};
