import { lastDay, type YearMonth } from "../../calendar/index.js";
import { calculated, type Calculation, limits, type Parts } from "../../input/index.js";
import { isLocalGovernment, type Law } from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import { noMoney } from "../../money/index.js";
import { type Inquiry, type Issue, noRule, type Undetermined, type Unnamed } from "../../reasoning/index.js";
import {
  type OperatingGrantFacts as Facts,
  type OperatingGrantInput,
  operatingGrantInput,
} from "./inputs.js";
import { localGrant } from "./local-grant.js";
import type { OperatingDecision, OperatingGrantResult } from "./operating-result.js";
import { organisationGrant } from "./organisation-grant.js";
import { step } from "./step.js";
import type { GrantQuestion } from "./vocabulary.js";

/**
 * The grant on the running of a centre for one month, with its cap.
 *
 * Provision: art. 10 ust. 1a, 4 and 5 of the Act, by the law of the month's last day. Organisations (an NGO; since 2022-02-15
 * church entities and social cooperatives too): `ratePerHead` times participants and staff at the month's end; since
 * 2007-07-14 at most `costs` less `ownRevenue` less `grantedBefore`, all for the period that the caller checks, since the Act
 * names none; paid by the 10th of the next month. Local government (a commune; since 2010-09-04 any unit): `costPerParticipant`
 * times participants and staff, to 2007-07-13 at most 90 % of `totalCosts`, since then less `ownRevenue`; not for a budgetary
 * unit since 2010-09-04. `participants` and `staff` are numbers of people, amounts PLN, `month` is `YYYY-MM`. To 2015-10-23
 * the words leave open whether the two numbers are added up or multiplied (reading `grantHeadcount`). Ceilings are rounded
 * down. Participants whose classes are suspended (COVID-19, flood of 2024) stay in the number. Amounts that the law of the
 * month does not need are read and ignored; those it needs are asked for.
 * Not checked: the resolution that sets the rate, and whether the institution may found a centre. Bad input gets `invalid`
 * with all its issues.
 *
 * @example
 * ```ts
 * import { operatingGrant } from "zatrudnienie-socjalne/centre";
 *
 * const grant = operatingGrant({
 *   foundingInstitution: "ngo",
 *   month: "2016-09",
 *   participants: 45,
 *   staff: 9,
 *   ratePerHead: "300.00",
 *   costs: "21000.00",
 *   ownRevenue: "6500.00",
 * });
 * grant.outcome === "due" && [grant.product, grant.cap, grant.amount, grant.payBy];
 * // => ["16200.00", "14500.00", "14500.00", "2016-10-10"]
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718, Dz.U. 2003 nr 122 poz. 1143 art. 10, Dz.U. 2007 nr 115 poz. 793 art. 1 pkt 10, Dz.U. 2010 nr
 * 152 poz. 1020 art. 1 pkt 5, Dz.U. 2015 poz. 1567 art. 1 pkt 7, Dz.U. 2022 poz. 218 art. 1 pkt 10.
 */
export function operatingGrant(input: OperatingGrantInput): OperatingGrantResult {
  return calculated(operatingGrantRule, input);
}

export const operatingGrantRule: Calculation<Facts, OperatingGrantResult, GrantQuestion> = {
  calculation: "operatingGrant",
  schema: operatingGrantInput,
  contradictions,
  day: ({ month }) => lastDay(month as YearMonth),
  decide,
};

function contradictions({ month }: Parts<Facts>): Issue[] {
  return month != null && month > limits.lastDate ? [{ path: ["month"], code: "date-out-of-range" }] : [];
}

function decide(
  facts: Facts,
  law: Law,
  inquiry: Inquiry<GrantQuestion>,
): OperatingDecision | Unnamed<Undetermined> {
  const { foundingInstitution: institution, form, month } = facts;
  const isLocal = isLocalGovernment(institution);
  const rule = law.of(isLocal ? rules.localGovernmentGrant : rules.organisationGrant);
  if (!rule.value.founders.includes(institution)) {
    const first = law.firstDayOf(isLocal ? rules.localGovernmentGrant : rules.organisationGrant, (value) =>
      value.founders.includes(institution),
    );
    return noRule("institution-not-named", first, step(rule, "grant-founder-not-named", { institution }));
  }
  if (!isLocal) return organisationGrant(facts, law, inquiry);
  const excluded = law.of(rules.formsWithoutGrant);
  if (excluded.value !== null) {
    if (form === undefined) inquiry.missingFact(["form"], "centre-form");
    else if (excluded.value.forms.includes(form)) {
      const why = step(excluded, "grant-not-for-form");
      return { outcome: "not-due", reason: "budgetary-unit", month, amount: noMoney, steps: [why] };
    }
  }
  return localGrant(facts, law, inquiry);
}
