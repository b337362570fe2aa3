import * as z from "zod";
import type { CalendarDate } from "../../calendar/index.js";
import {
  askedDateField,
  commonFields,
  type CommonSettings,
  dateField,
  type Fact,
  factField,
  lazily,
  limits,
  listField,
} from "../../input/index.js";
import { worksTaken, type WorkTaken } from "../../law/index.js";
import {
  extensionBases,
  type ExtensionBasis,
  type Suspension,
  suspensionsField,
} from "../../participation/index.js";
import { consentFields, type OutsideConsent } from "../outside-social-worker.js";
import { type ReferralRouteKind, referralRoutes } from "../referral-route/vocabulary.js";
import { type ProgrammeAuthor, programmeAuthors } from "../vocabulary.js";
import {
  type ManagersGround,
  managersGrounds,
  type PlainLifeEventKind,
  plainLifeEvents,
} from "./vocabulary.js";

/** A dated event in the life of one person's programmes. `on` is the day it happened. */
export type LifeEvent<Day extends string = string> =
  | PlainLifeEvent<Day>
  | TrialStarted<Day>
  | Qualified<Day>
  | Extended<Day>
  | DayOffConsent<Day>
  | WorkTakenUp<Day>
  | ExcludingRightEvent<Day>
  | Discontinued<Day>;

/** An event of which only the day matters. Of `withdrawn` and `ended` that is the last day of the programme. */
export interface PlainLifeEvent<Day extends string = string> {
  readonly kind: PlainLifeEventKind;
  readonly on: Day;
}

/** The first day of the trial. */
export interface TrialStarted<Day extends string = string> {
  readonly kind: "trial-started";
  readonly on: Day;
  /** Last day of the trial, if signed. */
  readonly to?: Day | undefined;
}

/** The participant was qualified for participation. */
export interface Qualified<Day extends string = string> {
  readonly kind: "qualified";
  readonly on: Day;
  /** Last day of participation before any extension, if signed. */
  readonly participationTo?: Day | undefined;
}

/** The day an extension was decided. A signed last day wins over a number of months. */
export interface Extended<Day extends string = string> extends OutsideConsent {
  readonly kind: "extended";
  readonly on: Day;
  /** Whole months, at least 1. */
  readonly months?: number | undefined;
  /** Last day of the extension, if signed. */
  readonly to?: Day | undefined;
  /** Left out: ordinary. By a suspension of classes without `months` and `to`: as many days as they were suspended. */
  readonly basis?: ExtensionBasis | undefined;
  /** Who moved for it, or gave an opinion on it; left out, it is not checked whether it was somebody who may. */
  readonly motionBy?: ProgrammeAuthor | "unknown" | undefined;
}

/** The day consent to a day off was given. */
export interface DayOffConsent<Day extends string = string> {
  readonly kind: "day-off-consent";
  readonly on: Day;
  /** The day off. */
  readonly date: Day;
}

/** The day the participant took up work. */
export interface WorkTakenUp<Day extends string = string> {
  readonly kind: "work-taken";
  readonly on: Day;
  readonly work: WorkTaken;
}

/** The day it became known that the person has a right of art. 1 ust. 3. Which right is not asked. */
export interface ExcludingRightEvent<Day extends string = string> {
  readonly kind: "excluding-right";
  readonly on: Day;
  /** First day of the right; it may lie long before `on`. */
  readonly from: Day;
  /** Last day of the right, if it is over; what is applied for after that day is not excluded by it. */
  readonly to?: Day | undefined;
}

/** The last day of a programme the manager discontinued. */
export interface Discontinued<Day extends string = string> {
  readonly kind: "discontinued";
  readonly on: Day;
  /** That of art. 13 ust. 4 pkt 1 or 2; that of pkt 3 is `withdrawn`. */
  readonly ground: ManagersGround;
}

/** What {@link lifecycle} takes. */
export interface LifecycleInput<Day extends string = string> extends CommonSettings<Day> {
  /** The events of one person, in any order, at most 500. */
  readonly events: readonly LifeEvent<Day>[];
  /** The day asked about. */
  readonly on: Day;
  /** Was the person referred as one of art. 1 ust. 2 pkt 5? From 2025-06-01 on it decides who gets the certificate. */
  readonly longTermUnemployed?: Fact | undefined;
  /** When classes were suspended by the voivode: for extensions by the length of a suspension. */
  readonly suspensions?: readonly Suspension<Day>[] | undefined;
  /** The way by which the person was referred; of several programmes, that of those referred on the days of its act. */
  readonly route?: ReferralRouteKind | undefined;
}

/** One event, as its kind asks. */
export const eventField = /* @__PURE__ */ lazily(() => {
  const on = dateField();
  return z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal(plainLifeEvents), on }),
    z.strictObject({ kind: z.literal("trial-started"), on, to: dateField().optional() }),
    z.strictObject({ kind: z.literal("qualified"), on, participationTo: dateField().optional() }),
    z.strictObject({
      kind: z.literal("extended"),
      on,
      months: z.int().min(1).max(limits.months).optional(),
      to: dateField().optional(),
      basis: z.literal(extensionBases).optional(),
      motionBy: z.literal([...programmeAuthors, "unknown"]).optional(),
      ...consentFields(),
    }),
    z.strictObject({ kind: z.literal("day-off-consent"), on, date: dateField() }),
    z.strictObject({ kind: z.literal("work-taken"), on, work: z.literal(worksTaken) }),
    z.strictObject({
      kind: z.literal("excluding-right"),
      on,
      from: dateField(),
      to: dateField().optional(),
    }),
    z.strictObject({ kind: z.literal("discontinued"), on, ground: z.literal(managersGrounds) }),
  ]);
});

export const lifecycleInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    events: listField(eventField(), limits.events),
    on: askedDateField(),
    longTermUnemployed: factField().optional(),
    suspensions: suspensionsField().optional(),
    route: z.literal(referralRoutes).optional(),
    ...commonFields(),
  }),
);

/** The facts as read. */
export type LifecycleFacts = LifecycleInput<CalendarDate>;
