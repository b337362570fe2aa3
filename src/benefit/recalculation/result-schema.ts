import * as z from "zod";
import { lazily } from "../../input/index.js";
import {
  amountPart,
  citationPart,
  countPart,
  decidedParts,
  exactPart,
  monthPart,
  operationPart,
  signedAmountPart,
  stepPart,
  undecidedOutcomes,
} from "../../reasoning/index.js";
import { dueParts, notDueParts } from "../month/result-parts.js";
import { recalculationOutcomes } from "../vocabulary.js";
import type { RecalculateResult } from "./recalculate.js";
import type { RecalculateMonthsResult } from "./recalculate-months.js";

export const stepChangePart = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    operation: operationPart,
    citation: citationPart,
    before: stepPart.nullable(),
    after: stepPart.nullable(),
    difference: exactPart,
  }),
);

const recalculationPart = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    outcome: z.literal(recalculationOutcomes),
    month: monthPart,
    before: amountPart,
    after: amountPart,
    difference: amountPart,
    benefit: z.discriminatedUnion("outcome", [z.strictObject(dueParts()), z.strictObject(notDueParts())]),
    changes: z.array(stepChangePart()).nullable(),
    gross: z.literal(true),
    ...decidedParts("recalculate"),
  }),
);

export const recalculateResult = /* @__PURE__ */ lazily(() =>
  z.toZod<RecalculateResult>()(
    z.discriminatedUnion("outcome", [recalculationPart(), ...undecidedOutcomes("recalculate")]),
  ),
);

export const recalculateMonthsResult = /* @__PURE__ */ lazily(() => {
  const [invalid, unsupported, undetermined] = undecidedOutcomes("recalculate");
  const month = { month: monthPart };
  return z.toZod<RecalculateMonthsResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("recalculated"),
        months: z.array(
          z.discriminatedUnion("outcome", [
            recalculationPart(),
            invalid.extend(month),
            unsupported.extend(month),
            undetermined.extend(month),
          ]),
        ),
        totals: z.strictObject({
          count: countPart,
          arrears: amountPart,
          overpaid: amountPart,
          balance: signedAmountPart,
        }),
        gross: z.literal(true),
        ...decidedParts("recalculateMonths"),
      }),
      ...undecidedOutcomes("recalculateMonths"),
    ]),
  );
});
