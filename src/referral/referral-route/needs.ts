import type { CalendarDate } from "../../calendar/index.js";
import type { Fact } from "../../input/index.js";
import { type Citation, theAct } from "../../law/index.js";
import type { Inquiry } from "../../reasoning/index.js";
import { type Actor, headOf, socialWorkerOf, type WelfareBody } from "../actors.js";
import { asked } from "../asked.js";
import type { Needed, RouteStep } from "../needed.js";
import type { ReferralRouteInput } from "./input.js";
import type { RouteLaw } from "./law.js";
import type { Referrer } from "./referrers.js";
import type { ReferralResidence } from "./residence.js";
import { therapyDone } from "./therapy.js";

/** What is to be done next. */
export interface NextStep {
  /** `admission`: all else is done. */
  id: RouteStep | "admission";
  by: Actor[];
  citation: Citation;
}

type Facts = ReferralRouteInput<CalendarDate>;

interface Application {
  readonly mayApply: Fact;
  readonly consentNeeded: boolean;
  readonly needed: readonly Needed[];
}

/** May the applicant apply, and what does it need? An applicant the law does not name makes an application by another needed. */
export function applicationOf(
  { applicant, consent }: Facts,
  { referral }: RouteLaw,
  inquiry: Inquiry,
): Application {
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

export function beforeReferral(
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
export function wayNeeded({ priority, open, citation }: ReferralResidence): Needed[] {
  if (priority === true) return [];
  return [{ id: "way-for-other-commune", done: open, by: ["residence-commune", "centre-commune"], citation }];
}

export function referralNeeded(
  { referralBy, notice }: Facts,
  referredBy: readonly Referrer[],
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

export function beforeAdmission(
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

export function nextOf(needed: readonly Needed[]): NextStep {
  const first = needed.find(({ done }) => done !== true);
  if (first === undefined)
    return { id: "admission", by: ["centre-manager"], citation: theAct("art-12-ust-4") };
  return { id: first.id, by: [...first.by], citation: first.citation };
}
