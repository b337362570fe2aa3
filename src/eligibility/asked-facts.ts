import {
  type Citation,
  type ConditionId,
  conditionIds,
  type CoveredGroup,
  type EntitlementId,
  entitlementIds,
  type GroupId,
  groupIds,
  type TherapyId,
} from "../law/index.js";
import { known, type Missing, type Path } from "../reasoning/index.js";
import type { CheckedPersonFacts } from "./inputs.js";
import type { Judgement } from "./judge.js";
import type { EligibilityQuestion, ReasonForAsking } from "./vocabulary.js";

/** A fact that can still change an outcome: where it stands, how it is asked for and why. */
export interface AskedFact {
  readonly path: Path;
  readonly question: EligibilityQuestion;
  readonly reason: ReasonForAsking;
  readonly citation: Citation;
}

const conditionQuestions: Record<ConditionId, EligibilityQuestion> = {
  socialExclusion: "condition-social-exclusion",
  cannotMeetBasicNeeds: "condition-basic-needs",
  poverty: "condition-poverty",
  participationHindered: "condition-participation-hindered",
};

/** What an undetermined case still needs, in the order of the Act; nothing in a decided one. */
export function askedFor(
  facts: CheckedPersonFacts,
  { law, outcome, groups, conditions, rights }: Judgement,
): AskedFact[] {
  if (outcome !== "undetermined") return [];
  const hasGroup = groups.some(({ counts }) => counts === true);
  const openGroups = hasGroup ? [] : groups.filter(({ counts }) => counts === "unknown");
  return [
    ...openGroups.flatMap(({ group }) => askedOfGroup(facts, group)),
    ...conditions.flatMap(({ id, met }): AskedFact[] =>
      met === "unknown" ? [askedCondition(id, law.condition.citation)] : [],
    ),
    ...rights.flatMap(({ right: { id, citation }, held }): AskedFact[] =>
      held === "unknown" ? [askedRight(id, citation)] : [],
    ),
  ];
}

/** The group first, then the therapy without which it does not count. */
function askedOfGroup(
  { groups, therapyCompleted }: CheckedPersonFacts,
  { id, therapy, citation }: CoveredGroup,
): AskedFact[] {
  const asked: AskedFact[] = [];
  if (known(groups?.[id]) === "unknown") {
    asked.push({ path: ["groups", id], question: `group-${id}`, reason: "group", citation });
  }
  if (therapy !== undefined && known(therapyCompleted?.[therapy]) === "unknown") {
    const path = ["therapyCompleted", therapy];
    asked.push({ path, question: `therapy-${therapy}`, reason: "therapy", citation });
  }
  return asked;
}

function askedCondition(id: ConditionId, citation: Citation): AskedFact {
  return { path: ["condition", id], question: conditionQuestions[id], reason: "condition", citation };
}

function askedRight(id: EntitlementId, citation: Citation): AskedFact {
  return { path: ["entitlements", id], question: `right-${id}`, reason: "right", citation };
}

/** All facts in the order of the Act; a therapy stands where its group does. */
const inOrder: readonly string[] = [...groupIds, ...conditionIds, ...entitlementIds];
const groupOfTherapy: Record<TherapyId, GroupId> = { alcohol: "alcohol-dependent", drugs: "drug-dependent" };

function positionOf({ path: [kind, id = ""] }: AskedFact): number {
  return inOrder.indexOf(kind === "therapyCompleted" ? groupOfTherapy[id as TherapyId] : String(id));
}

/** The facts needed for the centre or the club, each once, in the order an official would ask. */
export function askedFacts(facts: CheckedPersonFacts, centre: Judgement, club: Judgement): AskedFact[] {
  const forClub = askedFor(facts, club);
  const forCentre = askedFor(facts, centre).map((fact): AskedFact => {
    const isForCentreOnly = club.law.exception?.value?.some((id) => id === fact.path[1]) === true;
    return isForCentreOnly ? { ...fact, reason: "right-not-for-club" } : fact;
  });
  const others = forClub.filter((fact) => !forCentre.some(({ question }) => question === fact.question));
  // The sort is stable: a group stays before its therapy.
  return [...forCentre, ...others].sort((a, b) => positionOf(a) - positionOf(b));
}

export function missingFrom(asked: readonly AskedFact[]): Missing[] {
  return asked.map(({ path, question }) => ({ kind: "fact", path: [...path], question }));
}
