import { dataSchemas } from "./data/schemas.js";
import { financingSchemas } from "./financing/schemas.js";
import { grantSchemas } from "./grants/schemas.js";
import { lossSchemas } from "./loss/schemas.js";
import { runningSchemas } from "./running/schemas.js";
import { statusSchemas } from "./status/schemas.js";

/** What each function of this room takes and returns. */
export const centreSchemas = {
  ...statusSchemas,
  ...lossSchemas,
  ...grantSchemas,
  ...runningSchemas,
  ...financingSchemas,
  ...dataSchemas,
};
