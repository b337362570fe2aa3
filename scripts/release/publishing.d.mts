export function missingForPublishing(manifest: Record<string, unknown>): string[];
