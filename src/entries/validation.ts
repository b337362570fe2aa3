/**
 * What a function finds wrong with an input, as a Standard Schema: for forms, servers and other apps.
 *
 * @packageDocumentation
 */
import { type Validator, type ValidatorOptions, validatorWith } from "../input/index.js";
import { checks, type Inputs } from "../validation/index.js";
import { describeIssue } from "./reasoning.js";

export type { Validated, ValidationIssue, Validator, ValidatorOptions } from "../input/index.js";
export type { Inputs } from "../validation/index.js";

/** Name of a function whose input can be checked. */
export type ValidatorName = keyof Inputs;

/** What a function takes. */
export type InputOf<Name extends ValidatorName> = Inputs[Name];

const validatorOfAll = /* @__PURE__ */ validatorWith<Inputs>(checks, describeIssue);

/**
 * Checks what a function takes in forms, servers and other apps: a Standard Schema (version 1) by the function's name.
 *
 * It finds what the function finds, also what does not fit together between the parts of an input, and decides nothing that need
 * not be decided for it. `validate` answers at once: `{ value }`, the input as it was given, or `{ issues }`, each with `message`,
 * the sentence of `describeIssue` in `language`, and `path`. Neither repeats a value, nor a key that does not look like a name in
 * a program. Bad cases of a `payroll` and bad records of a report or of `dutyCalendar`, which the function goes on without, are
 * issues too, where nothing else is wrong; cases that are no list are left to the function, for they may be there only once.
 * Not checked: whether a day is covered, and whether a fact is missing. `questions` is taken with one argument. A name that is no
 * function's throws a `RangeError`; `validate` never throws. The entries of single topics have a smaller one for their functions.
 *
 * @example
 * ```ts
 * import { validator } from "zatrudnienie-socjalne/validation";
 *
 * const month = validator("monthlyBenefit", { language: "en" });
 * const checked = month["~standard"].validate({
 *   month: "2026-06",
 *   periods: { participation: { from: "2026-02-01", to: "2026-12-31" } },
 *   absences: [{ kind: "sickness", from: "2026-06-12", to: "2026-06-08" }],
 * });
 * checked.issues; // => [{ message: "absences[0]: the period ends before it begins.", path: ["absences", 0] }]
 * ```
 */
export function validator<Name extends ValidatorName>(
  name: Name,
  options?: ValidatorOptions,
): Validator<InputOf<Name>> {
  return validatorOfAll(name, options);
}
