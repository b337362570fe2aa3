import { type Fact, money, monthName, type Opening } from "../reasoning/index.js";
import type { AdviceCeiling, NoAdviceSubsidy } from "./advice-subsidy.js";
import type { EmployerRefundPlan } from "./employer-refund-plan.js";
import type { EmployerRefund, NoEmployerRefund } from "./employer-refund-result.js";
import type { EmploymentReferralDecided } from "./employment-referral.js";

/** How letters open: what came out. */

const mayRefer: Readonly<Record<`${Fact}`, Readonly<Record<"pl" | "en", string>>>> = {
  true: {
    pl: "Warunki skierowania do pracy są spełnione.",
    en: "The conditions of a referral to work are met.",
  },
  false: {
    pl: "Warunki skierowania do pracy nie są spełnione.",
    en: "The conditions of a referral to work are not met.",
  },
  unknown: {
    pl: "Nie wiadomo jeszcze, czy warunki skierowania do pracy są spełnione.",
    en: "Whether the conditions of a referral to work are met is not known yet.",
  },
};

export const ofReferral: Opening<EmploymentReferralDecided> = {
  pl: (result) => (result.outcome === "referral" ? mayRefer[`${result.may}`].pl : ""),
  en: (result) => (result.outcome === "referral" ? mayRefer[`${result.may}`].en : ""),
};

export const ofRefund: Opening<EmployerRefund | NoEmployerRefund> = {
  pl: ({ outcome, month, amount }) =>
    outcome === "due"
      ? `Refundacja dla pracodawcy za ${monthName(month, "pl")} wynosi najwyżej ${money(amount, "pl")}.`
      : `Za ${monthName(month, "pl")} refundacja nie przysługuje.`,
  en: ({ outcome, month, amount }) =>
    outcome === "due"
      ? `The employer's refund for ${monthName(month, "en")} is at most ${money(amount, "en")}.`
      : `No refund is due for ${monthName(month, "en")}.`,
};

export const ofPlan: Opening<EmployerRefundPlan> = {
  pl: ({ total }) => `Refundacja dla pracodawcy wynosi łącznie najwyżej ${money(total, "pl")}.`,
  en: ({ total }) => `In all the employer's refund is at most ${money(total, "en")}.`,
};

export const ofAdvice: Opening<AdviceCeiling | NoAdviceSubsidy> = {
  pl: ({ outcome, amount }) =>
    outcome === "ceiling"
      ? `Koszty pomocy prawnej, konsultacji i doradztwa można dofinansować do ${money(amount, "pl")}.`
      : "Dofinansowanie doradztwa nie przysługuje.",
  en: ({ outcome, amount }) =>
    outcome === "ceiling"
      ? `The costs of legal help, consultation and advice may be subsidised up to ${money(amount, "en")}.`
      : "No subsidy for advice is due.",
};
