export function indexOf(all: [string, unknown[]][]): unknown;
