import { repeated } from "../../input/index.js";

/** What a payment and its case have in common. */
export interface PersonAndMonth {
  readonly id: string;
  readonly forMonth: string;
}

export function keyOf({ id, forMonth }: PersonAndMonth): string {
  return JSON.stringify([forMonth, id]);
}

type Parts = { readonly [Key in keyof PersonAndMonth]?: string | null | undefined };

/** The positions of those that name a person and a month named before. */
export function namedBefore(parts: readonly (Parts | null)[]): number[] {
  return repeated(
    parts.map((part) =>
      part?.id == null || part.forMonth == null ? undefined : keyOf({ id: part.id, forMonth: part.forMonth }),
    ),
  );
}
