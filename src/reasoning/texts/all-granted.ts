import type { Texts } from "../../law/index.js";
import type { PlainAssumptionId } from "../assumption.js";
import type { InterpretationKey, ReadingOf } from "../interpretations.js";
import { grantedAnywhere } from "./granted-anywhere.js";
import { grantedOfClubs } from "./granted-clubs.js";
import { grantedOfComparison } from "./granted-comparison.js";
import { grantedOfGrants } from "./granted-grants.js";
import { grantedOfMonths } from "./granted-months.js";
import { grantedOfPeriods } from "./granted-periods.js";
import { grantedOfPersons } from "./granted-persons.js";
import { grantedOfProgrammes } from "./granted-programmes.js";
import { grantedOfReports } from "./granted-reports.js";
import { grantedOfStatus } from "./granted-status.js";
import { grantedOfSupported } from "./granted-supported.js";
import { grantedOfTerms } from "./granted-terms.js";

/** Each open question in words. */
export const questionTexts: Readonly<Record<InterpretationKey, Texts>> = {
  ...grantedOfMonths.questions,
  ...grantedOfPeriods.questions,
  ...grantedOfPersons.questions,
  ...grantedOfProgrammes.questions,
  ...grantedOfClubs.questions,
  ...grantedOfGrants.questions,
  ...grantedOfReports.questions,
  ...grantedOfStatus.questions,
};

/** What each reading takes for granted. */
export const readingTexts: {
  readonly [Key in InterpretationKey]: Readonly<Record<`${ReadingOf<Key>}`, Texts>>;
} = {
  ...grantedOfMonths.readings,
  ...grantedOfPeriods.readings,
  ...grantedOfPersons.readings,
  ...grantedOfProgrammes.readings,
  ...grantedOfClubs.readings,
  ...grantedOfGrants.readings,
  ...grantedOfReports.readings,
  ...grantedOfStatus.readings,
};

/** What each other assumption takes for granted. */
export const assumptionTexts: Readonly<Record<PlainAssumptionId, Texts>> = {
  ...grantedAnywhere.assumptions,
  ...grantedOfMonths.assumptions,
  ...grantedOfPeriods.assumptions,
  ...grantedOfPersons.assumptions,
  ...grantedOfProgrammes.assumptions,
  ...grantedOfClubs.assumptions,
  ...grantedOfGrants.assumptions,
  ...grantedOfReports.assumptions,
  ...grantedOfTerms.assumptions,
  ...grantedOfStatus.assumptions,
  ...grantedOfSupported.assumptions,
  ...grantedOfComparison.assumptions,
};
