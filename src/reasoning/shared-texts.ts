import { dayName } from "./months.js";
import type { RoomTexts, Sentences } from "./room-texts.js";
import { grantedAnywhere } from "./texts/granted-anywhere.js";
import { issueSentences } from "./texts/issues.js";

/** The operations that several rooms have. */
export interface SharedOperations {
  /** How a term in months ends (art. 112 of the Civil Code). */
  "term-in-months": { readonly months: number };
  /** A new limit also holds for those who were taking part on the day it came, `from`. */
  transition: { readonly from: string };
}

const sentences: Sentences<SharedOperations> = {
  "term-in-months": {
    pl: () =>
      "Okres liczony w miesiącach kończy się w dniu, który datą odpowiada dniowi początkowemu, a gdy takiego dnia w ostatnim miesiącu nie ma – w ostatnim dniu tego miesiąca",
    en: () =>
      "A period of months ends on the day with the number of its first day or, if the last month has no such day, on the last day of that month",
  },
  transition: {
    pl: ({ from }) =>
      `Nowy limit dotyczy też osób, które rozpoczęły uczestnictwo wcześniej i ${dayName(from, "pl")} nadal uczestniczyły w zajęciach`,
    en: ({ from }) =>
      `The new limit also holds for those who had begun earlier and were still taking part on ${dayName(from, "en")}`,
  },
};

/** What every room's results can contain. */
export const sharedTexts: RoomTexts = {
  calculations: {},
  sentences,
  issues: issueSentences,
  granted: [grantedAnywhere],
};
