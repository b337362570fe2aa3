import type { Texts } from "../record.js";
import type { RuleId } from "../rules/values.js";
import { chapter1Gists } from "./chapter-1.js";
import { chapter1PersonsGists } from "./chapter-1-persons.js";
import { personalDataGists } from "./chapter-2-data.js";
import { foundingGists } from "./chapter-2-founding.js";
import { creationGrantsGists } from "./chapter-2-grants.js";
import { lossGists } from "./chapter-2-loss.js";
import { statusGists } from "./chapter-2-status.js";
import { activityGists } from "./chapter-3-activity.js";
import { financingGists } from "./chapter-3-financing.js";
import { chapter4Gists } from "./chapter-4.js";
import { programmeGists } from "./chapter-4-programme.js";
import { referralGists } from "./chapter-4-referral.js";
import { absenceGists } from "./chapter-5-absence.js";
import { benefitGists } from "./chapter-5-benefit.js";
import { periodsGists } from "./chapter-5-periods.js";
import { chapter6Gists } from "./chapter-6.js";
import { employerRefundGists } from "./chapter-6-refund.js";
import { chapter7Gists } from "./chapter-7.js";
import { otherActsGists } from "./other-acts.js";
import { reportsGists } from "./reports.js";
import { servicesGists } from "./services.js";
import { specialActsGists } from "./special-acts.js";

/** The gists of all rules: kept apart from the rules, so that only those who show them carry them. */
export const gists: Readonly<Record<RuleId, Readonly<Record<string, Texts>>>> = {
  ...chapter1PersonsGists,
  ...chapter1Gists,
  ...creationGrantsGists,
  ...personalDataGists,
  ...activityGists,
  ...financingGists,
  ...foundingGists,
  ...statusGists,
  ...lossGists,
  ...referralGists,
  ...programmeGists,
  ...chapter4Gists,
  ...periodsGists,
  ...benefitGists,
  ...absenceGists,
  ...chapter6Gists,
  ...employerRefundGists,
  ...chapter7Gists,
  ...otherActsGists,
  ...servicesGists,
  ...reportsGists,
  ...specialActsGists,
};
