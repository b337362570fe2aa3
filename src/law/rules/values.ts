import type { Actor, ReferralApplicant } from "../actors.js";
import type { Citation } from "../record.js";
import type { ClubValues } from "./club-values.js";
import type { MoneyValues } from "./money-values.js";
import type { ConditionId, CoveredGroup, EntitlementId, ExcludingRight, LongTermMeasure } from "./persons.js";
import type { ReportValues } from "./report-values.js";
import type { SpecialRules } from "./special-values.js";
import type { StatusValues } from "./status-values.js";
import type { SupportedEmploymentValues } from "./supported-values.js";

/** What each rule says, as data. Percentages are decimal strings; days, months, hours and divisors are whole numbers. */
export interface RuleValues
  extends SpecialRules, ReportValues, MoneyValues, StatusValues, SupportedEmploymentValues, ClubValues {
  /** art. 1 ust. 2: the groups covered, in the order of the points; `other` stands for the open list. */
  coveredGroups: CoveredGroup[];
  /** art. 1 ust. 2: what everybody must meet besides belonging to a group. */
  commonCondition: ConditionId[];
  /** art. 1 ust. 2 pkt 5: when somebody is unemployed for long. */
  longTermUnemployment: LongTermMeasure;
  /** art. 1 ust. 3: the rights that exclude from the Act. */
  exclusions: ExcludingRight[];
  /** art. 1 ust. 3a: the rights in spite of which one may take part in a club. */
  clubException: EntitlementId[] | null;
  /** Applications filed before this day and still pending are decided by the wording of the day before it. */
  applicationTransition: { filedBefore: string } | null;
  /** art. 2 pkt 1a: how long a graduate of a centre took part in classes, and for how long after them one is a graduate. */
  centreGraduate: { monthsAtLeast: number; monthsAfter: number } | null;
  /** art. 2 pkt 1b: how long a graduate of a club took part in it. */
  clubGraduate: { monthsAtLeast: number } | null;
  /** art. 2 pkt 9: the provision whose amount is the base of the benefit. */
  unemploymentBenefitReference: Citation;
  /** art. 12 ust. 1: who applies for a referral, alone or with the person's consent, and who refers. `servicesCentre`: a welfare centre may have been converted into one. */
  referral: {
    withoutConsent: ReferralApplicant[];
    withConsent: ReferralApplicant[];
    labourOfficeRefers: boolean;
    servicesCentre: boolean;
  };
  /** art. 12 ust. 2: the social worker's opinion on the application. */
  referralOpinion: { afterInterview: boolean; servicesCentre: boolean };
  /** art. 12 ust. 3: the groups of which a person is admitted only after a finished therapy. */
  therapyBeforeAdmission: { groups: TherapyGroup[] } | null;
  /** art. 12 ust. 4: what comes before admission to the centre. */
  admission: { programmeSigned: boolean; programmeAgreed: boolean; servicesCentre: boolean };
  /** art. 12 ust. 5: who comes first, and how residents of other communes may be referred. */
  referralPriority: { residentsFirst: boolean; ways: { id: ResidenceWay; citation: Citation }[] };
  /** art. 13 ust. 1: who prepares the programme. */
  programmePreparation: { by: "centre-social-worker" };
  /** art. 13 ust. 7: which social worker outside the centre could do the tasks of social workers, and with whose consent. */
  ngoSocialWorker: { by: OutsideSocialWorker; consentOf: ConsentGiver; tasks: SocialWorkerTask[] } | null;
  /** art. 13 ust. 2: the least a programme says. `more`: it may say more. */
  programmeContents: { least: { id: ProgrammeContent; citation: Citation }[]; more: boolean };
  /** art. 13 ust. 3: at whose request the programme may be changed. */
  programmeChange: { onRequestOf: ProgrammeParty[] };
  /** art. 13 ust. 4: when the carrying out stops. `finding`: the manager of the centre must have found the ground. */
  discontinuation: { grounds: { id: DiscontinuationGround; citation: Citation; finding: boolean }[] };
  /** art. 13 ust. 4a: who decides, and on which grounds. */
  discontinuationDecision: { by: "centre-manager"; on: DiscontinuationGround[] } | null;
  /** art. 13 ust. 4b: where the participant may complain of the decision. */
  discontinuationComplaint: { to: ComplaintBody } | null;
  /** art. 13 ust. 5: how long the programme may go on after the participant took up work. 0: it ends that day, and nothing is said of the benefit after it (`null`). */
  programmeEnd: {
    monthsAfterTakingWork: number;
    taking: WorkTaken[];
    benefitWithoutParticipation: boolean | null;
  };
  /** art. 13 ust. 5a: the certificate; `toLabourOffice`: that of a person of art. 1 ust. 2 pkt 5 goes to the labour office too. */
  certificate: { toLabourOffice: boolean } | null;
  /** art. 13 ust. 6: what the carrying out of the programme is the condition of. */
  programmeCondition: { of: ProgrammeDependent[] };
  /** art. 14 ust. 1: how long a participant stays in the centre. */
  stay:
    | { per: "day"; hoursMin: number }
    | { per: "week"; hoursMin: number; hoursMax: number; disabled: DisabledStay };
  /** art. 14 ust. 1a: who draws up the monthly programme of classes. */
  monthlyProgramme: { by: "centre-manager" } | null;
  /** art. 15 ust. 1: length of the trial. */
  trialLength: { months: number };
  /** art. 15 ust. 1 zd. 2, since 2022 ust. 4: the benefit in the trial, in per cent of the unemployment benefit. */
  trialRate: Rate;
  /** art. 15 ust. 2: who qualifies the participant after the trial; `whereConverted`: who does where the welfare centre was turned into a social services centre. */
  qualification: {
    by: "head-of-welfare-centre" | "centre-manager";
    whereConverted: "director-of-services-centre" | null;
  };
  /** art. 15 ust. 3 zd. 1: the longest participation without an extension. */
  participationLength: { months: number };
  /** art. 15 ust. 3 zd. 2. `exactly`: six further months; `by-or-to`: "do 6 miesięcy", which can be read both ways; `at-most`: an additional period not above the limit. */
  extension: { kind: "exactly" | "by-or-to" | "at-most"; months: number };
  /** art. 15 ust. 4: the benefit in participation, in per cent of the unemployment benefit. */
  participationRate: Rate;
  /** art. 15 ust. 5: paid monthly in arrears. */
  payment: { every: "month"; inArrears: boolean };
  /** art. 15 ust. 6: the divisor for a month that is not full. */
  partialMonth: { divisor: number };
  /** art. 15 ust. 6a: days off from classes; the extra days are those of an extension of `extensionMonths`. */
  daysOff: { basic: number; extra: number; extensionMonths: number; right: boolean } | null;
  /** art. 15 ust. 7: the part of the benefit lost for a day, and the most days that only reduce it. */
  unexcusedAbsence: { divisor: number; mostDays: number };
  /** art. 15 ust. 7a: the part of the benefit lost for a day of sickness, and the most days that only reduce it. */
  sickness: { divisor: number; mostDays: number } | null;
  /** art. 15 ust. 8: the refund from the Labour Fund. */
  refund: { withContributions: boolean; advance: boolean };
  /** The act on social insurance: who reports and pays the contributions on the benefit, and by which provisions. */
  contributions: { payer: ContributionPayer; title: Citation; noOtherTitle: Citation; base: Citation } | null;
  /** art. 15a: the highest premium in per cent of the benefit of art. 15 ust. 4. */
  premium: { percent: string } | null;
  /** art. 18 ust. 5a: how the certificate of a club is issued, and how long it is valid. */
  clubCertificate: { onRequest: boolean; monthsAtMost: number | null; validMonths: number | null } | null;
  /** The act on health insurance: by whose referral alone a programme is literally a title to it. */
  programmeHealthTitle: { onlyReferredBy: "labour-office" } | null;
  /** The rounding of Labour Fund benefits in the acts on employment, followed in practice (question Q6). `byAnalogy`: its closed list does not name this benefit. */
  labourFundRounding: { direction: "up"; step: string; byAnalogy: boolean };
}

/** Who reports and pays the contributions. */
export const contributionPayers = ["labour-office", "centre"] as const;

/** Who reports and pays social insurance contributions on the benefit. */
export type ContributionPayer = (typeof contributionPayers)[number];

/** What a participant may have taken up. */
export const worksTaken = ["employment", "other-paid-work", "cooperative", "business"] as const;

/** What a participant took up. */
export type WorkTaken = (typeof worksTaken)[number];

/** A group of art. 1 ust. 2 whose therapy the law once asked for. */
export type TherapyGroup = "alcohol-dependent" | "drug-dependent";

/** How a resident of another commune may be referred. */
export const residenceWays = ["intercommunal-agreement", "free-places-and-funding"] as const;

/** One of {@link residenceWays}. */
export type ResidenceWay = (typeof residenceWays)[number];

/** What a programme must say at least. */
export const programmeContents = ["scope-and-forms", "fitness-and-training", "responsible-persons"] as const;

/** Something a programme must say. */
export type ProgrammeContent = (typeof programmeContents)[number];

/** The social workers of art. 13 ust. 7, employed by a public benefit organisation or a non-governmental organisation. */
export const outsideSocialWorkers = [
  "public-benefit-social-worker",
  "ngo-social-worker",
] as const satisfies readonly Actor[];

/** One of {@link outsideSocialWorkers}. */
export type OutsideSocialWorker = (typeof outsideSocialWorkers)[number];

/** Whose consent art. 13 ust. 7 asked for. */
export type ConsentGiver = "voivode" | "marshal";

/** The tasks of art. 13 ust. 1, art. 12 ust. 2 and art. 15 ust. 3: programme, opinion on the application, motion or opinion on an extension. */
export const socialWorkerTasks = ["programme", "opinion", "extension"] as const;

/** One of {@link socialWorkerTasks}. */
export type SocialWorkerTask = (typeof socialWorkerTasks)[number];

/** Who signs a programme and may ask for its change. */
export const programmeParties = ["participant", "centre-manager"] as const;

/** One of {@link programmeParties}. */
export type ProgrammeParty = (typeof programmeParties)[number];

/** The grounds on which the carrying out of a programme stops. */
export const discontinuationGrounds = ["persistent-breach", "permanent-leaving", "withdrawal"] as const;

/** A ground of art. 13 ust. 4. */
export type DiscontinuationGround = (typeof discontinuationGrounds)[number];

/** Where a participant may complain of a decision. */
export const complaintBodies = ["administrative-court"] as const;

/** One of {@link complaintBodies}. */
export type ComplaintBody = (typeof complaintBodies)[number];

/** What is due only while the programme is carried out. */
export const programmeDependents = ["health-insurance", "benefits-of-the-act"] as const;

/** One of {@link programmeDependents}. */
export type ProgrammeDependent = (typeof programmeDependents)[number];

/** A rate of the benefit. */
export interface Rate {
  /** Per cent of the unemployment benefit, as a decimal string. */
  percent: string;
  /** Due only on the participant's application. */
  onApplication: boolean;
}

/** The limits for a severe or moderate degree of disability, applied "odpowiednio". */
export interface DisabledStay {
  hoursMaxPerDay: number;
  hoursMaxPerWeek: number;
  citation: Citation;
}

/** Name of an encoded rule. */
export type RuleId = keyof RuleValues;
