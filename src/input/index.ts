export {
  amountField,
  askedDateField,
  commonFields,
  dateField,
  type Fact,
  factField,
  givenParametersField,
  hoursField,
  listField,
  monthField,
  periodField,
  wholeNumberField,
} from "./fields.js";
export { limits } from "./limits.js";
export { type Parts, read } from "./read.js";
