import { type CalendarDate, calendarDate, dayAfter } from "../calendar/index.js";
import type { Law, NamedRule, RuleId, RuleRecord, RuleValues } from "../law/index.js";
import * as rules from "../law/rules/index.js";
import type { Inquiry, Step } from "../reasoning/index.js";
import type { EmployerRefundFacts as Facts } from "./inputs.js";
import { step } from "./step.js";

export type RefundRule = RuleRecord<RuleValues["employerRefund"]>;

/**
 * The terms of an agreement: those of the day on which it was made, and why they still hold in a month in which the law is
 * another one.
 */
export function termsOf(
  { agreementOn, place }: Facts,
  law: Law,
  inquiry: Inquiry,
): { readonly rule: RefundRule; readonly steps: readonly Step[] } {
  const rule = wordingOf(rules.employerRefund, law, agreementOn);
  const { refundMonths, employmentMonths } = rule.value;
  const steps = [step(rule, "employer-refund-terms", { agreementOn, refundMonths, employmentMonths })];
  const changedOn = rule.until === undefined ? undefined : dayAfter(calendarDate(rule.until));
  if (changedOn === undefined || law.day < changedOn) return { rule, steps };
  const changed = wordingOf(rules.employerRefund, law, changedOn);
  const [kept] = changed.transition ?? [];
  if (kept === undefined) inquiry.assume("agreement-keeps-its-terms");
  else steps.push(step({ citation: kept, record: changed }, "employer-refund-old-terms"));
  if (place === "centre" && law.of(rules.centreWorkRefund).value === null)
    inquiry.assume("centre-work-keeps-old-terms");
  return { rule, steps };
}

/** The wording of a day on which there was one: agreements are not older than the Act. */
export function wordingOf<Id extends RuleId>(
  rule: NamedRule<Id>,
  law: Law,
  day: CalendarDate,
): RuleRecord<RuleValues[Id]> {
  const found = law.of(rule, day);
  if (found === undefined) throw new RangeError("no agreements before the Act");
  return found;
}
