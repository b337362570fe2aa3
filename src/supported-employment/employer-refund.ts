import { lastDay } from "../calendar/index.js";
import { calculated, type Calculation, notBefore, type Parts } from "../input/index.js";
import { coveredFrom, type Law } from "../law/index.js";
import { noMoney, toExact } from "../money/index.js";
import type { Decision, Inquiry, Issue, Undecided, Unnamed } from "../reasoning/index.js";
import { baseOn, baseStep } from "./base-of-month.js";
import type { EmployerRefundResult } from "./employer-refund-result.js";
import {
  type EmployerRefundFacts as Facts,
  type EmployerRefundInput,
  employerRefundInput,
} from "./inputs.js";
import { aidOf } from "./refund-aid.js";
import { paymentOf } from "./refund-payment.js";
import { refusalOf } from "./refund-refusals.js";
import { termsOf } from "./refund-terms.js";
import { refundedAmount, violationsOf } from "./refunded-amount.js";
import type { SupportedEmploymentQuestion as Question } from "./vocabulary.js";

type Decided = Decision<EmployerRefundResult>;

/**
 * The part of a month's wage, with contributions, that the starosta (head of the county) refunds at most to an employer of
 * a person referred to work.
 *
 * Provision: art. 16 ust. 2, 3, 5 and 5b of the Act. The day of the agreement decides (Dz.U. 2022 poz. 218 art. 11): to
 * 2007-07-13 up to 80, 60 and 40 % of the unemployment benefit in months 1–3, 4–6 and 7–12; to 2022-02-14 up to 100, 80 and
 * 60 %; since then up to 100 % for six months. The benefit is that of `month`; the ceiling is not scaled for part of a month,
 * and the employer's contributions (`contributionPercent` of the refunded wage) come on top of it. Amounts are PLN;
 * `employmentMonth` is 1–120. To 2011-10-29 agreements named no members of a club, since 2022-02-15 work in the centre is
 * not refunded. `payBy` is 30 days from `filedOn`, for applications filed since 2007-07-14.
 * Not checked: whether the person was referred and employed, limits of de minimis aid, and what follows if the work ends
 * before `employmentMonths`. How much is agreed the parties say; this is the most. Bad input gets `invalid`, a month without
 * a known unemployment benefit `unsupported-date`.
 *
 * @example
 * ```ts
 * import { employerRefund } from "zatrudnienie-socjalne/supported-employment";
 *
 * const found = employerRefund({
 *   agreementOn: "2019-06-03",
 *   month: "2019-10",
 *   employmentMonth: 5,
 *   wagePaid: "2250.00",
 *   contributionPercent: "20.48",
 * });
 * found.outcome === "due" && [found.wageRefund, found.contributions, found.amount];
 * // => ["689.12", "141.13", "830.25"]
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718, Dz.U. 2003 nr 122 poz. 1143, Dz.U. 2007 nr 115 poz. 793 art. 1 pkt 15, Dz.U. 2011 nr 205
 * poz. 1211 art. 1 pkt 3, Dz.U. 2022 poz. 218 art. 1 pkt 14 and art. 11, Dz.U. 2024 poz. 1635 art. 9 and 25.
 */
export function employerRefund(input: EmployerRefundInput): EmployerRefundResult {
  return calculated(employerRefundRule, input);
}

export const employerRefundRule: Calculation<Facts, EmployerRefundResult, Question> = {
  calculation: "employerRefund",
  schema: employerRefundInput,
  contradictions,
  day: ({ month }) => lastDay(month),
  // The rule itself refuses a month without an amount.
  unsupported: () => undefined,
  decide,
};

function decide(facts: Facts, law: Law, inquiry: Inquiry<Question>): Decided | Unnamed<Undecided> {
  const reference = baseOn(law.day, facts);
  if ("outcome" in reference) return reference;
  const { rule, steps: ofTerms } = termsOf(facts, law, inquiry);
  const { steps: schedule, refundMonths, employmentMonths } = rule.value;
  const { month, contributionPercent } = facts;
  const found = { month, schedule: schedule.map((part) => ({ ...part })), refundMonths, employmentMonths };
  const refused = refusalOf(facts, rule, law);
  if ("reason" in refused) {
    const { reason, why } = refused;
    return { outcome: "not-due", reason, amount: noMoney, ...found, steps: [...ofTerms, why] };
  }
  inquiry.assume("contribution-on-top");
  // A month of the calendar that straddles two months of work is not split.
  inquiry.assume("month-of-work-by-its-first-day");
  if (contributionPercent === undefined)
    inquiry.missingFact(["contributionPercent"], "employer-contribution-percent");
  const { amount: base } = reference;
  const { percent } = refused;
  const { steps, exact, ...amounts } = refundedAmount({ ...facts, base, percent }, rule, inquiry);
  const { aid, steps: ofAid } = aidOf(law, inquiry);
  const { payBy, steps: ofPayment } = paymentOf(facts, law, inquiry);
  return {
    outcome: "due",
    ...found,
    base,
    percent,
    ...amounts,
    exact: toExact(exact),
    deMinimis: aid,
    payBy,
    violations: violationsOf(facts, amounts.ceiling, rule),
    steps: [...ofTerms, baseStep(reference, inquiry), ...steps, ...ofAid, ...ofPayment],
  };
}

function contradictions({ agreementOn, month }: Parts<Facts>): Issue[] {
  const path = ["agreementOn"];
  return [
    ...notBefore(agreementOn, coveredFrom, path, "before-the-act"),
    ...notBefore(month == null ? undefined : lastDay(month), agreementOn, path, "agreement-after-month"),
  ];
}
