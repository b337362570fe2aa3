import { theAct } from "../../law/index.js";
import type { Step } from "../../reasoning/index.js";
import { step } from "../step.js";
import type { ClaimDifference, LineSums } from "./line-sums.js";
import type { WrongSum } from "./wrong-sum.js";

/** What a sentence about a line needs of it. */
interface ComparedLine {
  readonly index: number;
  readonly expected: LineSums | null;
  readonly differences: readonly ClaimDifference[];
}

/** A sentence for each line and each sum that is not right; lines are counted from 1, as on paper. */
export function differenceSteps(lines: readonly ComparedLine[], wrongSums: readonly WrongSum[]): Step[] {
  return [...lines.flatMap(stepsOfLine), ...wrongSums.map(stepOfWrongSum)];
}

function stepsOfLine({ index, expected: sums, differences }: ComparedLine): Step[] {
  const line = index + 1;
  if (sums === null) return [step(theAct("art-15-ust-8"), "line-undecided", { line })];
  const named = namedDifferences(differences);
  if (named.length === 0) return [];
  const amounts = named.flatMap(({ field, claimed, expected }) => [
    [`${field}Claimed`, claimed],
    [`${field}Expected`, expected],
  ]);
  const operands = { line, ...(Object.fromEntries(amounts) as Record<string, string>) };
  return [step(theAct("art-15-ust-8"), "line-differs", operands)];
}

function stepOfWrongSum({ path, claimed, expected }: WrongSum): Step {
  if (path.at(-1) === "count") return step(theAct("art-15-ust-8"), "count-differs", { claimed, expected });
  const line = typeof path[1] === "number" ? { line: path[1] + 1 } : {};
  return step(theAct("art-15-ust-8"), "sum-differs", { claimed, expected, ...line });
}

/**
 * What a sentence about a line names: the benefit, and the contributions together or, where only their sum is right, one by
 * one. A sum stated wrongly over right parts is named among the wrong sums.
 */
function namedDifferences(differences: readonly ClaimDifference[]): ClaimDifference[] {
  const parts = differences.filter(({ field }) => field === "pension" || field === "disability");
  const together = differences.filter(({ field }) => field === "contributions");
  const contributions = parts.length === 0 ? [] : together.length === 0 ? parts : together;
  return [...differences.filter(({ field }) => field === "amount"), ...contributions];
}
