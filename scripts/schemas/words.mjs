// What every property of every input and result is called, in Polish and English. An entry: title and title, description and
// description, and the provision of the Act where one says it. Its key is the property, or a place and the property where
// it means something else there: an object of the documents, a function, or `function.input`, `function.result`. What stands
// under `.*` is said with the name that the id has among the labels.
import { interpretations } from "zatrudnienie-socjalne";
import { benefitWords } from "./words/benefit.mjs";
import { centreWords } from "./words/centre.mjs";
import { clubWords } from "./words/club.mjs";
import { eligibilityWords } from "./words/eligibility.mjs";
import { functionWords } from "./words/functions.mjs";
import { participationWords } from "./words/participation.mjs";
import { recordsWords } from "./words/records.mjs";
import { referralWords } from "./words/referral.mjs";
import { reportWords } from "./words/reports.mjs";
import { settingNames } from "./words/settings.mjs";
import { sharedWords } from "./words/shared.mjs";
import { supportedEmploymentWords } from "./words/supported-employment.mjs";

/** The settings say the question they are about, in results too. */
const settingWords = Object.fromEntries(
  interpretations().flatMap(({ id, text }) => {
    const name = settingNames[id];
    if (name === undefined) return [];
    const places = /^report/.test(id) ? ["interpretation", "readings"] : ["interpretation"];
    return places.map((place) => [`${place}.${id}`, [...name, text.pl, text.en]]);
  }),
);

export const words = {
  functions: functionWords,
  properties: {
    ...settingWords,
    ...sharedWords,
    ...eligibilityWords,
    ...referralWords,
    ...participationWords,
    ...benefitWords,
    ...centreWords,
    ...clubWords,
    ...supportedEmploymentWords,
    ...recordsWords,
    ...reportWords,
  },
};
