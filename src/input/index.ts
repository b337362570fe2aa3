export type { Fact } from "../reasoning/index.js";
export { calculated, type Calculation, decided } from "./calculation.js";
export { checkBy, checkByAnswer, type ChecksOf } from "./check.js";
export { classDaysField, type ListedClassDays } from "./class-days.js";
export { notBefore, notFiledAfter } from "./day-order.js";
export {
  amountField,
  amountSettingsFields,
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
  positiveAmountField,
  wholeNumberField,
} from "./fields.js";
export { foundingInstitutionField } from "./founding-fields.js";
export { lazily } from "./lazily.js";
export { limits } from "./limits.js";
export { idOf, itemAt, repeated, repeatedIds } from "./list-items.js";
export { peopleField, percentageField } from "./number-fields.js";
export { issuesOf, type Parts, type Read, read } from "./read.js";
export { type LawFor, ownLaw, readBy, type Reader } from "./reader.js";
export type { SchemasOf } from "./schemas-of.js";
export type { AmountSettings, CommonSettings, GivenParameter } from "./settings.js";
export {
  type Validated,
  type ValidationIssue,
  type Validator,
  type ValidatorOptions,
  validatorWith,
} from "./validator.js";
export { withoutEcho } from "./without-echo.js";
