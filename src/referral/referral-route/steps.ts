import type { CalendarDate } from "../../calendar/index.js";
import type { Fact } from "../../input/index.js";
import { theAct } from "../../law/index.js";
import type { Step } from "../../reasoning/index.js";
import { bodiesWord, type WelfareBody } from "../actors.js";
import { step } from "../step.js";
import type { ReferralRouteInput } from "./input.js";
import type { RouteLaw } from "./law.js";
import type { NextStep } from "./needs.js";
import type { Referrer } from "./referrers.js";
import type { ReferralResidence } from "./residence.js";
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
export function routeStepsOf(
  facts: ReferralRouteInput<CalendarDate>,
  law: RouteLaw,
  bodies: readonly WelfareBody[],
  found: Found,
): Step[] {
  const { referredBy, residence, next, warnings } = found;
  const word = { bodies: bodiesWord(bodies) };
  const labourOffice = referredBy.find(({ id }) => id === "labour-office");
  const hasHealthDoubt = warnings.some(({ code }) => code === "health-insurance-title");
  return [
    applicantStep(facts, law, found),
    step(law.referralOpinion, "referral-opinion", word),
    step(law.referralPriority, "referral-residence", { resident: residence.priority, open: residence.open }),
    step(law.referral, "referral-by", word),
    ...(labourOffice === undefined
      ? []
      : [step(law.referral, "referral-by-labour-office", { may: labourOffice.may, ...word })]),
    ...(law.therapyBeforeAdmission.value === null
      ? []
      : [step(law.therapyBeforeAdmission, "referral-therapy")]),
    step(law.admission, "referral-admission", word),
    ...(hasHealthDoubt ? [step(law.programmeHealthTitle, "referral-health-title")] : []),
    { citation: next.citation, operation: "referral-next", operands: { next: next.id } },
  ];
}

function applicantStep(
  { applicant }: ReferralRouteInput<CalendarDate>,
  { referral }: RouteLaw,
  { mayApply, consentNeeded }: Found,
): Step {
  const isNamed = consentNeeded || mayApply !== false;
  if (!isNamed) return step(referral, "referral-applicant-not-named");
  const as = applicant === "person" || applicant === "legal-representative" ? applicant : "institution";
  const citation = theAct(consentNeeded ? "art-12-ust-1-pkt-2" : "art-12-ust-1-pkt-1");
  return step(referral, "referral-applicant", { as, may: mayApply }, citation);
}
