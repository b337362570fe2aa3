export const marksByLetter: Record<string, string>;
export function marksIn(month: string, marked: Record<string, string>): string[];
export function absencesOf(marked: Record<string, string>): unknown[];
