/**
 * The zod schemas of all inputs and results, and the same as JSON Schema.
 *
 * @packageDocumentation
 */
import * as z from "zod";
import {
  type MonthlyBenefitInput,
  type MonthlyBenefitResult,
  monthlyBenefitResultSchema,
  monthlyBenefitSchema,
  type PayrollInput,
  type PayrollResult,
  payrollResultSchema,
  payrollSchema,
  type ContributionsInput,
  type ContributionsResult,
  contributionsSchema,
  contributionsResultSchema,
  type RefundClaimInput,
  type RefundClaimResult,
  refundClaimSchema,
  refundClaimResultSchema,
  type CheckRefundClaimInput,
  type CheckRefundClaimResult,
  checkRefundClaimSchema,
  checkRefundClaimResultSchema,
  type RecalculateInput,
  type RecalculateResult,
  recalculateSchema,
  recalculateResultSchema,
  type RecalculateMonthsInput,
  type RecalculateMonthsResult,
  recalculateMonthsSchema,
  recalculateMonthsResultSchema,
  type PriceOfInput,
  type PriceOfResult,
  priceOfSchema,
  priceOfResultSchema,
  type PremiumCeilingResult,
  premiumCeilingResultSchema,
} from "../benefit/index.js";
import {
  type ClubCertificateInput,
  type ClubCertificateResult,
  clubCertificateResultSchema,
  clubCertificateSchema,
  type ClubGraduateStatusInput,
  type ClubGraduateStatusResult,
  clubGraduateStatusResultSchema,
  clubGraduateStatusSchema,
} from "../club/index.js";
import {
  type AssessEligibilityInput,
  type AssessEligibilityResult,
  assessEligibilityResultSchema,
  assessEligibilitySchema,
  type GraduateStatusInput,
  type GraduateStatusResult,
  graduateStatusResultSchema,
  graduateStatusSchema,
  type LongTermUnemployedInput,
  type LongTermUnemployedResult,
  longTermUnemployedResultSchema,
  longTermUnemployedSchema,
  type QuestionsInput,
  type QuestionsResult,
  questionsResultSchema,
  questionsSchema,
} from "../eligibility/index.js";
import {
  type DayStatusInput,
  type DayStatusResult,
  dayStatusResultSchema,
  dayStatusSchema,
  type HoursInput,
  type HoursResult,
  hoursResultSchema,
  hoursSchema,
  type PlanParticipationInput,
  type PlanParticipationResult,
  planResultSchema,
  planSchema,
} from "../participation/index.js";
import {
  type CertificateInput,
  type CertificateResult,
  type CheckProgrammeInput,
  type CheckProgrammeResult,
  type DiscontinuationInput,
  type DiscontinuationResult,
  type LifecycleInput,
  type LifecycleResult,
  type ProgrammeEndInput,
  type ProgrammeEndResult,
  type ReferralRouteInput,
  type ReferralRouteResult,
  schemas as referralSchemas,
} from "../referral/index.js";

/** What each function takes. They hold the shape; contradictions between the parts are found by the function itself. */
export const inputSchemas: {
  readonly planParticipation: z.ZodType<PlanParticipationInput, PlanParticipationInput>;
  readonly dayStatus: z.ZodType<DayStatusInput, DayStatusInput>;
  readonly hours: z.ZodType<HoursInput, HoursInput>;
  readonly programmeEnd: z.ZodType<ProgrammeEndInput, ProgrammeEndInput>;
  readonly certificate: z.ZodType<CertificateInput, CertificateInput>;
  readonly lifecycle: z.ZodType<LifecycleInput, LifecycleInput>;
  readonly graduateStatus: z.ZodType<GraduateStatusInput, GraduateStatusInput>;
  readonly assessEligibility: z.ZodType<AssessEligibilityInput, AssessEligibilityInput>;
  readonly longTermUnemployed: z.ZodType<LongTermUnemployedInput, LongTermUnemployedInput>;
  /** Both arguments as one object: `facts` and `options`. */
  readonly questions: z.ZodType<QuestionsInput, QuestionsInput>;
  readonly referralRoute: z.ZodType<ReferralRouteInput, ReferralRouteInput>;
  readonly checkProgramme: z.ZodType<CheckProgrammeInput, CheckProgrammeInput>;
  readonly discontinuation: z.ZodType<DiscontinuationInput, DiscontinuationInput>;
  readonly clubGraduateStatus: z.ZodType<ClubGraduateStatusInput, ClubGraduateStatusInput>;
  readonly clubCertificate: z.ZodType<ClubCertificateInput, ClubCertificateInput>;
  readonly monthlyBenefit: z.ZodType<MonthlyBenefitInput, MonthlyBenefitInput>;
  readonly payroll: z.ZodType<PayrollInput, PayrollInput>;
  readonly premiumCeiling: z.ZodType<MonthlyBenefitInput, MonthlyBenefitInput>;
  readonly contributions: z.ZodType<ContributionsInput, ContributionsInput>;
  readonly refundClaim: z.ZodType<RefundClaimInput, RefundClaimInput>;
  readonly checkRefundClaim: z.ZodType<CheckRefundClaimInput, CheckRefundClaimInput>;
  readonly recalculate: z.ZodType<RecalculateInput, RecalculateInput>;
  readonly recalculateMonths: z.ZodType<RecalculateMonthsInput, RecalculateMonthsInput>;
  readonly priceOf: z.ZodType<PriceOfInput, PriceOfInput>;
} = {
  planParticipation: planSchema,
  dayStatus: dayStatusSchema,
  hours: hoursSchema,
  programmeEnd: referralSchemas.programmeEnd.input,
  certificate: referralSchemas.certificate.input,
  lifecycle: referralSchemas.lifecycle.input,
  graduateStatus: graduateStatusSchema,
  assessEligibility: assessEligibilitySchema,
  longTermUnemployed: longTermUnemployedSchema,
  questions: questionsSchema,
  referralRoute: referralSchemas.referralRoute.input,
  checkProgramme: referralSchemas.checkProgramme.input,
  discontinuation: referralSchemas.discontinuation.input,
  clubGraduateStatus: clubGraduateStatusSchema,
  clubCertificate: clubCertificateSchema,
  monthlyBenefit: monthlyBenefitSchema,
  // The function takes any iterable; what is stored and documented is a list.
  payroll: payrollSchema,
  premiumCeiling: monthlyBenefitSchema,
  contributions: contributionsSchema,
  refundClaim: refundClaimSchema,
  checkRefundClaim: checkRefundClaimSchema,
  recalculate: recalculateSchema,
  recalculateMonths: recalculateMonthsSchema,
  priceOf: priceOfSchema,
};

/** What each function returns. */
export const resultSchemas: {
  readonly planParticipation: z.ZodType<PlanParticipationResult>;
  readonly dayStatus: z.ZodType<DayStatusResult>;
  readonly hours: z.ZodType<HoursResult>;
  readonly programmeEnd: z.ZodType<ProgrammeEndResult>;
  readonly certificate: z.ZodType<CertificateResult>;
  readonly lifecycle: z.ZodType<LifecycleResult>;
  readonly graduateStatus: z.ZodType<GraduateStatusResult>;
  readonly assessEligibility: z.ZodType<AssessEligibilityResult>;
  readonly longTermUnemployed: z.ZodType<LongTermUnemployedResult>;
  readonly questions: z.ZodType<QuestionsResult>;
  readonly referralRoute: z.ZodType<ReferralRouteResult>;
  readonly checkProgramme: z.ZodType<CheckProgrammeResult>;
  readonly discontinuation: z.ZodType<DiscontinuationResult>;
  readonly clubGraduateStatus: z.ZodType<ClubGraduateStatusResult>;
  readonly clubCertificate: z.ZodType<ClubCertificateResult>;
  readonly monthlyBenefit: z.ZodType<MonthlyBenefitResult>;
  readonly payroll: z.ZodType<PayrollResult>;
  readonly premiumCeiling: z.ZodType<PremiumCeilingResult>;
  readonly contributions: z.ZodType<ContributionsResult>;
  readonly refundClaim: z.ZodType<RefundClaimResult>;
  readonly checkRefundClaim: z.ZodType<CheckRefundClaimResult>;
  readonly recalculate: z.ZodType<RecalculateResult>;
  readonly recalculateMonths: z.ZodType<RecalculateMonthsResult>;
  readonly priceOf: z.ZodType<PriceOfResult>;
} = {
  planParticipation: planResultSchema,
  dayStatus: dayStatusResultSchema,
  hours: hoursResultSchema,
  programmeEnd: referralSchemas.programmeEnd.result,
  certificate: referralSchemas.certificate.result,
  lifecycle: referralSchemas.lifecycle.result,
  graduateStatus: graduateStatusResultSchema,
  assessEligibility: assessEligibilityResultSchema,
  longTermUnemployed: longTermUnemployedResultSchema,
  questions: questionsResultSchema,
  referralRoute: referralSchemas.referralRoute.result,
  checkProgramme: referralSchemas.checkProgramme.result,
  discontinuation: referralSchemas.discontinuation.result,
  clubGraduateStatus: clubGraduateStatusResultSchema,
  clubCertificate: clubCertificateResultSchema,
  monthlyBenefit: monthlyBenefitResultSchema,
  payroll: payrollResultSchema,
  premiumCeiling: premiumCeilingResultSchema,
  contributions: contributionsResultSchema,
  refundClaim: refundClaimResultSchema,
  checkRefundClaim: checkRefundClaimResultSchema,
  recalculate: recalculateResultSchema,
  recalculateMonths: recalculateMonthsResultSchema,
  priceOf: priceOfResultSchema,
};

/** Name of a function that has schemas. */
export type SchemaName = keyof typeof inputSchemas;

/** A JSON Schema (draft 2020-12). */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * The JSON Schema of what a function takes or returns, for other languages, forms and documentation.
 *
 * What a schema cannot say (that a day exists, that phases follow each other) stands in its descriptions or is found by
 * the function itself.
 *
 * @example
 * ```ts
 * import { jsonSchema } from "zatrudnienie-socjalne/schemas";
 *
 * jsonSchema("monthlyBenefit", "input").required; // => ["month", "periods"]
 * ```
 */
export function jsonSchema(name: SchemaName, side: "input" | "result"): JsonSchema {
  return side === "input"
    ? z.toJSONSchema(inputSchemas[name], { io: "input" })
    : z.toJSONSchema(resultSchemas[name]);
}
