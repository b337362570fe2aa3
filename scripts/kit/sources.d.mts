interface Asked {
  function: string;
  input: unknown;
  test: string;
  file: string;
  result: unknown;
  provisions: readonly string[];
}
export const unnamed: string;
export function unitsNamed(test: string): string[];
export function sourceOf(asked: Asked): { kind: string; text: string };
