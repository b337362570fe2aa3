import * as z from "zod";
import { lazily } from "../../input/index.js";
import { amountPart, countPart, monthPart, undecidedOutcomes } from "../../reasoning/index.js";
import { dueParts, notDueParts } from "../month/result-parts.js";
import type { PayrollResult } from "./payroll.js";

export const payrollResult = /* @__PURE__ */ lazily(() => {
  const [invalidCase, unsupported, undetermined] = undecidedOutcomes("monthlyBenefit");
  const [invalid] = undecidedOutcomes("payroll");
  const entry = { id: z.string(), index: z.int() };
  const line = { ...entry, taxAdvance: amountPart.exactOptional(), net: amountPart.exactOptional() };
  return z.toZod<PayrollResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        calculation: z.literal("payroll"),
        outcome: z.literal("computed"),
        month: monthPart,
        lines: z.array(
          z.discriminatedUnion("outcome", [
            z.strictObject({ ...line, ...dueParts() }),
            z.strictObject({ ...line, ...notDueParts() }),
          ]),
        ),
        undetermined: z.array(undetermined.extend(entry)),
        unsupported: z.array(unsupported.extend(entry)),
        invalid: z.array(invalidCase.extend({ ...entry, id: z.string().nullable() })),
        totals: z.strictObject({
          count: countPart,
          amount: amountPart,
          due: countPart,
          notDue: countPart,
          undetermined: countPart,
          unsupported: countPart,
          invalid: countPart,
          taxAdvances: amountPart.exactOptional(),
          net: amountPart.exactOptional(),
        }),
      }),
      invalid,
    ]),
  );
});
