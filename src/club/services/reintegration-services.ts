import { calculated, type Calculation, notBefore, type Parts } from "../../input/index.js";
import {
  isLocalGovernment,
  type Law,
  type PartNotApplied,
  type RuleRecord,
  type RuleValues,
  type ServicesBasis,
} from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import {
  type Decision,
  type Inquiry,
  type Issue,
  type NoRule,
  noRule,
  type Reasoned,
  type Step,
  type Undecided,
  type Violation,
} from "../../reasoning/index.js";
import {
  type ReintegrationServicesFacts as Facts,
  type ReintegrationServicesInput,
  reintegrationServicesInput,
} from "./inputs.js";
import { brokenLimits } from "./services-limits.js";
import { step } from "./step.js";
import { type Terms, trainerRateOn } from "./trainer-rate.js";
import type {
  NoServicesReason,
  ReintegrationRegime,
  ServicesQuestion,
  ServicesViolationCode,
  ServicesWarningCode,
} from "./vocabulary.js";

type Name = "reintegrationServices";

/** Services beside the programmes, and their limits. */
export interface PossibleServices extends Reasoned<Name> {
  outcome: "possible";
  regime: ReintegrationRegime;
  /** On what they stand; null where the Act names nothing. */
  basis: ServicesBasis | null;
  /** Hours; null where the Act sets none. */
  hours: { perWeekAtLeast: number } | { perDay: number } | null;
  /** Months of one turn (null: one turn only) and in all; null where the Act sets none. */
  months: { each: number | null; total: number } | null;
  /** PLN, two decimals: the most for an hour of a trainer; null where none is set or the wage of the day is not known. */
  trainerRateMost: string | null;
  /** Parts of the Act that are not applied. */
  notApplied: PartNotApplied[];
  violations: Violation<ServicesViolationCode>[];
  warnings: Violation<ServicesWarningCode>[];
}

/** What {@link reintegrationServices} returns. */
export type ReintegrationServicesResult = PossibleServices | NoRule<Name, NoServicesReason> | Undecided<Name>;

type Decided = Decision<ReintegrationServicesResult>;
type Allowed = RuleRecord<NonNullable<RuleValues["unemployedServices"]>>;

/**
 * Says whether a centre or a club may serve the unemployed, or employees of social enterprises, beside its programmes, and with
 * which limits.
 *
 * Provisions: art. 9a, art. 18 ust. 7–9 of the Act with art. 62a–62c of the act of 20 April 2004 and, since 2025-06-01, art. 200
 * of the act of 20 March 2025; art. 3 ust. 1b and art. 18 ust. 10. For the unemployed the law of `agreementOn` decides, else that
 * of `on` (art. 435 of the act of 2025: older agreements run on). From 2015-10-24 the regime is `pai`: an agreement (porozumienie)
 * of local government, a contract (umowa) of others, at least 10 hours a week, two months and six in all, at most 70.00 PLN for an
 * hour of a trainer with a group of ten. From 2025-06-01 it is `social-reintegration`: a contract, 4 hours a day, six months, at
 * most 5 % of the minimum wage of `on` for an hour (down to the grosz). Employees of social enterprises (since 2022-10-30) have no
 * such limits. Hours are numbers, `trainerRate` PLN with two decimals. `to` is too long where it lies after a term of six months
 * by the reading `monthCount`, or by both where none is given. Who founded the centre or runs the club is asked for only where the
 * basis hangs on it.
 * Not checked: who is unemployed, what the agreement says, how often somebody was referred. Bad input gets `invalid` with all
 * its issues.
 *
 * @example
 * ```ts
 * import { reintegrationServices } from "zatrudnienie-socjalne/club";
 *
 * const now = reintegrationServices({ on: "2026-06-01", body: "club", for: "unemployed" });
 * now.outcome === "possible" && [now.regime, now.trainerRateMost]; // => ["social-reintegration", "240.30"]
 * const old = reintegrationServices({
 *   ...{ on: "2025-05-31", body: "centre", for: "unemployed" },
 *   foundingInstitution: "commune",
 * });
 * old.outcome === "possible" && [old.regime, old.basis, old.trainerRateMost]; // => ["pai", "agreement", "70.00"]
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718, Dz.U. 2015 poz. 1567 art. 1 and 3, Dz.U. 2014 poz. 598 art. 1 pkt 55, Dz.U. 2022 poz. 1812
 * art. 70, Dz.U. 2025 poz. 620 art. 200, 390 and 435.
 */
export function reintegrationServices(input: ReintegrationServicesInput): ReintegrationServicesResult {
  return calculated(reintegrationServicesRule, input);
}

export const reintegrationServicesRule: Calculation<Facts, ReintegrationServicesResult, ServicesQuestion> = {
  calculation: "reintegrationServices",
  schema: reintegrationServicesInput,
  contradictions: ({ on, agreementOn, from, to }: Parts<Facts>): Issue[] => [
    ...notBefore(on, agreementOn, ["agreementOn"], "agreement-after-day"),
    ...notBefore(to, from, ["to"]),
  ],
  day: ({ on }) => on,
  decide,
};

function decide(facts: Facts, law: Law, inquiry: Inquiry<ServicesQuestion>): Decided {
  return facts.for === "unemployed" ? forUnemployed(facts, law, inquiry) : forEmployees(facts, law);
}

/** art. 3 ust. 1b, art. 18 ust. 10. */
function forEmployees({ body }: Facts, law: Law): Decided {
  const rule = law.of(rules.enterpriseServices);
  if (rule.value === null)
    return noRule("no-rule-yet", law.firstDayOf(rules.enterpriseServices), step(rule, "no-such-services"));
  return {
    outcome: "possible",
    regime: "social-enterprise",
    ...{ basis: null, hours: null, months: null, trainerRateMost: null },
    ...{ notApplied: [], violations: [], warnings: [] },
    steps: [step({ citation: rule.value[body], record: rule }, "services-for-employees")],
  };
}

function forUnemployed(facts: Facts, law: Law, inquiry: Inquiry<ServicesQuestion>): Decided {
  const { on, body, agreementOn = on } = facts;
  const rule = law.of(rules.unemployedServices, agreementOn);
  const terms = law.of(rules.servicesTerms, agreementOn);
  if (rule?.value == null || terms?.value == null)
    return noRule(
      "no-rule-yet",
      law.firstDayOf(rules.unemployedServices),
      step(rule ?? law.of(rules.unemployedServices), "no-such-services"),
    );
  const allowed: Allowed = { ...rule, value: rule.value };
  const within: Terms = { ...terms, value: terms.value };
  const basis = basisOf(facts, allowed, inquiry);
  const rate = trainerRateOn(on, within, inquiry);
  if (within.value.longTermOnly) inquiry.assume("long-term-unemployed-only");
  const { hours, months } = within.value;
  const at = allowed.value[body];
  const of = (citation: Step["citation"]) => ({ citation, record: allowed });
  return {
    outcome: "possible",
    regime: allowed.value.regime,
    basis,
    hours: { ...hours },
    months: { ...months },
    trainerRateMost: rate.most,
    notApplied: [...at.notApplied],
    ...brokenLimits(facts, within, rate.most, inquiry),
    steps: [
      step(of(at.allowed), "services-for-unemployed", { regime: allowed.value.regime }),
      ...keptLaw(allowed, law),
      ...(basis === null ? [] : [step(of(at.basis), "services-basis", { basis })]),
      ...termSteps(within),
      rate.step,
      step(of(at.exception), "services-outside-chapters"),
    ],
  };
}

/** Who the agreement is with matters only where local government and others differ. Null: not known, and asked for. */
function basisOf(facts: Facts, { value }: Allowed, inquiry: Inquiry<ServicesQuestion>): ServicesBasis | null {
  const { localGovernment, others } = value.basis;
  const { foundingInstitution: institution, body } = facts;
  if (localGovernment === others) return others;
  if (institution === undefined) {
    inquiry.missingFact(["foundingInstitution"], "founding-institution");
    return null;
  }
  if (!isLocalGovernment(institution)) {
    if (body === "club" && institution === "ngo") inquiry.assume("contract-for-ngo-club");
    return others;
  }
  if (institution !== "commune") inquiry.assume("agreement-for-local-government");
  return localGovernment;
}

/** The agreement is older than the law of the day, and goes on under its own. */
function keptLaw({ effectiveFrom }: Allowed, law: Law): Step[] {
  const { effectiveFrom: newest, transition = [] } = law.of(rules.unemployedServices);
  return newest === effectiveFrom
    ? []
    : transition.map((citation) => step(citation, "services-keep-their-law"));
}

function termSteps(terms: Terms): Step[] {
  const { hours, hoursCitation, months, monthsCitation } = terms.value;
  const of = (citation: Step["citation"]) => ({ citation, record: terms });
  return [
    "perDay" in hours
      ? step(of(hoursCitation), "services-hours-per-day", { hours: hours.perDay })
      : step(of(hoursCitation), "services-hours-per-week", { hours: hours.perWeekAtLeast }),
    months.each === null
      ? step(of(monthsCitation), "services-months", { months: months.total })
      : step(of(monthsCitation), "services-months-repeated", { each: months.each, months: months.total }),
  ];
}
