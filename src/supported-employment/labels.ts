import type { AidBasis, BusinessFounders, Texts } from "../law/index.js";
import type { AdviceCeiling, NoAdviceSubsidy } from "./advice-subsidy.js";
import type { EmployerRefundPlan } from "./employer-refund-plan.js";
import type { EmployerRefund, NoEmployerRefund } from "./employer-refund-result.js";
import type { EmploymentReferral } from "./employment-referral.js";
import type {
  AdviceCap,
  AidCertifier,
  EmployerRefundViolationCode,
  NoAdviceSubsidyReason,
  NoEmployerRefundReason,
  NoWorkReferralReason,
  ReferralPlace,
  WorkPlace,
  WorkReferralNeed,
  WorkReferrer,
} from "./vocabulary.js";

type Decided =
  | EmploymentReferral
  | EmployerRefund
  | NoEmployerRefund
  | EmployerRefundPlan
  | AdviceCeiling
  | NoAdviceSubsidy;

export const aidBases: Record<AidBasis, Texts> = {
  "regulation-1998-2006": {
    pl: "rozporządzenie Komisji (WE) nr 1998/2006",
    en: "Commission Regulation (EC) No 1998/2006",
  },
  "regulation-1407-2013": {
    pl: "rozporządzenie Komisji (UE) nr 1407/2013",
    en: "Commission Regulation (EU) No 1407/2013",
  },
  "eu-law-in-force": {
    pl: "akty prawa Unii Europejskiej obowiązujące bezpośrednio",
    en: "acts of European Union law directly in force",
  },
};

const workReferralNeeds: Record<WorkReferralNeed, Texts> = {
  "six-months": { pl: "6 miesięcy uczestnictwa", en: "six months of taking part" },
  "justified-case": { pl: "uzasadniony przypadek", en: "a justified case" },
  "participation-ended": { pl: "zakończone uczestnictwo w klubie", en: "taking part in the club has ended" },
  motion: { pl: "wniosek jednej z uprawnionych osób", en: "the motion of one of those entitled" },
  "manager-motion": { pl: "wniosek kierownika centrum", en: "the motion of the manager of the centre" },
  "social-worker-motion": { pl: "wniosek pracownika socjalnego", en: "the motion of the social worker" },
  "participant-motion": { pl: "wniosek uczestnika", en: "the motion of the participant" },
};

const noEmployerRefundReasons: Record<NoEmployerRefundReason, Texts> = {
  "club-not-named": {
    pl: "umowa nie mogła dotyczyć osoby uczestniczącej w klubie",
    en: "an agreement could not be about a person who takes part in a club",
  },
  "centre-work-not-refunded": {
    pl: "wynagrodzenia za pracę w centrum nie refunduje się",
    en: "work in the centre is not refunded",
  },
  "past-refund-months": { pl: "okres refundacji minął", en: "the months of the refund are over" },
  "no-wage": { pl: "brak wynagrodzenia, które podlegałoby refundacji", en: "there is no wage to refund" },
};

export const employerRefundViolations: Record<EmployerRefundViolationCode, Texts> = {
  "above-ceiling": {
    pl: "Pracodawca wnosi o refundację wynagrodzenia w kwocie wyższej niż dopuszczalna",
    en: "The employer asks for more of the wage than the ceiling allows",
  },
  "above-wage": {
    pl: "Pracodawca wnosi o refundację w kwocie wyższej niż wypłacone wynagrodzenie",
    en: "The employer asks for more than the wage that was paid",
  },
};

const places: Record<ReferralPlace, Texts> = {
  centre: { pl: "centrum integracji społecznej", en: "social integration centre" },
  club: { pl: "klub integracji społecznej", en: "social integration club" },
};

const workPlaces: Record<WorkPlace, Texts> = {
  employer: { pl: "u pracodawcy", en: "at an employer" },
  centre: { pl: "w centrum", en: "in the centre" },
};

const workReferrers: Record<WorkReferrer, Texts> = {
  "labour-office": { pl: "powiatowy urząd pracy", en: "labour office" },
};

const aidCertifiers: Record<AidCertifier, Texts> = {
  starost: { pl: "starosta", en: "starosta (head of the county)" },
};

const adviceCaps: Record<AdviceCap, Texts> = {
  share: { pl: "część kosztów", en: "share of the costs" },
  "average-wage": { pl: "przeciętne wynagrodzenie", en: "average wage" },
};

const businessFounders: Record<BusinessFounders, Texts> = {
  participants: { pl: "uczestnicy", en: "participants" },
  graduates: { pl: "absolwenci", en: "graduates" },
};

const noAdviceSubsidyReasons: Record<NoAdviceSubsidyReason, Texts> = {
  "no-costs": { pl: "brak kosztów", en: "there are no costs" },
};

const noWorkReferralReasons: Record<NoWorkReferralReason, Texts> = {
  "no-rule-yet": {
    pl: "ówczesne przepisy nie przewidywały skierowania z klubu",
    en: "the law of that time did not provide for a referral from a club",
  },
};

/** What the calculations of this room decide. */
const outcomes: Record<Decided["outcome"], Texts> = {
  referral: { pl: "warunki skierowania", en: "conditions of a referral" },
  due: { pl: "należy się", en: "due" },
  "not-due": { pl: "nie należy się", en: "not due" },
  plan: { pl: "plan refundacji", en: "plan of refunds" },
  ceiling: { pl: "najwyższa kwota", en: "ceiling" },
};

/** The closed sets of this room. */
export const supportedEmploymentLabels = {
  outcomes,
  referralPlaces: places,
  workPlaces,
  workReferrers,
  workReferralNeeds,
  noWorkReferralReasons,
  noEmployerRefundReasons,
  employerRefundViolationCodes: employerRefundViolations,
  aidBases,
  aidCertifiers,
  businessFounders,
  adviceCaps,
  noAdviceSubsidyReasons,
};
