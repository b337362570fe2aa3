import { benefitTexts, monthTexts } from "../benefit/index.js";
import { textsOfCentre } from "../centre/index.js";
import { textsOfClub } from "../club/index.js";
import { comparisonTexts } from "../comparison/index.js";
import { eligibilityTexts } from "../eligibility/index.js";
import { participationTexts } from "../participation/index.js";
import type { RoomTexts } from "../reasoning/index.js";
import { referralTexts } from "../referral/index.js";
import { textsOfReporting } from "../reporting/index.js";
import { supportedEmploymentTexts } from "../supported-employment/index.js";

/** The texts of every room: a new one is added here. */
export const textsOfRooms: readonly RoomTexts[] = [
  eligibilityTexts,
  referralTexts,
  participationTexts,
  monthTexts,
  benefitTexts,
  supportedEmploymentTexts,
  ...textsOfClub,
  comparisonTexts,
  ...textsOfReporting,
  ...textsOfCentre,
];
