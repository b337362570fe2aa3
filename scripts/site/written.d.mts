export function writtenFiles(): string[];
