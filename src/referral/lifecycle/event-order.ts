import type { CalendarDate } from "../../calendar/index.js";
import { type LifeEventKind, type LifeStage, lifeTransitions, type Transition } from "../../law/index.js";
import type { LifeEvent } from "./inputs.js";

/** An event with its place in the input. */
export interface IndexedEvent<Event extends LifeEvent<CalendarDate> = LifeEvent<CalendarDate>> {
  readonly event: Event;
  readonly index: number;
}

/** Events of one kind. */
export type EventOf<Kind extends LifeEvent["kind"]> = Extract<LifeEvent<CalendarDate>, { kind: Kind }>;

/** When something happens: the day, and the row of the table it stands in. */
export interface Moment {
  readonly day: CalendarDate;
  readonly rank: number;
}

/** The rows of each event, with their places in the table. */
const rowsByKind = /* @__PURE__ */ allRows();

function allRows(): ReadonlyMap<LifeEventKind, readonly Row[]> {
  const rows = new Map<LifeEventKind, Row[]>();
  for (const [rank, transition] of lifeTransitions.entries()) {
    const { event } = transition;
    rows.set(event, [...(rows.get(event) ?? []), { rank, transition }]);
  }
  return rows;
}

interface Row {
  readonly rank: number;
  readonly transition: Transition;
}

/** The place of an event's first row in the table. */
export function rankOf(kind: LifeEventKind): number {
  return rowsByKind.get(kind)?.[0]?.rank ?? -1;
}

/** The row of an event in a stage; undefined where it is not possible there. */
export function rowIn(stage: LifeStage, kind: LifeEventKind): Transition | undefined {
  return rowsByKind.get(kind)?.find(({ transition }) => transition.from.includes(stage))?.transition;
}

/** The last row of an event: for what is true of all of them. */
export function lastRowOf(kind: LifeEventKind): Transition | undefined {
  return rowsByKind.get(kind)?.at(-1)?.transition;
}

export function isBefore(a: Moment, b: Moment): boolean {
  return a.day < b.day || (a.day === b.day && a.rank < b.rank);
}

/** A right counts from its first day, whenever it became known. */
export function momentOf({ event }: IndexedEvent): Moment {
  return { day: event.kind === "excluding-right" ? event.from : event.on, rank: rankOf(event.kind) };
}

/** By day, then by row, then by content, so that the order of the input decides nothing. */
export function inOrder(events: readonly LifeEvent<CalendarDate>[]): IndexedEvent[] {
  return events
    .map((event, index) => ({ indexed: { event, index }, key: keyOf({ event, index }) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ indexed }) => indexed);
}

function keyOf(indexed: IndexedEvent): string {
  const { day, rank } = momentOf(indexed);
  const content = Object.entries(indexed.event)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${String(value)}`)
    .sort();
  return [day, String(rank).padStart(lifeTransitions.length, "0"), ...content].join("|");
}
