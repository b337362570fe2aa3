export {
  type Graduate,
  graduateStatus,
  type GraduateStatusResult,
  type NotGraduate,
  type NotGraduateReason,
} from "./graduate-status.js";
export { graduateStatusResultSchema } from "./result-schema.js";
export { type GraduateStatusInput, graduateStatusSchema } from "./schema.js";
