export type { Fact } from "../reasoning/index.js";
export { calculated, type Calculation, decided, type LawFor, ownLaw } from "./calculation.js";
export { classDaysField, type ListedClassDays } from "./class-days.js";
export {
  amountField,
  askedDateField,
  commonFields,
  dateField,
  factField,
  givenParametersField,
  hoursField,
  idField,
  interpretationField,
  listField,
  monthField,
  periodField,
  wholeNumberField,
} from "./fields.js";
export { lazily } from "./lazily.js";
export { limits } from "./limits.js";
export { idOf, itemAt } from "./list-items.js";
export { issuesOf, type Parts, type Read, read } from "./read.js";
export type { SchemasOf } from "./schemas-of.js";
export type { CommonSettings } from "./settings.js";
