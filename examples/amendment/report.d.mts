export function report(facts: object): string[];
