import * as z from "zod";
import type { CalendarDate } from "../calendar/index.js";
import { askedDateField, commonFields, dateField, type Fact, factField } from "../input/index.js";
import type { DiscontinuationGround } from "../law/index.js";
import type { CommonSettings } from "../participation/index.js";

const fact = factField.optional();

export const discontinuationGrounds = [
  "persistent-breach",
  "permanent-leaving",
  "withdrawal",
] as const satisfies readonly DiscontinuationGround[];

/** What {@link discontinuation} takes. */
export interface DiscontinuationInput<Day extends string = string> extends CommonSettings<Day> {
  /** The day of the decision or the statement, or the one on which it is thought of; its law applies. */
  readonly on: Day;
  /** Why the programme is to stop; `absence-share` is a share of absences in a centre's own rules. */
  readonly ground: DiscontinuationGround | "absence-share" | "other";
  /** Of a persistent breach: does it make it impossible to carry the programme on? */
  readonly programmeImpossible?: Fact | undefined;
  /** Law to 2007-07-13, of a persistent breach: did the manager of the centre find it? */
  readonly managerFinding?: Fact | undefined;
  /** Did the manager of the centre decide? */
  readonly decided?: Fact | undefined;
  /** Did the participant state the withdrawal? */
  readonly stated?: Fact | undefined;
  /** Last day the participant took part, if known. */
  readonly lastParticipationDay?: Day | undefined;
}

export const discontinuationSchema: z.ZodType<
  DiscontinuationInput<CalendarDate>,
  DiscontinuationInput
> = z.strictObject({
  on: askedDateField,
  ground: z.literal([...discontinuationGrounds, "absence-share", "other"]),
  programmeImpossible: fact,
  managerFinding: fact,
  decided: fact,
  stated: fact,
  lastParticipationDay: dateField.optional(),
  ...commonFields,
});
