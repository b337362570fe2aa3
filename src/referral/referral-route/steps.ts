import { type Law, theAct } from "../../law/index.js";
import type { Fact, Step } from "../../reasoning/index.js";
import { bodiesWord } from "../bodies.js";
import { step } from "../step.js";
import type { ReferralRouteFacts } from "./inputs.js";
import type { NextStep } from "./needs.js";
import type { Referrer } from "./referrers.js";
import type { ReferralResidence } from "./residence.js";
import type { RouteCase } from "./route-case.js";
import type { TakenRoute } from "./taken-route.js";
import type { RouteWarning } from "./violations.js";

interface Found {
  readonly mayApply: Fact;
  readonly consentNeeded: boolean;
  readonly referredBy: readonly Referrer[];
  readonly residence: ReferralResidence;
  readonly next: NextStep;
  readonly warnings: readonly RouteWarning[];
}

/** The route as steps. They say neither which institution applied nor which group the person belongs to. */
export function routeStepsOf({ facts, law, bodies, route }: RouteCase, found: Found): Step[] {
  const { referredBy, residence, next, warnings } = found;
  const word = { bodies: bodiesWord(bodies) };
  const labourOffice = referredBy.find(({ id }) => id === "labour-office");
  const hasHealthDoubt = warnings.some(({ code }) => code === "health-insurance-title");
  const referral = law.of("referral");
  const therapy = law.of("therapyBeforeAdmission");
  return [
    applicantStep(facts, law, found),
    ...specialSteps(route),
    step(
      law.of("referralOpinion"),
      route.interview ? "referral-opinion" : "referral-opinion-without-interview",
      word,
    ),
    ...outsideSteps(law),
    step(law.of("referralPriority"), "referral-residence", {
      resident: residence.priority,
      open: residence.open,
    }),
    step(referral, "referral-by", word),
    ...(labourOffice === undefined
      ? []
      : [step(referral, "referral-by-labour-office", { may: labourOffice.may, ...word })]),
    ...(therapy.value === null ? [] : [step(therapy, "referral-therapy")]),
    step(law.of("admission"), "referral-admission", word),
    ...(hasHealthDoubt ? [step(law.of("programmeHealthTitle"), "referral-health-title")] : []),
    step(next.citation, "referral-next", { next: next.id }),
  ];
}

function specialSteps({ special, refusedBy }: TakenRoute): Step[] {
  if (refusedBy !== undefined) return [step(refusedBy, "referral-route-without-rule")];
  if (special === undefined) return [];
  return [step(special, "referral-statement", { interview: special.value.interview })];
}

function outsideSteps(law: Law): Step[] {
  const rule = law.of("ngoSocialWorker");
  return rule.value?.tasks.includes("opinion") === true
    ? [step(rule, "referral-opinion-outside", { by: rule.value.by, consentOf: rule.value.consentOf })]
    : [];
}

function applicantStep(
  { applicant }: ReferralRouteFacts,
  law: Law,
  { mayApply, consentNeeded }: Found,
): Step {
  const rule = law.of("referral");
  const isNamed = consentNeeded || mayApply !== false;
  if (!isNamed) return step(rule, "referral-applicant-not-named");
  const as = applicant === "person" || applicant === "legal-representative" ? applicant : "institution";
  const citation = theAct(consentNeeded ? "art-12-ust-1-pkt-2" : "art-12-ust-1-pkt-1");
  return step({ citation, record: rule }, "referral-applicant", { as, may: mayApply });
}
