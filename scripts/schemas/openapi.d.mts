import type { Described } from "./index.mjs";
export function openApi(documents: Described[], version: string): Record<string, unknown>;
