import { absence } from "./chapter-5-absence.js";
import { benefit } from "./chapter-5-benefit.js";
import { periods } from "./chapter-5-periods.js";

export const chapter5 = { ...periods, ...benefit, ...absence };
