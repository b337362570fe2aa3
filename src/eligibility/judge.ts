import type { CalendarDate } from "../calendar/index.js";
import type { Fact } from "../input/index.js";
import type { ConditionId, CoveredGroup, ExcludingRight } from "../law/index.js";
import { isExcepted, type PlaceLaw } from "./person-law.js";
import type { PersonFacts } from "./inputs.js";

export const eligibilityOutcomes = ["eligible", "excluded", "ineligible", "undetermined"] as const;

/** May the person take part? `excluded` by a right of art. 1 ust. 3, `ineligible` by art. 1 ust. 2. */
export type EligibilityOutcome = (typeof eligibilityOutcomes)[number];

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

type Facts = PersonFacts<CalendarDate>;

/** Applies the law of a place. Groups and rights which that law does not know are not looked at. */
export function judge(facts: Facts, law: PlaceLaw): Judgement {
  const groups = law.groups.value.map((group) => judgedGroup(group, facts));
  const conditions = law.condition.value.map((id) => ({ id, met: facts.condition[id] ?? "unknown" }));
  const held = ({ id }: ExcludingRight): Fact => facts.entitlements[id] ?? "unknown";
  const known = law.exclusions.value;
  const rights = known
    .filter(({ id }) => !isExcepted(law, id))
    .map((right) => ({ right, held: held(right) }));
  return {
    law,
    outcome: outcomeOf(
      rights.map((right) => right.held),
      conditions.map(({ met }) => met),
      groups.map(({ counts }) => counts),
    ),
    groups,
    conditions,
    rights,
    excepted: known.filter((right) => isExcepted(law, right.id) && held(right) === true),
  };
}

/** A right that is known to be held comes first, then what is known to be missing, then what is not known. */
function outcomeOf(
  rights: readonly Fact[],
  conditions: readonly Fact[],
  groups: readonly Fact[],
): EligibilityOutcome {
  if (rights.includes(true)) return "excluded";
  if (conditions.includes(false) || groups.every((counts) => counts === false)) return "ineligible";
  const isCovered = groups.includes(true) && conditions.every((met) => met === true);
  return isCovered && rights.every((held) => held === false) ? "eligible" : "undetermined";
}

/** Belonging to the group and, where the law asks for it, the completed therapy. */
function judgedGroup(group: CoveredGroup, facts: Facts): JudgedGroup {
  const belongs = facts.groups[group.id] ?? "unknown";
  if (group.therapy === undefined || belongs === false)
    return { group, counts: belongs, lacksTherapy: false };
  const completed = facts.therapyCompleted?.[group.therapy] ?? "unknown";
  const counts = belongs === true || completed === false ? completed : "unknown";
  return { group, counts, lacksTherapy: completed === false };
}
