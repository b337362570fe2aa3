export const modules: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
export const argumentsOf: Readonly<Record<string, readonly (readonly unknown[])[]>>;
export function digest(): Record<string, Record<string, unknown>>;
