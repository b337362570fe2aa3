import {
  type AssessedEligibility,
  assessEligibility,
  type AssessEligibilityInput,
} from "zatrudnienie-socjalne/eligibility";
import type { EntitlementId, GroupId } from "zatrudnienie-socjalne/law";

/** Every name an input may have, written down here and not taken from the code. */
export const allGroups: GroupId[] = [
  "homeless-in-programme",
  "alcohol-dependent",
  "drug-dependent",
  "mentally-ill",
  "mentally-disordered",
  "long-term-unemployed",
  "released-prisoner-with-difficulties",
  "refugee-in-programme",
  "disabled",
  "other",
];
export const allRights: EntitlementId[] = [
  "unemployment-benefit",
  "pre-retirement-allowance",
  "pre-retirement-benefit",
  "social-pension",
  "structural-pension",
  "incapacity-pension",
  "retirement-pension",
  "teacher-compensation-benefit",
];
export const allConditions = [
  "socialExclusion",
  "cannotMeetBasicNeeds",
  "poverty",
  "participationHindered",
] as const;

export const each = <Key extends string>(keys: readonly Key[], value: boolean): Record<Key, boolean> =>
  Object.fromEntries(keys.map((key) => [key, value])) as Record<Key, boolean>;

export const noRights = each(allRights, false);
export const noGroups = each(allGroups, false);
export const allMet = each(allConditions, true);

/** Somebody of whom everything is known: the condition met, no right, and the groups named. */
export function person(
  on: string,
  groups: readonly GroupId[],
  more: Partial<AssessEligibilityInput> = {},
): AssessEligibilityInput {
  return {
    on,
    groups: { ...noGroups, ...each(groups, true) },
    condition: allMet,
    entitlements: noRights,
    ...more,
  };
}

export function assessed(input: AssessEligibilityInput): AssessedEligibility {
  const result = assessEligibility(input);
  if (!("club" in result)) throw new Error(`not assessed: ${JSON.stringify(result)}`);
  return result;
}

/** The outcome for the centre and for the club. */
export function outcomes(input: AssessEligibilityInput): [string, string] {
  const { outcome, club } = assessed(input);
  return [outcome, club];
}

/** The places of the missing facts. */
export function missingPaths(input: AssessEligibilityInput): string[] {
  return assessed(input).missing.map((missing) =>
    missing.kind === "fact" ? missing.path.join(".") : missing.id,
  );
}

export function idsOf(input: AssessEligibilityInput): string[] {
  return assessed(input).assumptions.map(({ id }) => id);
}
