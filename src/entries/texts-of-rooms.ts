import { benefitTexts, monthTexts } from "../benefit/index.js";
import { clubTexts } from "../club/index.js";
import { comparisonTexts } from "../comparison/index.js";
import { eligibilityTexts } from "../eligibility/index.js";
import { participationTexts } from "../participation/index.js";
import { grantedOfGrants, type RoomTexts } from "../reasoning/index.js";
import { referralTexts } from "../referral/index.js";
import { textsOfReporting } from "../reporting/index.js";

/** What the settings of every calculation can say of grants, until the room of the centre is built. */
const grantTexts: RoomTexts = { calculations: {}, sentences: {}, granted: [grantedOfGrants] };

/** The texts of every room: a new one is added here. */
export const textsOfRooms: readonly RoomTexts[] = [
  eligibilityTexts,
  referralTexts,
  participationTexts,
  monthTexts,
  benefitTexts,
  clubTexts,
  comparisonTexts,
  ...textsOfReporting,
  grantTexts,
];
