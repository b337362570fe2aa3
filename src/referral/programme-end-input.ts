import * as z from "zod";
import type { CalendarDate } from "../calendar/index.js";
import { askedDateField, commonFields, dateField } from "../input/index.js";
import type { WorkTaken } from "../law/index.js";
import type { CommonSettings } from "../participation/index.js";

/** Work the participant took up. */
export interface TakenWork<Day extends string = string> {
  /** The day it was taken up; of a cooperative, the day it was founded or joined. */
  readonly takenOn: Day;
  readonly kind: WorkTaken;
}

/** What {@link programmeEnd} takes. */
export interface ProgrammeEndInput<Day extends string = string> extends CommonSettings<Day> {
  /** Last day of the period of participation, with extensions, as planned or signed. */
  readonly participationTo: Day;
  readonly work?: TakenWork<Day> | undefined;
  /** Last day the participant took part, if known; not after `participationTo`. */
  readonly lastParticipationDay?: Day | undefined;
}

export const programmeEndSchema: z.ZodType<
  ProgrammeEndInput<CalendarDate>,
  ProgrammeEndInput
> = z.strictObject({
  participationTo: askedDateField,
  work: z
    .strictObject({
      takenOn: askedDateField,
      kind: z.literal(["employment", "other-paid-work", "cooperative", "business"]),
    })
    .optional(),
  lastParticipationDay: dateField.optional(),
  ...commonFields,
});
