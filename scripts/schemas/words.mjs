// What every property of every input and result is called, in Polish and English. An entry: title and title, description and
// description, and the provision of the Act where one says it. Its key is the property, or a place and the property where
// it means something else there: an object of the documents, a function, or `function.input`, `function.result`. What stands
// under `.*` is said with the name that the id has among the labels.
import { interpretations, labels } from "zatrudnienie-socjalne";
import { benefitWords } from "./words/benefit.mjs";
import { centreWords } from "./words/centre.mjs";
import { clubWords } from "./words/club.mjs";
import { eligibilityWords } from "./words/eligibility.mjs";
import { functionWords } from "./words/functions.mjs";
import { participationWords } from "./words/participation.mjs";
import { referralWords } from "./words/referral.mjs";
import { recordsWords } from "./words/records.mjs";
import { reportWords } from "./words/reports.mjs";
import { sharedWords } from "./words/shared.mjs";
import { supportedEmploymentWords } from "./words/supported-employment.mjs";

/** The settings on open questions are called as they are everywhere, and say their question. */
const names = Object.assign({}, ...Object.values(labels()));
const settings = interpretations().filter(({ setting }) => setting);
const settingWords = Object.fromEntries(
  [
    ...settings.map(({ id }) => ["interpretation", id]),
    ["readings", "reportTrial"],
    ["readings", "reportCompletion"],
  ].map(([place, id]) => {
    const { text } = settings.find((one) => one.id === id);
    return [`${place}.${id}`, [names[id].pl, names[id].en, text.pl, text.en]];
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
