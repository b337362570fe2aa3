export function intake(script: string): string[];
