import * as z from "zod";
import type { CalendarDate } from "../calendar/index.js";
import { askedDateField, commonFields, type Fact, factField } from "../input/index.js";
import type { ProgrammeContent, ProgrammeParty } from "../law/index.js";
import type { CommonSettings } from "../participation/index.js";

/** Who prepared a programme. */
export type ProgrammeAuthor = "centre-social-worker" | "ngo-social-worker" | "other";

/** What {@link checkProgramme} takes. */
export interface CheckProgrammeInput<Day extends string = string> extends CommonSettings<Day> {
  /** The day the programme was signed or is to be; its law applies. */
  readonly on: Day;
  readonly preparedBy?: ProgrammeAuthor | "unknown" | undefined;
  /** Law to 2015-10-23: did the voivode consent to the NGO's social worker? */
  readonly voivodeConsent?: Fact | undefined;
  /** What the programme says. */
  readonly contents?: Readonly<Partial<Record<ProgrammeContent, Fact | undefined>>> | undefined;
  readonly signedBy?: ProgrammeSignatures | undefined;
  /** Was it agreed with the head of the welfare centre (the director of the services centre)? */
  readonly agreed?: Fact | undefined;
  /** Was the welfare centre converted into a services centre? From 2020-01-01; it decides only whom `by` names. */
  readonly welfareCentreConverted?: Fact | undefined;
  /** Who asked for the change, if the programme is a changed one. */
  readonly changeRequestedBy?: ProgrammeParty | "other" | "unknown" | undefined;
}

/** Who signed the programme. */
export interface ProgrammeSignatures {
  readonly participant?: Fact | undefined;
  readonly centreManager?: Fact | undefined;
}

const fact = factField.optional();

export const programmeContentIds = [
  "scope-and-forms",
  "abilities",
  "responsible-persons",
] as const satisfies readonly ProgrammeContent[];

export const programmeParties = [
  "participant",
  "centre-manager",
] as const satisfies readonly ProgrammeParty[];

export const checkProgrammeSchema: z.ZodType<
  CheckProgrammeInput<CalendarDate>,
  CheckProgrammeInput
> = z.strictObject({
  on: askedDateField,
  preparedBy: z.literal(["centre-social-worker", "ngo-social-worker", "other", "unknown"]).optional(),
  voivodeConsent: fact,
  contents: z
    .strictObject({ "scope-and-forms": fact, abilities: fact, "responsible-persons": fact })
    .optional(),
  signedBy: z.strictObject({ participant: fact, centreManager: fact }).optional(),
  agreed: fact,
  welfareCentreConverted: fact,
  changeRequestedBy: z.literal([...programmeParties, "other", "unknown"]).optional(),
  ...commonFields,
});
