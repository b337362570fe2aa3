import type { CalendarDate } from "../calendar/index.js";
import type { Reasoned } from "./outcome.js";
import type { Step } from "./step.js";

/** The law of the asked day has no rule on the matter: a decided result. */
export interface NoRule<Name extends string = string, Reason extends string = string> extends Reasoned<Name> {
  outcome: "no-rule";
  reason: Reason;
  /** First day on which there is one, among the wordings known on `asOf`; null for never. */
  firstDay: string | null;
}

/** The decision for it, and the provision that says nothing. */
export function noRule<Reason extends string>(
  reason: Reason,
  firstDay: CalendarDate | undefined,
  why: Step,
): { outcome: "no-rule"; reason: Reason; firstDay: CalendarDate | null; steps: Step[] } {
  return { outcome: "no-rule", reason, firstDay: firstDay ?? null, steps: [why] };
}
