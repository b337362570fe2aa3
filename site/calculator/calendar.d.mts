export interface CalculatorDay {
  date: string;
  number: number;
  weekday: number;
  holiday: { pl: string; en: string } | undefined;
  isFree: boolean;
}
export function weeksOf(month: string, classes?: Record<string, boolean>): (CalculatorDay | null)[][];
export function classDaysOf(classes: Record<string, boolean>): Record<string, string[]>;
