import type { Texts } from "../law/index.js";
import {
  grantedOfAmounts,
  grantedOfPeriods,
  grantedOfSupported,
  grantedOfTerms,
  type RoomTexts,
  sentencesOfTerms,
} from "../reasoning/index.js";
import { employerRefundViolations, supportedEmploymentLabels } from "./labels.js";
import { ofAdvice, ofPlan, ofReferral, ofRefund } from "./openings.js";
import { sentencesOfAdvice, sentencesOfRefund } from "./sentences-of-money.js";
import { sentencesOfReferral } from "./sentences-of-referral.js";
import type { SupportedEmploymentQuestion } from "./vocabulary.js";

const questions: Record<SupportedEmploymentQuestion, Texts> = {
  "justified-case": {
    pl: "Czy skierowanie do pracy przed zakończeniem uczestnictwa jest uzasadnione (art. 16 ust. 1)?",
    en: "Is a referral to work before the end of participation justified (art. 16 ust. 1)?",
  },
  "manager-motion": {
    pl: "Czy kierownik centrum złożył wniosek o skierowanie do pracy (art. 16 ust. 1)?",
    en: "Did the manager of the centre apply for a referral to work (art. 16 ust. 1)?",
  },
  "social-worker-motion": {
    pl: "Czy pracownik socjalny złożył wniosek o skierowanie do pracy (art. 16 ust. 1)?",
    en: "Did the social worker apply for a referral to work (art. 16 ust. 1)?",
  },
  "participant-motion": {
    pl: "Czy uczestnik złożył wniosek o skierowanie do pracy (art. 16 ust. 1)?",
    en: "Did the participant apply for a referral to work (art. 16 ust. 1)?",
  },
  "employer-contribution-percent": {
    pl: "Ile procent wynagrodzenia wynoszą składki na ubezpieczenia społeczne, które opłaca pracodawca (art. 16 ust. 2)?",
    en: "How much, in per cent of the wage, are the social insurance contributions that the employer pays (art. 16 ust. 2)?",
  },
  "average-wage": {
    pl: "Ile wynosi przeciętne wynagrodzenie (art. 2 pkt 3)?",
    en: "What is the average wage (art. 2 pkt 3)?",
  },
};

/** The texts of this room. */
export const supportedEmploymentTexts: RoomTexts = {
  granted: [grantedOfSupported, grantedOfAmounts, grantedOfTerms, grantedOfPeriods],
  calculations: {
    employmentReferral: {
      label: { pl: "skierowanie do pracy", en: "referral to work" },
      opening: ofReferral,
    },
    employerRefund: {
      label: { pl: "refundacja dla pracodawcy za miesiąc", en: "employer's refund for a month" },
      opening: ofRefund,
    },
    employerRefundPlan: {
      label: { pl: "plan refundacji dla pracodawcy", en: "plan of an employer's refunds" },
      opening: ofPlan,
    },
    adviceSubsidy: {
      label: { pl: "dofinansowanie doradztwa", en: "subsidy for advice" },
      opening: ofAdvice,
    },
  },
  sentences: { ...sentencesOfReferral, ...sentencesOfRefund, ...sentencesOfAdvice, ...sentencesOfTerms },
  violations: employerRefundViolations,
  questions,
  issues: {
    "before-the-act": {
      pl: () => "dzień przypada przed wejściem ustawy w życie",
      en: () => "the day is before the Act entered into force",
    },
    "agreement-after-month": {
      pl: () => "umowę zawarto po tym miesiącu",
      en: () => "the agreement was made after the month",
    },
    "month-before-work": {
      pl: () => "miesiąc przypada przed rozpoczęciem pracy",
      en: () => "the month lies before the first day of work",
    },
    "repeated-month": {
      pl: () => "ten miesiąc podano już wcześniej",
      en: () => "this month was given before",
    },
  },
  labels: supportedEmploymentLabels,
};
