/**
 * For any engine that can start a program and hand it lines: `{ id, input }` a line in, a month of a participant, and its result
 * a line out, in the same order.
 *
 *   node lines.mjs < cases.jsonl > results.jsonl
 */
import { createInterface } from "node:readline";
import { monthlyBenefit } from "zatrudnienie-socjalne";

for await (const line of createInterface({ input: process.stdin })) {
  const { id, input } = JSON.parse(line);
  const { month, outcome, amount, reason, missing, issues, versions } = monthlyBenefit(input);
  process.stdout.write(
    `${JSON.stringify({ id, month, outcome, amount, reason, missing, issues, versions })}\n`,
  );
}
