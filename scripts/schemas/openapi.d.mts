import type { Written } from "./index.mjs";
export function openApi(documents: Written[], version: string): Record<string, unknown>;
