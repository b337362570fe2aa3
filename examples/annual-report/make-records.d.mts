export function jaworzno2018(): unknown;
/** Of each place: the text of every table, by file. */
export const csvTables: Record<string, () => Record<string, string>>;
