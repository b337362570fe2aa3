import { dayIn, monthAfter, type YearMonth } from "../../calendar/index.js";
import type { Law } from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import {
  type Amount,
  compare,
  downToGrosz,
  type Fraction,
  fromAmount,
  larger,
  minus,
  noMoney,
  scaled,
  smaller,
  toExact,
  zero,
} from "../../money/index.js";
import type { Inquiry, Step, Undetermined, Unnamed } from "../../reasoning/index.js";
import { askedAmount, isOpen, stillOpen } from "./asked-amount.js";
import { countedBy, headsOf } from "./heads.js";
import type { OperatingGrantFacts as Facts } from "./inputs.js";
import type { OperatingDecision } from "./operating-result.js";
import { reducingSteps, settled } from "./settle.js";
import { step } from "./step.js";
import type { GrantQuestion } from "./vocabulary.js";

/** The limit, and the step that names it. */
interface Cap {
  readonly exact: Fraction;
  readonly amount: Amount;
  readonly named: Step;
}

/** art. 10 ust. 4: the rate of the council times the people, not above the costs less the revenue and what was granted. */
export function organisationGrant(
  facts: Facts,
  law: Law,
  inquiry: Inquiry<GrantQuestion>,
): OperatingDecision | Unnamed<Undetermined> {
  const rule = law.of(rules.organisationGrant);
  const { headcount, capped: isCapped, setBy, payDay } = rule.value;
  const rate = askedAmount(facts.ratePerHead, "ratePerHead", "rate-per-head", inquiry);
  const costs = isCapped ? askedAmount(facts.costs, "costs", "centre-costs", inquiry) : noMoney;
  const revenue = isCapped ? askedAmount(facts.ownRevenue, "ownRevenue", "own-revenue", inquiry) : noMoney;
  const heads = headsOf(facts.participants, facts.staff, countedBy(headcount, inquiry));
  if (isOpen(rate) || isOpen(costs) || isOpen(revenue) || !inquiry.complete) return stillOpen(inquiry);

  const product = scaled(fromAmount(rate), heads.heads);
  const payBy = dayIn(monthAfter(facts.month as YearMonth), payDay);
  const cap = isCapped ? capOf(facts, { costs, revenue }, law) : null;
  if (cap !== null) inquiry.assume("cap-period-given");
  const isReduced = cap !== null && compare(product, cap.exact) > 0;
  return settled(
    {
      month: facts.month,
      heads: heads.heads,
      product: downToGrosz(product),
      cap: cap?.amount ?? null,
      setBy,
      payBy,
    },
    {
      exact: cap === null ? product : smaller(product, cap.exact),
      capped: isReduced,
      whyNothing: "capped-to-zero",
    },
    [
      step(rule, "rate-times-heads", { each: rate, ...heads }, toExact(product)),
      ...(cap === null ? [] : [cap.named]),
      ...(isReduced ? reducingSteps(rule, product, cap.exact, cap.amount) : []),
      step(rule, "grant-set-by", { by: setBy }),
      step(rule, "grant-paid-by", { by: payBy }),
    ],
  );
}

function capOf(
  { grantedBefore: before = noMoney }: Facts,
  { costs, revenue }: { readonly costs: Amount; readonly revenue: Amount },
  law: Law,
): Cap {
  const left = minus(minus(fromAmount(costs), fromAmount(revenue)), fromAmount(before as Amount));
  const exact = larger(left, zero);
  const amount = downToGrosz(exact);
  const named = step(law.of(rules.organisationGrant), "costs-cap", { costs, revenue, before, cap: amount });
  return { exact, amount, named };
}
