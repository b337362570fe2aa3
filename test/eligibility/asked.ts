import * as eligibility from "zatrudnienie-socjalne/eligibility";
import { type EligibilityAnswer, type EligibilityCase, type Verdict } from "../oracle/eligibility-oracle.js";

/** What the contract says about an answer, and no more: the truth table is written from it, not from the types. */
export interface Assessed {
  outcome: Verdict | "invalid" | "unsupported-date";
  club: Verdict;
  groups: string[];
  exclusions: string[];
  missing: { kind: string; path: (string | number)[]; question: string }[];
  assumptions?: { id: string; certainty: string }[];
  citations?: { act: string; unit: string }[];
  steps?: unknown[];
  law?: unknown;
  versions?: unknown;
  issues?: { path: (string | number)[]; code: string }[];
  supported?: { from: string; to: string | null };
}

export const assess = (input: unknown): Assessed =>
  (eligibility as unknown as { assessEligibility: (input: unknown) => Assessed }).assessEligibility(input);

export const pathsOf = ({ missing }: Pick<Assessed, "missing">): string[] =>
  missing.map(({ path }) => path.join(".")).sort();

export const isUndetermined = ({ outcome, club }: { outcome: string; club: string }): boolean =>
  outcome === "undetermined" || club === "undetermined";

/** An answer in the oracle's shape. Where the centre is undetermined nothing is said of assumptions: it is not a decision. */
export function answerOf(result: Assessed): unknown {
  if (result.outcome === "unsupported-date" || result.outcome === "invalid")
    return { outcome: result.outcome };
  const { outcome, club, groups, exclusions, assumptions = [] } = result;
  return {
    outcome,
    club,
    groups: [...groups].sort(),
    exclusions: [...exclusions].sort(),
    missing: pathsOf(result),
    openList: outcome !== "undetermined" && assumptions.some(({ id }) => id === "open-list"),
  };
}

function expectedOf(answer: EligibilityAnswer): EligibilityAnswer {
  return answer.outcome === "undetermined" ? { ...answer, openList: false } : answer;
}

/** The first few cases in which the library and the expected answer differ; a table of thousands stays readable. */
export function differences(
  cases: Iterable<EligibilityCase>,
  expected: (input: EligibilityCase) => EligibilityAnswer,
): { input: EligibilityCase; expected: unknown; got: unknown }[] {
  const found = [];
  for (const input of cases) {
    const want = expectedOf(expected(input));
    const got = answerOf(assess(input));
    if (JSON.stringify(got) !== JSON.stringify(want)) found.push({ input, expected: want, got });
    if (found.length === 3) break;
  }
  return found;
}
