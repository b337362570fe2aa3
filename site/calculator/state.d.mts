export interface CalculatorState {
  month: string;
  trial: { from: string; to: string };
  participation: { from: string; to: string };
  extension: { from: string; to: string };
  marks: Record<string, string>;
  applied: string;
  history: string;
  used: { sickness: string; daysOff: string };
  readings: Record<string, string>;
}
export const kindsByLetter: Record<string, string>;
export const readingKeys: string[];
export const phases: ("extension" | "participation" | "trial")[];
export function emptyState(): CalculatorState;
export function toFragment(state: CalculatorState): string;
export function fromFragment(fragment: string): { state: CalculatorState; problem?: "broken" | "version" };
