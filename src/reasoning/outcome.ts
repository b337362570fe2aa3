import type { Citation, LawState, Versions } from "../law/index.js";
import type { Assumption } from "./assumption.js";
import type { InterpretationKey } from "./interpretations.js";
import type { Step } from "./step.js";

/** Where in the input something lies: keys and positions from the outside in. */
export type Path = (string | number)[];

/** One problem of the input. It never holds a value the caller gave. */
export interface Issue {
  path: Path;
  /** What is wrong; `describeIssue` gives the sentence. */
  code: string;
  /** Limits and expectations of the library that the sentence needs. */
  params?: Record<string, string | number | (string | number | boolean)[]>;
  /** The provision behind the problem, if one is. */
  citation?: Citation;
}

/** Every result says which calculation it is of: the name of the function. */
export interface Calculated<Name extends string = string> {
  calculation: Name;
}

/** A result, or a part of one, before it is said which calculation it is of. */
export type Unnamed<Result> = Result extends unknown ? Omit<Result, "calculation"> : never;

/** The input has problems; all of them are listed. */
export interface Invalid<Name extends string = string> extends Calculated<Name> {
  outcome: "invalid";
  issues: Issue[];
}

/** Why a day or month is not covered, by what is looked at first. */
export const unsupportedBecause = [
  "before-the-act",
  "law-not-known-then",
  "after-last-check",
  "amount-not-announced",
] as const;

/**
 * Why a day or month is not covered: it lies before the Act, `asOf` does, a strict answer was asked for beyond the last
 * day on which the law was checked, or the unemployment benefit of that time is not announced.
 */
export type UnsupportedBecause = (typeof unsupportedBecause)[number];

/** The asked day or month lies outside what the library covers. */
export interface UnsupportedDate<Name extends string = string> extends Calculated<Name> {
  outcome: "unsupported-date";
  /** The days covered, both included; `to` is null where no amount is needed. */
  supported: { from: string; to: string | null };
  because: UnsupportedBecause;
}

/** A fact the caller did not give, or a reading that has to be chosen. */
export type Missing =
  | { kind: "fact"; path: Path; question: string }
  | { kind: "interpretation"; id: InterpretationKey; readings: (string | boolean)[] };

/** Something is missing before the case can be decided, in the order an official would ask. */
export interface Undetermined<Name extends string = string> extends Calculated<Name> {
  outcome: "undetermined";
  missing: Missing[];
}

/** What every decided result carries. */
export interface Reasoned<Name extends string = string> extends Calculated<Name> {
  /** How the result came about, in order. */
  steps: Step[];
  /** What was taken for granted. */
  assumptions: Assumption[];
  /** The provisions of the steps, each once. */
  citations: Citation[];
  law: LawState;
  versions: Versions;
}

/** What a calculation may return instead of a decision. */
export type Undecided<Name extends string = string> =
  | Invalid<Name>
  | UnsupportedDate<Name>
  | Undetermined<Name>;

/** What a part at `path` of the input lacks, named from outside. */
export function missingAt(path: Path, missing: Missing): Missing {
  return missing.kind === "fact" ? { ...missing, path: [...path, ...missing.path] } : missing;
}
