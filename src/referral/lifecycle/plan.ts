import { type CalendarDate, dayAfter } from "../../calendar/index.js";
import {
  type CommonSettings,
  planParticipation,
  type PlannedParticipation,
  type PlannedPeriods,
} from "../../participation/index.js";
import type { Issue, Missing, Path, Undecided } from "../../reasoning/index.js";
import type { Course, CoursePlan } from "./course.js";

/** Plans what the events of the course give; problems and questions have their places in `events`. */
export function planOf(
  course: Course,
  { interpretation, asOf, strict }: CommonSettings<CalendarDate>,
): { plan: CoursePlan } | { issues: Issue[] } | { undecided: Undecided } | undefined {
  const { trial, qualified, extended } = course;
  if (trial === undefined) return undefined;
  const { on, to } = trial.event;
  const result = planParticipation({
    trialFrom: on,
    trialTo: to,
    // Until the participant is qualified, a participation of one day stands in for the one not planned yet.
    participationTo: qualified === undefined ? to && dayAfter(to) : qualified.event.participationTo,
    extensions: extended.map(({ event }) => ({ decidedOn: event.on, months: event.months, to: event.to })),
    interpretation,
    asOf,
    strict,
  });
  switch (result.outcome) {
    case "planned":
      return { plan: planFrom(result, qualified !== undefined) };
    case "invalid":
      return { issues: result.issues.map((issue) => ({ ...issue, path: placeOf(issue.path, course) })) };
    case "undetermined":
      return {
        undecided: {
          outcome: "undetermined",
          missing: result.missing.map((missing): Missing =>
            missing.kind === "fact" ? { ...missing, path: placeOf(missing.path, course, true) } : missing,
          ),
        },
      };
    case "unsupported-date":
      return { undecided: result };
  }
}

function planFrom(planned: PlannedParticipation, isQualified: boolean): CoursePlan {
  // The plan's own days were checked when it was made.
  const periods = planned.periods as PlannedPeriods<CalendarDate>;
  const trial = periods.trial;
  if (trial === undefined) throw new RangeError("a plan without a trial");
  return {
    trialTo: trial.to,
    plannedEnd: isQualified ? (planned.plannedEnd as CalendarDate) : trial.to,
    periods: isQualified ? periods : { trial },
    planned,
  };
}

/** The place in `events` of what has a place in the plan. A field is named if it was given, or is asked for. */
export function placeOf([head, index]: Path, { trial, qualified, extended }: Course, asked = false): Path {
  const place = (placed: { event: object; index: number } | undefined, field: string): Path =>
    placed === undefined
      ? ["events"]
      : ["events", placed.index, ...(asked || field in placed.event ? [field] : [])];
  switch (head) {
    case "participationTo":
      return qualified === undefined ? place(trial, "to") : place(qualified, "participationTo");
    case "extensions":
      return place(typeof index === "number" ? extended[index] : extended.at(-1), "to");
    default:
      return place(trial, "to");
  }
}
