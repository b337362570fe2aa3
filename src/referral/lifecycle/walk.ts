import { type CalendarDate, dayBefore } from "../../calendar/index.js";
import type { Citation } from "../../law/index.js";
import { begin, type Course } from "./course.js";
import { finish, goOn } from "./in-programme.js";
import { type EventOf, momentOf, type Placed } from "./order.js";
import { letTimePass } from "./time.js";
import { actingIn, notice, rowOf, say, violate, type Walk } from "./walk-state.js";
import { comeIn, stepOf } from "./way-in.js";

/** Goes through the events in order, and then through what comes with time. */
export function walkThrough(walk: Walk, ordered: readonly Placed[]): void {
  for (const placed of ordered) {
    letTimePass(walk, momentOf(placed));
    happens(walk, placed);
    if (walk.stopped !== undefined) return;
  }
  letTimePass(walk, undefined);
}

function happens(walk: Walk, placed: Placed): void {
  const { event, index } = placed;
  const course = walk.courses.at(-1);
  const step = stepOf(placed);
  if (event.kind === "excluding-right") exclude(walk, course, { event, index });
  else if (event.kind === "certificate-issued") issueCertificate(walk, placed);
  // A consent may come long before its day: it is looked at when all periods are known.
  else if (event.kind === "day-off-consent") return;
  else if (course?.stage === "excluded" && event.on <= (course.exclusionKnownOn ?? ""))
    notice(walk, placed, "event-in-excluded-time", { citation: citationOfExclusion(walk, event.on) });
  else if (step === -1) goOn(walk, course, placed);
  else comeIn(walk, course, placed, step);
}

function citationOfExclusion(walk: Walk, day: CalendarDate): Citation {
  return actingIn(walk, "excluding-right", day).record.citation;
}

/** The right counts from its first day, even where it became known later. */
function exclude(walk: Walk, course: Course | undefined, placed: Placed<EventOf<"excluding-right">>): void {
  walk.rights.push(placed);
  if (course === undefined || rowOf("excluding-right", course) === undefined) return;
  const { on, from } = placed.event;
  const { plan, stage } = course;
  if (plan === undefined) course.endReason = "excluding-right";
  else finish(course, stage === "awaiting-qualification" ? plan.trialTo : dayBefore(from), "excluding-right");
  course.exclusionKnownOn = on;
  begin(course, "excluded", from);
  walk.inquiry.assume("right-excludes-from-its-day");
  if (on > from) notice(walk, placed, "excluded-backwards");
  say(course, from, "life-excluded", actingIn(walk, "excluding-right", on), {
    inClasses: plan !== undefined,
  });
}

/** It belongs to the last programme whose participation is over: a new one may have begun since. */
function issueCertificate(walk: Walk, placed: Placed): void {
  const { on } = placed.event;
  const course = walk.courses
    .filter((one) => one.plan !== undefined && rowOf("certificate-issued", one) !== undefined)
    .at(-1);
  const acting = actingIn(walk, "certificate-issued", on);
  if (acting.record.value === null) violate(walk, placed, "event-without-rule");
  else if (course === undefined) violate(walk, placed, "event-out-of-order");
  else if (course.certificateOn === undefined) {
    course.certificateOn = on;
    say(course, on, "life-certificate", acting);
  }
}
