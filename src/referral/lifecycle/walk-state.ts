import type { CalendarDate } from "../../calendar/index.js";
import {
  type ActingOn,
  actingOn,
  type LifeEventKind,
  lifeTransitions,
  type Transition,
} from "../../law/index.js";
import type { CommonSettings, Violation } from "../../participation/index.js";
import type { Inquiry, Issue, Step, Undecided } from "../../reasoning/index.js";
import type { Course } from "./course.js";
import type { EventOf, Placed } from "./order.js";
import { planOf } from "./plan.js";
import type { LifeNotice, LifeNoticeCode, LifeViolationCode } from "./result.js";

/** What going through the events has brought so far. Made for one question and thrown away with it. */
export interface Walk {
  readonly settings: CommonSettings<CalendarDate>;
  /** The day asked about. */
  readonly on: CalendarDate;
  readonly inquiry: Inquiry;
  readonly courses: Course[];
  readonly violations: Violation<LifeViolationCode>[];
  readonly notices: LifeNotice[];
  readonly issues: Issue[];
  readonly rights: Placed<EventOf<"excluding-right">>[];
  /** Why it cannot go on. */
  stopped?: Undecided;
}

/** The row of an event in the course's stage; undefined where it is not possible there. */
export function rowOf(kind: LifeEventKind, course: Course | undefined): Transition | undefined {
  const stage = course?.stage ?? "before";
  return lifeTransitions.find(({ event, from }) => event === kind && from.includes(stage));
}

/** Who acts by the law of a day; of an event without a row, by its last one. */
export function actingIn(
  { settings }: Walk,
  kind: LifeEventKind,
  day: CalendarDate,
  row = lifeTransitions.filter(({ event }) => event === kind).at(-1),
): ActingOn {
  const acting = row && actingOn(row, day, settings.asOf);
  if (acting === undefined) throw new RangeError("no law on that day");
  return acting;
}

export function violate(walk: Walk, { event, index }: Placed, code: LifeViolationCode): void {
  const { citation } = actingIn(walk, event.kind, event.on).record;
  walk.violations.push({ code, citation, path: ["events", index] });
}

export function notice(
  walk: Walk,
  { event, index }: Placed,
  code: LifeNoticeCode,
  more: Partial<LifeNotice> = {},
): void {
  const { citation } = actingIn(walk, event.kind, event.on).record;
  walk.notices.push({ code, citation, path: ["events", index], ...more });
}

/** Adds a sentence to the explanation, for days from `day` on. */
export function say(
  course: Course,
  day: CalendarDate,
  operation: Step["operation"],
  { record }: Pick<ActingOn, "record">,
  operands: Step["operands"] = {},
): void {
  course.said.push({ day, step: { citation: record.citation, operation, operands, record } });
}

/** Plans anew. False where an event gave dates that do not fit: it is then left out, and its problems are issues. */
export function replan(walk: Walk, course: Course): boolean {
  const planning = planOf(course, walk.settings);
  if (planning === undefined) return false;
  if ("issues" in planning) {
    walk.issues.push(...planning.issues);
    return false;
  }
  if ("undecided" in planning) {
    walk.stopped = planning.undecided;
    return false;
  }
  course.plan = planning.plan;
  return true;
}
