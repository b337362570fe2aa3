import type { RoomTexts } from "../reasoning/index.js";
import { dataTexts } from "./data/texts.js";
import { financingTexts } from "./financing/texts.js";
import { grantTexts } from "./grants/texts.js";
import { lossTexts } from "./loss/texts.js";
import { runningTexts } from "./running/texts.js";
import { statusTexts } from "./status/texts.js";

/** The texts of this room, by what they speak of. */
export const textsOfCentre: readonly RoomTexts[] = [
  statusTexts,
  lossTexts,
  grantTexts,
  runningTexts,
  financingTexts,
  dataTexts,
];
