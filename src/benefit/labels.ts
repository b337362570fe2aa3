import type { ContributionPayer, Texts } from "../law/index.js";
import type { ContributionsDue, NoContributions } from "./contributions/contributions.js";
import type { ComputedPayroll } from "./payroll/payroll.js";
import type { Priced } from "./price/price-of.js";
import type { Recalculation } from "./recalculation/recalculate.js";
import type { RecalculatedMonths } from "./recalculation/recalculate-months.js";
import type { CheckedRefundClaim } from "./refund/check-refund-claim.js";
import type { RefundClaim } from "./refund/refund-claim.js";
import type {
  CheckedLineStatus,
  LineAmount,
  NoContributionsReason,
  PricedAmount,
  PricedOutcome,
  RecalculationOutcome,
} from "./vocabulary.js";

/** What the ids of the closed sets are called. */

type Decided =
  | ComputedPayroll
  | ContributionsDue
  | NoContributions
  | RefundClaim
  | CheckedRefundClaim
  | Recalculation
  | RecalculatedMonths
  | Priced;

export const contributionPayerLabels: Record<ContributionPayer, Texts> = {
  "labour-office": { pl: "powiatowy urząd pracy", en: "the labour office" },
  centre: { pl: "centrum", en: "the centre" },
};

export const lineAmountLabels: Record<LineAmount, Texts> = {
  amount: { pl: "świadczenie", en: "benefit" },
  contributions: { pl: "składki", en: "contributions" },
  pension: { pl: "składka emerytalna", en: "pension contribution" },
  disability: { pl: "składka rentowa", en: "disability contribution" },
  total: { pl: "razem", en: "in all" },
};

export const noContributionsReasonLabels: Record<NoContributionsReason, Texts> = {
  "no-rule-yet": {
    pl: "ówczesne przepisy nie obejmowały uczestników ubezpieczeniami społecznymi",
    en: "the law of that time did not provide social insurance for participants",
  },
  "no-benefit": { pl: "świadczenie nie przysługiwało", en: "no benefit was due" },
  "other-title": { pl: "inny tytuł do ubezpieczeń", en: "another title to insurance" },
};

export const checkedLineStatusLabels: Record<CheckedLineStatus, Texts> = {
  confirmed: { pl: "zgadza się", en: "confirmed" },
  different: { pl: "nie zgadza się", en: "different" },
  "not-recomputed": {
    pl: "sprawdzono tylko sumy i składki",
    en: "only sums and contributions were checked",
  },
  undecided: { pl: "za mało danych", en: "too little is known" },
};

export const recalculationOutcomeLabels: Record<RecalculationOutcome, Texts> = {
  arrears: { pl: "dopłata", en: "arrears" },
  overpaid: { pl: "nadpłata", en: "overpayment" },
  unchanged: { pl: "bez zmian", en: "unchanged" },
};

export const pricedAmountLabels: Record<PricedAmount, Texts> = {
  benefit: { pl: "świadczenie integracyjne", en: "integration benefit" },
  premium: {
    pl: "górna granica motywacyjnej premii integracyjnej",
    en: "ceiling of the motivational integration premium",
  },
};

export const pricedOutcomeLabels: Record<PricedOutcome, Texts> = {
  due: { pl: "przysługuje", en: "due" },
  "not-due": { pl: "nie przysługuje", en: "not due" },
  ceiling: { pl: "górna granica premii", en: "ceiling of the premium" },
};

/** What the calculations made of months decide. */
export const outcomeLabels: Record<Decided["outcome"], Texts> = {
  computed: { pl: "obliczono", en: "computed" },
  due: { pl: "należy się", en: "due" },
  "not-due": { pl: "nie należy się", en: "not due" },
  claim: { pl: "wniosek o refundację", en: "claim for a refund" },
  checked: { pl: "sprawdzono", en: "checked" },
  recalculated: { pl: "obliczono ponownie", en: "calculated again" },
  ...recalculationOutcomeLabels,
  priced: { pl: "porównano odpowiedzi", en: "answers compared" },
};
