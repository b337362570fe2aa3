import type { WordingsById } from "./rule-on.js";
import * as named from "./rules/index.js";
import type { NamedRule } from "./rules/rule.js";
import type { RuleId } from "./rules/values.js";
import { wordingsOf } from "./wordings-of.js";

/** Every rule encoded so far, each with all its wordings, which are made when somebody asks for them. */
export const rules: WordingsById = /* @__PURE__ */ allWordings();

function allWordings(): WordingsById {
  // Every rule that has a type has wordings under its own name, or this does not compile.
  const byName: { readonly [Id in RuleId]: NamedRule<Id> } = named;
  const byId = {};
  for (const rule of Object.values<NamedRule>(byName)) {
    Object.defineProperty(byId, rule.id, { enumerable: true, get: () => wordingsOf(rule) });
  }
  return Object.freeze(byId) as WordingsById;
}
