import * as z from "zod";
import { lazily } from "../../input/index.js";
import {
  amountPart,
  countPart,
  dayPart,
  decidedParts,
  exactPart,
  monthPart,
  violationsPart,
} from "../../reasoning/index.js";
import { deductionKinds, monthViolationCodes, notDueReasons } from "./vocabulary.js";

const monthParts = /* @__PURE__ */ lazily(() => ({
  month: monthPart,
  amount: amountPart,
  exact: exactPart,
  rate: z.strictObject({ trial: exactPart.exactOptional(), participation: exactPart.exactOptional() }),
  coveredDays: countPart,
  fullMonth: z.boolean(),
  deductions: z.array(
    z.strictObject({
      kind: z.literal(deductionKinds),
      days: countPart,
      exact: exactPart,
      amount: amountPart,
    }),
  ),
  counters: z.strictObject({
    unexcused: countPart,
    excused: countPart,
    sickness: z.strictObject({ used: countPart, left: countPart, beyond: countPart }).nullable(),
    daysOff: z.strictObject({ used: countPart, left: z.number().min(0) }).nullable(),
  }),
  next: z
    .strictObject({
      before: dayPart,
      sicknessUsed: countPart,
      daysOffUsed: countPart,
      floodDaysUsed: z.strictObject({ property: countPart, inability: countPart }).exactOptional(),
    })
    .nullable(),
  violations: violationsPart(monthViolationCodes),
  gross: z.literal(true),
  ...decidedParts("monthlyBenefit"),
}));

/** What a decided month is made of, alone or as a part of another result. */
export const dueParts = /* @__PURE__ */ lazily(() => ({ outcome: z.literal("due"), ...monthParts() }));

export const notDueParts = /* @__PURE__ */ lazily(() => ({
  outcome: z.literal("not-due"),
  reason: z.literal(notDueReasons),
  ...monthParts(),
}));
