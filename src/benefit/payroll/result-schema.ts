import * as z from "zod";
import { invalidParts, undeterminedParts, unsupportedParts } from "../../reasoning/index.js";
import { amountPart, countPart, dueParts, monthPart, notDueParts } from "../month/result-parts.js";

const entryParts = { id: z.string().nullable(), index: z.int().nullable() };

const withheldParts = { taxAdvance: amountPart.exactOptional(), net: amountPart.exactOptional() };

/** What `payroll` returns. */
export const payrollResultSchema = z.discriminatedUnion("outcome", [
  z.strictObject({
    outcome: z.literal("computed"),
    month: monthPart,
    lines: z.array(
      z.discriminatedUnion("outcome", [
        z.strictObject({ ...entryParts, ...withheldParts, ...dueParts }),
        z.strictObject({ ...entryParts, ...withheldParts, ...notDueParts }),
      ]),
    ),
    undetermined: z.array(z.strictObject({ ...entryParts, ...undeterminedParts })),
    unsupported: z.array(z.strictObject({ ...entryParts, ...unsupportedParts })),
    invalid: z.array(z.strictObject({ ...entryParts, ...invalidParts })),
    totals: z.strictObject({
      count: countPart,
      amount: amountPart,
      taxAdvances: amountPart.exactOptional(),
      net: amountPart.exactOptional(),
    }),
  }),
  z.strictObject(invalidParts),
]);
