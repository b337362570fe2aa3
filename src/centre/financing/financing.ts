import { calculated, type Calculation } from "../../input/index.js";
import {
  type Citation,
  type FinancingSource,
  type FinancingSourceId,
  isLocalGovernment,
  type Law,
} from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import {
  type Decision,
  type Inquiry,
  type NoRule,
  noRule,
  type Reasoned,
  type Undecided,
  type Undetermined,
  type Unnamed,
} from "../../reasoning/index.js";
import { type FinancingFacts as Facts, type FinancingInput, financingInput } from "./inputs.js";
import { step } from "./step.js";
import type { Financed, FinancingCondition, FinancingQuestion, NoFinancingRuleReason } from "./vocabulary.js";

type Name = "financing";

/** A source of money the law names. */
export interface ListedSource {
  id: FinancingSourceId;
  citation: Citation;
  /** What it depends on; null where on nothing. */
  condition: FinancingCondition | null;
}

/** The sources. */
export interface FinancingListed extends Reasoned<Name> {
  outcome: "listed";
  /** In the order of the Act; may be empty. */
  sources: ListedSource[];
  /** May there be others ("in particular")? */
  open: boolean;
  /** Is the source asked about in the list? Null where none was. */
  asked: { id: FinancingSourceId; named: boolean } | null;
}

/** What {@link financing} returns. */
export type FinancingResult = FinancingListed | NoRule<Name, NoFinancingRuleReason> | Undecided<Name>;

type RuleOf = (typeof ruleOf)[Financed]["id"];

/**
 * The sources of money that the law of a day names for the creation of a centre, its activity, or a club.
 *
 * Provisions: art. 7 (`creation`), art. 10 (`activity`) and art. 18 ust. 6 and 8 (`club`, since 2007-07-14) of the Act, by the
 * law of `on`. The list of art. 10 is open since 2022-02-15 ("in particular"), that of clubs always, that of art. 7 never.
 * `condition: "farming"`: only for a centre that produces in farming. `asked.named` says whether `source` is in the list; where
 * the list is open another source may be lawful all the same. `foundingInstitution` is needed but for clubs, `form` for the
 * activity of a centre of local government since 2010-09-04; left out, they are asked for.
 * Not checked: whether the institution may found a centre (`foundingForm`). Bad input gets `invalid` with all its issues.
 *
 * @example
 * ```ts
 * import { financing } from "zatrudnienie-socjalne/centre";
 *
 * const centre = { of: "activity", foundingInstitution: "powiat", form: "budgetary-unit" } as const;
 * const then = financing({ on: "2019-06-01", ...centre, source: "ministry-programme" });
 * then.outcome === "listed" && [then.open, then.asked?.named]; // => [false, false]
 * const now = financing({ on: "2022-02-15", ...centre, source: "ministry-programme" });
 * now.outcome === "listed" && [now.open, now.asked?.named]; // => [true, true]
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718, Dz.U. 2003 nr 122 poz. 1143 art. 7 and 10, Dz.U. 2004 nr 69 poz. 624 art. 6, Dz.U. 2004 nr 99
 * poz. 1001 art. 137 pkt 6 and 7, Dz.U. 2007 nr 115 poz. 793 art. 1 pkt 16, Dz.U. 2009 nr 91 poz. 742 art. 3 pkt 2, Dz.U. 2010
 * nr 152 poz. 1020 art. 1 pkt 5, Dz.U. 2015 poz. 1567 art. 1 pkt 7 and 14, Dz.U. 2022 poz. 218 art. 1 pkt 7, 8, 10 and 15.
 */
export function financing(input: FinancingInput): FinancingResult {
  return calculated(financingRule, input);
}

export const financingRule: Calculation<Facts, FinancingResult, FinancingQuestion> = {
  calculation: "financing",
  schema: financingInput,
  day: ({ on }) => on,
  decide,
};

function decide(
  facts: Facts,
  law: Law,
  inquiry: Inquiry<FinancingQuestion>,
): Decision<FinancingResult> | Unnamed<Undetermined> {
  const { of, foundingInstitution: institution, form, source: askedAbout } = facts;
  const rule = law.of<RuleOf>(ruleOf[of]);
  if (rule.value === null)
    return noRule("no-rule-yet", law.firstDayOf(ruleOf[of]), step(rule, "no-financing-rule"));
  if (of !== "club" && institution === undefined)
    inquiry.missingFact(["foundingInstitution"], "founding-institution");
  const isLocal = institution !== undefined && isLocalGovernment(institution);
  const withoutGrant = law.of(rules.formsWithoutGrant);
  const forms = of === "activity" && isLocal ? withoutGrant.value?.forms : undefined;
  if (forms !== undefined && form === undefined) inquiry.missingFact(["form"], "centre-form");
  if (!inquiry.complete) return { outcome: "undetermined", missing: inquiry.missing };

  const hasNoGrant = form !== undefined && forms?.includes(form) === true;
  const listed = rule.value.sources.filter(
    (one) => isFor(one, facts, isLocal) && !(hasNoGrant && one.id === "local-government-grant"),
  );
  const { open } = rule.value;
  const asked =
    askedAbout === undefined ? null : { id: askedAbout, named: listed.some(({ id }) => id === askedAbout) };
  return {
    outcome: "listed",
    sources: listed.map(({ id, citation, condition = null }) => ({
      id,
      citation: { ...citation },
      condition,
    })),
    open,
    asked,
    steps: [
      step(rule, "financing-list", { of, open }),
      ...listed.map(({ id, citation, condition }) =>
        step({ citation, record: rule }, "financing-source", {
          source: id,
          of,
          farming: condition === "farming",
        }),
      ),
      ...(hasNoGrant ? [step(withoutGrant, "financing-not-for-form")] : []),
      ...(asked === null ? [] : [step(rule, "financing-asked", { source: asked.id, named: asked.named })]),
    ],
  };
}

const ruleOf = {
  creation: rules.creationFinancing,
  activity: rules.activityFinancing,
  club: rules.clubFinancing,
} as const satisfies Record<Financed, unknown>;

/** Is the source open to a centre of this founder and form? */
function isFor(
  { founders, form: onlyForm }: FinancingSource,
  { foundingInstitution: institution, form }: Facts,
  isLocal: boolean,
): boolean {
  const suitsFounder =
    founders === undefined || (institution !== undefined && founders.includes(institution));
  return suitsFounder && (onlyForm === undefined || (isLocal && form === onlyForm));
}
