import type { Issue, ValidatorName } from "zatrudnienie-socjalne";
import * as library from "zatrudnienie-socjalne";
import { inputSchemas } from "zatrudnienie-socjalne/schemas";
import { argumentsOf } from "../runtimes/digest.mjs";

/** The functions that have a validator. */
export const validated = [...Object.keys(inputSchemas), "payrollLines"] as ValidatorName[];

interface Refused {
  readonly index: number;
  readonly issues: Issue[];
}

/** Of a result what its issues are taken from. */
interface Answer {
  readonly outcome: string;
  readonly issues?: Issue[];
  /** Cases that were refused. */
  readonly invalid?: Refused[];
  /** Records that were left out. */
  readonly leftOut?: (Refused & { readonly table: string })[];
}

type Function = (input: unknown) => Answer | Iterable<Answer & { readonly index: number | null }>;

const functions = library as unknown as Record<ValidatorName, Function>;

/** Inputs that the function decides, and some that it refuses. */
export const inputsOf = (name: ValidatorName): unknown[] => argumentsOf[name]!.map(([input]) => input);

/**
 * The issues that the function answers with, and those of the cases and records it goes on without; undefined where it does not
 * come to look at the records.
 */
export function issuesOfFunction(name: ValidatorName, input: unknown): Issue[] | undefined {
  const answer = functions[name](input);
  if (!("outcome" in answer)) return issuesOfLines([...answer], input);
  if (answer.outcome === "invalid") return answer.issues ?? [];
  if (name === "trace") return issuesOfTraced(input);
  if (name === "payroll") return isList(input) ? ofCases(answer.invalid ?? []) : [];
  if (!readsRecords.has(name)) return [];
  if (answer.leftOut === undefined) return undefined;
  const holder = name === "dutyCalendar" ? [] : ["records"];
  return answer.leftOut.flatMap(({ table, index, issues }) => under([...holder, table, index], issues));
}

const readsRecords: ReadonlySet<ValidatorName> = new Set<ValidatorName>([
  "centreReport",
  "clubReport",
  "dutyCalendar",
]);

const isList = (input: unknown) => Array.isArray((input as { cases: unknown }).cases);

function issuesOfLines(
  lines: readonly (Answer & { readonly index: number | null })[],
  input: unknown,
): Issue[] {
  const refused = lines.filter(({ outcome }) => outcome === "invalid");
  const [first] = refused;
  if (first?.index === null) return first.issues ?? [];
  return isList(input) ? ofCases(refused as unknown as Refused[]) : [];
}

function issuesOfTraced(input: unknown): Issue[] | undefined {
  const { of, input: inner } = input as { of: "centre" | "club" | "collective"; input: unknown };
  const issues = issuesOfFunction(`${of}Report`, inner);
  return issues && under(["input"], issues);
}

const ofCases = (refused: readonly Refused[]) =>
  refused.flatMap(({ index, issues }) => under(["cases", index], issues));

const under = (holder: Issue["path"], issues: readonly Issue[]): Issue[] =>
  issues.map((issue) => ({ ...issue, path: [...holder, ...issue.path] }));
