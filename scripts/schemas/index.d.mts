export interface Described {
  name: string;
  side: "input" | "result";
  document: Record<string, unknown>;
  /** Properties without words. */
  missing: string[];
}
export function documents(): Described[];
export function schemaFiles(): { file: string; text: string }[];
