import type * as activity from "../rules/chapter-3-activity.js";
import type { GistsOf } from "./gist.js";

/** art. 9 and 11: the activity of a centre, and its staff. */
export const activityGists: GistsOf<typeof activity> = {
  ownActivity: {
    "2003-08-14": {
      pl: "Centrum może wytwarzać, handlować, świadczyć usługi i prowadzić produkcję rolną, z wyłączeniem paliw, wyrobów tytoniowych, spirytusowych, winiarskich i piwowarskich, innych wyrobów o zawartości alkoholu powyżej 0,5 % oraz wyrobów z metali szlachetnych.",
      en: "A centre may produce, trade, render services and farm, but not with fuels, tobacco, spirits, wine, beer, other goods above 0.5 % of alcohol, or precious metals.",
    },
  },
  activityStatus: {
    "2003-08-14": {
      pl: "Działalność centrum nie jest działalnością gospodarczą.",
      en: "The activity of a centre is not a business activity.",
    },
    "2010-09-04": {
      pl: "Działalność centrum nie jest działalnością gospodarczą i może być odpłatną działalnością pożytku publicznego.",
      en: "The activity of a centre is not a business activity and may be run as paid public benefit activity.",
    },
  },
  staffLimit: {
    "2003-08-14": {
      pl: "Na jednego pracownika prowadzącego zajęcia nie powinno przypadać więcej niż 5 uczestników.",
      en: "There should be no more than five participants for one member of the staff who conducts classes.",
    },
    "2015-10-24": {
      pl: "Na jednego pracownika prowadzącego zajęcia nie powinno przypadać więcej niż 10 uczestników.",
      en: "There should be no more than ten participants for one member of the staff who conducts classes.",
    },
  },
  staffLimitConsequences: {
    "2003-08-14": {
      pl: "Zbyt mała liczba pracowników nie ma własnej sankcji; może tylko być jedną z przyczyn utraty statusu.",
      en: "Too few staff have no sanction of their own; they may only be among the grounds for losing the status.",
    },
    "2022-02-15": {
      pl: "Z powodu zbyt małej liczby pracowników wojewoda może też wezwać centrum do usunięcia nieprawidłowości.",
      en: "Because of too few staff the voivode may also call on the centre to put this right.",
    },
  },
};
