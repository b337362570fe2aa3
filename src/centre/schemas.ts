import { lossSchemas } from "./loss/schemas.js";
import { statusSchemas } from "./status/schemas.js";

/** What each function of this room takes and returns. */
export const centreSchemas = { ...statusSchemas, ...lossSchemas };
