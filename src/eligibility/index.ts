export {
  type Graduate,
  graduateStatus,
  type GraduateStatusResult,
  type NotGraduate,
  type NotGraduateReason,
} from "./graduate-status.js";
export { lastedMonths } from "./length.js";
export { graduateStatusResultSchema } from "./result-schema.js";
export { type GraduateStatusInput, graduateStatusSchema } from "./schema.js";
