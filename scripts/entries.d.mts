export interface Entry {
  subpath: string;
  name: string;
  specifier: string;
  source: string;
}
export const root: string;
export const manifest: { name: string; version: string; files?: string[] } & Record<string, unknown>;
export const entries: Entry[];
export function derivedFields(): Record<"main" | "module" | "types" | "typesVersions" | "exports", unknown>;
