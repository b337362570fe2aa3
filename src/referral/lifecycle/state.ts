import type { CalendarDate } from "../../calendar/index.js";
import type { CommonSettings } from "../../input/index.js";
import {
  type ActingOn,
  actingOn,
  type Citation,
  type Law,
  type LifeEventKind,
  type Transition,
} from "../../law/index.js";
import type { CheckedSuspension } from "../../participation/index.js";
import type {
  Certainty,
  Inquiry,
  Issue,
  Path,
  Undecided,
  Unnamed,
  Violation,
} from "../../reasoning/index.js";
import type { ReferralRouteKind } from "../referral-route/vocabulary.js";
import { type EventOf, type IndexedEvent, lastRowOf, rowIn } from "./event-order.js";
import type { ProgrammeRecord } from "./programme-record.js";
import type { LifeNoticeCode, LifeViolationCode } from "./vocabulary.js";

/** Something to look at that is not known to be against the law. */
export interface LifeNotice {
  code: LifeNoticeCode;
  citation: Citation;
  path: Path;
  /** Of `steps-not-given`: the events that should have come before and are not in the list. */
  events?: LifeEventKind[];
  /** Number of the open question behind it. */
  question?: string;
  certainty?: Certainty;
}

/** What going through the events has brought so far. Made for one question and thrown away with it. */
export interface LifecycleState {
  readonly settings: CommonSettings<CalendarDate>;
  /** The law of the day asked about. */
  readonly law: Law;
  /** The day asked about. */
  readonly on: CalendarDate;
  readonly inquiry: Inquiry;
  readonly suspensions: readonly CheckedSuspension[];
  readonly route: ReferralRouteKind;
  readonly programmes: ProgrammeRecord[];
  readonly violations: Violation<LifeViolationCode>[];
  readonly notices: LifeNotice[];
  readonly issues: Issue[];
  readonly rights: IndexedEvent<EventOf<"excluding-right">>[];
  /** Why it cannot go on. */
  undecided?: Unnamed<Undecided>;
}

/** The row of an event in the programme's stage; undefined where it is not possible there. */
export function transitionOf(
  kind: LifeEventKind,
  programme: ProgrammeRecord | undefined,
): Transition | undefined {
  return rowIn(programme?.stage ?? "before", kind);
}

/** Who acts by the law of a day; of an event without a row, by its last one. */
export function actingOnDay(
  { law }: LifecycleState,
  kind: LifeEventKind,
  day: CalendarDate,
  row = lastRowOf(kind),
): ActingOn {
  const acting = row && actingOn(row, day, law);
  if (acting === undefined) throw new RangeError("no law on that day");
  return acting;
}

export function addViolation(
  state: LifecycleState,
  { event, index }: IndexedEvent,
  code: LifeViolationCode,
): void {
  const { citation } = actingOnDay(state, event.kind, event.on).record;
  state.violations.push({ code, citation, path: ["events", index] });
}

export function addNotice(
  state: LifecycleState,
  { event, index }: IndexedEvent,
  code: LifeNoticeCode,
  more: Partial<LifeNotice> = {},
): void {
  const { citation } = actingOnDay(state, event.kind, event.on).record;
  state.notices.push({ code, citation, path: ["events", index], ...more });
}
