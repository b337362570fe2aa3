import * as z from "zod";
import { type BenefitDue, type BenefitNotDue, benefitTexts, monthTexts } from "../../benefit/index.js";
import { amountField, dateField, lazily, monthField } from "../../input/index.js";
import { Voice } from "../../reasoning/index.js";
import { certificateRecipients } from "../../referral/index.js";
import { meanings } from "../lists/vocabulary.js";

/** What papers need of results of other calculations; what else these hold is not looked at. */

const voice = /* @__PURE__ */ new Voice(monthTexts, benefitTexts);

/** The letter about a month, as `justification` writes it. */
export function letterOf(result: BenefitDue | BenefitNotDue): string {
  return voice.justification(result, "pl");
}

const count = /* @__PURE__ */ lazily(() => z.int().min(0));

const schemas = /* @__PURE__ */ lazily(() => ({
  certificate: z.looseObject({
    outcome: z.literal("due"),
    recipients: z.array(z.literal(certificateRecipients)),
  }),
  card: z.looseObject({
    outcome: z.literal("card"),
    month: monthField(),
    days: z.array(
      z.looseObject({
        date: dateField(),
        classDay: z.boolean(),
        meaning: z.literal(meanings).nullable(),
      }),
    ),
    counts: z.looseObject({
      classDays: count(),
      unmarked: count(),
      ...Object.fromEntries(meanings.map((meaning) => [meaning, count()])),
    }),
  }),
  result: z
    .looseObject({
      calculation: z.literal("monthlyBenefit"),
      outcome: z.literal(["due", "not-due"]),
      month: monthField(),
      amount: amountField(),
    })
    .refine(canBeSaid),
  claim: z.looseObject({
    outcome: z.literal("claim"),
    paidInMonth: monthField(),
    withContributions: z.boolean(),
    totals: z.looseObject({
      count: count(),
      benefits: amountInSum(),
      contributions: amountInSum(),
      total: amountInSum(),
    }),
  }),
}));

/** Sums have more digits than amounts may have. */
function amountInSum(): z.ZodString {
  return z.string().regex(/^(?:0|[1-9]\d*)\.\d{2}$/);
}

/** A result whose steps are not as they were made has no sentences. */
function canBeSaid(result: unknown): boolean {
  try {
    return letterOf(result as BenefitDue) !== "";
  } catch {
    return false;
  }
}

/** The field for a result given as it is, with the code of what is none. */
export function resultField(name: keyof ReturnType<typeof schemas>, code: string): z.ZodType {
  return z.unknown().refine((value) => schemas()[name].safeParse(value).success, { params: { code } });
}
