export { comparisonChecks, type ComparisonInputs } from "./checks.js";
export { type ComparedLaw, compareLaw, type CompareLawResult } from "./compare-law.js";
export type { CompareLawInput, LawChange, WithLawInput } from "./inputs.js";
export { comparisonSchemas } from "./schemas.js";
export { comparisonTexts } from "./texts.js";
export { type ComparableCalculation, comparableCalculations } from "./vocabulary.js";
export { type Hypothetical, withLaw, type WithLawResult } from "./with-law.js";
