import * as z from "zod";
import { citationPart, reasonedParts, undecidedSchemas, undeterminedParts } from "../../reasoning/index.js";
import { amountPart, countPart, monthPart, signedAmountPart } from "../month/result-parts.js";
import { monthSchemas } from "../month/schemas.js";
import { claimViolationCodes } from "./claim-line.js";

const path = z.array(z.union([z.string(), z.number()]));

const line = z.strictObject({
  id: z.string(),
  forMonth: monthPart,
  amount: amountPart,
  contributions: z
    .strictObject({ pension: amountPart, disability: amountPart, total: amountPart })
    .nullable(),
  total: amountPart,
  paidBefore: amountPart.exactOptional(),
  paidOn: z.string().exactOptional(),
  otherInsuranceTitle: z.literal([true, false, "unknown"]).exactOptional(),
  premium: amountPart.exactOptional(),
  taxAdvance: amountPart.exactOptional(),
  net: amountPart.exactOptional(),
});

const sums = z.strictObject({
  count: countPart,
  benefits: amountPart,
  contributions: amountPart,
  total: amountPart,
});

const violations = z.array(
  z.strictObject({ code: z.literal([...claimViolationCodes]), citation: citationPart, path }),
);

/** What `refundClaim` returns. */
export const refundClaimResultSchema = z.discriminatedUnion("outcome", [
  z.strictObject({
    outcome: z.literal("claim"),
    paidInMonth: monthPart,
    withContributions: z.boolean(),
    lines: z.array(line),
    totals: sums,
    premiumsLeftOut: amountPart,
    violations,
    gross: z.literal(true),
    ...reasonedParts,
  }),
  ...undecidedSchemas,
]);

const lineSums = z.strictObject({
  amount: amountPart,
  pension: amountPart,
  disability: amountPart,
  contributions: amountPart,
  total: amountPart,
});

const checkedLine = z.strictObject({
  id: z.string(),
  index: countPart,
  forMonth: monthPart,
  status: z.literal(["confirmed", "different", "not-recomputed", "undecided"]),
  claimed: lineSums,
  expected: lineSums.nullable(),
  differences: z.array(
    z.strictObject({
      field: z.literal(["amount", "pension", "disability", "contributions", "total"]),
      claimed: amountPart,
      expected: amountPart,
      difference: signedAmountPart,
    }),
  ),
  benefit: monthSchemas.monthlyBenefit.result().exactOptional(),
  missing: undeterminedParts.missing.exactOptional(),
});

/** What `checkRefundClaim` returns. */
export const checkRefundClaimResultSchema = z.discriminatedUnion("outcome", [
  z.strictObject({
    outcome: z.literal("checked"),
    paidInMonth: monthPart,
    agrees: z.boolean(),
    lines: z.array(checkedLine),
    wrongSums: z.array(z.strictObject({ path, claimed: z.string(), expected: z.string() })),
    totals: z.strictObject({ claimed: sums, expected: sums, difference: signedAmountPart }),
    unmatchedCases: z.array(z.strictObject({ index: countPart, forMonth: monthPart })),
    violations,
    gross: z.literal(true),
    ...reasonedParts,
  }),
  ...undecidedSchemas,
]);
