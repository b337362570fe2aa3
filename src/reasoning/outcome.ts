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
export interface Calculated<Name extends string> {
  calculation: Name;
}

interface InvalidInput {
  outcome: "invalid";
  issues: Issue[];
}

interface DayNotSupported {
  outcome: "unsupported-date";
  /** The days covered, both included; `to` is null where no amount is needed. */
  supported: { from: string; to: string | null };
}

/** A fact the caller did not give, or a reading that has to be chosen. */
export type Missing =
  | { kind: "fact"; path: Path; question: string }
  | { kind: "interpretation"; id: InterpretationKey; readings: (string | boolean)[] };

interface NotDetermined {
  outcome: "undetermined";
  missing: Missing[];
}

interface Reasons {
  /** How the result came about, in order. */
  steps: Step[];
  /** What was taken for granted. */
  assumptions: Assumption[];
  /** The provisions of the steps, each once. */
  citations: Citation[];
  law: LawState;
  versions: Versions;
}

interface InvalidOf<Name extends string> extends InvalidInput {
  calculation: Name;
}
interface UnsupportedOf<Name extends string> extends DayNotSupported {
  calculation: Name;
}
interface UndeterminedOf<Name extends string> extends NotDetermined {
  calculation: Name;
}
interface ReasonedOf<Name extends string> extends Reasons {
  calculation: Name;
}

// Without a name: results of rooms that do not say yet which calculation they are of.

/** The input has problems; all of them are listed. */
export type Invalid<Name extends string = never> = [Name] extends [never] ? InvalidInput : InvalidOf<Name>;

/** The asked day or month lies outside what the library covers. */
export type UnsupportedDate<Name extends string = never> = [Name] extends [never]
  ? DayNotSupported
  : UnsupportedOf<Name>;

/** Something is missing before the case can be decided, in the order an official would ask. */
export type Undetermined<Name extends string = never> = [Name] extends [never]
  ? NotDetermined
  : UndeterminedOf<Name>;

/** What every decided result carries. */
export type Reasoned<Name extends string = never> = [Name] extends [never] ? Reasons : ReasonedOf<Name>;

/** What a calculation may return instead of a decision. */
export type Undecided<Name extends string = never> =
  Invalid<Name> | UnsupportedDate<Name> | Undetermined<Name>;

/** What a part at `path` of the input lacks, named from outside. */
export function missingAt(path: Path, missing: Missing): Missing {
  return missing.kind === "fact" ? { ...missing, path: [...path, ...missing.path] } : missing;
}
