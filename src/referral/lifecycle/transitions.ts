import { isDay } from "../../calendar/index.js";
import {
  copyOf,
  Law,
  type LifeActor,
  lifeActors,
  type LifeEventKind,
  lifeEvents,
  type LifeStage,
  lifeStages,
  lifeTransitions,
  type Texts,
  type Unknown,
} from "../../law/index.js";
import { type ActingInEvent, actingInEvent } from "./acting.js";
import { isByTime } from "./programme-record.js";

/** One arrow of the diagram. */
export interface LifeTransition extends ActingInEvent {
  from: LifeStage;
  event: LifeEventKind;
  /** The same stage where the event leads to no other. */
  to: LifeStage;
  /** It comes by itself when its time has run out. */
  byTime: boolean;
  /** A further programme of the same person begins with it. */
  newProgramme: boolean;
}

/** The life of a programme as a diagram: stages, events and actors with their labels, and the arrows between stages. */
export interface LifeDiagram {
  stages: { id: LifeStage; label: Texts }[];
  events: { id: LifeEventKind; label: Texts }[];
  actors: { id: LifeActor; label: Texts }[];
  transitions: LifeTransition[];
}

/**
 * The stages in the life of a programme by the law of a day, the events that lead from one to another, who acts, and the
 * provision: what {@link lifecycle} goes by, as data for a diagram or a form.
 *
 * Provision: art. 12, 13 and 15 ust. 1–3 of the Act. Only events the law of the day knew are listed, and only stages,
 * events and actors of some arrow. Where several act they stand for each other, but a programme is signed by both. A text
 * that is no day, and a day before 2003-08-14, get `{ unknown: true, reason }`.
 *
 * @example
 * ```ts
 * import { lifecycleTransitions } from "zatrudnienie-socjalne/referral";
 *
 * const qualifying = (date: string) => {
 *   const diagram = lifecycleTransitions(date);
 *   return "unknown" in diagram ? [] : diagram.transitions.find(({ event }) => event === "qualified")?.by;
 * };
 * qualifying("2022-02-14"); // => ["welfare-centre-head", "services-centre-director"]
 * qualifying("2022-02-15"); // => ["centre-manager"]
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718, and the amending acts for earlier days.
 */
export function lifecycleTransitions(
  date: string,
  options: { asOf?: string | undefined } = {},
): LifeDiagram | Unknown {
  const { asOf } = options;
  if (!isDay(date) || (asOf !== undefined && !isDay(asOf))) return { unknown: true, reason: "not-a-date" };
  const law = new Law(date, asOf);
  const transitions: LifeTransition[] = [];
  for (const row of lifeTransitions) {
    const acting = actingInEvent(row, date, law);
    if (acting === undefined) return { unknown: true, reason: "before-the-act" };
    if (acting === null) continue;
    for (const from of row.from) {
      transitions.push({
        from,
        event: row.event,
        to: row.to === "same" ? from : row.to,
        ...acting,
        byTime: isByTime(row.event),
        newProgramme: row.newProgramme === true,
      });
    }
  }
  return copyOf({
    stages: labelled(lifeStages, (id) => transitions.some(({ from, to }) => from === id || to === id)),
    events: labelled(lifeEvents, (id) => transitions.some(({ event }) => event === id)),
    actors: labelled(lifeActors, (id) =>
      transitions.some(({ by, agreedWith = [], onMotionOf = [] }) =>
        [...by, ...agreedWith, ...onMotionOf].includes(id),
      ),
    ),
    transitions,
  });
}

function labelled<Id extends string>(
  labels: Readonly<Record<Id, Texts>>,
  isUsed: (id: Id) => boolean,
): { id: Id; label: Texts }[] {
  return (Object.keys(labels) as Id[]).filter(isUsed).map((id) => ({ id, label: { ...labels[id] } }));
}
