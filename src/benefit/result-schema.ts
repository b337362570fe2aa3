import * as z from "zod";
import { violationsField } from "../participation/index.js";
import {
  exactPart,
  invalidParts,
  reasonedParts,
  undecidedSchemas,
  undeterminedParts,
  unsupportedParts,
} from "../reasoning/index.js";

const amount = z.string().describe("PLN with exactly two decimals");
const count = z.int().min(0);

const decidedParts = {
  month: z.string().describe("YYYY-MM"),
  amount,
  exact: exactPart,
  rate: z.strictObject({ trial: exactPart.exactOptional(), participation: exactPart.exactOptional() }),
  coveredDays: count,
  fullMonth: z.boolean(),
  deductions: z.array(
    z.strictObject({ kind: z.literal(["unexcused", "sickness", "unpaid"]), days: count, exact: exactPart }),
  ),
  counters: z.strictObject({
    unexcused: count,
    excused: count,
    sickness: z.strictObject({ used: count, left: count, beyond: count }).nullable(),
    daysOff: z.strictObject({ used: count, left: z.number().min(0) }).nullable(),
  }),
  violations: violationsField,
  gross: z.literal(true),
  ...reasonedParts,
};

const dueParts = { outcome: z.literal("due"), ...decidedParts };

const notDueParts = {
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

const entryParts = { id: z.string().nullable(), index: z.int().nullable() };

/** What `payroll` returns. */
export const payrollResultSchema = z.discriminatedUnion("outcome", [
  z.strictObject({
    outcome: z.literal("computed"),
    month: z.string(),
    lines: z.array(
      z.discriminatedUnion("outcome", [
        z.strictObject({ ...entryParts, ...dueParts }),
        z.strictObject({ ...entryParts, ...notDueParts }),
      ]),
    ),
    undetermined: z.array(z.strictObject({ ...entryParts, ...undeterminedParts })),
    unsupported: z.array(z.strictObject({ ...entryParts, ...unsupportedParts })),
    invalid: z.array(z.strictObject({ ...entryParts, ...invalidParts })),
    totals: z.strictObject({ count, amount }),
  }),
  z.strictObject(invalidParts),
]);
