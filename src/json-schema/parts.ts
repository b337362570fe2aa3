import * as z from "zod";
import { absenceField } from "../benefit/index.js";
import {
  amountField,
  amountSettingsFields,
  askedDateField,
  dateField,
  factField,
  foundingInstitutionField,
  interpretationField,
  lazily,
  monthField,
  percentageField,
  periodField,
  positiveAmountField,
} from "../input/index.js";
import {
  amountPart,
  citationPart,
  dayPart,
  decidedParts,
  exactPart,
  issuePart,
  missingPart,
  signedAmountPart,
  stepPart,
  undecidedOutcomes,
} from "../reasoning/index.js";
import { plain } from "./plain.js";
import type { Schema } from "./schema.js";

/** The parts that inputs and results share, under the names they have in every document. */
function parts(): Readonly<Record<string, z.ZodType>> {
  const { assumptions, law, versions } = decidedParts("");
  const [, { shape: unsupported }] = undecidedOutcomes("");
  return {
    calendarDate: dateField(),
    askedDate: askedDateField(),
    month: monthField(),
    amount: amountField(),
    positiveAmount: positiveAmountField(),
    percentage: percentageField(),
    fact: factField(),
    period: periodField(),
    foundingInstitution: foundingInstitutionField(),
    interpretation: interpretationField(),
    parameters: amountSettingsFields().parameters.unwrap(),
    resultDate: dayPart,
    resultAmount: amountPart,
    signedAmount: signedAmountPart,
    exact: exactPart,
    citation: citationPart,
    step: stepPart,
    issue: issuePart,
    missing: missingPart,
    assumption: assumptions.element,
    certainty: assumptions.element.shape.certainty,
    law,
    versions,
    supported: unsupported.supported,
    because: unsupported.because,
    absence: absenceField(),
  };
}

const namesOfParts = /* @__PURE__ */ lazily(
  () => new Map(Object.entries(parts()).map(([name, part]) => [keyOf(plainSchemaOf(part)), name])),
);

/** The name of a part that every document calls the same; nothing where it is another. */
export function nameOfPart(schema: Schema): string | undefined {
  return namesOfParts().get(keyOf(schema));
}

/** Whether a name belongs to such a part. */
export function isNameOfPart(name: string): boolean {
  return [...namesOfParts().values()].includes(name);
}

/** What a schema of zod takes, without words; of a result too, which may hold more where zod leaves it open. */
export function plainSchemaOf(schema: z.ZodType): Schema {
  return plain(z.toJSONSchema(schema, { io: "input" }));
}

/** Two schemas are the same if they are written the same. */
export function keyOf(schema: Schema): string {
  return JSON.stringify(schema);
}
