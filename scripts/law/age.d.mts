export const run: (args: string[], today: string) => string;
