import * as z from "zod";
import type { CalendarDate } from "../../calendar/index.js";
import {
  type AmountSettings,
  classDaysField,
  commonFields,
  dateField,
  type Fact,
  factField,
  givenParametersField,
  lazily,
  limits,
  type ListedClassDays,
  listField,
  monthField,
  wholeNumberField,
} from "../../input/index.js";
import type { FloodCause } from "../../law/index.js";
import { type Periods, periodsInput, type Suspension, suspensionsField } from "../../participation/index.js";
import { type Absence, absenceField } from "./absence-kinds.js";
import { histories } from "./vocabulary.js";

/** What had been used up before the absences listed; `sicknessUsed` belongs to the pool, or spell, running on `before`. */
export interface HistoryBefore<Day extends string = string> {
  /** The absences are listed from this day on; not after the month's first day. */
  readonly before: Day;
  /** Sick days used, counted as `interpretation.sicknessDays` says. */
  readonly sicknessUsed: number;
  /** Days off used. */
  readonly daysOffUsed: number;
  /** Days off because of the flood of September 2024 used, of those that are counted; left out: none. */
  readonly floodDaysUsed?: Readonly<Record<FloodCause, number>> | undefined;
}

/** Settings of a benefit that several people may share. */
export interface BenefitSettings<Day extends string = string> extends AmountSettings<Day> {
  /**
   * Days of classes. A month in which any day is listed has exactly those; given as `{ "YYYY-MM": [day] }`, a month that is
   * named has exactly its days, also none. Other months: Monday to Friday without statutory holidays, as an assumption.
   * A case's own months win over the shared ones, month by month; `[]` says nothing.
   */
  readonly classDays?: ListedClassDays<Day> | undefined;
  /**
   * Days on which the voivode suspended classes, at most 100 suspensions: nothing is taken off for them, and nothing is
   * used up. A case's own take the place of the shared ones (`[]`: none).
   */
  readonly suspensions?: readonly Suspension<Day>[] | undefined;
  /** Adds to a month's violations those of a plan of the same periods. Left out: the periods are taken as they are. */
  readonly checkPeriods?: boolean | undefined;
}

/** One person's facts for a month. */
export interface BenefitCase<Day extends string = string> extends BenefitSettings<Day> {
  readonly periods: Periods<Day>;
  /**
   * Last day of participation, where it ended before the periods do: later days are not covered. An extension that ended
   * early keeps the extra days off of its decided length; periods that were cut have those of what was left.
   */
  readonly endedOn?: Day | undefined;
  /** Absences in any order, at most 2000. Those after the month are not looked at. */
  readonly absences?: readonly Absence<Day>[] | undefined;
  /** `complete`: the absences list the whole programme so far; or what was used before them. */
  readonly history?: "complete" | HistoryBefore<Day> | undefined;
  /** Did the participant apply for the benefit? Left out: assumed, and listed. */
  readonly applied?: Fact | undefined;
}

/** What {@link monthlyBenefit} takes. */
export interface MonthlyBenefitInput<Day extends string = string> extends BenefitCase<Day> {
  /** The month the benefit is for. */
  readonly month: string;
}

/** A case as read. */
export type CheckedCase = BenefitCase<CalendarDate>;

/** A month as read. */
export type MonthFacts = MonthlyBenefitInput<CalendarDate>;

/** What was used before the absences listed, where they do not go back to the start. */
export function historyBefore({ history }: CheckedCase): HistoryBefore<CalendarDate> | undefined {
  return typeof history === "object" ? history : undefined;
}

/** The fields of {@link BenefitSettings}. */
export const settingsFields = /* @__PURE__ */ lazily(() => ({
  ...commonFields(),
  classDays: classDaysField().optional(),
  suspensions: suspensionsField().optional(),
  checkPeriods: z.boolean().optional(),
  parameters: givenParametersField().optional(),
}));

/** The fields of {@link BenefitCase}. */
export const caseFields = /* @__PURE__ */ lazily(() => ({
  ...settingsFields(),
  periods: periodsInput(),
  endedOn: dateField().optional(),
  absences: listField(absenceField(), limits.absences).optional(),
  history: z
    .union([
      z.literal(histories),
      z.strictObject({
        before: dateField(),
        sicknessUsed: wholeNumberField(),
        daysOffUsed: wholeNumberField(),
        floodDaysUsed: z
          .strictObject({ property: wholeNumberField(), inability: wholeNumberField() })
          .optional(),
      }),
    ])
    .optional(),
  applied: factField().optional(),
}));

export const monthlyBenefitInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({ month: monthField(), ...caseFields() }),
);
