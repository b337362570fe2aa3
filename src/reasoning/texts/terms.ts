import type { Sentences } from "../room-texts.js";
import { numberOf } from "../words.js";

/** How a term in days or in years ends; a room that counts some adds them to its operations and its sentences. */
export interface TermOperations {
  "term-in-days": { readonly days: number };
  "term-in-years": { readonly years: number };
}

export const sentencesOfTerms: Sentences<TermOperations> = {
  "term-in-days": {
    pl: ({ days }) =>
      `Do terminu, który wynosi ${numberOf("days", days, "pl")}, nie wlicza się dnia zdarzenia, od którego termin biegnie`,
    en: ({ days }) =>
      `A term of ${numberOf("days", days, "en")} does not include the day of the event from which it runs`,
  },
  "term-in-years": {
    pl: () =>
      "Okres liczony w latach kończy się w dniu, który datą odpowiada dniowi początkowemu, a gdy takiego dnia w ostatnim roku nie ma – w ostatnim dniu tego miesiąca",
    en: () =>
      "A period of years ends on the day with the number of its first day or, if the last year has no such day, on the last day of that month",
  },
};
