import * as z from "zod";
import { lazily, type SchemasOf } from "../input/index.js";
import { aidBases, businessFounders } from "../law/index.js";
import {
  amountPart,
  checklistParts,
  dayPart,
  decidedParts,
  exactPart,
  factPart,
  monthPart,
  noRuleOutcome,
  undecidedOutcomes,
  violationsPart,
} from "../reasoning/index.js";
import type { AdviceSubsidyResult } from "./advice-subsidy.js";
import type { EmployerRefundPlanResult } from "./employer-refund-plan.js";
import type { EmployerRefundResult } from "./employer-refund-result.js";
import type { EmploymentReferralResult } from "./employment-referral.js";
import {
  type AdviceSubsidyInput,
  adviceSubsidyInput,
  type EmployerRefundInput,
  employerRefundInput,
  type EmployerRefundPlanInput,
  employerRefundPlanInput,
  type EmploymentReferralInput,
  employmentReferralInput,
} from "./inputs.js";
import {
  adviceCaps,
  aidCertifiers,
  employerRefundViolationCodes,
  noAdviceSubsidyReasons,
  noEmployerRefundReasons,
  noWorkReferralReasons,
  workReferralNeeds,
  workReferrers,
} from "./vocabulary.js";

const percent = z.string();

const employmentReferralResult = /* @__PURE__ */ lazily(() =>
  z.toZod<EmploymentReferralResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("referral"),
        may: factPart,
        referredBy: z.literal(workReferrers),
        earliest: dayPart.nullable(),
        ...checklistParts(workReferralNeeds),
        ...decidedParts("employmentReferral"),
      }),
      noRuleOutcome("employmentReferral", noWorkReferralReasons),
      ...undecidedOutcomes("employmentReferral"),
    ]),
  ),
);

/** The decided outcomes of a month, alone or in a plan. */
const refundOutcomes = /* @__PURE__ */ lazily(() => {
  const parts = {
    month: monthPart,
    amount: amountPart,
    schedule: z.array(z.strictObject({ from: z.int(), to: z.int(), percent })),
    refundMonths: z.int(),
    employmentMonths: z.int(),
    ...decidedParts("employerRefund"),
  };
  return [
    z.strictObject({
      outcome: z.literal("due"),
      base: amountPart,
      percent,
      ceiling: amountPart,
      wageRefund: amountPart,
      contributions: amountPart,
      exact: exactPart,
      deMinimis: z
        .strictObject({ basis: z.literal(aidBases), certificateBy: z.literal(aidCertifiers) })
        .nullable(),
      payBy: dayPart.nullable(),
      violations: violationsPart(employerRefundViolationCodes),
      ...parts,
    }),
    z.strictObject({ outcome: z.literal("not-due"), reason: z.literal(noEmployerRefundReasons), ...parts }),
    ...undecidedOutcomes("employerRefund"),
  ] as const;
});

const employerRefundResult = /* @__PURE__ */ lazily(() =>
  z.toZod<EmployerRefundResult>()(z.discriminatedUnion("outcome", refundOutcomes())),
);

const employerRefundPlanResult = /* @__PURE__ */ lazily(() => {
  const place = { index: z.int(), month: monthPart, employmentMonth: z.int() };
  const [due, notDue, invalid, unsupported, undetermined] = refundOutcomes();
  return z.toZod<EmployerRefundPlanResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("plan"),
        months: z.array(
          z.discriminatedUnion("outcome", [
            due.extend(place),
            notDue.extend(place),
            invalid.extend(place),
            unsupported.extend(place),
            undetermined.extend(place),
          ]),
        ),
        total: amountPart,
        unknownFrom: monthPart.nullable(),
        ...decidedParts("employerRefundPlan"),
      }),
      ...undecidedOutcomes("employerRefundPlan"),
    ]),
  );
});

const adviceSubsidyResult = /* @__PURE__ */ lazily(() => {
  const parts = {
    amount: amountPart,
    beneficiaries: z.literal(businessFounders),
    ...decidedParts("adviceSubsidy"),
  };
  return z.toZod<AdviceSubsidyResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("ceiling"),
        exact: exactPart,
        shareAmount: amountPart,
        cap: amountPart,
        cappedBy: z.literal(adviceCaps),
        ...parts,
      }),
      z.strictObject({ outcome: z.literal("not-due"), reason: z.literal(noAdviceSubsidyReasons), ...parts }),
      ...undecidedOutcomes("adviceSubsidy"),
    ]),
  );
});

/** What each function of this room takes and returns. */
export const supportedEmploymentSchemas: {
  readonly employmentReferral: SchemasOf<EmploymentReferralInput, EmploymentReferralResult>;
  readonly employerRefund: SchemasOf<EmployerRefundInput, EmployerRefundResult>;
  readonly employerRefundPlan: SchemasOf<EmployerRefundPlanInput, EmployerRefundPlanResult>;
  readonly adviceSubsidy: SchemasOf<AdviceSubsidyInput, AdviceSubsidyResult>;
} = {
  employmentReferral: { input: employmentReferralInput, result: employmentReferralResult },
  employerRefund: { input: employerRefundInput, result: employerRefundResult },
  employerRefundPlan: { input: employerRefundPlanInput, result: employerRefundPlanResult },
  adviceSubsidy: { input: adviceSubsidyInput, result: adviceSubsidyResult },
};
