import * as z from "zod";
import type { CalendarDate } from "../../calendar/index.js";
import {
  askedDateField,
  commonFields,
  type CommonSettings,
  type Fact,
  factField,
  lazily,
  limits,
} from "../../input/index.js";
import { applicants, type GroupId, groupIds, type ReferralApplicant } from "../../law/index.js";
import { consentFields, type OutsideConsent } from "../outside-social-worker.js";
import {
  type OpinionAuthor,
  opinionAuthors,
  type ReferralGiver,
  referralGivers,
  type ReferralRouteKind,
  referralRoutes,
} from "./vocabulary.js";

/** The groups of art. 1 ust. 2 the person belongs to, each the whole description; what is left out is unknown. */
export type ReferralGroups = Readonly<Partial<Record<GroupId, Fact | undefined>>>;

/** What {@link referralRoute} takes. */
export interface ReferralRouteInput<Day extends string = string> extends CommonSettings<Day>, OutsideConsent {
  /** The day whose law is asked about: that of the application or of the next step. */
  readonly on: Day;
  readonly groups: ReferralGroups;
  /** Who applies, or wants to. */
  readonly applicant: ReferralApplicant;
  /** Does the person, or the legal representative, consent to an institution's application? */
  readonly consent?: Fact | undefined;
  /** Any name or number of the commune where the person lives; it is compared with `centreCommune` and never repeated. */
  readonly residenceCommune?: string | undefined;
  /** The same of the commune where the centre is. */
  readonly centreCommune?: string | undefined;
  /** Did the communes make an agreement on referrals that says who pays? */
  readonly intercommunalAgreement?: Fact | undefined;
  /** Does the centre have free places? */
  readonly freePlaces?: Fact | undefined;
  /** Does the commune pay for the person's participation? */
  readonly fundingByCommune?: Fact | undefined;
  /** The way by which the person is to be referred; left out: the ordinary one. */
  readonly route?: ReferralRouteKind | undefined;
  /** Of the special routes: did the person make a statement on the life situation? */
  readonly statement?: Fact | undefined;
  /** Of the route `ukraine`: are there doubts, so that the interview is held? */
  readonly doubts?: Fact | undefined;
  /** Was the family environment interview carried out? */
  readonly interview?: Fact | undefined;
  /** Did the social worker give an opinion on the application? */
  readonly opinion?: Fact | undefined;
  /** Who gave the opinion; left out, it is not checked whether it was somebody who may. */
  readonly opinionBy?: OpinionAuthor | "unknown" | undefined;
  /** Law to 2015-10-23 (art. 12 ust. 3): was the therapy completed that the group of a dependent person needs? */
  readonly therapyCompleted?: TherapyCompleted | undefined;
  /** Who referred the person; `nobody` if it was not done yet. */
  readonly referralBy?: ReferralGiver | "unknown" | undefined;
  /** Did the labour office, having referred, notify the welfare centre? */
  readonly notice?: Fact | undefined;
  /** Was the programme agreed with the head of the welfare centre (the director of the services centre)? */
  readonly programmeAgreed?: Fact | undefined;
  readonly programmeSigned?: Fact | undefined;
  /** Was the person's social welfare centre converted into a social services centre? From 2020-01-01. */
  readonly welfareCentreConverted?: Fact | undefined;
}

/** Whether the therapy of a group was completed. */
export interface TherapyCompleted {
  readonly alcohol?: Fact | undefined;
  readonly drugs?: Fact | undefined;
}

export const referralRouteInput = /* @__PURE__ */ lazily(() => {
  const fact = factField().optional();
  const commune = z.string().min(1).max(limits.textLength).optional();
  const groups = Object.fromEntries(groupIds.map((id) => [id, fact])) as Record<GroupId, typeof fact>;
  return z.strictObject({
    on: askedDateField(),
    groups: z.strictObject(groups),
    applicant: z.literal(applicants),
    consent: fact,
    residenceCommune: commune,
    centreCommune: commune,
    intercommunalAgreement: fact,
    freePlaces: fact,
    fundingByCommune: fact,
    route: z.literal(referralRoutes).optional(),
    statement: fact,
    doubts: fact,
    interview: fact,
    opinion: fact,
    opinionBy: z.literal([...opinionAuthors, "unknown"]).optional(),
    ...consentFields(),
    therapyCompleted: z.strictObject({ alcohol: fact, drugs: fact }).optional(),
    referralBy: z.literal([...referralGivers, "unknown"]).optional(),
    notice: fact,
    programmeAgreed: fact,
    programmeSigned: fact,
    welfareCentreConverted: fact,
    ...commonFields(),
  });
});

/** The facts as read. */
export type ReferralRouteFacts = ReferralRouteInput<CalendarDate>;
