/** Judges the people of the example by the law of a day. */
import { assessEligibility, exclusionsOn, groupsOn, longTermUnemployed } from "zatrudnienie-socjalne";
import { decided } from "../decided.mjs";

const met = {
  socialExclusion: true,
  cannotMeetBasicNeeds: true,
  poverty: true,
  participationHindered: true,
};

const all = (list, value) => Object.fromEntries(list.map(({ id }) => [id, value]));
const some = (ids = [], value = true) => Object.fromEntries(ids.map((id) => [id, value]));

/** What is not said of a person is not so: no other group, every condition met, no right. */
export function assessed(person, on) {
  return decided(
    assessEligibility({
      on,
      groups: { ...all(groupsOn(on), false), ...groupsOf(person, on) },
      condition: { ...met, ...some(person.unmet, false) },
      entitlements: { ...all(exclusionsOn(on), false), ...some(person.rights) },
      therapyCompleted: person.therapyCompleted ?? {},
    }),
  );
}

function groupsOf(person, on) {
  const measured = longTermOn(person, on);
  if (measured === undefined) return some(person.groups);
  return { ...some(person.groups), "long-term-unemployed": measured.outcome === "long-term" };
}

/** Registration is measured, not believed: unemployed is not yet long-term unemployed. */
export function longTermOn({ registeredSince }, on) {
  if (registeredSince === undefined) return undefined;
  return decided(longTermUnemployed({ on, registrations: [{ from: registeredSince[on] }] }));
}
