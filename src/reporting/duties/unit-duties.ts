import { addDays, type CalendarDate } from "../../calendar/index.js";
import { type Law, theAct } from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import type { DueDay } from "./duty.js";
import type { UnitWithDuties } from "./inputs.js";

/** The last days of a status; its extension (art. 5a) has no day of its own. */
export function statusEnds({ status = [] }: UnitWithDuties<CalendarDate>, law: Law): DueDay[] {
  return status.flatMap(({ from, to }): DueDay[] => {
    const rule = law.of(rules.statusLength, to);
    if (rule === undefined) return [];
    return [{ kind: "status-end", about: from, date: to, certainty: "A", citation: rule.citation }];
  });
}

/** The notice that a club has ceased. */
export function cessationNotice({ to }: UnitWithDuties<CalendarDate>, law: Law): DueDay[] {
  if (to === undefined) return [];
  const rule = law.of(rules.clubRegister, to);
  if (rule?.value == null) return [];
  return [
    {
      kind: "cessation-notice",
      about: to,
      date: addDays(to, rule.value.cessationDays),
      certainty: "A",
      citation: theAct("art-18a-ust-4"),
    },
  ];
}
