/**
 * The zod schemas of all inputs and results, and the same as JSON Schema.
 *
 * @packageDocumentation
 */
export { dayStatusSchema, planSchema } from "./participation/index.js";
export { monthlyBenefitSchema, payrollSchema } from "./benefit/index.js";
