import * as z from "zod";
import type { CalendarDate } from "../../calendar/index.js";
import {
  type AmountSettings,
  amountSettingsFields,
  askedDateField,
  idField,
  lazily,
  limits,
  listField,
  peopleField,
  percentageField,
} from "../../input/index.js";
import { type ActivityKind, activityKinds, type Goods, goodsKinds } from "../../law/index.js";

/** What {@link staffing} takes. */
export interface StaffingInput<Day extends string = string> extends AmountSettings<Day> {
  /** The day asked about. */
  readonly on: Day;
  /** Staff who conduct classes with participants themselves; without those of art. 16 ust. 1 pkt 1 lit. b. */
  readonly classStaff: number;
  /** Participants; without those of art. 16 ust. 1 pkt 1 lit. b. */
  readonly participants: number;
  /** How many persons of art. 16 ust. 1 pkt 1 lit. b were left out of both numbers: it is only named. */
  readonly supportedEmployees?: number | undefined;
}

export const staffingInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    on: askedDateField(),
    classStaff: peopleField(),
    participants: peopleField(),
    supportedEmployees: peopleField().optional(),
    ...amountSettingsFields(),
  }),
);

/** An activity of a centre. */
export interface CentreActivity {
  readonly id?: string | undefined;
  readonly kind: ActivityKind;
  /** What is made or sold; asked for but for services. */
  readonly goods?: Goods | undefined;
  /** Of `other-alcoholic` goods: the alcohol in them, in per cent, such as `"0.5"`. */
  readonly alcoholPercent?: string | undefined;
}

/** What {@link ownActivity} takes. */
export interface OwnActivityInput<Day extends string = string> extends AmountSettings<Day> {
  /** The day asked about. */
  readonly on: Day;
  /** At most 2,000 activities. */
  readonly activities: readonly CentreActivity[];
}

export const ownActivityInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    on: askedDateField(),
    activities: listField(
      z.strictObject({
        id: idField().optional(),
        kind: z.literal(activityKinds),
        goods: z.literal(goodsKinds).optional(),
        alcoholPercent: percentageField().optional(),
      }),
      limits.entries,
    ),
    ...amountSettingsFields(),
  }),
);

/** The inputs as read. */
export type StaffingFacts = StaffingInput<CalendarDate>;
export type OwnActivityFacts = OwnActivityInput<CalendarDate>;
