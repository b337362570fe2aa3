import { lifeTransitions, wayIn } from "../../law/index.js";
import { step } from "../step.js";
import type { IndexedEvent } from "./event-order.js";
import { applyEarlierRights } from "./exclusion.js";
import { replan } from "./plan.js";
import { addSteps, beginStage, newProgramme, type ProgrammeRecord } from "./programme-record.js";
import { actingOnDay, addNotice, addViolation, type LifecycleState, transitionOf } from "./state.js";
import type { LifecycleOperations } from "./vocabulary.js";

/** The row of each event on the way in, from application to trial. */
const rows = wayIn.flatMap((kind) => lifeTransitions.find(({ event }) => event === kind) ?? []);
const stages: readonly string[] = ["before", ...rows.map(({ to }) => to)];

const operations = {
  applied: "life-applied",
  opinion: "life-opinion",
  referred: "life-referred",
  "programme-signed": "life-programme-signed",
  "trial-started": "life-trial",
} as const satisfies Record<(typeof wayIn)[number], keyof LifecycleOperations>;

/** The place of an event on the way in; -1 where it is none of it. */
export function admissionPlaceOf({ event }: IndexedEvent): number {
  return rows.findIndex(({ event: kind }) => kind === event.kind);
}

/** An event on the way in; after the end of a programme it begins the next one. */
export function applyAdmissionEvent(
  state: LifecycleState,
  last: ProgrammeRecord | undefined,
  indexed: IndexedEvent,
  place: number,
): void {
  const { event, index } = indexed;
  const isNew =
    last === undefined ||
    (transitionOf("applied", last)?.newProgramme === true && !wasOnTheWayTo(last, place));
  const programme = isNew ? newProgramme(state.programmes.length + 1) : last;
  const done = stages.indexOf(programme.stage);
  const [kind, row] = [wayIn[place], rows[place]];
  if (kind === undefined || row === undefined || row.to === "same" || done === -1 || place < done) {
    addViolation(state, indexed, "event-out-of-order");
    return;
  }
  if (event.kind === "trial-started") {
    programme.trial = { event, index };
    if (!replan(state, programme)) {
      programme.trial = undefined;
      return;
    }
  }
  if (event.kind === "referred") programme.referredOn = event.on;
  if (isNew) startProgramme(state, programme, indexed);
  const skipped = wayIn.slice(done, place);
  if (skipped.length > 0) addNotice(state, indexed, "steps-not-given", { events: skipped });
  beginStage(programme, row.to, event.on);
  addSteps(
    programme,
    event.on,
    step(actingOnDay(state, kind, event.on).record, operations[kind], { on: event.on }),
  );
  if (isNew) applyEarlierRights(state, programme, event.on);
}

/** The next steps of a way in that a right cut off begin no programme of their own. */
function wasOnTheWayTo({ exclusion }: ProgrammeRecord, place: number): boolean {
  const done = exclusion === undefined ? -1 : stages.indexOf(exclusion.stage);
  return done !== -1 && place >= done;
}

function startProgramme(state: LifecycleState, programme: ProgrammeRecord, indexed: IndexedEvent): void {
  const { on } = indexed.event;
  state.programmes.push(programme);
  if (programme.number > 1) {
    addNotice(state, indexed, "further-programme", { question: "Q12", certainty: "D" });
    addSteps(programme, on, step(actingOnDay(state, "applied", on).record, "life-further-programme"));
  }
}
