interface Span {
  from: string;
  to: string;
}
type SpanOnBasis = Span & { basis: string };
export interface CalculatorState {
  month: string;
  trial: Span;
  participation: Span;
  extensions: SpanOnBasis[];
  endedOn: string;
  suspensions: SpanOnBasis[];
  marks: Record<string, string>;
  classes: Record<string, boolean>;
  applied: string;
  history: string;
  used: { sickness: string; daysOff: string; property: string; inability: string };
  unemploymentBenefit: string;
  readings: Record<string, string>;
}
export const readingKeys: string[];
export function emptyState(): CalculatorState;
