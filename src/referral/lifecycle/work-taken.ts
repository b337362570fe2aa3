import { type CalendarDate, dayAfter } from "../../calendar/index.js";
import type { WorkTaken } from "../../law/index.js";
import { step } from "../step.js";
import type { EventOf, IndexedEvent } from "./event-order.js";
import { programmeEndOf } from "./parts.js";
import {
  addSteps,
  beginStage,
  endParticipation,
  type ProgrammePlan,
  type ProgrammeRecord,
} from "./programme-record.js";
import { actingOnDay, addNotice, type LifecycleState } from "./state.js";
import type { LifeEndReason } from "./vocabulary.js";

const reasons: Record<WorkTaken, LifeEndReason> = {
  employment: "job",
  "other-paid-work": "job",
  cooperative: "cooperative",
  business: "business",
};

/** Work that ends participation; the programme may go on without it. */
export function applyWorkTaken(
  state: LifecycleState,
  programme: ProgrammeRecord,
  indexed: IndexedEvent<EventOf<"work-taken">>,
  { plannedEnd }: ProgrammePlan,
): void {
  const { on, work } = indexed.event;
  const end = programmeEndOf(state, {
    participationTo: plannedEnd,
    work: { takenOn: on, kind: work },
  });
  if (end.outcome !== "ends") {
    state.undecided = end;
    return;
  }
  if (end.cause === "participation-over") {
    addNotice(state, indexed, "work-without-effect");
    addSteps(programme, on, ...end.steps.slice(0, 1));
    return;
  }
  state.inquiry.takeOver(end);
  // The days of the result were made from checked ones.
  const lastDay = end.lastBenefitDay as CalendarDate;
  endParticipation(programme, lastDay, reasons[work]);
  programme.programmeEnd = {
    earliest: end.earliest as CalendarDate,
    latest: end.latest as CalendarDate,
  };
  beginStage(programme, "programme-after-participation", dayAfter(lastDay));
  const { record } = actingOnDay(state, "work-taken", on);
  const { latest } = programme.programmeEnd;
  addSteps(programme, on, step(record, "life-work-taken", { on, lastDay, latest }), ...end.steps);
}
