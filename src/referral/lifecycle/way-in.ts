import { lifeTransitions, wayIn } from "../../law/index.js";
import type { Step } from "../../reasoning/index.js";
import { begin, type Course, newCourse } from "./course.js";
import type { Placed } from "./order.js";
import { actingIn, notice, replan, rowOf, say, violate, type Walk } from "./walk-state.js";

/** The row of each event on the way in, from application to trial. */
const rows = wayIn.flatMap((kind) => lifeTransitions.find(({ event }) => event === kind) ?? []);
const stages: readonly string[] = ["before", ...rows.map(({ to }) => to)];

const sentences: Record<(typeof wayIn)[number], Step["operation"]> = {
  applied: "life-applied",
  opinion: "life-opinion",
  referred: "life-referred",
  "programme-signed": "life-programme-signed",
  "trial-started": "life-trial",
};

/** The place of an event on the way in; -1 where it is none of it. */
export function stepOf({ event }: Placed): number {
  return rows.findIndex(({ event: kind }) => kind === event.kind);
}

/** A step on the way in; after the end of a programme it begins the next one. */
export function comeIn(walk: Walk, before: Course | undefined, placed: Placed, step: number): void {
  const { event, index } = placed;
  const isNew = before === undefined || rowOf("applied", before)?.newProgramme === true;
  const course = isNew ? newCourse(walk.courses.length + 1) : before;
  const done = stages.indexOf(course.stage);
  const [kind, row] = [wayIn[step], rows[step]];
  if (kind === undefined || row === undefined || row.to === "same" || done === -1 || step < done) {
    violate(walk, placed, "event-out-of-order");
    return;
  }
  if (event.kind === "trial-started") {
    course.trial = { event, index };
    if (!replan(walk, course)) {
      course.trial = undefined;
      return;
    }
  }
  if (isNew) enter(walk, course, placed);
  const skipped = wayIn.slice(done, step);
  if (skipped.length > 0) notice(walk, placed, "steps-not-given", { events: skipped });
  begin(course, row.to, event.on);
  say(course, event.on, sentences[kind], actingIn(walk, kind, event.on));
}

function enter(walk: Walk, course: Course, placed: Placed): void {
  const { on } = placed.event;
  walk.courses.push(course);
  if (course.number > 1) {
    notice(walk, placed, "further-programme", { question: "Q12", certainty: "D" });
    say(course, on, "life-further-programme", actingIn(walk, "applied", on));
  }
  for (const right of walk.rights) notice(walk, right, "right-before-programme");
}
