import { type Actor, type Citation, type Law, theAct } from "../../law/index.js";
import { all, asked, type Fact, type Inquiry } from "../../reasoning/index.js";
import { headOf, socialWorkerOf } from "../bodies.js";
import type { Needed } from "../needed.js";
import { askedIfMayDoTask, outsideWorkersFor } from "../outside-social-worker.js";
import type { ReferralRouteFacts as Facts } from "./inputs.js";
import type { Referrer } from "./referrers.js";
import type { ReferralResidence } from "./residence.js";
import type { RouteCase } from "./route-case.js";
import { therapyDone } from "./therapy.js";
import type { NextStepId, ReferralRouteQuestion } from "./vocabulary.js";

/** What is to be done next. */
export interface NextStep {
  /** `admission`: all else is done. */
  id: NextStepId;
  by: Actor[];
  citation: Citation;
}

type Asking = Inquiry<ReferralRouteQuestion>;

interface Application {
  readonly mayApply: Fact;
  readonly consentNeeded: boolean;
  readonly needed: readonly Needed[];
}

/** May the applicant apply, and what does it need? An applicant the law does not name makes an application by another needed. */
export function applicationOf({ applicant, consent }: Facts, law: Law, inquiry: Asking): Application {
  const rule = law.of("referral");
  const { withoutConsent, withConsent } = rule.value;
  if (withoutConsent.includes(applicant)) return { mayApply: true, consentNeeded: false, needed: [] };
  if (!withConsent.includes(applicant)) {
    const by: Actor[] = [...withoutConsent, ...withConsent];
    const needed: Needed[] = [{ id: "application", done: false, by, citation: rule.citation }];
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

/** The statement of a special route, the interview where it is held, and the opinion. */
export function beforeReferral(routeCase: RouteCase, inquiry: Asking): Needed[] {
  const { facts, law, bodies, route } = routeCase;
  const { citation } = law.of("referralOpinion");
  const by = bodies.map((body) => socialWorkerOf[body]);
  const needed: Needed[] = [];
  if (route.special !== undefined) {
    const done = asked(facts.statement, ["statement"], "referral-statement", inquiry);
    needed.push({ id: "statement", done, by: ["person"], citation: route.special.citation });
  }
  if (route.interview) {
    const done = asked(facts.interview, ["interview"], "referral-interview", inquiry);
    needed.push({ id: "interview", done, by, citation });
  }
  const opinion = asked(facts.opinion, ["opinion"], "referral-opinion", inquiry);
  const done = opinion === false ? false : all([opinion, isOpinionEntitled(routeCase, inquiry)]);
  const byOrOutside: Actor[] = [...by, ...outsideWorkersFor("opinion", law.of("ngoSocialWorker"))];
  return [...needed, { id: "opinion", done, by: byOrOutside, citation }];
}

/** Was the opinion given by somebody who may? Where nobody said by whom, it is not doubted. */
function isOpinionEntitled({ facts, law, bodies }: RouteCase, inquiry: Asking): Fact {
  const { opinionBy = "unknown" } = facts;
  switch (opinionBy) {
    case "unknown":
      return true;
    case "public-benefit-social-worker":
    case "ngo-social-worker":
      return askedIfMayDoTask("opinion", opinionBy, { rule: law.of("ngoSocialWorker"), facts }, inquiry);
    default:
      return bodies.some((body) => socialWorkerOf[body] === opinionBy);
  }
}

/** A resident needs no way; of somebody whose commune is not known it is not known either. */
export function wayNeeded({ priority, open, citation }: ReferralResidence): Needed[] {
  if (priority === true) return [];
  return [{ id: "way-for-other-commune", done: open, by: ["residence-commune", "centre-commune"], citation }];
}

export function referralNeeded(
  { referralBy, notice }: Facts,
  referredBy: readonly Referrer[],
  referred: Fact,
  inquiry: Asking,
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

export function beforeAdmission({ facts, law, bodies }: RouteCase, inquiry: Asking): Needed[] {
  const { citation } = law.of("admission");
  const therapy = therapyDone(facts, law, inquiry);
  const agreed = asked(facts.programmeAgreed, ["programmeAgreed"], "programme-agreed", inquiry);
  const signed = asked(facts.programmeSigned, ["programmeSigned"], "programme-signed", inquiry);
  const heads = bodies.map((body) => headOf[body]);
  return [
    ...(therapy === undefined
      ? []
      : ([
          {
            id: "therapy",
            done: therapy,
            by: ["person"],
            citation: law.of("therapyBeforeAdmission").citation,
          },
        ] satisfies Needed[])),
    { id: "programme-agreed", done: agreed, by: ["centre-manager", ...heads], citation },
    { id: "programme-signed", done: signed, by: ["person", "centre-manager"], citation },
  ];
}

export function nextOf(needed: readonly Needed[]): NextStep {
  const first = needed.find(({ done }) => done !== true);
  if (first === undefined)
    return { id: "admission", by: ["centre-manager"], citation: theAct("art-12-ust-4") };
  return { id: first.id, by: [...first.by], citation: first.citation };
}
