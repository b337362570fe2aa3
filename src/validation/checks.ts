import { benefitChecks, type BenefitInputs } from "../benefit/index.js";
import { centreChecks, type CentreInputs } from "../centre/index.js";
import { clubChecks, type ClubInputs } from "../club/index.js";
import { comparisonChecks, type ComparisonInputs } from "../comparison/index.js";
import { eligibilityChecks, type EligibilityInputs } from "../eligibility/index.js";
import type { ChecksOf } from "../input/index.js";
import { participationChecks, type ParticipationInputs } from "../participation/index.js";
import { referralChecks, type ReferralInputs } from "../referral/index.js";
import { reportingChecks, type ReportingInputs } from "../reporting/index.js";
import { supportedEmploymentChecks, type SupportedEmploymentInputs } from "../supported-employment/index.js";

/** What each function takes. */
export type Inputs = EligibilityInputs &
  ReferralInputs &
  ParticipationInputs &
  BenefitInputs &
  CentreInputs &
  ClubInputs &
  SupportedEmploymentInputs &
  ReportingInputs &
  ComparisonInputs;

/** What each function finds wrong with an input: a new room is added here. */
export const checks: ChecksOf<Inputs> = {
  ...eligibilityChecks,
  ...referralChecks,
  ...participationChecks,
  ...benefitChecks,
  ...centreChecks,
  ...clubChecks,
  ...supportedEmploymentChecks,
  ...reportingChecks,
  ...comparisonChecks,
};
