export interface Entry {
  name: string;
  specifier: string;
  source: string;
}
export const root: string;
export const manifest: { name: string; version: string };
export const entries: Entry[];
