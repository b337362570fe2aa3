import type { ConformanceCase } from "zatrudnienie-socjalne/testing";

interface Called {
  function: string;
  input: unknown;
  language?: "pl" | "en";
  test: string;
  file: string;
}
export function makeCase(library: object, called: Called): ConformanceCase;
