import type { Law, RefundStep } from "../law/index.js";
import * as rules from "../law/rules/index.js";
import { noMoney } from "../money/index.js";
import type { Step } from "../reasoning/index.js";
import type { EmployerRefundFacts as Facts } from "./inputs.js";
import { type RefundRule, wordingOf } from "./refund-terms.js";
import { step } from "./step.js";
import type { NoEmployerRefundReason } from "./vocabulary.js";

/** Why nothing is refunded. */
interface Refusal {
  readonly reason: NoEmployerRefundReason;
  readonly why: Step;
}

/** Why nothing is refunded, by what is looked at first, or the terms of the month of work. */
export function refusalOf(facts: Facts, rule: RefundRule, law: Law): Refusal | RefundStep {
  const { agreementOn, employmentMonth: month, wagePaid, refundedWage = wagePaid } = facts;
  const persons = wordingOf(rules.employerRefundPersons, law, agreementOn);
  if (facts.from === "club" && !persons.value.persons.includes("club-member"))
    return { reason: "club-not-named", why: step(persons, "employer-refund-club-not-named") };

  const inCentre = wordingOf(rules.centreWorkRefund, law, agreementOn);
  if (facts.place === "centre" && inCentre.value === null)
    return { reason: "centre-work-not-refunded", why: step(inCentre, "employer-refund-centre-work") };

  const { steps, refundMonths: months } = rule.value;
  const terms = steps.find(({ from, to }) => from <= month && month <= to);
  if (terms === undefined)
    return {
      reason: "past-refund-months",
      why: step(rule, "employer-refund-past-months", { month, months }),
    };
  if (wagePaid === noMoney || refundedWage === noMoney)
    return { reason: "no-wage", why: step(rule, "employer-refund-no-wage") };
  return terms;
}
