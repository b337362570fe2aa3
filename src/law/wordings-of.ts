import { frozen } from "./frozen.js";
import type { Rule } from "./record.js";
import type { NamedRule } from "./rules/rule.js";
import type { RuleId, RuleValues } from "./rules/values.js";

const made = /* @__PURE__ */ new Map<RuleId, unknown>();

/** The wordings of a rule, made once. Frozen: they reach results. */
export function wordingsOf<Id extends RuleId>({ id, wordings }: NamedRule<Id>): Rule<RuleValues[Id]> {
  const known = made.get(id) as Rule<RuleValues[Id]> | undefined;
  if (known !== undefined) return known;
  const all = frozen(wordings());
  made.set(id, all);
  return all;
}
