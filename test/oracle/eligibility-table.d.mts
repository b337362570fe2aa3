import type { EligibilityCase, Verdict } from "./eligibility-oracle.mjs";

/** Cases decided by hand; lists are sorted, paths are written with dots. */
export const eligibilityTable: readonly {
  name: string;
  input: EligibilityCase;
  expect: { outcome: Verdict; club: Verdict; groups: string[]; exclusions: string[]; missing: string[] };
}[];
