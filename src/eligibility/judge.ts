import type { ConditionId, CoveredGroup, ExcludingRight } from "../law/index.js";
import { all, any, type Fact, known } from "../reasoning/index.js";
import type { CheckedPersonFacts } from "./inputs.js";
import { isExcepted, type PlaceLaw } from "./person-law.js";
import type { EligibilityOutcome } from "./vocabulary.js";

/** A group of the law, and what is known of the person's belonging to it. */
interface JudgedGroup {
  readonly group: CoveredGroup;
  readonly counts: Fact;
  /** It would count, or could, if the therapy that the law asks for were completed. */
  readonly lacksTherapy: boolean;
}

/** What a place's law makes of the facts. */
export interface Judgement {
  readonly law: PlaceLaw;
  readonly outcome: EligibilityOutcome;
  readonly groups: readonly JudgedGroup[];
  readonly conditions: readonly { readonly id: ConditionId; readonly met: Fact }[];
  readonly rights: readonly { readonly right: ExcludingRight; readonly held: Fact }[];
  /** Rights held that do not exclude here. */
  readonly excepted: readonly ExcludingRight[];
}

/** Applies the law of a place. Groups and rights which that law does not know are not looked at. */
export function judge(facts: CheckedPersonFacts, law: PlaceLaw): Judgement {
  const groups = law.groups.value.map((group) => judgedGroup(group, facts));
  const conditions = law.condition.value.map((id) => ({ id, met: known(facts.condition?.[id]) }));
  const listed = law.exclusions.value.map((right) => ({
    right,
    held: known(facts.entitlements?.[right.id]),
  }));
  const rights = listed.filter(({ right }) => !isExcepted(law, right.id));
  const excepted = listed.filter(({ right, held }) => isExcepted(law, right.id) && held === true);
  return {
    law,
    outcome: outcomeOf(
      rights.map(({ held }) => held),
      conditions.map(({ met }) => met),
      groups.map(({ counts }) => counts),
    ),
    groups,
    conditions,
    rights,
    excepted: excepted.map(({ right }) => right),
  };
}

/** A right that is known to be held comes first, then what is known to be missing, then what is not known. */
function outcomeOf(
  rights: readonly Fact[],
  conditions: readonly Fact[],
  groups: readonly Fact[],
): EligibilityOutcome {
  const isExcluded = any(rights);
  if (isExcluded === true) return "excluded";
  const isCovered = all([...conditions, any(groups)]);
  if (isCovered === false) return "ineligible";
  return isCovered === true && isExcluded === false ? "eligible" : "undetermined";
}

/** Belonging to the group and, where the law asks for it, the completed therapy. */
function judgedGroup(group: CoveredGroup, facts: CheckedPersonFacts): JudgedGroup {
  const belongs = known(facts.groups?.[group.id]);
  if (group.therapy === undefined || belongs === false)
    return { group, counts: belongs, lacksTherapy: false };
  const completed = known(facts.therapyCompleted?.[group.therapy]);
  return { group, counts: all([belongs, completed]), lacksTherapy: completed === false };
}
