/**
 * The zod schemas of all inputs and results, and the same as JSON Schema.
 *
 * @packageDocumentation
 */
import * as z from "zod";
import { benefitSchemas, monthSchemas } from "../benefit/index.js";
import type { SchemasOf } from "../input/index.js";
import { clubSchemas } from "../club/index.js";
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
  certificateResultSchema,
  certificateSchema,
  type CheckProgrammeInput,
  type CheckProgrammeResult,
  checkProgrammeResultSchema,
  checkProgrammeSchema,
  type DiscontinuationInput,
  type DiscontinuationResult,
  discontinuationResultSchema,
  discontinuationSchema,
  type ReferralRouteInput,
  type ReferralRouteResult,
  referralRouteResultSchema,
  referralRouteSchema,
  type LifecycleInput,
  type LifecycleResult,
  lifecycleResultSchema,
  lifecycleSchema,
  type ProgrammeEndInput,
  type ProgrammeEndResult,
  programmeEndResultSchema,
  programmeEndSchema,
} from "../referral/index.js";

/** The schemas of rooms that do not make theirs on first use yet. */
const others: {
  readonly planParticipation: SchemasOf<PlanParticipationInput, PlanParticipationResult>;
  readonly dayStatus: SchemasOf<DayStatusInput, DayStatusResult>;
  readonly hours: SchemasOf<HoursInput, HoursResult>;
  readonly programmeEnd: SchemasOf<ProgrammeEndInput, ProgrammeEndResult>;
  readonly certificate: SchemasOf<CertificateInput, CertificateResult>;
  readonly lifecycle: SchemasOf<LifecycleInput, LifecycleResult>;
  readonly graduateStatus: SchemasOf<GraduateStatusInput, GraduateStatusResult>;
  readonly assessEligibility: SchemasOf<AssessEligibilityInput, AssessEligibilityResult>;
  readonly longTermUnemployed: SchemasOf<LongTermUnemployedInput, LongTermUnemployedResult>;
  readonly questions: SchemasOf<QuestionsInput, QuestionsResult>;
  readonly referralRoute: SchemasOf<ReferralRouteInput, ReferralRouteResult>;
  readonly checkProgramme: SchemasOf<CheckProgrammeInput, CheckProgrammeResult>;
  readonly discontinuation: SchemasOf<DiscontinuationInput, DiscontinuationResult>;
} = {
  planParticipation: { input: () => planSchema, result: () => planResultSchema },
  dayStatus: { input: () => dayStatusSchema, result: () => dayStatusResultSchema },
  hours: { input: () => hoursSchema, result: () => hoursResultSchema },
  programmeEnd: { input: () => programmeEndSchema, result: () => programmeEndResultSchema },
  certificate: { input: () => certificateSchema, result: () => certificateResultSchema },
  lifecycle: { input: () => lifecycleSchema, result: () => lifecycleResultSchema },
  graduateStatus: { input: () => graduateStatusSchema, result: () => graduateStatusResultSchema },
  assessEligibility: { input: () => assessEligibilitySchema, result: () => assessEligibilityResultSchema },
  longTermUnemployed: { input: () => longTermUnemployedSchema, result: () => longTermUnemployedResultSchema },
  questions: { input: () => questionsSchema, result: () => questionsResultSchema },
  referralRoute: { input: () => referralRouteSchema, result: () => referralRouteResultSchema },
  checkProgramme: { input: () => checkProgrammeSchema, result: () => checkProgrammeResultSchema },
  discontinuation: { input: () => discontinuationSchema, result: () => discontinuationResultSchema },
};

const schemas = { ...others, ...monthSchemas, ...benefitSchemas, ...clubSchemas };

/** Name of a function that has schemas. */
export type SchemaName = keyof typeof schemas;

type Side<Name extends SchemaName, Of extends "input" | "result"> = ReturnType<(typeof schemas)[Name][Of]>;

/** What each function takes. They hold the shape; contradictions between the parts are found by the function itself. */
export const inputSchemas = /* @__PURE__ */ sideOf("input");

/** What each function returns. */
export const resultSchemas = /* @__PURE__ */ sideOf("result");

function sideOf<Of extends "input" | "result">(side: Of): { readonly [Name in SchemaName]: Side<Name, Of> } {
  const made = Object.entries(schemas).map(([name, of]) => [name, of[side]()]);
  return Object.fromEntries(made) as { readonly [Name in SchemaName]: Side<Name, Of> };
}

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
