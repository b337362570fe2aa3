import {
  type Actor,
  actors as actorNames,
  type DiscontinuationGround,
  discontinuationGrounds,
  outsideSocialWorkers,
  type ProgrammeContent,
  programmeContents,
  programmeParties,
  type ProgrammeParty,
  type WorkTaken,
} from "../law/index.js";
import type { Fact, NoOperands } from "../reasoning/index.js";
import type { BodiesWord } from "./bodies.js";
import type { LifecycleOperations } from "./lifecycle/vocabulary.js";
import type { ReferralRouteOperations, ReferralRouteQuestion } from "./referral-route/vocabulary.js";

/** The closed sets of this room: what its answers can contain. The words for each stand in `labels.ts`. */

/** Everybody who has something to do under the Act. */
export const actors = /* @__PURE__ */ Object.keys(actorNames) as readonly Actor[];

/** Who may have prepared a programme. */
export const programmeAuthors = ["centre-social-worker", ...outsideSocialWorkers, "other"] as const;

/** One of {@link programmeAuthors}. */
export type ProgrammeAuthor = (typeof programmeAuthors)[number];

/** Who may have asked for a change of a programme. */
export const changeRequesters = [...programmeParties, "other"] as const;

/** One of {@link changeRequesters}. */
export type ChangeRequester = (typeof changeRequesters)[number];

/** What a programme needs. */
export const programmeNeeds = [
  "prepared",
  ...programmeContents,
  "signed-by-participant",
  "signed-by-manager",
  "agreed",
] as const;

/** One of {@link programmeNeeds}. */
export type ProgrammeNeed = (typeof programmeNeeds)[number];

/** What a programme lacks by law. */
export const programmeViolationCodes = [
  "programme-not-by-social-worker",
  "programme-content-missing",
  "programme-not-signed",
  "programme-not-agreed",
  "change-not-asked-by-party",
] as const;

/** One of {@link programmeViolationCodes}. */
export type ProgrammeViolationCode = (typeof programmeViolationCodes)[number];

/** What may be given as a ground; `absence-share` is a share of absences in a centre's own rules. */
export const possibleGrounds = [...discontinuationGrounds, "absence-share", "other"] as const;

/** One of {@link possibleGrounds}. */
export type PossibleGround = (typeof possibleGrounds)[number];

/** What a ground needs before the programme stops. */
export const discontinuationNeeds = [
  "programme-impossible",
  "manager-finding",
  "decision",
  "statement",
] as const;

/** One of {@link discontinuationNeeds}. */
export type DiscontinuationNeed = (typeof discontinuationNeeds)[number];

/** Why something is no ground. */
export const notAGroundReasons = ["absence-share", "not-named", "programme-still-possible"] as const;

/** One of {@link notAGroundReasons}. */
export type NotAGroundReason = (typeof notAGroundReasons)[number];

/** What ends a programme: the end of participation, or work. */
export const programmeEndCauses = ["participation-over", "work-taken"] as const;

/** One of {@link programmeEndCauses}. */
export type ProgrammeEndCause = (typeof programmeEndCauses)[number];

/** The days that can be the last one with a benefit. */
export type LastBenefitDay =
  | "participation-end"
  | "last-participation-day"
  | "day-before-work"
  | "day-of-work";

/** Who gets the certificate. */
export const certificateRecipients = ["participant", "labour-office"] as const;

/** One of {@link certificateRecipients}. */
export type CertificateRecipient = (typeof certificateRecipients)[number];

/** What a certificate must allow to be read from it. */
export const certificateContents = ["participation", "skills", "period", "end-of-classes"] as const;

/** One of {@link certificateContents}. */
export type CertificateContentId = (typeof certificateContents)[number];

/** Why no certificate is due. */
export const certificateNotDueReasons = ["no-rule-yet"] as const;

/** One of {@link certificateNotDueReasons}. */
export type CertificateNotDueReason = (typeof certificateNotDueReasons)[number];

/** What the steps of a programme work on. */
export interface ProgrammeOperations {
  "programme-prepared": { readonly done: Fact };
  "programme-content": { readonly content: ProgrammeContent; readonly done: Fact };
  "programme-may-say-more": NoOperands;
  "programme-change": NoOperands;
  "programme-signature": { readonly by: ProgrammeParty; readonly done: Fact };
  "programme-agreement": { readonly bodies: BodiesWord; readonly done: Fact };
}

/** What the steps of a discontinuation, an end and a certificate work on. */
export interface EndOperations {
  "not-a-ground": { readonly reason: NotAGroundReason };
  "discontinuation-ground": { readonly ground: DiscontinuationGround; readonly finding: boolean };
  "discontinuation-decision": NoOperands;
  "discontinuation-complaint": NoOperands;
  "programme-condition": NoOperands;
  "programme-end-participation": NoOperands;
  "programme-end-work": { readonly kind: WorkTaken; readonly months: number };
  "work-after-participation": { readonly kind: WorkTaken };
  "participation-after-work": NoOperands;
  "work-not-named": { readonly kind: WorkTaken };
  "benefit-with-participation": { readonly until: LastBenefitDay };
  "certificate-due": NoOperands;
  "certificate-to-labour-office": { readonly due: boolean };
  "no-certificate-rule": NoOperands;
}

/** What the steps of this room work on. Months are whole months. */
export interface ReferralOperations
  extends ReferralRouteOperations, ProgrammeOperations, EndOperations, LifecycleOperations {}

/** What this room asks for. */
export type ReferralQuestion =
  | ReferralRouteQuestion
  | "programme-prepared-by"
  | "programme-scope"
  | "programme-fitness"
  | "programme-persons"
  | "programme-signed-by-participant"
  | "programme-signed-by-manager"
  | "programme-impossible"
  | "manager-finding"
  | "discontinuation-decided"
  | "withdrawal-stated"
  | "referred-as-long-term-unemployed";
