export function placeOf(citation: { act: string; unit: string }, language: string): string;
