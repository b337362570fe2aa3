/** What the newest version says, without its heading. */
export function newestOf(changelog: string): string;
export function mended(before: string, after: string, table: string): string;
