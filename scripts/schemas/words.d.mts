type Words = readonly [string, string, string, string, string?];
export const words: {
  functions: Record<string, Words>;
  properties: Record<string, Words>;
};
