import { dayAfter, later } from "../../calendar/index.js";
import { ruleOn } from "../../law/index.js";
import { begin, type Course, type CoursePlan, nextByTime } from "./course.js";
import { finish, saySteps } from "./in-programme.js";
import { isBefore, type Moment } from "./order.js";
import { actingIn, say, type Walk } from "./walk-state.js";
import { programmeEnd } from "../programme-end.js";

/** What comes by itself before a moment; without one, all that will ever come. */
export function letTimePass(walk: Walk, until: Moment | undefined): void {
  const course = walk.courses.at(-1);
  if (course === undefined) return;
  for (;;) {
    const next = nextByTime(course);
    if (next === undefined || (until !== undefined && !isBefore(next, until))) return;
    const { plan } = course;
    if (next.event === "programme-over") begin(course, "ended", dayAfter(next.day));
    else if (plan === undefined) return;
    else if (next.event === "trial-over") endTrial(walk, course, plan);
    else endParticipation(walk, course, plan);
  }
}

function endTrial(walk: Walk, course: Course, { trialTo }: CoursePlan): void {
  const first = dayAfter(trialTo);
  if (course.qualified !== undefined) {
    begin(course, "participation", first);
    const record = ruleOn("participationLength", first, walk.settings.asOf);
    if (record !== undefined) say(course, first, "life-participation", { record });
  } else if (course.decidedOn !== undefined) {
    finish(course, trialTo, "not-qualified");
    begin(course, "ended", first);
  } else {
    begin(course, "awaiting-qualification", first);
    say(course, first, "life-awaiting", actingIn(walk, "qualified", trialTo));
  }
}

function endParticipation(walk: Walk, course: Course, { plannedEnd }: CoursePlan): void {
  // Who was qualified late may have been so only after the planned end.
  const started = course.marks.at(-1)?.from ?? plannedEnd;
  begin(course, "ended", later(dayAfter(plannedEnd), started));
  if (plannedEnd > walk.on) return;
  const end = programmeEnd({ participationTo: plannedEnd, ...walk.settings });
  if (end.outcome !== "ends") return;
  walk.inquiry.takeOver(end);
  saySteps(course, plannedEnd, end.steps);
}
