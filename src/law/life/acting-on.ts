import type { CalendarDate } from "../../calendar/index.js";
import type { Law } from "../law.js";
import type { Transition } from "./transitions.js";
import { type ActingOn, said, whoActs } from "./who-acts.js";

/** Who acts in a transition on a day. Undefined where nothing was known of the day. */
export function actingOn({ who }: Transition, day: CalendarDate, law: Law): ActingOn | undefined {
  const acting = typeof who === "string" ? whoActs[who] : said(who.rule, () => ({ by: who.by }));
  return acting(day, law);
}
