import * as z from "zod";
import type { CalendarDate } from "../calendar/index.js";
import {
  askedDateField,
  commonFields,
  type CommonSettings,
  dateField,
  hoursField,
  lazily,
  limits,
  listField,
} from "../input/index.js";
import { type Periods, periodsInput } from "./periods.js";
import { type Suspension, suspensionsField } from "./suspensions.js";
import {
  type DisabilityDegree,
  disabilityDegrees,
  type EndReason,
  endReasons,
  extensionBases,
  type ExtensionBasis,
  type PlanRoute,
  planRoutes,
  type ShortWeekReason,
  shortWeekReasons,
  type SpecialAct,
  specialActs,
} from "./vocabulary.js";

/** What {@link planParticipation} takes. */
export interface PlanParticipationInput<Day extends string = string> extends CommonSettings<Day> {
  /** First day of the trial. */
  readonly trialFrom: Day;
  /** Last day of the trial, if signed. */
  readonly trialTo?: Day | undefined;
  /** Last day of participation before any extension, if signed. */
  readonly participationTo?: Day | undefined;
  /** Extensions, in order. */
  readonly extensions?: readonly PlannedExtension<Day>[] | undefined;
  /** When classes were suspended by the voivode: for extensions by the length of a suspension. */
  readonly suspensions?: readonly Suspension<Day>[] | undefined;
  /** How the participant was referred, where not in the ordinary way: because of the flood of September 2024. */
  readonly route?: PlanRoute | undefined;
  /** Last day of participation, if it has ended. */
  readonly endedOn?: Day | undefined;
  readonly endReason?: EndReason | undefined;
}

/** One extension. A signed last day wins over a number of months. */
export interface PlannedExtension<Day extends string = string> {
  /** Day of the decision; left out, the law of the last day of what is extended applies. */
  readonly decidedOn?: Day | undefined;
  /** Whole months, at least 1. */
  readonly months?: number | undefined;
  /** Last day, if signed. */
  readonly to?: Day | undefined;
  /** Left out: ordinary. By a suspension without `months` and `to`: as many days as classes were suspended. */
  readonly basis?: ExtensionBasis | undefined;
}

export const planParticipationInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    trialFrom: askedDateField(),
    trialTo: dateField().optional(),
    participationTo: dateField().optional(),
    extensions: listField(
      z.strictObject({
        decidedOn: dateField().optional(),
        months: z.int().min(1).max(limits.months).optional(),
        to: dateField().optional(),
        basis: z.literal(extensionBases).optional(),
      }),
      limits.extensions,
    ).optional(),
    suspensions: suspensionsField().optional(),
    route: z.literal(planRoutes).optional(),
    endedOn: dateField().optional(),
    endReason: z.literal(endReasons).optional(),
    ...commonFields(),
  }),
);

/** What {@link dayStatus} takes. */
export interface DayStatusInput<Day extends string = string> extends CommonSettings<Day> {
  readonly periods: Periods<Day>;
  /** The day asked about. */
  readonly on: Day;
}

export const dayStatusInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({ periods: periodsInput(), on: askedDateField(), ...commonFields() }),
);

/** What {@link hours} takes. */
export interface HoursInput<Day extends string = string> extends CommonSettings<Day> {
  /** The day asked about, or a day of the week asked about. */
  readonly on: Day;
  /** Hours of stay on a day, 0 to 24; fractions are allowed. */
  readonly daily?: number | undefined;
  /** Hours of stay in a week, 0 to 168; fractions are allowed. */
  readonly weekly?: number | undefined;
  /** Left out: none is assumed, and listed. */
  readonly disabilityDegree?: DisabilityDegree | "unknown" | undefined;
  /** The special act on whose hours the centre works. */
  readonly specialAct?: SpecialAct | undefined;
  /** Why the week is short; left out or empty, nothing shortened it. */
  readonly shortened?: readonly ShortWeekReason[] | undefined;
}

export const hoursInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    on: askedDateField(),
    daily: hoursField(limits.hoursOfDay).optional(),
    weekly: hoursField(limits.hoursOfWeek).optional(),
    disabilityDegree: z.literal([...disabilityDegrees, "unknown"]).optional(),
    specialAct: z.literal(specialActs).optional(),
    shortened: listField(z.literal(shortWeekReasons), shortWeekReasons.length).optional(),
    ...commonFields(),
  }),
);

/** The facts of each calculation as read. */
export type PlanFacts = PlanParticipationInput<CalendarDate>;
export type DayStatusFacts = DayStatusInput<CalendarDate>;
export type HoursFacts = HoursInput<CalendarDate>;
