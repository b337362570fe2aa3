import { expect } from "vitest";
import type { Assumption, Interpretation } from "zatrudnienie-socjalne";

/** Assumptions without `chosen`, after it was seen to say of each reading, and of nothing else, whether the caller gave it. */
export function withoutChosen(
  assumptions: readonly Assumption[],
  { interpretation = {} }: { readonly interpretation?: Interpretation | undefined },
): Assumption[] {
  const given: Partial<Record<string, unknown>> = interpretation;
  return assumptions.map(({ chosen, ...rest }) => {
    expect(chosen, rest.id).toBe(rest.reading === undefined ? undefined : given[rest.id] !== undefined);
    return rest;
  });
}
