// What special acts make possible in a month, as the library knows them; a month that they do not concern shows none of it.
import { lawOn, otherLaws } from "zatrudnienie-socjalne";

/** The rule on suspended classes of each special act: its name among the other laws, and in the law of a day. */
const suspensions = {
  covid: { law: "covid-suspension", rule: "covidSuspension" },
  "flood-2024": { law: "flood-suspension", rule: "floodSuspension" },
};
export const suspensionBases = Object.keys(suspensions);

const firstDay = (month) => `${month}-01`;

/** Whether a rule holds on some day of a month. Days compare as text; no month has a day after its "31". */
function isLawIn(month, id) {
  const { effectiveFrom, until } = otherLaws().find((law) => law.id === id);
  return month !== "" && effectiveFrom <= `${month}-31` && (until === null || until >= firstDay(month));
}

/** The special acts by which classes could be suspended in a month. */
export function suspensionBasesIn(month) {
  return suspensionBases.filter((basis) => {
    const { law, rule } = suspensions[basis];
    if (!isLawIn(month, law)) return false;
    const lastOrderDay = lawOn(firstDay(month))[rule]?.value?.lastOrderDay ?? null;
    return lastOrderDay === null || lastOrderDay >= firstDay(month);
  });
}

export const hasFloodDays = (month) => isLawIn(month, "flood-days-off");

/** Whether days off because of the flood that were used before a month can count in it. */
export const countsFloodDaysBefore = (month) =>
  month !== "" && (lawOn(firstDay(month)).floodDaysOff?.value?.atMost ?? null) !== null;
