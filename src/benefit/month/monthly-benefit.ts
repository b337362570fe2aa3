import { lastDay, type YearMonth } from "../../calendar/index.js";
import { calculated, type Calculation } from "../../input/index.js";
import { decide } from "./decide-month.js";
import { type MonthFacts, type MonthlyBenefitInput, monthlyBenefitInput } from "./inputs.js";
import { contradictionsOfMonth, monthOfFacts } from "./read-month.js";
import type { MonthlyBenefitResult } from "./result.js";
import { coveredOrNot } from "./unsupported-month.js";
import type { MonthQuestion } from "./vocabulary.js";

/**
 * The integration benefit of one person for one calendar month: the exact amount, each step with its provision, what was
 * taken for granted; or what is missing, or why nothing is due.
 *
 * Provisions: art. 15 ust. 1 and 4–7a with art. 2 pkt 9 of the Act; for suspended classes, quarantine and days off because of
 * the flood art. 15c ust. 3 of the act on COVID-19 and art. 48–48b of the act on the flood of 2024. Amounts are PLN, gross of income tax; days are
 * calendar days, class days where the Act says so. Where participation ended early give the periods as decided and `endedOn`:
 * an extension keeps the extra days off it was granted with (the Act does not say whether it does). Not checked: whether
 * the person may take part, unless `checkPeriods` is given whether the phases are as long as the law allows, whether a spell of
 * sickness was confirmed by a doctor, whether a suspension was ordered and a quarantine obligatory, and absences of earlier months against class days. Bad input gets `invalid` with all
 * its issues; a month without a known unemployment benefit `unsupported-date`; a missing fact or an open question without a
 * reading `undetermined`.
 *
 * @example
 * ```ts
 * import { monthlyBenefit } from "zatrudnienie-socjalne/benefit";
 *
 * const result = monthlyBenefit({
 *   month: "2026-06",
 *   periods: {
 *     trial: { from: "2026-03-02", to: "2026-04-01" },
 *     participation: { from: "2026-04-02", to: "2027-03-01" },
 *   },
 *   absences: [
 *     { kind: "unexcused", date: "2026-06-08" },
 *     { kind: "unexcused", date: "2026-06-09" },
 *   ],
 *   applied: true,
 * });
 * result.outcome === "due" && result.amount; // => "1926.70"
 * result.outcome === "due" && result.exact; // => { numerator: "481653", denominator: "250" }
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718 and the amending acts; the notices in Monitor Polski for the base.
 */
export function monthlyBenefit(input: MonthlyBenefitInput): MonthlyBenefitResult {
  return calculated(monthlyBenefitRule, input);
}

export const monthlyBenefitRule: Calculation<MonthFacts, MonthlyBenefitResult, MonthQuestion> = {
  calculation: "monthlyBenefit",
  schema: monthlyBenefitInput,
  contradictions: contradictionsOfMonth,
  day: ({ month }) => lastDay(month as YearMonth),
  unsupported: coveredOrNot,
  decide: (facts, law, inquiry) => decide(monthOfFacts(facts), law, inquiry),
};
