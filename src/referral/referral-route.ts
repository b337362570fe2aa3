import type { CalendarDate } from "../calendar/index.js";
import { type Fact, read } from "../input/index.js";
import { type Citation, theAct } from "../law/index.js";
import { Inquiry, type Path, reasoned, unsupportedDay } from "../reasoning/index.js";
import { type Actor, bodiesOf, headOf, socialWorkerOf, type WelfareBody } from "./actors.js";
import { asked } from "./asked.js";
import { isReferred, referrersOf } from "./referrers.js";
import { residenceOf } from "./residence.js";
import { type RouteLaw, routeLawOn } from "./route-law.js";
import type {
  Needed,
  NextStep,
  ReferralRoute,
  ReferralRouteResult,
  RouteViolationCode,
} from "./route-result.js";
import { type ReferralRouteInput, referralRouteSchema } from "./route-schema.js";
import { routeStepsOf } from "./route-steps.js";
import { therapyDone } from "./therapy.js";

type Facts = ReferralRouteInput<CalendarDate>;

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
 * From 2025-06-01 the warning `health-insurance-title` says that the programme is literally a title to health insurance
 * only for those the labour office referred; nothing is decided from it.
 * Not checked: whether the person is covered by the Act, whether the applicant and the centre exist, and, for an NGO, whether
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
 * Source: Dz.U. 2025 poz. 1718, Dz.U. 2009 poz. 33 art. 13, Dz.U. 2015 poz. 1567 art. 1 pkt 9, Dz.U. 2025 poz. 620 art. 394.
 */
export function referralRoute(input: ReferralRouteInput): ReferralRouteResult {
  const checked = read(referralRouteSchema, input, () => []);
  if ("issues" in checked) return { outcome: "invalid", issues: checked.issues };
  const facts = checked.input;
  const { on, asOf } = facts;

  const unsupported = unsupportedDay(on, null, facts);
  if (unsupported !== undefined) return unsupported;

  const inquiry = new Inquiry(facts);
  const law = routeLawOn(on, asOf);
  const bodies = bodiesOf(law.referral.value, facts.welfareCentreConverted);
  const application = applicationOf(facts, law, inquiry);
  const referredBy = referrersOf(facts, law.referral, bodies, inquiry);
  if (bodies.length > 1) inquiry.missingFact(["welfareCentreConverted"], "welfare-centre-converted");
  const residence = residenceOf(facts, law.referralPriority, inquiry);
  const referred = isReferred(facts, referredBy);
  const needed = [
    ...application.needed,
    ...beforeReferral(facts, law, bodies, inquiry),
    ...wayNeeded(residence),
    ...referralNeeded(facts, referredBy, referred, inquiry),
    ...beforeAdmission(facts, law, bodies, inquiry),
  ];
  const found = {
    mayApply: application.mayApply,
    consentNeeded: application.consentNeeded,
    referredBy,
    needed,
    residence,
    next: nextOf(needed),
    violations: violationsOf(facts, law, referred, residence),
    warnings: warningsOf(facts, law, residence),
  };
  return {
    outcome: "route",
    ...found,
    missing: inquiry.missing,
    ...reasoned(routeStepsOf(facts, law, bodies, found), inquiry, on, asOf),
  };
}

interface Application extends Pick<ReferralRoute, "mayApply" | "consentNeeded"> {
  readonly needed: readonly Needed[];
}

/** May the applicant apply, and what does it need? An applicant the law does not name makes an application by another needed. */
function applicationOf({ applicant, consent }: Facts, { referral }: RouteLaw, inquiry: Inquiry): Application {
  const { withoutConsent, withConsent } = referral.value;
  if (withoutConsent.includes(applicant)) return { mayApply: true, consentNeeded: false, needed: [] };
  if (!withConsent.includes(applicant)) {
    const by: Actor[] = [...withoutConsent, ...withConsent];
    const needed: Needed[] = [{ id: "application", done: false, by, citation: referral.citation }];
    return { mayApply: false, consentNeeded: false, needed };
  }
  const given = asked(consent, ["consent"], "referral-consent", inquiry);
  const by: Actor[] = [...withoutConsent];
  return {
    mayApply: given,
    consentNeeded: true,
    needed: [{ id: "consent", done: given, by, citation: theAct("art-12-ust-1-pkt-2") }],
  };
}

function beforeReferral(
  { interview, opinion }: Facts,
  { referralOpinion: { citation } }: RouteLaw,
  bodies: readonly WelfareBody[],
  inquiry: Inquiry,
): Needed[] {
  const by = bodies.map((body) => socialWorkerOf[body]);
  return [
    { id: "interview", done: asked(interview, ["interview"], "referral-interview", inquiry), by, citation },
    { id: "opinion", done: asked(opinion, ["opinion"], "referral-opinion", inquiry), by: [...by], citation },
  ];
}

/** A resident needs no way; of somebody whose commune is not known it is not known either. */
function wayNeeded({ priority, open, citation }: ReferralRoute["residence"]): Needed[] {
  if (priority === true) return [];
  return [{ id: "way-for-other-commune", done: open, by: ["residence-commune", "centre-commune"], citation }];
}

function referralNeeded(
  { referralBy, notice }: Facts,
  referredBy: ReferralRoute["referredBy"],
  referred: Fact,
  inquiry: Inquiry,
): Needed[] {
  if (referralBy === undefined || referralBy === "unknown")
    inquiry.missingFact(["referralBy"], "referral-by");
  const citation = theAct("art-12-ust-1");
  const referral: Needed = { id: "referral", done: referred, by: referredBy.map(({ id }) => id), citation };
  const mustNotify = referralBy === "labour-office" && referred !== false;
  if (!mustNotify) return [referral];
  const done = asked(notice, ["notice"], "referral-notice", inquiry);
  return [referral, { id: "notice", done, by: ["labour-office"], citation }];
}

function beforeAdmission(
  facts: Facts,
  { admission: { citation }, therapyBeforeAdmission }: RouteLaw,
  bodies: readonly WelfareBody[],
  inquiry: Inquiry,
): Needed[] {
  const therapy = therapyDone(facts, therapyBeforeAdmission.value, inquiry);
  const agreed = asked(facts.programmeAgreed, ["programmeAgreed"], "programme-agreed", inquiry);
  const signed = asked(facts.programmeSigned, ["programmeSigned"], "programme-signed", inquiry);
  const heads = bodies.map((body) => headOf[body]);
  return [
    ...(therapy === undefined
      ? []
      : ([
          { id: "therapy", done: therapy, by: ["person"], citation: therapyBeforeAdmission.citation },
        ] satisfies Needed[])),
    { id: "programme-agreed", done: agreed, by: ["centre-manager", ...heads], citation },
    { id: "programme-signed", done: signed, by: ["person", "centre-manager"], citation },
  ];
}

function nextOf(needed: readonly Needed[]): NextStep {
  const first = needed.find(({ done }) => done !== true);
  if (first === undefined)
    return { id: "admission", by: ["centre-manager"], citation: theAct("art-12-ust-4") };
  return { id: first.id, by: [...first.by], citation: first.citation };
}

function violationsOf(
  { interview, opinion, referralBy }: Facts,
  { referral, referralOpinion }: RouteLaw,
  referred: Fact,
  { open, citation }: ReferralRoute["residence"],
): ReferralRoute["violations"] {
  const violations: ReferralRoute["violations"] = [];
  const found = (code: RouteViolationCode, citation: Citation, path: Path): void => {
    violations.push({ code, citation, path });
  };
  if (opinion === true && interview === false)
    found("opinion-without-interview", referralOpinion.citation, ["opinion"]);
  if (referred === false && referralBy !== "nobody")
    found("referrer-not-entitled", referral.citation, ["referralBy"]);
  if (referred === true && open === false) found("referred-without-way", citation, ["referralBy"]);
  return violations;
}

function warningsOf(
  { referralBy }: Facts,
  { programmeHealthTitle }: RouteLaw,
  { priority, citation }: ReferralRoute["residence"],
): ReferralRoute["warnings"] {
  const { value } = programmeHealthTitle;
  const isInDoubt = value !== null && referralBy !== value.onlyReferredBy;
  return [
    ...(priority === false ? [{ code: "residents-come-first" as const, citation }] : []),
    ...(isInDoubt
      ? [{ code: "health-insurance-title" as const, citation: programmeHealthTitle.citation }]
      : []),
  ];
}
