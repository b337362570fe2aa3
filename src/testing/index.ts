export {
  type Arbitraries,
  arbitraries,
  type FastCheck,
  type InputArbitrary,
  type MappedLists,
} from "./arbitraries.js";
export {
  aCentreReport,
  aCertificate,
  aContribution,
  aMonth,
  anEmployerRefund,
  aPayroll,
  aPayrollCase,
  aPerson,
  aPlan,
  aProgramme,
  aReferral,
  aRefundClaim,
} from "./builders.js";
export {
  type ConformanceCase,
  conformanceCases,
  type ConformanceFile,
  type ConformanceSource,
  type Difference,
  differences,
  notCompared,
} from "./cases.js";
export { some, type SomeInput, type SomeInputs } from "./some.js";
export { type Spoilt, spoilt } from "./spoilt.js";
