import { collectiveSchemas } from "./collective/schemas.js";
import { dutySchemas } from "./duties/schemas.js";
import { formSchemas } from "./forms/schemas.js";
import { listSchemas } from "./lists/schemas.js";
import { paperSchemas } from "./papers/schemas.js";
import { renderSchemas } from "./render/schemas.js";
import { reportSchemas } from "./report/schemas.js";
import { traceSchemas } from "./trace/schemas.js";

/** What each function of this room takes and returns. */
export const reportingSchemas = {
  ...reportSchemas,
  ...collectiveSchemas,
  ...formSchemas,
  ...traceSchemas,
  ...listSchemas,
  ...paperSchemas,
  ...dutySchemas,
  ...renderSchemas,
};
