import type { Law, RuleRecord, RuleValues } from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import {
  type Amount,
  compare,
  downToGrosz,
  type Fraction,
  fromAmount,
  larger,
  minus,
  negated,
  noMoney,
  percentOf,
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
import { type Outcome, reducingSteps, settled } from "./settle.js";
import { step } from "./step.js";
import type { GrantQuestion } from "./vocabulary.js";

type Rule = RuleRecord<RuleValues["localGovernmentGrant"]>;

/** What the product becomes, the limit it was held against, and the steps. */
interface Held extends Outcome {
  readonly cap: Amount | null;
  readonly steps: Step[];
}

/** art. 10 ust. 5: the cost for one participant times the people; to 2007 within a share of all costs, then less the revenue. */
export function localGrant(
  facts: Facts,
  law: Law,
  inquiry: Inquiry<GrantQuestion>,
): OperatingDecision | Unnamed<Undetermined> {
  const rule = law.of(rules.localGovernmentGrant);
  const { headcount, percentOfCostsAtMost: percent, lessRevenue, setBy } = rule.value;
  const cost = askedAmount(facts.costPerParticipant, "costPerParticipant", "cost-per-participant", inquiry);
  const costs =
    percent === null ? noMoney : askedAmount(facts.totalCosts, "totalCosts", "total-costs", inquiry);
  const revenue = lessRevenue ? askedAmount(facts.ownRevenue, "ownRevenue", "own-revenue", inquiry) : noMoney;
  const heads = headsOf(facts.participants, facts.staff, countedBy(headcount, inquiry));
  if (isOpen(cost) || isOpen(costs) || isOpen(revenue) || !inquiry.complete) return stillOpen(inquiry);

  const product = scaled(fromAmount(cost), heads.heads);
  const { cap, steps, ...outcome } =
    percent === null ? lessOwn(product, revenue, rule) : withinShare(product, { percent, costs }, rule);
  return settled(
    { month: facts.month, heads: heads.heads, product: downToGrosz(product), cap, setBy, payBy: null },
    outcome,
    [
      step(rule, "cost-times-heads", { each: cost, ...heads }, toExact(product)),
      ...steps,
      step(rule, "grant-set-by", { by: setBy }),
    ],
  );
}

/** To 2007: not above a share of all costs, down to the grosz. */
function withinShare(
  product: Fraction,
  { percent, costs }: { readonly percent: string; readonly costs: Amount },
  rule: Rule,
): Held {
  const exact = percentOf(fromAmount(costs), percent);
  const cap = downToGrosz(exact);
  const capped = compare(product, fromAmount(cap)) > 0;
  return {
    exact: smaller(product, exact),
    capped,
    cap,
    whyNothing: "capped-to-zero",
    steps: [
      step(rule, "share-cap", { percent, costs, cap }),
      ...(capped ? reducingSteps(rule, product, exact, cap) : []),
    ],
  };
}

/** Since 2007: less the revenue of art. 9, at least nothing. */
function lessOwn(product: Fraction, revenue: Amount, rule: Rule): Held {
  const taken = smaller(fromAmount(revenue), product);
  return {
    exact: larger(minus(product, fromAmount(revenue)), zero),
    capped: false,
    cap: null,
    whyNothing: "revenue-covers-all",
    steps: [step(rule, "less-revenue", { revenue }, toExact(negated(taken)))],
  };
}
