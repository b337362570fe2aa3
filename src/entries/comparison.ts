/** The law of two days compared, and a law that is none: part of the main entry. */
export {
  type ComparableCalculation,
  comparableCalculations,
  type ComparedLaw,
  compareLaw,
  type CompareLawInput,
  type CompareLawResult,
  type ComparisonInputs,
  type Hypothetical,
  type LawChange,
  withLaw,
  type WithLawInput,
  type WithLawResult,
} from "../comparison/index.js";
