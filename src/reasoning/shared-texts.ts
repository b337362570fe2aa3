import type { RoomTexts, Sentences } from "./room-texts.js";
import type { NoOperands } from "./step.js";
import { grantedAnywhere } from "./texts/granted-anywhere.js";
import { issueSentences } from "./texts/issues.js";

/** The operations that several rooms have. */
export interface SharedOperations {
  /** How a term in months ends (art. 112 of the Civil Code). */
  "term-in-months": { readonly months: number };
  /** A new limit also serves cases that began before it. */
  transition: NoOperands;
}

const sentences: Sentences<SharedOperations> = {
  "term-in-months": {
    pl: () =>
      "Okres liczony w miesiącach kończy się w dniu o tej samej liczbie, a gdy takiego dnia nie ma, w ostatnim dniu miesiąca",
    en: () =>
      "A period of months ends on the day with the same number or, in a month without it, on the last day",
  },
  transition: {
    pl: () => "Nowy limit dotyczy też osób, które rozpoczęły uczestnictwo wcześniej",
    en: () => "The new limit also serves those who began to take part earlier",
  },
};

/** What every room's results can contain. */
export const sharedTexts: RoomTexts = {
  calculations: {},
  sentences,
  issues: issueSentences,
  granted: [grantedAnywhere],
};
