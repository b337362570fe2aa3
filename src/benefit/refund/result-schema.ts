import * as z from "zod";
import { lazily } from "../../input/index.js";
import {
  amountPart,
  citationPart,
  countPart,
  dayPart,
  decidedParts,
  monthPart,
  signedAmountPart,
  undecidedOutcomes,
  undeterminedParts,
} from "../../reasoning/index.js";
import { monthSchemas } from "../month/schemas.js";
import { checkedLineStatuses, claimViolationCodes, lineAmounts } from "../vocabulary.js";
import type { CheckRefundClaimResult } from "./check-refund-claim.js";
import type { RefundClaimResult } from "./refund-claim.js";

const parts = /* @__PURE__ */ lazily(() => {
  const path = z.array(z.union([z.string(), z.number()]));
  return {
    path,
    sums: z.strictObject({
      count: countPart,
      benefits: amountPart,
      contributions: amountPart,
      total: amountPart,
    }),
    violations: z.array(
      z.strictObject({ code: z.literal(claimViolationCodes), citation: citationPart, path }),
    ),
  };
});

const linePart = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    id: z.string(),
    forMonth: monthPart,
    amount: amountPart,
    contributions: z
      .strictObject({ pension: amountPart, disability: amountPart, total: amountPart })
      .nullable(),
    total: amountPart,
    paidBefore: amountPart.exactOptional(),
    paidOn: dayPart.exactOptional(),
    otherInsuranceTitle: z.literal([true, false, "unknown"]).exactOptional(),
    premium: amountPart.exactOptional(),
    taxAdvance: amountPart.exactOptional(),
    net: amountPart.exactOptional(),
  }),
);

export const refundClaimResult = /* @__PURE__ */ lazily(() =>
  z.toZod<RefundClaimResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("claim"),
        paidInMonth: monthPart,
        withContributions: z.boolean(),
        lines: z.array(linePart()),
        totals: parts().sums,
        premiumsLeftOut: amountPart,
        violations: parts().violations,
        gross: z.literal(true),
        ...decidedParts("refundClaim"),
      }),
      ...undecidedOutcomes("refundClaim"),
    ]),
  ),
);

const checkedLinePart = /* @__PURE__ */ lazily(() => {
  const sums = z.strictObject({
    amount: amountPart,
    pension: amountPart,
    disability: amountPart,
    contributions: amountPart,
    total: amountPart,
  });
  return z.strictObject({
    id: z.string(),
    index: countPart,
    forMonth: monthPart,
    status: z.literal(checkedLineStatuses),
    claimed: sums,
    expected: sums.nullable(),
    differences: z.array(
      z.strictObject({
        field: z.literal(lineAmounts),
        claimed: amountPart,
        expected: amountPart,
        difference: signedAmountPart,
      }),
    ),
    benefit: monthSchemas.monthlyBenefit.result().exactOptional(),
    missing: undeterminedParts.missing.exactOptional(),
  });
});

export const checkRefundClaimResult = /* @__PURE__ */ lazily(() => {
  const { path, sums, violations } = parts();
  return z.toZod<CheckRefundClaimResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("checked"),
        paidInMonth: monthPart,
        agrees: z.boolean(),
        lines: z.array(checkedLinePart()),
        wrongSums: z.array(z.strictObject({ path, claimed: z.string(), expected: z.string() })),
        totals: z.strictObject({ claimed: sums, expected: sums, difference: signedAmountPart }),
        unmatchedCases: z.array(z.strictObject({ index: countPart, forMonth: monthPart })),
        violations,
        gross: z.literal(true),
        ...decidedParts("checkRefundClaim"),
      }),
      ...undecidedOutcomes("checkRefundClaim"),
    ]),
  );
});
