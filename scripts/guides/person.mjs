// A made-up person whom the Act covers, and what happens to the answer when single facts are changed.
import { assessEligibility, coverage, exclusionsOn, groupsOn, lawOn } from "zatrudnienie-socjalne";

export const today = coverage().checkedUntil;

const all = (ids, fact) => Object.fromEntries(ids.map((id) => [id, fact]));

export const groupsToday = groupsOn(today);
export const rightsToday = exclusionsOn(today);
export const conditionsToday = lawOn(today).commonCondition.value;

/** The group to which the person belongs where the row is not about groups. */
export const exampleGroup = "long-term-unemployed";

const everyCondition = all(
  ["socialExclusion", "cannotMeetBasicNeeds", "participationHindered", "poverty"],
  true,
);
const noGroup = all(
  groupsToday.map(({ id }) => id),
  false,
);
const noRight = all(
  rightsToday.map(({ id }) => id),
  false,
);

/** The answers for the centre and the club; `kind` and `id` name a fact, and a group changed stands alone. */
export function answersWith(kind, id, fact) {
  return answersTo({
    ...(kind === "groups" ? {} : { groups: { [exampleGroup]: true } }),
    [kind]: { [id]: fact },
  });
}

/** The answers where everything but the facts given speaks for the person. */
export function answersTo({ groups, condition, entitlements, ...others }, on = today) {
  const assessed = assessEligibility({
    on,
    groups: { ...noGroup, ...groups },
    condition: { ...everyCondition, ...condition },
    entitlements: { ...noRight, ...entitlements },
    ...others,
  });
  if (!("club" in assessed)) throw new Error(`a case of the guide is ${JSON.stringify(assessed)}`);
  return { centre: assessed.outcome, club: assessed.club };
}
