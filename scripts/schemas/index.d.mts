export interface Written {
  name: string;
  side: "input" | "result";
  document: Record<string, unknown>;
}
export function documents(): Written[];
export function schemaFiles(): { file: string; text: string }[];
