import { lazily } from "../../input/index.js";
import { interpretationKeys, questionTexts } from "../../reasoning/index.js";
import { clubWords } from "./club.js";
import { collectiveReportsWords } from "./collective-reports.js";
import { commonWords } from "./common.js";
import { comparisonWords } from "./comparison.js";
import { discontinuationWords } from "./discontinuation.js";
import { dutiesWords } from "./duties.js";
import { eligibilityWords } from "./eligibility.js";
import { foundingWords } from "./founding.js";
import { functionWords } from "./functions.js";
import { grantsWords } from "./grants.js";
import { lifecycleWords } from "./lifecycle.js";
import { listsWords } from "./lists.js";
import { monthWords } from "./month.js";
import { papersWords } from "./papers.js";
import { participationWords } from "./participation.js";
import { payrollWords } from "./payroll.js";
import { programmeWords } from "./programme.js";
import { programmeEndWords } from "./programme-end.js";
import { recalculationWords } from "./recalculation.js";
import { recordsWords } from "./records.js";
import { refundWords } from "./refund.js";
import { renderingWords } from "./rendering.js";
import { resultsWords } from "./results.js";
import { routeWords } from "./route.js";
import { runningWords } from "./running.js";
import { settingNames } from "./settings.js";
import { statusWords } from "./status.js";
import { supportedEmploymentWords } from "./supported-employment.js";
import type { Words } from "./word.js";
import { yearlyReportsWords } from "./yearly-reports.js";

export type { Word, Words } from "./word.js";

/** What the functions are called, what every property of every input and result is called. */
export const words = /* @__PURE__ */ lazily(() => ({
  functions: functionWords(),
  properties: {
    ...settingWords(),
    ...resultsWords(),
    ...commonWords(),
    ...eligibilityWords(),
    ...routeWords(),
    ...programmeWords(),
    ...discontinuationWords(),
    ...programmeEndWords(),
    ...lifecycleWords(),
    ...participationWords(),
    ...monthWords(),
    ...payrollWords(),
    ...refundWords(),
    ...recalculationWords(),
    ...foundingWords(),
    ...statusWords(),
    ...grantsWords(),
    ...runningWords(),
    ...clubWords(),
    ...supportedEmploymentWords(),
    ...recordsWords(),
    ...yearlyReportsWords(),
    ...collectiveReportsWords(),
    ...listsWords(),
    ...papersWords(),
    ...dutiesWords(),
    ...renderingWords(),
    ...comparisonWords(),
  } as Words,
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
