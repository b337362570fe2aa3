import { type CalendarDate, dayAfter } from "../../calendar/index.js";
import type { PlannedParticipation, PlannedPeriods } from "../../participation/index.js";
import type { Missing, Path } from "../../reasoning/index.js";
import { isByRoute } from "./life-route.js";
import { planOf } from "./parts.js";
import type { ProgrammePlan, ProgrammeRecord } from "./programme-record.js";
import type { LifecycleState } from "./state.js";

/**
 * Plans anew what the events of the programme give. False where an event gave dates that do not fit: it is then left out,
 * and its problems and questions have their places in `events`.
 */
export function replan(state: LifecycleState, programme: ProgrammeRecord): boolean {
  const { trial, qualified, extended } = programme;
  if (trial === undefined) return false;
  const { on, to } = trial.event;
  const result = planOf(state, {
    trialFrom: on,
    trialTo: to,
    // Until the participant is qualified, a participation of one day stands in for the one not planned yet.
    participationTo: qualified === undefined ? to && dayAfter(to) : qualified.event.participationTo,
    extensions: extended.map(({ event: { on: decidedOn, months, to, basis } }) => ({
      decidedOn,
      months,
      to,
      basis,
    })),
    suspensions: state.suspensions,
    route: state.route === "flood-2024" && isByRoute(state, programme) ? "flood-2024" : undefined,
  });
  switch (result.outcome) {
    case "planned":
      programme.plan = planFrom(result, qualified !== undefined);
      return true;
    case "invalid":
      state.issues.push(
        ...result.issues.map((issue) => ({ ...issue, path: pathInEvents(issue.path, programme) })),
      );
      return false;
    case "undetermined":
      state.undecided = {
        outcome: "undetermined",
        missing: result.missing.map((missing): Missing =>
          missing.kind === "fact"
            ? { ...missing, path: pathInEvents(missing.path, programme, true) }
            : missing,
        ),
      };
      return false;
    case "unsupported-date":
      state.undecided = result;
      return false;
  }
}

function planFrom(planned: PlannedParticipation, isQualified: boolean): ProgrammePlan {
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
export function pathInEvents(
  [head, index]: Path,
  { trial, qualified, extended }: ProgrammeRecord,
  asked = false,
): Path {
  const place = (indexed: { event: object; index: number } | undefined, field: string): Path =>
    indexed === undefined
      ? ["events"]
      : ["events", indexed.index, ...(asked || field in indexed.event ? [field] : [])];
  switch (head) {
    case "suspensions":
    case "route":
      return [head];
    case "participationTo":
      return qualified === undefined ? place(trial, "to") : place(qualified, "participationTo");
    case "extensions":
      return place(typeof index === "number" ? extended[index] : extended.at(-1), "to");
    default:
      return place(trial, "to");
  }
}
