export interface KitFunction {
  kind: "calculation" | "look-up" | "renderer";
  fewest: number;
  most: number;
  budget: number;
}
export const functions: Record<string, KitFunction>;
export const notIncluded: Record<string, string>;
