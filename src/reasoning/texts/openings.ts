import type { Reasoned } from "../outcome.js";
import { dayName } from "../months.js";
import type { Language } from "./speak.js";

/** What an opening may read of a result; which fields are there depends on the kind of result. */
interface Opened extends Reasoned {
  readonly outcome: string;
  readonly earliest: string;
  readonly latest: string;
  readonly lastBenefitDay: string;
  readonly from: string;
  readonly until: string;
  readonly plannedEnd: string;
}

type Said = Record<Language, (result: Opened) => string>;

/** The first sentence of a letter for each kind of result: what came out. A kind is known by the fields it has. */
const openings: {
  readonly has: readonly (keyof Opened)[];
  readonly said: Said;
}[] = [
  {
    has: ["earliest", "latest", "lastBenefitDay"],
    said: {
      pl: ({ earliest, latest, lastBenefitDay }) =>
        earliest === latest
          ? `Program kończy się ${dayName(latest, "pl")}; świadczenie może przysługiwać do ${dayName(lastBenefitDay, "pl")}`
          : `Program kończy się najwcześniej ${dayName(earliest, "pl")}, a najpóźniej ${dayName(latest, "pl")}; świadczenie może przysługiwać do ${dayName(lastBenefitDay, "pl")}`,
      en: ({ earliest, latest, lastBenefitDay }) =>
        earliest === latest
          ? `The programme ends on ${dayName(latest, "en")}; the benefit can be due until ${dayName(lastBenefitDay, "en")}.`
          : `The programme ends on ${dayName(earliest, "en")} at the earliest and on ${dayName(latest, "en")} at the latest; the benefit can be due until ${dayName(lastBenefitDay, "en")}.`,
    },
  },
  {
    has: ["from", "until"],
    said: {
      pl: ({ from, until }) =>
        `Osoba jest absolwentem centrum integracji społecznej od ${dayName(from, "pl")} do ${dayName(until, "pl")}`,
      en: ({ from, until }) =>
        `The person is a graduate of the centre from ${dayName(from, "en")} to ${dayName(until, "en")}.`,
    },
  },
  {
    has: ["plannedEnd"],
    said: {
      pl: ({ plannedEnd }) => `Uczestnictwo jest zaplanowane do ${dayName(plannedEnd, "pl")}`,
      en: ({ plannedEnd }) => `Participation is planned until ${dayName(plannedEnd, "en")}.`,
    },
  },
];

export function openingOf(result: Reasoned, language: Language): string[] {
  const fitting = openings.find(({ has }) => has.every((field) => field in result));
  // Each field the sentence reads is one of those that were just found, or comes with them in the result's type.
  return fitting === undefined ? [] : [fitting.said[language](result as Opened)];
}
