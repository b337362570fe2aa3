import * as z from "zod";
import { invalidParts, undecidedOutcomes } from "../../reasoning/index.js";
import { amountPart, countPart, dueParts, monthPart, notDueParts } from "../month/result-parts.js";

const [invalid, unsupported, undetermined] = undecidedOutcomes("monthlyBenefit");
const entryParts = { id: z.string().nullable(), index: z.int().nullable() };

const withheldParts = { taxAdvance: amountPart.exactOptional(), net: amountPart.exactOptional() };

/** What `payroll` returns. */
export const payrollResultSchema = z.discriminatedUnion("outcome", [
  z.strictObject({
    outcome: z.literal("computed"),
    month: monthPart,
    lines: z.array(
      z.discriminatedUnion("outcome", [
        z.strictObject({ ...entryParts, ...withheldParts, ...dueParts() }),
        z.strictObject({ ...entryParts, ...withheldParts, ...notDueParts() }),
      ]),
    ),
    undetermined: z.array(undetermined.extend(entryParts)),
    unsupported: z.array(unsupported.extend(entryParts)),
    invalid: z.array(invalid.extend(entryParts)),
    totals: z.strictObject({
      count: countPart,
      amount: amountPart,
      taxAdvances: amountPart.exactOptional(),
      net: amountPart.exactOptional(),
    }),
  }),
  z.strictObject(invalidParts),
]);
