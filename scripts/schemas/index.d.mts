export interface Described {
  name: string;
  side: "input" | "result";
  document: Record<string, unknown>;
  /** Properties without words. */
  missing: string[];
  /** Keys of the words that were taken. */
  taken: string[];
}
export function documents(): Described[];
export function schemaFiles(): { file: string; text: string }[];
