import { frozen } from "../frozen.js";
import type { Rule } from "../record.js";
import { chapter1 } from "./chapter-1.js";
import { chapter1Persons } from "./chapter-1-persons.js";
import { chapter4 } from "./chapter-4.js";
import { programme } from "./chapter-4-programme.js";
import { referral } from "./chapter-4-referral.js";
import { chapter5 } from "./chapter-5.js";
import { chapter7 } from "./chapter-7.js";
import { otherActs } from "./other-acts.js";
import { reports } from "./reports.js";
import { specialActsRules } from "./special-acts.js";
import type { RuleId, RuleValues } from "./values.js";

/** Every rule encoded so far, each with all its wordings. */
export const rules: { readonly [Id in RuleId]: Rule<RuleValues[Id]> } = /* @__PURE__ */ frozen({
  ...chapter1Persons,
  ...chapter1,
  ...referral,
  ...programme,
  ...chapter4,
  ...chapter5,
  ...chapter7,
  ...otherActs,
  ...reports,
  ...specialActsRules,
});
