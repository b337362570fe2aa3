export interface ChangedResult {
  from: string;
  to: string;
  provision: string;
  change: string;
  action: string;
}
export function proseOf(summary: string): string;
export function resultsOf(summary: string): ChangedResult[];
export function tableOf(results: readonly ChangedResult[]): string;
