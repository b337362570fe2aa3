import * as z from "zod";
import type { CalendarDate, Period } from "../../calendar/index.js";
import {
  commonFields,
  type CommonSettings,
  dateField,
  idField,
  lazily,
  limits,
  listField,
  periodField,
} from "../../input/index.js";
import type { PaymentRecord, ProgrammeOfYear, ReportingUnit } from "../records/records.js";
import { recordSchema } from "../records/schemas.js";
import { type DecidedResults, resultFields, type ResultsWithDays } from "./given-results.js";
import { type DutyHolder, dutyHolders } from "./vocabulary.js";

/** The centre, club or office whose duties they are. */
export interface UnitWithDuties<Day extends string = string> extends ReportingUnit<Day> {
  /** The times for which a centre has its status. */
  readonly status?: readonly Period<Day>[] | undefined;
}

/** What {@link dutyCalendar} takes. */
export interface DutyCalendarInput<Day extends string = string> extends CommonSettings<Day>, ResultsWithDays {
  readonly for: DutyHolder;
  /** First and last day of the calendar. */
  readonly from: Day;
  readonly to: Day;
  /** Left out: duties of every year, with uids that name no unit. */
  readonly unit?: UnitWithDuties<Day> | undefined;
  /** Of a centre: records of programmes as for its report. */
  readonly programmes?: readonly ProgrammeOfYear<Day>[] | undefined;
  /** Of a centre: records of payments as for its report. Left out, the months of payment follow from the programmes. */
  readonly payments?: readonly PaymentRecord<Day>[] | undefined;
}

/** The input as read; programmes and payments are read by themselves. */
export type DutyFacts = Omit<DutyCalendarInput<CalendarDate>, keyof ResultsWithDays> & DecidedResults;

export const dutyCalendarInput = /* @__PURE__ */ lazily(
  (): z.ZodType<DutyFacts, DutyCalendarInput> =>
    z.strictObject({
      for: z.literal(dutyHolders),
      from: dateField(),
      to: dateField(),
      unit: z
        .strictObject({
          id: idField(),
          name: z.string().max(limits.longText).optional(),
          from: dateField().optional(),
          to: dateField().optional(),
          status: listField(periodField(), limits.extensions).optional(),
        })
        .optional(),
      programmes: listField(recordSchema("programmes"), limits.records).optional(),
      payments: listField(recordSchema("payments"), limits.records).optional(),
      ...resultFields(),
      ...commonFields(),
    }) as unknown as z.ZodType<DutyFacts, DutyCalendarInput>,
);
