import { type CalendarDate, calendarDate, dayAfter } from "../calendar/index.js";
import type { AidBasis, Law } from "../law/index.js";
import * as rules from "../law/rules/index.js";
import type { Inquiry, Step } from "../reasoning/index.js";
import { step } from "./step.js";
import type { AidCertifier } from "./vocabulary.js";

/** As which aid a refund is given, and who certifies it. */
export interface RefundAid {
  basis: AidBasis;
  certificateBy: AidCertifier;
}

/** The aid by the law of the month's last day; null where the Act did not speak of it. */
export function aidOf(
  law: Law,
  inquiry: Inquiry,
): { readonly aid: RefundAid | null; readonly steps: Step[] } {
  const rule = law.of(rules.employerRefundAid);
  if (rule.value === null) return { aid: null, steps: [] };
  const { basis, certificateBy } = rule.value;
  if (rule.until !== undefined && mayHaveBegunBefore(dayAfter(calendarDate(rule.until)), law))
    inquiry.assume("de-minimis-basis-changed");
  return { aid: { basis, certificateBy }, steps: [step(rule, "employer-refund-aid", { basis })] };
}

/** Does the next wording, from `changedOn`, also rule cases like this one, begun before it? */
function mayHaveBegunBefore(changedOn: CalendarDate, law: Law): boolean {
  const since = law.of(rules.employerRefundAid, changedOn)?.value?.alsoCasesBegunBefore ?? null;
  return since !== null && law.day >= since;
}
