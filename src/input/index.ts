export {
  amountField,
  askedDateField,
  commonFields,
  dateField,
  type Fact,
  factField,
  givenParametersField,
  interpretationField,
  listField,
  monthField,
  periodField,
  wholeNumberField,
} from "./fields.js";
export { limits } from "./limits.js";
export { type Parts, type Read, read } from "./read.js";
