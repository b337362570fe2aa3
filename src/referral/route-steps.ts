import type { CalendarDate } from "../calendar/index.js";
import { theAct } from "../law/index.js";
import type { Step } from "../reasoning/index.js";
import { bodiesWord, type WelfareBody } from "./actors.js";
import type { RouteLaw } from "./route-law.js";
import type { ReferralRoute } from "./route-result.js";
import type { ReferralRouteInput } from "./route-schema.js";

type Found = Pick<
  ReferralRoute,
  "mayApply" | "consentNeeded" | "referredBy" | "residence" | "next" | "warnings"
>;

/** The route as steps. They say neither which institution applied nor which group the person belongs to. */
export function routeStepsOf(
  { applicant }: ReferralRouteInput<CalendarDate>,
  law: RouteLaw,
  bodies: readonly WelfareBody[],
  { mayApply, consentNeeded, referredBy, residence, next, warnings }: Found,
): Step[] {
  const { referral, referralOpinion, therapyBeforeAdmission, admission, referralPriority } = law;
  const word = bodiesWord(bodies);
  const isNamed = consentNeeded || mayApply !== false;
  const as = applicant === "person" || applicant === "legal-representative" ? applicant : "institution";
  const labourOffice = referredBy.find(({ id }) => id === "labour-office");
  return [
    isNamed
      ? {
          citation: theAct(consentNeeded ? "art-12-ust-1-pkt-2" : "art-12-ust-1-pkt-1"),
          operation: "referral-applicant",
          operands: { as, may: mayApply },
          record: referral,
        }
      : {
          citation: referral.citation,
          operation: "referral-applicant-not-named",
          operands: {},
          record: referral,
        },
    {
      citation: referralOpinion.citation,
      operation: "referral-opinion",
      operands: { bodies: word },
      record: referralOpinion,
    },
    {
      citation: referralPriority.citation,
      operation: "referral-residence",
      operands: { resident: residence.priority, open: residence.open },
      record: referralPriority,
    },
    { citation: referral.citation, operation: "referral-by", operands: { bodies: word }, record: referral },
    ...(labourOffice === undefined
      ? []
      : [
          {
            citation: referral.citation,
            operation: "referral-by-labour-office" as const,
            operands: { may: labourOffice.may, bodies: word },
            record: referral,
          },
        ]),
    ...(therapyBeforeAdmission.value === null
      ? []
      : [
          {
            citation: therapyBeforeAdmission.citation,
            operation: "referral-therapy" as const,
            operands: {},
            record: therapyBeforeAdmission,
          },
        ]),
    {
      citation: admission.citation,
      operation: "referral-admission",
      operands: { bodies: word },
      record: admission,
    },
    ...(warnings.some(({ code }) => code === "health-insurance-title")
      ? [
          {
            citation: law.programmeHealthTitle.citation,
            operation: "referral-health-title" as const,
            operands: {},
            record: law.programmeHealthTitle,
          },
        ]
      : []),
    { citation: next.citation, operation: "referral-next", operands: { next: next.id } },
  ];
}
