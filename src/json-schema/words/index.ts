import { lazily } from "../../input/index.js";
import type { Texts } from "../../law/index.js";
import { interpretationKeys, questionTexts } from "../../reasoning/index.js";
import { meaningLabels } from "../../reporting/index.js";
import { benefitWords } from "./benefit.js";
import { centreWords } from "./centre.js";
import { clubWords } from "./club.js";
import { eligibilityWords } from "./eligibility.js";
import { functionWords } from "./functions.js";
import { participationWords } from "./participation.js";
import { recordsWords } from "./records.js";
import { referralWords } from "./referral.js";
import { reportWords } from "./reports.js";
import { settingNames } from "./settings.js";
import { sharedWords } from "./shared.js";
import { supportedEmploymentWords } from "./supported-employment.js";
import type { Words } from "./word.js";

export type { Word, Words } from "./word.js";

/** What the functions are called, what every property of every input and result is called, and names of ids. */
export const words = /* @__PURE__ */ lazily(() => ({
  functions: functionWords(),
  properties: {
    ...settingWords(),
    ...sharedWords(),
    ...eligibilityWords(),
    ...referralWords(),
    ...participationWords(),
    ...benefitWords(),
    ...centreWords(),
    ...clubWords(),
    ...supportedEmploymentWords(),
    ...recordsWords(),
    ...reportWords(),
  } as Words,
  /** The names of the ids that stand under a place with `.*`. */
  labels: {
    "counts.*": meaningLabels,
  } as Readonly<Record<string, Readonly<Record<string, Texts>>>>,
}));

/** The settings say the question they are about, in results too. */
function settingWords(): Words {
  const names = settingNames();
  return Object.fromEntries(
    interpretationKeys.flatMap((id) => {
      const places = id.startsWith("report") ? ["interpretation", "readings"] : ["interpretation"];
      const { pl, en } = questionTexts[id];
      return places.map((place) => [`${place}.${id}`, [...names[id], pl, en]]);
    }),
  );
}
