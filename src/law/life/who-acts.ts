import type { CalendarDate } from "../../calendar/index.js";
import type { LifeActor } from "../actors.js";
import { asEnacted, by } from "../by.js";
import { theAct } from "../cite.js";
import { frozen } from "../frozen.js";
import type { Law } from "../law.js";
import type { Rule } from "../record.js";
import { type RuleRecord, wordingOn } from "../rule-on.js";
import * as rules from "../rules/index.js";
import type { NamedRule } from "../rules/rule.js";
import type { RuleId, RuleValues } from "../rules/values.js";

/** Who acts by one wording. Several who need not act together stand for each other. */
export interface Acting {
  readonly by: readonly LifeActor[];
  /** With whom it is agreed. */
  readonly agreedWith?: readonly LifeActor[];
}

/** Who acts on a day, and the wording that says so; its value is null where the law knew no such event. */
export interface ActingOn extends Acting {
  readonly record: RuleRecord;
}

/** Undefined where nothing was known of the day. */
type LookUp = (day: CalendarDate, law: Law) => ActingOn | undefined;

/** A rule of `lawOn` says who acts, or the same act under all its wordings. */
export function said<Id extends RuleId>(
  rule: NamedRule<Id>,
  acting: (value: RuleValues[Id]) => Acting,
): LookUp {
  return (day, law) => {
    const record = law.of(rule, day);
    return record && { ...acting(record.value), record };
  };
}

/** As {@link said}; the wording is shown as one of who acts. */
function restated<Id extends RuleId>(rule: NamedRule<Id>, acting: (value: RuleValues[Id]) => Acting): LookUp {
  return (day, law) => {
    const record = law.of(rule, day);
    if (record === undefined) return undefined;
    const value = acting(record.value);
    return { ...value, record: { ...record, value } };
  };
}

/** No rule of `lawOn` begins on the same days. */
function own(wordings: Rule<Acting>): LookUp {
  frozen(wordings);
  return (day, law) => {
    const record = wordingOn(wordings, day, law.asOf);
    return record && { ...record.value, record };
  };
}

/** Who acts, where it is not the same people under all wordings of one rule. No day stands here: rules and acts have them. */
export const whoActs = {
  exclusion: own([{ value: { by: [] }, citation: theAct("art-1-ust-3"), ...asEnacted }]),
  application: own([{ value: { by: ["applicant"] }, citation: theAct("art-12-ust-1"), ...asEnacted }]),
  opinion: restated(rules.referralOpinion, ({ servicesCentre }) => ({
    by: ["welfare-centre-social-worker", ...only(servicesCentre, "services-centre-social-worker")],
  })),
  referral: restated(rules.referral, ({ servicesCentre, labourOfficeRefers }) => ({
    by: [
      "social-welfare-centre",
      ...only(servicesCentre, "social-services-centre"),
      ...only(labourOfficeRefers, "labour-office"),
    ],
  })),
  signing: restated(rules.admission, ({ servicesCentre }) => ({
    by: ["centre-manager", "participant"],
    agreedWith: ["welfare-centre-head", ...only(servicesCentre, "services-centre-director")],
  })),
  qualification: said(rules.qualification, ({ by: head, whereConverted }) => ({
    by: [qualifiers[head], ...(whereConverted === null ? [] : [qualifiers[whereConverted]])],
  })),
  withdrawal: own([{ value: { by: ["participant"] }, citation: theAct("art-13-ust-4-pkt-3"), ...asEnacted }]),
  discontinuation: own([
    // At first a persistent breach needed a finding of the manager; of permanent leaving the Act named nobody.
    { value: { by: ["centre-manager"] }, citation: theAct("art-13-ust-4"), ...asEnacted },
    {
      value: { by: ["centre-manager"] },
      citation: theAct("art-13-ust-4a"),
      ...by("DU/2007/793", "art-1-pkt-11"),
    },
  ]),
} as const satisfies Record<string, LookUp>;

/** The names of the rule's values among those who act. */
const qualifiers = {
  "head-of-welfare-centre": "welfare-centre-head",
  "director-of-services-centre": "services-centre-director",
  "centre-manager": "centre-manager",
} as const satisfies Record<string, LifeActor>;

function only(isSo: boolean, actor: LifeActor): LifeActor[] {
  return isSo ? [actor] : [];
}
