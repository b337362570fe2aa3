/**
 * The Act as dated data: rules, amounts, holidays, coverage, provisions, with the gists of all wordings.
 *
 * @packageDocumentation
 */
export {
  type ActCitation,
  type AmountRecord,
  type Citation,
  citationUrl,
  type Confidence,
  type Coverage,
  coverage,
  type DisabledStay,
  formatCitation,
  type Holiday,
  holidaysIn,
  isStatutoryHoliday,
  type LawOfDay,
  lawOn,
  type NotEncoded,
  type Provision,
  provisions,
  type Rate,
  type RuleId,
  type RuleRecord,
  type RuleValues,
  type Texts,
  type UnemploymentBenefit,
  unemploymentBenefitOn,
  type UnitId,
  unitIds,
  type Unknown,
  type WorkTaken,
} from "../law/index.js";
