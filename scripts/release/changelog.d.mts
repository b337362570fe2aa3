export function mended(before: string, after: string, table: string): string;
