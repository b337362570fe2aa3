export interface Slice {
  name: string;
  mutate: string[];
  tests: string[];
}
export function slice(): Slice;
