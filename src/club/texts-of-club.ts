import type { RoomTexts } from "../reasoning/index.js";
import { runningTexts } from "./running/texts.js";
import { servicesTexts } from "./services/texts.js";
import { clubTexts } from "./texts.js";

/** The texts of this room, part by part. */
export const textsOfClub: readonly RoomTexts[] = [clubTexts, runningTexts, servicesTexts];
