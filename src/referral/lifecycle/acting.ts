import type { CalendarDate } from "../../calendar/index.js";
import {
  actingOn,
  type Citation,
  type Law,
  type LifeActor,
  type LifeEventKind,
  type SocialWorkerTask,
  type Transition,
} from "../../law/index.js";
import { outsideWorkersFor } from "../outside-social-worker.js";

/** Who acts in an event, and by which provision. */
export interface ActingInEvent {
  /** Empty where time or the law itself does, or the Act names nobody. */
  by: LifeActor[];
  /** With whom it is agreed. */
  agreedWith?: LifeActor[];
  /** On whose motion, or after whose opinion. */
  onMotionOf?: LifeActor[];
  citation: Citation;
}

/** The events in which a social worker acts, for whom one from outside could stand in. */
const taskOf: Readonly<Partial<Record<LifeEventKind, SocialWorkerTask>>> = {
  opinion: "opinion",
  extended: "extension",
};

/** Null where the law of the day knew no such event; undefined where nothing was known of the day. */
export function actingInEvent(
  row: Transition,
  day: CalendarDate,
  law: Law,
): ActingInEvent | null | undefined {
  const acting = actingOn(row, day, law);
  if (acting === undefined) return undefined;
  const { by, agreedWith, record } = acting;
  if (record.value === null) return null;
  const task = taskOf[row.event];
  const rule = law.of("ngoSocialWorker", day);
  const outside: LifeActor[] = task === undefined || rule === undefined ? [] : outsideWorkersFor(task, rule);
  return {
    by: task === "opinion" ? [...by, ...outside] : [...by],
    ...(agreedWith === undefined ? {} : { agreedWith: [...agreedWith] }),
    ...(task === "extension" ? { onMotionOf: ["centre-social-worker", ...outside] } : {}),
    citation: record.citation,
  };
}
