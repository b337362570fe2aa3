/**
 * What a function finds wrong with an input, as a Standard Schema: for forms, servers and other apps.
 *
 * @packageDocumentation
 */
import { type Validator, type ValidatorOptions, validatorWith } from "../input/index.js";
import { checks, type Inputs } from "../validation/index.js";
import { describeIssue } from "./reasoning.js";

export type { Validated, ValidationIssue, Validator, ValidatorOptions } from "../input/index.js";

/** Name of a function whose input can be checked. */
export type ValidatorName = keyof Inputs;

/** What a function takes. */
export type InputOf<Name extends ValidatorName> = Inputs[Name];

const validatorOfAll = /* @__PURE__ */ validatorWith<Inputs>(checks, describeIssue);

/**
 * A Standard Schema (version 1) of what a function takes, for form libraries, routers and servers.
 *
 * It finds what the function finds, also what does not fit together between the parts of an input: `validate` answers at once
 * with `{ value }`, the input as it was given, or with `{ issues }`, each a `message`, the sentence of `describeIssue`, and a
 * `path`. Neither repeats a value, nor a key that does not look like a name in a program. What a function would leave out and
 * go on is an issue too where there is no other: a bad case of `payroll` (of a list; another iterable is not used up), a bad
 * record of a report or of `dutyCalendar`. What a function only misses, or a day that is not covered, is no issue. `questions`
 * is taken in its form with one argument. A name that is no function's throws a `RangeError`; `validate` never throws.
 *
 * @example
 * ```ts
 * import { validator } from "zatrudnienie-socjalne/validation";
 *
 * const month = validator("monthlyBenefit", { language: "en" });
 * const checked = month["~standard"].validate({
 *   month: "2026-06",
 *   periods: { participation: { from: "2026-02-01", to: "2026-12-31" } },
 *   absences: [{ kind: "unexcused", date: "2026-07-01" }],
 * });
 * checked.issues?.map(({ message, path }) => [path.join("/"), message]);
 * // => []
 * ```
 */
export function validator<Name extends ValidatorName>(
  name: Name,
  options?: ValidatorOptions,
): Validator<InputOf<Name>> {
  return validatorOfAll(name, options);
}
