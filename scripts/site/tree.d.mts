export const site: string;
export function addressOf(file: string): string;
export function languageOf(file: string): "pl" | "en";
export function sectionOf(file: string): { id: string } | undefined;
