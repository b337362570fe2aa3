import { calculated, type Calculation, repeatedIds } from "../../input/index.js";
import type { Citation, Law, RuleRecord, RuleValues } from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import { compare, fromPercent } from "../../money/index.js";
import {
  all,
  type Decision,
  type Fact,
  type Inquiry,
  type Missing,
  type Reasoned,
  type Step,
  type Undecided,
} from "../../reasoning/index.js";
import {
  type CentreActivity,
  type OwnActivityFacts as Facts,
  type OwnActivityInput,
  ownActivityInput,
} from "./inputs.js";
import { step } from "./step.js";
import type { NotAllowedReason, RunningQuestion } from "./vocabulary.js";

type Name = "ownActivity";

/** One activity, held against the law of the day. */
export interface ActivityChecked {
  /** Its place in `activities`, from 0. */
  index: number;
  id?: string;
  allowed: Fact;
  /** Why it is not; null where it is, or is not known to be not. */
  reason: NotAllowedReason | null;
  citation: Citation;
}

/** The activities of a centre, held against the law of the day. */
export interface OwnActivityChecked extends Reasoned<Name> {
  outcome: "checked";
  activities: ActivityChecked[];
  /** Are all of them allowed? */
  allowed: Fact;
  /** Such activity is no business activity. */
  business: false;
  /** May it be run as paid public benefit activity? */
  paidPublicBenefit: boolean;
  missing: Missing[];
}

/** What {@link ownActivity} returns. */
export type OwnActivityResult = OwnActivityChecked | Undecided<Name>;

type Rule = RuleRecord<RuleValues["ownActivity"]>;

/**
 * Says which activities a centre may carry on in vocational reintegration.
 *
 * Provision: art. 9 of the Act, ust. 1 unchanged since 2003-08-14. Services are allowed whatever the goods. Production, trade
 * and `farming` (production in farming) are not with fuel, tobacco, spirits, wine, beer and precious metals, nor with other
 * goods above 0.5 % of alcohol; 0.5 % itself is allowed. `alcoholPercent` is a percentage as text and read for
 * `other-alcoholic` goods only. `goods`, or the percentage, left out where it is needed: `allowed` is `"unknown"` and `missing`
 * says so. `business: false` and `paidPublicBenefit` (true since 2010-09-04) rest on words that name production, trade and
 * services; farming by analogy.
 * Not checked: permits that other law asks for. Bad input gets `invalid` with all its issues.
 *
 * @example
 * ```ts
 * import { ownActivity } from "zatrudnienie-socjalne/centre";
 *
 * const checked = ownActivity({
 *   on: "2026-06-01",
 *   activities: [
 *     { kind: "services", goods: "beer" },
 *     { kind: "trade", goods: "other-alcoholic", alcoholPercent: "0.51" },
 *   ],
 * });
 * checked.outcome === "checked" && checked.activities.map(({ allowed }) => allowed); // => [true, false]
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718, Dz.U. 2003 nr 122 poz. 1143 art. 9, Dz.U. 2010 nr 152 poz. 1020 art. 1 pkt 4, Dz.U. 2018 poz.
 * 650 art. 85.
 */
export function ownActivity(input: OwnActivityInput): OwnActivityResult {
  return calculated(ownActivityRule, input);
}

export const ownActivityRule: Calculation<Facts, OwnActivityResult, RunningQuestion> = {
  calculation: "ownActivity",
  schema: ownActivityInput,
  contradictions: ({ activities }) => repeatedIds(activities, ["activities"]),
  day: ({ on }) => on,
  decide,
};

function decide(facts: Facts, law: Law, inquiry: Inquiry<RunningQuestion>): Decision<OwnActivityResult> {
  const rule = law.of(rules.ownActivity);
  const status = law.of(rules.activityStatus);
  const judged = facts.activities.map((activity, index) => judge(activity, index, rule, inquiry));
  return {
    outcome: "checked",
    activities: judged.map(({ allowed, reason }, index) => {
      const id = facts.activities[index]?.id;
      return { index, ...(id === undefined ? {} : { id }), allowed, reason, citation: { ...rule.citation } };
    }),
    allowed: all(judged.map(({ allowed }) => allowed)),
    ...status.value,
    missing: inquiry.missing,
    steps: [
      ...(judged.length === 0 ? [step(rule, "no-activities")] : []),
      ...judged.map(({ said }) => said),
      step(status, "activity-status", { paidPublicBenefit: status.value.paidPublicBenefit }),
    ],
  };
}

interface Judged {
  readonly allowed: Fact;
  readonly reason: NotAllowedReason | null;
  readonly said: Step;
}

function judge(
  { kind, goods, alcoholPercent }: CentreActivity,
  index: number,
  rule: Rule,
  inquiry: Inquiry<RunningQuestion>,
): Judged {
  const { limitedByGoods, excludedGoods, alcoholGoods, alcoholPercentAtMost: most } = rule.value;
  const activity = { number: index + 1, kind };
  const open = (key: "goods" | "alcoholPercent", question: RunningQuestion): Judged => {
    inquiry.missingFact(["activities", index, key], question);
    return { allowed: "unknown", reason: null, said: step(rule, "activity-open", activity) };
  };
  const allowed = { allowed: true, reason: null, said: step(rule, "activity-allowed", activity) } as const;
  if (!limitedByGoods.includes(kind)) return allowed;
  if (goods === undefined) return open("goods", "goods");
  if (excludedGoods.includes(goods))
    return {
      allowed: false,
      reason: "excluded-goods",
      said: step(rule, "activity-excluded", { ...activity, goods }),
    };
  if (goods !== alcoholGoods) return allowed;
  if (alcoholPercent === undefined) return open("alcoholPercent", "alcohol-percent");
  if (compare(fromPercent(alcoholPercent), fromPercent(most)) <= 0) return allowed;
  return {
    allowed: false,
    reason: "alcohol-above-limit",
    said: step(rule, "activity-above-limit", { ...activity, percent: most }),
  };
}
