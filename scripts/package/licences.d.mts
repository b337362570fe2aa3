export const licencesFile: string;
export function writeLicences(): string;
