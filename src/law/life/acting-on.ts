import type { CalendarDate } from "../../calendar/index.js";
import type { Law } from "../law.js";
import { type RuleRecord, wordingOn } from "../rule-on.js";
import type { RuleValues } from "../rules/values.js";
import type { LifeActor } from "./names.js";
import type { Acting, Transition } from "./transitions.js";

/** Who acts in a transition on a day, and the wording that says so; its value is null where the law knew no such event. */
export interface ActingOn extends Acting {
  readonly record: RuleRecord;
}

/** Undefined where nothing was known of the day. */
export function actingOn({ who }: Transition, day: CalendarDate, law: Law): ActingOn | undefined {
  if (who === "qualification") {
    const record = law.of("qualification", day);
    return record && { by: qualifiers(record.value), record };
  }
  if ("rule" in who) {
    const record = law.of(who.rule, day);
    return record && { by: who.by, record };
  }
  const record = wordingOn(who, day, law.asOf);
  return record && { ...record.value, record };
}

/** The names of the rule's values among those who act. */
const names = {
  "head-of-welfare-centre": "welfare-centre-head",
  "director-of-services-centre": "services-centre-director",
  "centre-manager": "centre-manager",
} as const satisfies Record<string, LifeActor>;

function qualifiers({ by, whereConverted }: RuleValues["qualification"]): LifeActor[] {
  return whereConverted === null ? [names[by]] : [names[by], names[whereConverted]];
}
