import { type CalendarDate, dayAfter } from "../../calendar/index.js";
import type { WorkTaken } from "../../law/index.js";
import type { Step } from "../../reasoning/index.js";
import { begin, type Course, type CoursePlan } from "./course.js";
import type { EventOf, Placed } from "./order.js";
import type { LifeEndReason } from "./result.js";
import { actingIn, notice, replan, rowOf, say, violate, type Walk } from "./walk-state.js";
import { programmeEnd } from "../programme-end.js";

/** An event of the programme itself: what is not possible in its stage is a violation and changes nothing. */
export function goOn(walk: Walk, course: Course | undefined, placed: Placed): void {
  const { event } = placed;
  if (course === undefined || rowOf(event.kind, course) === undefined) {
    notPossible(walk, course, placed);
    return;
  }
  const { plan } = course;
  if (event.kind === "withdrawn" || event.kind === "discontinued" || event.kind === "ended") {
    end(walk, course, placed);
  } else if (plan === undefined) {
    violate(walk, placed, "event-out-of-order");
  } else if (event.kind === "qualified" || event.kind === "not-qualified") {
    qualify(walk, course, placed, plan);
  } else if (event.kind === "extended") {
    extend(walk, course, { event, index: placed.index });
  } else if (event.kind === "work-taken") {
    takeWork(walk, course, { event, index: placed.index }, plan);
  }
}

function notPossible(walk: Walk, course: Course | undefined, placed: Placed): void {
  const ranOut = course?.stage === "ended" && course.endReason === undefined;
  if (placed.event.kind === "work-taken") notice(walk, placed, "work-without-effect");
  else if (placed.event.kind === "extended" && ranOut) violate(walk, placed, "extension-decided-after-end");
  else violate(walk, placed, "event-out-of-order");
}

/** Qualified or refused: during the trial it decides what comes after it, later it decides at once. */
function qualify(walk: Walk, course: Course, placed: Placed, { trialTo }: CoursePlan): void {
  const { event, index } = placed;
  if (course.decidedOn !== undefined) {
    violate(walk, placed, "event-out-of-order");
    return;
  }
  const isQualified = event.kind === "qualified";
  if (isQualified) {
    course.qualified = { event, index };
    if (!replan(walk, course)) {
      course.qualified = undefined;
      return;
    }
    if (event.on < trialTo) violate(walk, placed, "qualified-before-trial-end");
  }
  course.decidedOn = event.on;
  // Decided on the first day after the trial: nobody waited.
  if (event.on === dayAfter(trialTo)) takeBack(course, "life-awaiting");
  sayQualification(walk, course, event.on, isQualified);
  if (course.stage === "trial") return;
  if (!isQualified) {
    finish(course, trialTo, "not-qualified");
    begin(course, "ended", dayAfter(event.on));
    return;
  }
  begin(course, "participation", event.on);
  if (event.on > dayAfter(trialTo)) notice(walk, placed, "qualified-late");
}

function takeBack({ said }: Course, operation: Step["operation"]): void {
  const place = said.findIndex(({ step }) => step.operation === operation);
  if (place !== -1) said.splice(place, 1);
}

function sayQualification(walk: Walk, course: Course, day: CalendarDate, isQualified: boolean): void {
  const acting = actingIn(walk, "qualified", day);
  const [by = ""] = acting.by;
  say(course, day, isQualified ? "life-qualified" : "life-not-qualified", acting, {
    by,
    converted: acting.by.length > 1,
  });
}

function extend(walk: Walk, course: Course, placed: Placed<EventOf<"extended">>): void {
  course.extended.push(placed);
  if (!replan(walk, course)) {
    course.extended.pop();
    return;
  }
  const from = course.plan?.periods.extensions?.at(-1)?.from;
  if (from === undefined) return;
  begin(course, "extension", from);
  say(course, placed.event.on, "life-extended", actingIn(walk, "extended", placed.event.on));
}

const reasons: Record<WorkTaken, LifeEndReason> = {
  employment: "job",
  "other-paid-work": "job",
  cooperative: "cooperative",
  business: "business",
};

function takeWork(walk: Walk, course: Course, placed: Placed<EventOf<"work-taken">>, plan: CoursePlan): void {
  const { on, work } = placed.event;
  const end = programmeEnd({
    participationTo: plan.plannedEnd,
    work: { takenOn: on, kind: work },
    ...walk.settings,
  });
  if (end.outcome !== "ends") {
    walk.stopped = end;
    return;
  }
  const { steps } = end;
  if (end.cause === "participation-over") {
    notice(walk, placed, "work-without-effect");
    saySteps(course, on, steps.slice(0, 1));
    return;
  }
  walk.inquiry.takeOver(end);
  // The days of the result were made from checked ones.
  const [last, earliest, latest] = [end.lastBenefitDay, end.earliest, end.latest] as CalendarDate[];
  if (last === undefined || earliest === undefined || latest === undefined) return;
  finish(course, last, reasons[work]);
  course.programmeEnd = { earliest, latest };
  begin(course, "programme-after-participation", dayAfter(last));
  saySteps(course, on, steps);
}

export function saySteps(course: Course, day: CalendarDate, steps: readonly Step[]): void {
  for (const step of steps) course.said.push({ day, step });
}

/** Participation is over. What ended it first stays the reason. */
export function finish(course: Course, lastDay: CalendarDate, reason: LifeEndReason): void {
  course.lastDay ??= lastDay;
  course.endReason ??= reason;
}

const ends = {
  withdrawn: "withdrawal",
  discontinued: "discontinuation",
  ended: "other",
} as const satisfies Partial<Record<Placed["event"]["kind"], LifeEndReason>>;

function end(walk: Walk, course: Course, placed: Placed): void {
  const { event } = placed;
  if (event.kind !== "withdrawn" && event.kind !== "discontinued" && event.kind !== "ended") return;
  const { plan, stage } = course;
  const isFull = event.kind === "ended" && course.qualified !== undefined && event.on === plan?.plannedEnd;
  const reason = isFull ? "completed" : ends[event.kind];
  if (plan === undefined) course.endReason = reason;
  else finish(course, stage === "awaiting-qualification" ? plan.trialTo : event.on, reason);
  const isInClasses = stage === "trial" || stage === "participation" || stage === "extension";
  if (event.kind === "ended" && isInClasses && !isFull) notice(walk, placed, "ended-early");

  const acting = actingIn(walk, event.kind, event.on, rowOf(event.kind, course));
  begin(course, event.kind, dayAfter(event.on));
  if (event.kind === "discontinued") {
    say(course, event.on, "life-discontinued", acting, { ground: event.ground });
  } else if (event.kind === "withdrawn") {
    const isBeforeProgramme = stage === "applied" || stage === "opined" || stage === "referred";
    say(course, event.on, isBeforeProgramme ? "life-application-withdrawn" : "life-withdrawn", acting);
  } else {
    say(course, event.on, "life-ended", acting);
  }
}
