import { type CalendarDate, calendarDate, contains, type Period } from "../calendar/index.js";
import { other } from "./cite.js";
import type { Citation } from "./record.js";
import { covidAct } from "./special-acts.js";

/** The terms of administrative law that did not start or stood still in the epidemic. */
export const termsOf2020: Citation = /* @__PURE__ */ Object.freeze(other(covidAct, "art-15zzr-ust-1"));

// From the day DU/2020/568 added the provision to the last day before the terms ran again (DU/2020/875 art. 68).
const stoodStill: Period = { from: calendarDate("2020-03-31"), to: calendarDate("2020-05-23") };

/** Lies the day in the time in which terms of administrative law stood still? Whether a given term was one of them is another question. */
export function termsStoodStillOn(date: CalendarDate): boolean {
  return contains(stoodStill, date);
}
