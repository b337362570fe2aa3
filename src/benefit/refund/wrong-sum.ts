import { theAct } from "../../law/index.js";
import type { Issue, Path } from "../../reasoning/index.js";

/** A stated sum that is not what its parts add up to. */
export interface WrongSum {
  path: (string | number)[];
  /** As it was stated. */
  claimed: string;
  /** What its parts add up to. */
  expected: string;
}

/** The stated sum, if it is not what was added up again. */
export function wrongSum(
  claimed: string | null | undefined,
  expected: string | undefined,
  path: Path,
): WrongSum[] {
  return claimed == null || expected === undefined || claimed === expected
    ? []
    : [{ path, claimed, expected }];
}

/** The issue of a wrong sum: it names the place and no amount. */
export function sumIssue({ path }: WrongSum): Issue {
  return { path, code: "sum-does-not-add", citation: theAct("art-15-ust-8") };
}
