import { inputSchemas, resultSchemas } from "zatrudnienie-socjalne/schemas";

/** A decided result of one outcome; a test that expected it and got another says which. */
export function outcome<Result extends { outcome: string }, Outcome extends Result["outcome"]>(
  wanted: Outcome,
  result: Result,
): Extract<Result, { outcome: Outcome }> {
  if (result.outcome !== wanted) throw new Error(`not ${wanted}: ${JSON.stringify(result)}`);
  return result as Extract<Result, { outcome: Outcome }>;
}

export function assumed(result: { outcome: string }): string[] {
  const { assumptions = [] } = result as { assumptions?: { id: string }[] };
  return assumptions.map(({ id }) => id);
}

/** What an undetermined result misses: questions of facts, ids of readings. */
export function missed(result: { outcome: string }): string[] {
  const { missing = [] } = result as {
    missing?: ({ kind: "fact"; question: string } | { kind: "interpretation"; id: string })[];
  };
  return missing.map((one) => (one.kind === "fact" ? one.question : one.id));
}

interface Valued {
  steps: { value?: { numerator: string; denominator: string } }[];
}

/** The sum of the valued steps in grosze; fails where it is none. */
export function addedUp({ steps }: Valued): string {
  let [numerator, denominator] = [0n, 1n];
  for (const { value } of steps) {
    if (value === undefined) continue;
    numerator = numerator * BigInt(value.denominator) + BigInt(value.numerator) * denominator;
    denominator *= BigInt(value.denominator);
  }
  const grosze = (numerator * 100n) / denominator;
  if (grosze * denominator !== numerator * 100n) throw new Error("not a whole number of grosze");
  const digits = grosze.toString().padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Input and result are as their schemas say. */
export function fitsSchemas(name: keyof typeof inputSchemas, input: unknown, result: unknown): boolean {
  return inputSchemas[name].safeParse(input).success && resultSchemas[name].safeParse(result).success;
}
