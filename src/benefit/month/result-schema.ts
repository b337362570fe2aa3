import * as z from "zod";
import { violationsField } from "../../participation/index.js";
import { exactPart, reasonedParts, undecidedSchemas } from "../../reasoning/index.js";

/** An amount in a result. */
export const amountPart = z.string().describe("PLN with exactly two decimals");
export const signedAmountPart = z
  .string()
  .describe("PLN with exactly two decimals, with a minus sign below zero");
export const monthPart = z.string().describe("YYYY-MM");
export const countPart = z.int().min(0);

const decidedParts = {
  month: monthPart,
  amount: amountPart,
  exact: exactPart,
  rate: z.strictObject({ trial: exactPart.exactOptional(), participation: exactPart.exactOptional() }),
  coveredDays: countPart,
  fullMonth: z.boolean(),
  deductions: z.array(
    z.strictObject({
      kind: z.literal(["unexcused", "sickness", "unpaid"]),
      days: countPart,
      exact: exactPart,
    }),
  ),
  counters: z.strictObject({
    unexcused: countPart,
    excused: countPart,
    sickness: z.strictObject({ used: countPart, left: countPart, beyond: countPart }).nullable(),
    daysOff: z.strictObject({ used: countPart, left: z.number().min(0) }).nullable(),
  }),
  violations: violationsField,
  gross: z.literal(true),
  ...reasonedParts,
};

export const dueParts = { outcome: z.literal("due"), ...decidedParts };

export const notDueParts = {
  outcome: z.literal("not-due"),
  reason: z.literal([
    "no-application",
    "no-covered-day",
    "unexcused-over-limit",
    "all-days-unpaid",
    "reduced-to-zero",
  ]),
  ...decidedParts,
};

/** What `monthlyBenefit` returns. */
export const monthlyBenefitResultSchema = z.discriminatedUnion("outcome", [
  z.strictObject(dueParts),
  z.strictObject(notDueParts),
  ...undecidedSchemas,
]);
