import { addDays, type CalendarDate } from "../calendar/index.js";
import { type Law, procedureCodeOnDays } from "../law/index.js";
import * as rules from "../law/rules/index.js";
import type { Inquiry, Step } from "../reasoning/index.js";
import type { EmployerRefundFacts as Facts } from "./inputs.js";
import { step } from "./step.js";

/** Until when the refund is paid, by the law of the day on which the application was filed; null where that sets no term. */
export function paymentOf(
  { filedOn }: Facts,
  law: Law,
  inquiry: Inquiry,
): { readonly payBy: CalendarDate | null; readonly steps: Step[] } {
  const rule = filedOn === undefined ? undefined : law.of(rules.employerRefundPayment, filedOn);
  if (filedOn === undefined || rule === undefined || "byRulesOf" in rule.value)
    return { payBy: null, steps: [] };
  const { daysFromApplication: days } = rule.value;
  const payBy = addDays(filedOn, days);
  inquiry.assume("term-not-moved");
  return {
    payBy,
    steps: [
      step(rule, "employer-refund-pay-by", { payBy }),
      step(procedureCodeOnDays, "term-in-days", { days }),
    ],
  };
}
