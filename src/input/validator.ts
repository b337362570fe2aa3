import type { Issue, Language, Path } from "../reasoning/index.js";
import type { ChecksOf } from "./check.js";

/**
 * What checks the input of a function: a Standard Schema (version 1), which form libraries, routers and servers take. Its
 * answer is there at once, never a promise.
 */
export interface Validator<Input> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "zatrudnienie-socjalne";
    /** Takes anything, and never throws. */
    readonly validate: (value: unknown) => Validated<Input>;
    /** For types alone: nothing stands here. */
    readonly types?: { readonly input: Input; readonly output: Input } | undefined;
  };
}

/** A good input, as it was given, or all that is wrong with it. */
export type Validated<Input> =
  | { readonly value: Input; readonly issues?: undefined }
  | { readonly issues: readonly ValidationIssue[] };

/** One problem of an input, said in words. */
export interface ValidationIssue {
  /** The sentence of `describeIssue`. */
  readonly message: string;
  /** Where it stands: keys and positions from the outside in. */
  readonly path: Path;
}

/** How a validator speaks. */
export interface ValidatorOptions {
  /** `pl`, which also counts where nothing or something else stands, or `en`. */
  readonly language?: Language | undefined;
}

/** The function `validator` of an entry of the package, for the functions of its rooms, spoken by their voice. */
export function validatorWith<Inputs>(
  checks: ChecksOf<Inputs>,
  describeIssue: (issue: Issue, language?: Language) => string,
): <Name extends keyof Inputs>(name: Name, options?: ValidatorOptions) => Validator<Inputs[Name]> {
  return (name, { language } = {}) => {
    if (!Object.hasOwn(checks, name)) throw new RangeError("no function of this name takes an input");
    return validatorOf(checks[name], (issue) => describeIssue(issue, language));
  };
}

function validatorOf<Input>(
  check: (input: unknown) => Issue[],
  sentenceOf: (issue: Issue) => string,
): Validator<Input> {
  return {
    "~standard": {
      version: 1,
      vendor: "zatrudnienie-socjalne",
      validate: (value) => {
        const issues = check(value);
        // Where nothing is wrong, the value is what its type says.
        return issues.length === 0
          ? { value: value as Input }
          : { issues: issues.map((issue) => ({ message: sentenceOf(issue), path: [...issue.path] })) };
      },
    },
  };
}
