import { calculated, type Calculation } from "../../input/index.js";
import type { Law } from "../../law/index.js";
import type {
  Decision,
  Fact,
  Inquiry,
  Missing,
  Reasoned,
  Undecided,
  Violation,
} from "../../reasoning/index.js";
import { bodiesOf } from "../bodies.js";
import type { Needed } from "../needed.js";
import { type ReferralRouteFacts as Facts, type ReferralRouteInput, referralRouteInput } from "./inputs.js";
import {
  applicationOf,
  beforeAdmission,
  beforeReferral,
  nextOf,
  type NextStep,
  referralNeeded,
  wayNeeded,
} from "./needs.js";
import { isReferred, type Referrer, referrersOf } from "./referrers.js";
import { type ReferralResidence, residenceOf } from "./residence.js";
import { routeStepsOf } from "./steps.js";
import { takenRoute } from "./taken-route.js";
import { type RouteWarning, violationsOf, warningsOf } from "./violations.js";
import type { ReferralRouteKind, ReferralRouteQuestion, RouteViolationCode } from "./vocabulary.js";

type Name = "referralRoute";

/** The way from the application to the admission. */
export interface ReferralRoute extends Reasoned<Name> {
  outcome: "route";
  /** By which law the person is referred: `ordinary` where a special act gave no way on that day. */
  route: ReferralRouteKind;
  /** May this applicant apply; with consent where it is needed? */
  mayApply: Fact;
  consentNeeded: boolean;
  referredBy: Referrer[];
  needed: Needed[];
  residence: ReferralResidence;
  next: NextStep;
  missing: Missing[];
  violations: Violation<RouteViolationCode>[];
  warnings: RouteWarning[];
}

/** What {@link referralRoute} returns. */
export type ReferralRouteResult = ReferralRoute | Undecided<Name>;

/**
 * Says how a person comes into a centre: whether this applicant may apply, who refers, what is needed and still missing,
 * and what is to be done next by whom.
 *
 * Provision: art. 12 of the Act, by the law of `on`. `mayApply` is for the applicant, with the person's consent where an
 * institution applies; labour offices apply to 2009-01-31 and since then refer long-term unemployed persons themselves.
 * `needed` is in the order of the work; `next` is the first of it that is not known to be done, and then the admission.
 * `missing` are the facts that would say more, each asked for only when it matters: the two ways for residents of another
 * commune once the person is known to live there, the notice once the labour office referred. Facts are `true`, `false`
 * or `unknown`; a fact left out is unknown. `by` and `referredBy` name both a welfare and a services centre where it is not
 * known which there is (from 2020-01-01). Communes are texts of at most 200 characters, compared letter by letter.
 * To 2015-10-23 a social worker from outside may give the opinion, with consent, as in `checkProgramme` (art. 13 ust. 7).
 * `route` names a special act: `ukraine` (from 2022-02-24: a `statement` on the life situation instead of the interview, which
 * only `doubts` bring back; after 2024-01-15 assumption `special-act-end-unread`) or `flood-2024` (2024-10-05 to 2025-03-31: a
 * statement, no interview, and only the welfare or services centre refers). The opinion stays. On other days the violation
 * `route-without-rule` says so, and the ordinary route is answered.
 * From 2025-06-01 the warning `health-insurance-title` says that the programme is literally a title to health insurance
 * only for those the labour office referred; nothing is decided from it.
 * Not checked: whether the person is covered by the Act or by the special act, where the centre works, whether the applicant and the centre exist, and, for an NGO, whether
 * it is one by art. 2 pkt 2. Bad input gets `invalid` with all its issues.
 *
 * @example
 * ```ts
 * import { referralRoute } from "zatrudnienie-socjalne/referral";
 *
 * const route = referralRoute({
 *   on: "2026-06-01",
 *   groups: { "long-term-unemployed": true },
 *   applicant: "club",
 *   consent: true,
 *   residenceCommune: "1061011",
 *   centreCommune: "1061011",
 *   interview: true,
 *   welfareCentreConverted: false,
 * });
 * route.outcome === "route" && route.mayApply; // => true
 * route.outcome === "route" && route.referredBy.map(({ id }) => id); // => ["social-welfare-centre", "labour-office"]
 * route.outcome === "route" && [route.next.id, route.next.by]; // => ["opinion", ["welfare-centre-social-worker"]]
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718, Dz.U. 2009 poz. 33 art. 13, Dz.U. 2015 poz. 1567 art. 1 pkt 9 and 10, Dz.U. 2025 poz. 620 art. 394,
 * Dz.U. 2022 poz. 830 art. 1 pkt 15, Dz.U. 2024 poz. 1473 art. 66.
 */
export function referralRoute(input: ReferralRouteInput): ReferralRouteResult {
  return calculated(referralRouteRule, input);
}

export const referralRouteRule: Calculation<Facts, ReferralRouteResult, ReferralRouteQuestion> = {
  calculation: "referralRoute",
  schema: referralRouteInput,
  day: ({ on }) => on,
  decide,
};

function decide(
  facts: Facts,
  law: Law,
  inquiry: Inquiry<ReferralRouteQuestion>,
): Decision<ReferralRouteResult> {
  const bodies = bodiesOf(law.of("referral").value, facts.welfareCentreConverted);
  const application = applicationOf(facts, law, inquiry);
  const routeCase = { facts, law, bodies, route: takenRoute(facts, law, inquiry) };
  const referredBy = referrersOf(routeCase, inquiry);
  if (bodies.length > 1) inquiry.missingFact(["welfareCentreConverted"], "welfare-centre-converted");
  const residence = residenceOf(facts, law, inquiry);
  const referred = isReferred(facts, referredBy);
  const needed = [
    ...application.needed,
    ...beforeReferral(routeCase, inquiry),
    ...wayNeeded(residence),
    ...referralNeeded(facts, referredBy, referred, inquiry),
    ...beforeAdmission(routeCase, inquiry),
  ];
  const found = {
    route: routeCase.route.kind,
    mayApply: application.mayApply,
    consentNeeded: application.consentNeeded,
    referredBy,
    needed,
    residence,
    next: nextOf(needed),
    violations: violationsOf(routeCase, needed, residence),
    warnings: warningsOf(facts, law, residence),
  };
  return {
    outcome: "route",
    ...found,
    missing: inquiry.missing,
    steps: routeStepsOf(routeCase, found),
  };
}
