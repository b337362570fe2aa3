import type { CalendarDate } from "../../calendar/index.js";
import { isEndUnread, type RuleRecord } from "../../law/index.js";
import type { Inquiry } from "../../reasoning/index.js";

/** Has the rule of a special act a wording that says something? */
export function isSaid<Value>(rule: RuleRecord<Value> | undefined): rule is RuleRecord<NonNullable<Value>> {
  return rule?.value != null;
}

/**
 * What is taken for granted of a special act's rule on a day: that it still stood where nobody has read so, and that it
 * does not apply where it came into force only after `asOf`.
 */
export function assumeOf(
  date: CalendarDate,
  known: RuleRecord | undefined,
  inHindsight: RuleRecord | undefined,
  inquiry: Inquiry,
): void {
  if (isSaid(known)) {
    if (isEndUnread(known.citation, date)) inquiry.assume("special-act-end-unread");
  } else if (isSaid(inHindsight)) {
    inquiry.assume("special-act-not-yet-known");
  }
}
