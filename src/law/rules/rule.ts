import type { Rule } from "../record.js";
import type { RuleId, RuleValues } from "./values.js";

/**
 * A rule by its name. Its wordings are made when somebody first asks for them, and a bundle holds only the rules that are
 * asked for.
 */
export interface NamedRule<
  Id extends RuleId = RuleId,
  Wordings extends Rule<RuleValues[Id]> = Rule<RuleValues[Id]>,
> {
  readonly id: Id;
  readonly wordings: () => Wordings;
}

export function rule<Id extends RuleId, Wordings extends Rule<RuleValues[Id]>>(
  id: Id,
  wordings: () => Wordings,
): NamedRule<Id, Wordings> {
  return { id, wordings };
}
