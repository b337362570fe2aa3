import * as z from "zod";
import type { CalendarDate } from "../calendar/index.js";
import {
  askedDateField,
  commonFields,
  type CommonSettings,
  dateField,
  type Fact,
  factField,
  lazily,
} from "../input/index.js";
import { type ProgrammeContent, worksTaken, type WorkTaken } from "../law/index.js";
import { consentFields, type OutsideConsent } from "./outside-social-worker.js";
import {
  type ChangeRequester,
  changeRequesters,
  type PossibleGround,
  possibleGrounds,
  type ProgrammeAuthor,
  programmeAuthors,
} from "./vocabulary.js";

/** What {@link checkProgramme} takes. */
export interface CheckProgrammeInput<Day extends string = string>
  extends CommonSettings<Day>, OutsideConsent {
  /** The day the programme was signed or is to be; its law applies. */
  readonly on: Day;
  readonly preparedBy?: ProgrammeAuthor | "unknown" | undefined;
  /** What the programme says. */
  readonly contents?: Readonly<Partial<Record<ProgrammeContent, Fact | undefined>>> | undefined;
  readonly signedBy?: ProgrammeSignatures | undefined;
  /** Was it agreed with the head of the welfare centre (the director of the services centre)? */
  readonly agreed?: Fact | undefined;
  /** Was the welfare centre converted into a services centre? From 2020-01-01; it decides only whom `by` names. */
  readonly welfareCentreConverted?: Fact | undefined;
  /** Who asked for the change, if the programme is a changed one. */
  readonly changeRequestedBy?: ChangeRequester | "unknown" | undefined;
}

/** Who signed the programme. */
export interface ProgrammeSignatures {
  readonly participant?: Fact | undefined;
  readonly centreManager?: Fact | undefined;
}

export const checkProgrammeInput = /* @__PURE__ */ lazily(() => {
  const fact = factField().optional();
  return z.strictObject({
    on: askedDateField(),
    preparedBy: z.literal([...programmeAuthors, "unknown"]).optional(),
    ...consentFields(),
    contents: z
      .strictObject({ "scope-and-forms": fact, "fitness-and-training": fact, "responsible-persons": fact })
      .optional(),
    signedBy: z.strictObject({ participant: fact, centreManager: fact }).optional(),
    agreed: fact,
    welfareCentreConverted: fact,
    changeRequestedBy: z.literal([...changeRequesters, "unknown"]).optional(),
    ...commonFields(),
  });
});

/** What {@link discontinuation} takes. */
export interface DiscontinuationInput<Day extends string = string> extends CommonSettings<Day> {
  /** The day of the decision or the statement, or the one on which it is thought of; its law applies. */
  readonly on: Day;
  /** Why the programme is to stop; `absence-share` is a share of absences in a centre's own rules. */
  readonly ground: PossibleGround;
  /** Of a persistent breach: does it make it impossible to carry the programme on? */
  readonly programmeImpossible?: Fact | undefined;
  /** Law to 2007-07-13, of a persistent breach: did the manager of the centre find it? */
  readonly managerFinding?: Fact | undefined;
  /** Law since 2007-07-14, of a persistent breach or of leaving for good: did the manager of the centre decide? */
  readonly decided?: Fact | undefined;
  /** Did the participant state the withdrawal? */
  readonly stated?: Fact | undefined;
  /** Last day the participant took part, if known. */
  readonly lastParticipationDay?: Day | undefined;
}

export const discontinuationInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    on: askedDateField(),
    ground: z.literal(possibleGrounds),
    programmeImpossible: factField().optional(),
    managerFinding: factField().optional(),
    decided: factField().optional(),
    stated: factField().optional(),
    lastParticipationDay: dateField().optional(),
    ...commonFields(),
  }),
);

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
  /** Last day the participant took part, if known; not after `participationTo`, nor after the latest end of the programme. */
  readonly lastParticipationDay?: Day | undefined;
}

export const programmeEndInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    participationTo: askedDateField(),
    work: z.strictObject({ takenOn: askedDateField(), kind: z.literal(worksTaken) }).optional(),
    lastParticipationDay: dateField().optional(),
    ...commonFields(),
  }),
);

/** What {@link certificate} takes. */
export interface CertificateInput<Day extends string = string> extends CommonSettings<Day> {
  /** Last day of participation. */
  readonly endedOn: Day;
  /** Was the participant referred as a person of art. 1 ust. 2 pkt 5? Needed from 2025-06-01 on. */
  readonly longTermUnemployed?: Fact | undefined;
}

export const certificateInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    endedOn: askedDateField(),
    longTermUnemployed: factField().optional(),
    ...commonFields(),
  }),
);

/** The facts of each as read. */
export type CheckProgrammeFacts = CheckProgrammeInput<CalendarDate>;
export type DiscontinuationFacts = DiscontinuationInput<CalendarDate>;
export type ProgrammeEndFacts = ProgrammeEndInput<CalendarDate>;
export type CertificateFacts = CertificateInput<CalendarDate>;
