export interface CalculatorDay {
  date: string;
  number: number;
  weekday: number;
  holiday: { pl: string; en: string } | undefined;
  isFree: boolean;
}
export function weeksOf(month: string): (CalculatorDay | null)[][];
