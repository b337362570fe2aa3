import type { Rule, Texts } from "../record.js";
import type { NamedRule } from "../rules/rule.js";

/**
 * What each wording of some rules says, in our own words, by the first day of the wording: a wording without its gist does
 * not compile, and neither does a gist for a day on which no wording begins.
 */
export type GistsOf<Rules> = {
  readonly [Id in keyof Rules as Rules[Id] extends AnyRule ? Id : never]: Rules[Id] extends AnyRule
    ? Readonly<Record<DaysOf<ReturnType<Rules[Id]["wordings"]>>, Texts>>
    : never;
};

/** Not only the rules of the Act: tests make up others. */
type AnyRule = Pick<NamedRule, "id"> & { readonly wordings: () => Rule<unknown> };

/** The first days of a rule's wordings, as `by` gives them; a day written by hand needs `as const`. */
type DaysOf<Wordings extends Rule<unknown>> = string extends Wordings[number]["effectiveFrom"]
  ? "write the days of this rule as const"
  : Wordings[number]["effectiveFrom"];
