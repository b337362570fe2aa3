import { calculated, type Calculation } from "../../input/index.js";
import {
  type CentreForm,
  type FounderCondition,
  isLocalGovernment,
  type Law,
  type RuleRecord,
  type RuleValues,
  theAct,
  type UnitId,
} from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import {
  asked,
  type Decision,
  type Fact,
  type Inquiry,
  type Reasoned,
  type Step,
  type Undecided,
} from "../../reasoning/index.js";
import { type FoundingFormFacts as Facts, type FoundingFormInput, foundingFormInput } from "./inputs.js";
import { step } from "./step.js";
import type { MayNotFoundReason, StatusQuestion } from "./vocabulary.js";

type Name = "foundingForm";

/** The institution may found a centre. */
export interface MayFound extends Reasoned<Name> {
  outcome: "may-found";
  /** The forms it may have, in the order of the Act. */
  forms: CentreForm[];
}

/** It may not. */
export interface MayNotFound extends Reasoned<Name> {
  outcome: "may-not-found";
  reason: MayNotFoundReason;
  /** The forms of its centres; empty where the law of the day does not name it. */
  forms: CentreForm[];
  /** First day on which the Act names it, where that lies ahead; null for never, and for the other reasons. */
  firstDay: string | null;
}

/** What {@link foundingForm} returns. */
export type FoundingFormResult = MayFound | MayNotFound | Undecided<Name>;

type Decided = Decision<FoundingFormResult>;
type Rule = RuleRecord<RuleValues["foundingForms"]>;

/**
 * Says whether an institution may found a centre on a day, and in which forms.
 *
 * Provision: art. 3 ust. 2–4 of the Act, by the law of `on`. To 2010-09-03 a commune founds one as an auxiliary unit
 * (gospodarstwo pomocnicze); since then any unit of local government, as a budgetary unit or a budgetary establishment; an
 * organisation (to 2004-05-31 only one of public benefit), and since 2011-10-30 a church entity or a social cooperative (to
 * 2022-02-14 only one of listed founders), as a separated unit. Facts are `true`, `false` or `unknown` and asked for only
 * where the law of the day needs them. Whom the act on public benefit names as church entity or cooperative is known from a
 * secondary source.
 * Not checked: whether an organisation acts for the persons of art. 1, and is none of those that art. 2 pkt 2 leaves out.
 * Bad input gets `invalid` with all its issues.
 *
 * @example
 * ```ts
 * import { foundingForm } from "zatrudnienie-socjalne/centre";
 *
 * const may = foundingForm({ on: "2019-08-23", foundingInstitution: "commune" });
 * may.outcome === "may-found" && may.forms; // => ["budgetary-unit", "budgetary-establishment"]
 * const early = foundingForm({ on: "2010-09-03", foundingInstitution: "powiat" });
 * early.outcome === "may-not-found" && early.firstDay; // => "2010-09-04"
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718, Dz.U. 2003 nr 122 poz. 1143, Dz.U. 2004 nr 99 poz. 1001 art. 137 pkt 3, Dz.U. 2010 nr 152
 * poz. 1020 art. 1 pkt 1 and art. 4, Dz.U. 2011 nr 205 poz. 1211 art. 1 pkt 2, Dz.U. 2022 poz. 218 art. 1 pkt 2.
 */
export function foundingForm(input: FoundingFormInput): FoundingFormResult {
  return calculated(foundingFormRule, input);
}

export const foundingFormRule: Calculation<Facts, FoundingFormResult, StatusQuestion> = {
  calculation: "foundingForm",
  schema: foundingFormInput,
  day: ({ on }) => on,
  decide,
};

function decide(facts: Facts, law: Law, inquiry: Inquiry<StatusQuestion>): Decided {
  const { on, foundingInstitution: institution, form } = facts;
  const rule = law.of(rules.foundingForms);
  const found = rule.value.founders[institution];
  if (found === undefined) {
    const first = law.firstDayOf(rules.foundingForms, ({ founders }) => institution in founders);
    return {
      outcome: "may-not-found",
      reason: "institution-not-named",
      forms: [],
      firstDay: first !== undefined && first > on ? first : null,
      steps: [step(rule, "founder-not-named", { institution })],
    };
  }
  const { forms, condition, formNotNamed = false } = found;
  if (formNotNamed) inquiry.assume("form-not-named");
  if (rule.value.auxiliaryUnitsGoOn && isLocalGovernment(institution))
    inquiry.assume("auxiliary-unit-only-existing");
  const named = step(rule, "founder-named", { institution });
  if (form !== undefined && !forms.includes(form))
    return mayNot("form-not-allowed", forms, [
      named,
      ...formSteps(forms, rule),
      step(rule, "form-not-allowed", { form }),
    ]);
  const met = condition === undefined || conditionMet(condition, facts, inquiry);
  const conditionSteps =
    condition === undefined ? [] : [step(rule, "founder-condition", { condition, met: met === true })];
  if (condition !== undefined && met === false)
    return mayNot(reasons[condition], forms, [named, ...conditionSteps]);
  return {
    outcome: "may-found",
    forms: [...forms],
    steps: [named, ...conditionSteps, ...formSteps(forms, rule)],
  };
}

const reasons = {
  "public-benefit-status": "no-public-benefit-status",
  "cooperative-of-listed-entities": "not-of-listed-entities",
} as const satisfies Record<FounderCondition, MayNotFoundReason>;

const conditionFacts = {
  "public-benefit-status": "publicBenefitStatus",
  "cooperative-of-listed-entities": "foundedByListedEntities",
} as const satisfies Record<FounderCondition, keyof Facts>;

function conditionMet(condition: FounderCondition, facts: Facts, inquiry: Inquiry<StatusQuestion>): Fact {
  const key = conditionFacts[condition];
  return asked(facts[key], [key], condition, inquiry);
}

function mayNot(reason: MayNotFoundReason, forms: readonly CentreForm[], steps: Step[]): Decided {
  return { outcome: "may-not-found", reason, forms: [...forms], firstDay: null, steps };
}

const formUnits = {
  "auxiliary-unit": "art-3-ust-3",
  "budgetary-unit": "art-3-ust-2-pkt-1-lit-a",
  "budgetary-establishment": "art-3-ust-2-pkt-1-lit-b",
  "separated-unit": "art-3-ust-4",
} as const satisfies Record<CentreForm, UnitId>;

function formSteps(forms: readonly CentreForm[], record: Rule): Step[] {
  return forms.map((form) => step({ citation: theAct(formUnits[form]), record }, "centre-form", { form }));
}
