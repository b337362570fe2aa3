import type { Texts } from "../law/index.js";
import {
  grantedOfMonths,
  grantedOfPeriods,
  grantedOfProgrammes,
  type IssueSentence,
  type RoomTexts,
} from "../reasoning/index.js";
import {
  checkedLineStatusLabels,
  contributionPayerLabels,
  lineAmountLabels,
  noContributionsReasonLabels,
  outcomeLabels,
  pricedAmountLabels,
  pricedOutcomeLabels,
  recalculationOutcomeLabels,
} from "./labels.js";
import {
  ofCheckedClaim,
  ofContributions,
  ofPrice,
  ofRecalculatedMonths,
  ofRecalculation,
  ofRefundClaim,
} from "./openings.js";
import { sentences } from "./sentences.js";
import type { BenefitQuestion, ClaimViolationCode } from "./vocabulary.js";

const questions: Record<BenefitQuestion, Texts> = {
  "other-insurance-title": {
    pl: "Czy uczestnik ma inny tytuł do ubezpieczeń emerytalnego i rentowych (art. 9 ust. 6a ustawy o systemie ubezpieczeń społecznych)?",
    en: "Does the participant have another title to pension and disability insurance (art. 9 ust. 6a of the act on the social insurance system)?",
  },
};

const violations: Record<ClaimViolationCode, Texts> = {
  "paid-in-advance": {
    pl: "Świadczenie wypłacono, zanim zaczął się miesiąc, za który przysługuje",
    en: "The benefit was paid before the month it is for began",
  },
  "paid-twice-for-month": {
    pl: "Ta sama osoba ma na liście więcej niż jedną wypłatę za ten sam miesiąc",
    en: "One person has more than one payment for the same month on the list",
  },
  "contributions-differ": {
    pl: "Podane składki są inne niż obliczone",
    en: "The contributions stated are not those computed",
  },
};

const issues: Record<string, IssueSentence> = {
  "sum-does-not-add": {
    pl: () => "suma jest inna niż wynik dodania jej składników",
    en: () => "the sum is not what its parts add up to",
  },
  "contributions-not-refunded": {
    pl: () => "refundacja nie obejmuje składek od tej wypłaty",
    en: () => "no contributions are refunded for this payment",
  },
  "month-before-the-act": {
    pl: () => "w tym miesiącu ustawa jeszcze nie obowiązywała",
    en: () => "the Act was not yet in force in this month",
  },
  "paid-in-another-month": {
    pl: () => "dzień wypłaty nie przypada w miesiącu, w którym wypłacano świadczenia",
    en: () => "the day of payment is not in the month in which the benefits were paid",
  },
  "tax-advance-over-amount": {
    pl: () => "zaliczka na podatek jest wyższa niż świadczenie",
    en: () => "the tax advance is larger than the benefit",
  },
  "another-month": {
    pl: () => "to inny miesiąc niż ten, za który świadczenie oblicza się ponownie",
    en: () => "this is another month than the one calculated again",
  },
  "repeated-month": {
    pl: () => "ten miesiąc podano już wcześniej",
    en: () => "this month was given before",
  },
};

/** The texts of what is made of months. */
export const benefitTexts: RoomTexts = {
  granted: [grantedOfMonths, grantedOfPeriods, grantedOfProgrammes],
  calculations: {
    payroll: { label: { pl: "lista wypłat za miesiąc", en: "payment list of a month" } },
    contributions: {
      label: {
        pl: "składki na ubezpieczenia społeczne od świadczenia",
        en: "social insurance contributions on the benefit",
      },
      opening: ofContributions,
    },
    refundClaim: {
      label: { pl: "wniosek o refundację świadczeń", en: "claim for a refund of benefits" },
      opening: ofRefundClaim,
    },
    checkRefundClaim: {
      label: { pl: "sprawdzenie wniosku o refundację", en: "check of a claim for a refund" },
      opening: ofCheckedClaim,
    },
    recalculate: {
      label: { pl: "ponowne obliczenie świadczenia za miesiąc", en: "a month calculated again" },
      opening: ofRecalculation,
    },
    recalculateMonths: {
      label: {
        pl: "ponowne obliczenie świadczenia za kilka miesięcy",
        en: "several months calculated again",
      },
      opening: ofRecalculatedMonths,
    },
    priceOf: {
      label: { pl: "wpływ nierozstrzygniętego pytania na kwotę", en: "what an open question costs" },
      opening: ofPrice,
    },
  },
  sentences,
  violations,
  questions,
  issues,
  labels: {
    outcomes: outcomeLabels,
    noContributionsReasons: noContributionsReasonLabels,
    contributionPayers: contributionPayerLabels,
    claimViolationCodes: violations,
    checkedLineStatuses: checkedLineStatusLabels,
    lineAmounts: lineAmountLabels,
    recalculationOutcomes: recalculationOutcomeLabels,
    pricedAmounts: pricedAmountLabels,
    pricedOutcomes: pricedOutcomeLabels,
  },
};
