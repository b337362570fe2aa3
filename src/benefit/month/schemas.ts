import * as z from "zod";
import { lazily, type SchemasOf } from "../../input/index.js";
import { amountPart, decidedParts, exactPart, monthPart, undecidedOutcomes } from "../../reasoning/index.js";
import { type MonthlyBenefitInput, monthlyBenefitInput } from "./inputs.js";
import type { PremiumCeilingResult } from "./premium-ceiling.js";
import type { MonthlyBenefitResult } from "./result.js";
import { dueParts, notDueParts } from "./result-parts.js";
import { noPremiumReasons } from "./vocabulary.js";

const monthlyBenefitResult = /* @__PURE__ */ lazily(() =>
  z.toZod<MonthlyBenefitResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject(dueParts()),
      z.strictObject(notDueParts()),
      ...undecidedOutcomes("monthlyBenefit"),
    ]),
  ),
);

const premiumCeilingResult = /* @__PURE__ */ lazily(() => {
  const parts = {
    month: monthPart,
    amount: amountPart,
    gross: z.literal(true),
    ...decidedParts("premiumCeiling"),
  };
  return z.toZod<PremiumCeilingResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("ceiling"),
        exact: exactPart,
        percent: z.string().describe("Per cent, a decimal number"),
        ...parts,
      }),
      z.strictObject({ outcome: z.literal("not-due"), reason: z.literal(noPremiumReasons), ...parts }),
      ...undecidedOutcomes("premiumCeiling"),
    ]),
  );
});

/** What each function of a month takes and returns. */
export const monthSchemas: {
  readonly monthlyBenefit: SchemasOf<MonthlyBenefitInput, MonthlyBenefitResult>;
  readonly premiumCeiling: SchemasOf<MonthlyBenefitInput, PremiumCeilingResult>;
} = {
  monthlyBenefit: { input: monthlyBenefitInput, result: monthlyBenefitResult },
  premiumCeiling: { input: monthlyBenefitInput, result: premiumCeilingResult },
};
