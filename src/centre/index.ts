export { centreSchemas } from "./schemas.js";
export {
  foundingForm,
  type FoundingFormResult,
  foundingFormRule,
  type MayFound,
  type MayNotFound,
} from "./status/founding-form.js";
export type { FoundingFormInput } from "./status/inputs.js";
export {
  type MayNotFoundReason,
  mayNotFoundReasons,
  type StatusOperations,
  type StatusQuestion,
} from "./status/vocabulary.js";
export { textsOfCentre } from "./texts.js";
