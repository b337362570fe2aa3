import { grantedOfGrants, type RoomTexts } from "../reasoning/index.js";
import { lossTexts } from "./loss/texts.js";
import { statusTexts } from "./status/texts.js";

/** What the settings of every calculation can say of grants, until those of the centre are built. */
const grantTexts: RoomTexts = { calculations: {}, sentences: {}, granted: [grantedOfGrants] };

/** The texts of this room, by what they speak of. */
export const textsOfCentre: readonly RoomTexts[] = [statusTexts, lossTexts, grantTexts];
