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
  type GraduateStatusInput,
  type GraduateStatusResult,
  graduateStatusResultSchema,
  graduateStatusSchema,
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
  certificateResultSchema,
  certificateSchema,
  type LifecycleInput,
  type LifecycleResult,
  lifecycleResultSchema,
  lifecycleSchema,
  type ProgrammeEndInput,
  type ProgrammeEndResult,
  programmeEndResultSchema,
  programmeEndSchema,
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
  programmeEnd: programmeEndSchema,
  certificate: certificateSchema,
  lifecycle: lifecycleSchema,
  graduateStatus: graduateStatusSchema,
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
  programmeEnd: programmeEndResultSchema,
  certificate: certificateResultSchema,
  lifecycle: lifecycleResultSchema,
  graduateStatus: graduateStatusResultSchema,
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
