/**
 * The zod schemas of all inputs and results, and the same as JSON Schema.
 *
 * @packageDocumentation
 */
import type * as z from "zod";
import {
  type Absence,
  absenceField,
  benefitSchemas,
  monthSchemas,
  paymentField,
  type RefundPayment,
} from "../benefit/index.js";
import type { Period } from "../calendar/index.js";
import { centreSchemas } from "../centre/index.js";
import { clubSchemas } from "../club/index.js";
import { comparisonSchemas } from "../comparison/index.js";
import { eligibilitySchemas } from "../eligibility/index.js";
import { periodField, withoutEcho } from "../input/index.js";
import { documentOf } from "../json-schema/index.js";
import { participationSchemas, type Periods, periodsInput } from "../participation/index.js";
import { eventField, type LifeEvent, referralSchemas } from "../referral/index.js";
import { reportingSchemas } from "../reporting/index.js";
import { supportedEmploymentSchemas } from "../supported-employment/index.js";

export { issuesOf, type SchemasOf } from "../input/index.js";
export type { Issue } from "../reasoning/index.js";

/** What every function takes and returns, room by room. */
const schemas = {
  ...eligibilitySchemas,
  ...referralSchemas,
  ...participationSchemas,
  ...monthSchemas,
  ...benefitSchemas,
  ...centreSchemas,
  ...clubSchemas,
  ...supportedEmploymentSchemas,
  ...reportingSchemas,
  ...comparisonSchemas,
};

/** Name of a function that has schemas. */
export type SchemaName = keyof typeof schemas;

type Side<Name extends SchemaName, Of extends "input" | "result"> = ReturnType<(typeof schemas)[Name][Of]>;

/** What each function takes. They hold the shape; contradictions between the parts are found by the function itself. */
export const inputSchemas = /* @__PURE__ */ sideOf("input");

/** What each function returns. */
export const resultSchemas = /* @__PURE__ */ sideOf("result");

function sideOf<Of extends "input" | "result">(side: Of): { readonly [Name in SchemaName]: Side<Name, Of> } {
  const made = Object.entries(schemas).map(([name, of]) => [name, withoutEcho<z.ZodType>(of[side]())]);
  return Object.fromEntries(made) as { readonly [Name in SchemaName]: Side<Name, Of> };
}

/** The parts of inputs that forms and lists are made of: one of each, as the functions take it. */
export const partSchemas = /* @__PURE__ */ partsOfInputs();

/** A schema of a part, as it is written and as it is read: plain data both. */
export type PartSchema<Part> = z.ZodType<Part, Part>;

function partsOfInputs(): {
  readonly period: PartSchema<Period<string>>;
  readonly periods: PartSchema<Periods>;
  readonly absence: PartSchema<Absence>;
  readonly event: PartSchema<LifeEvent>;
  readonly payment: PartSchema<RefundPayment>;
} {
  return {
    period: withoutEcho(periodField()),
    periods: withoutEcho(periodsInput()),
    absence: withoutEcho(absenceField()),
    event: withoutEcho(eventField()),
    payment: withoutEcho(paymentField()),
  };
}

/** A JSON Schema (draft 2020-12). */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * The JSON Schema of what a function takes, as one object, or returns, for other languages, forms and documentation.
 *
 * One document for each, usable alone, under `urn:zatrudnienie-socjalne:schema:<function>:<input|result>`: every object and
 * every part that documents share stands once in its `$defs`. Strict validators take it as it is: no format, no keyword of
 * our own. Patterns say the years a date may lie in, the form of amounts, and where `"0.00"` or any day but the first of a
 * month is refused. What a schema cannot say (that phases follow each other) is found by the function itself.
 *
 * Every property has a title, `polski / English`, and a description, `Polskie zdanie. / English sentence.`, with
 * ` / art. 15 ust. 7` after them where a provision says it. The same documents are the files
 * `zatrudnienie-socjalne/schemas/<input|result>/<function>.json` of the package.
 *
 * @example
 * ```ts
 * import { jsonSchema } from "zatrudnienie-socjalne/schemas";
 *
 * jsonSchema("monthlyBenefit", "input").required; // => ["month", "periods"]
 * jsonSchema("monthlyBenefit", "input").$id; // => "urn:zatrudnienie-socjalne:schema:monthlyBenefit:input"
 * jsonSchema("contributions", "input").title; // => "Składki od świadczenia: dane / Contributions on a benefit: input"
 * ```
 */
export function jsonSchema(name: SchemaName, side: "input" | "result"): JsonSchema {
  return documentOf(name, side, side === "input" ? inputSchemas[asAsked(name)] : resultSchemas[name]);
}

/** Asked with one object, `questions` takes what `assessEligibility` takes; its zod schema holds its two arguments. */
function asAsked(name: SchemaName): SchemaName {
  return name === "questions" ? "assessEligibility" : name;
}
