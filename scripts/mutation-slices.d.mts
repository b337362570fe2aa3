export interface Slice {
  name: string;
  folder: string;
  deep: boolean;
  tests: string[];
}
export function slice(): Slice;
