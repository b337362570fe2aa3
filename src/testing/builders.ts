import type {
  ContributionsInput,
  MonthlyBenefitInput,
  PayrollCase,
  PayrollInput,
  RefundClaimInput,
} from "../benefit/index.js";
import type { AssessEligibilityInput } from "../eligibility/index.js";
import type { PlanParticipationInput } from "../participation/index.js";
import type { CertificateInput, LifecycleInput, ReferralRouteInput } from "../referral/index.js";
import type { CentreReportInput } from "../reporting/index.js";
import type { EmployerRefundInput } from "../supported-employment/index.js";

/** A trial of a month and eleven months of participation: 2 March 2026 to 1 March 2027. */
const year = () => ({
  trial: { from: "2026-03-02", to: "2026-04-01" },
  participation: { from: "2026-04-02", to: "2027-03-01" },
});

/**
 * A valid input of `monthlyBenefit`: June 2026 in the middle of a participation, without absences, that is decided without
 * a choice. `changes` take the place of its fields, whole and unchecked; each call makes a new object.
 *
 * @example
 * import { monthlyBenefit } from "zatrudnienie-socjalne";
 * import { aMonth } from "zatrudnienie-socjalne/testing";
 *
 * const result = monthlyBenefit(aMonth({ absences: [{ kind: "unexcused", date: "2026-06-08" }] }));
 * result.outcome === "due" && result.amount; // => "2033.70"
 */
export function aMonth(changes: Partial<MonthlyBenefitInput> = {}): MonthlyBenefitInput {
  return { month: "2026-06", periods: year(), applied: true, history: "complete", ...changes };
}

/**
 * A valid case of `payroll`: the person of {@link aMonth} under an id. `changes` take the place of its fields, unchecked.
 *
 * @example
 * import { aPayrollCase } from "zatrudnienie-socjalne/testing";
 *
 * aPayrollCase({ id: "B-2" }).id; // => "B-2"
 */
export function aPayrollCase(changes: Partial<PayrollCase> = {}): PayrollCase {
  return { id: "A-1", periods: year(), applied: true, history: "complete", ...changes };
}

/**
 * A valid input of `payroll`: June 2026 with one case. `changes` take the place of its fields, unchecked.
 *
 * @example
 * import { payroll } from "zatrudnienie-socjalne";
 * import { aPayroll, aPayrollCase } from "zatrudnienie-socjalne/testing";
 *
 * const result = payroll(aPayroll({ cases: [aPayrollCase(), aPayrollCase({ id: "B-2" })] }));
 * result.outcome === "computed" && result.totals.amount; // => "4281.40"
 */
export function aPayroll(changes: Partial<PayrollInput> = {}): PayrollInput {
  return { month: "2026-06", cases: [aPayrollCase()], ...changes };
}

/**
 * A valid input of `contributions`: a whole benefit of June 2026. `changes` take the place of its fields, unchecked.
 *
 * @example
 * import { contributions } from "zatrudnienie-socjalne";
 * import { aContribution } from "zatrudnienie-socjalne/testing";
 *
 * contributions(aContribution()).outcome; // => "due"
 */
export function aContribution(changes: Partial<ContributionsInput> = {}): ContributionsInput {
  return { month: "2026-06", amount: "2140.70", otherInsuranceTitle: false, ...changes };
}

/**
 * A valid input of `refundClaim`: one benefit of June 2026, paid in July. `changes` take the place of its fields, unchecked.
 *
 * @example
 * import { refundClaim } from "zatrudnienie-socjalne";
 * import { aRefundClaim } from "zatrudnienie-socjalne/testing";
 *
 * const result = refundClaim(aRefundClaim());
 * result.outcome === "claim" && result.totals.benefits; // => "2140.70"
 */
export function aRefundClaim(changes: Partial<RefundClaimInput> = {}): RefundClaimInput {
  return {
    paidInMonth: "2026-07",
    payments: [{ id: "A-1", forMonth: "2026-06", amount: "2140.70", otherInsuranceTitle: false }],
    ...changes,
  };
}

/**
 * A valid input of `planParticipation`: signed days of a trial and a participation. `changes` take the place of its fields,
 * unchecked.
 *
 * @example
 * import { planParticipation } from "zatrudnienie-socjalne";
 * import { aPlan } from "zatrudnienie-socjalne/testing";
 *
 * planParticipation(aPlan()).outcome; // => "planned"
 */
export function aPlan(changes: Partial<PlanParticipationInput> = {}): PlanParticipationInput {
  const { trial, participation } = year();
  return { trialFrom: trial.from, trialTo: trial.to, participationTo: participation.to, ...changes };
}

/**
 * A valid input of `assessEligibility`: a long-term unemployed person without a right that excludes. `changes` take the
 * place of its fields, unchecked.
 *
 * @example
 * import { assessEligibility } from "zatrudnienie-socjalne";
 * import { aPerson } from "zatrudnienie-socjalne/testing";
 *
 * assessEligibility(aPerson()).outcome; // => "eligible"
 */
export function aPerson(changes: Partial<AssessEligibilityInput> = {}): AssessEligibilityInput {
  return {
    on: "2026-06-15",
    groups: { "long-term-unemployed": true },
    condition: { socialExclusion: true, cannotMeetBasicNeeds: true, participationHindered: true },
    entitlements: {
      "unemployment-benefit": false,
      "pre-retirement-allowance": false,
      "pre-retirement-benefit": false,
      "social-pension": false,
      "structural-pension": false,
      "incapacity-pension": false,
      "retirement-pension": false,
      "teacher-compensation-benefit": false,
    },
    ...changes,
  };
}

/**
 * A valid input of `referralRoute`: a person of the commune of the centre who applies. `changes` take the place of its
 * fields, unchecked.
 *
 * @example
 * import { referralRoute } from "zatrudnienie-socjalne";
 * import { aReferral } from "zatrudnienie-socjalne/testing";
 *
 * referralRoute(aReferral()).outcome; // => "route"
 */
export function aReferral(changes: Partial<ReferralRouteInput> = {}): ReferralRouteInput {
  return {
    on: "2026-02-02",
    groups: { "long-term-unemployed": true },
    applicant: "person",
    residenceCommune: "1061011",
    centreCommune: "1061011",
    ...changes,
  };
}

/**
 * A valid input of `lifecycle`: a programme from the application to the participation. `changes` take the place of its
 * fields, unchecked.
 *
 * @example
 * import { lifecycle } from "zatrudnienie-socjalne";
 * import { aProgramme } from "zatrudnienie-socjalne/testing";
 *
 * const result = lifecycle(aProgramme());
 * result.outcome === "lifecycle" && result.stage; // => "participation"
 */
export function aProgramme(changes: Partial<LifecycleInput> = {}): LifecycleInput {
  const { trial, participation } = year();
  return {
    on: "2026-06-15",
    events: [
      { kind: "applied", on: "2026-02-02" },
      { kind: "programme-signed", on: "2026-02-27" },
      { kind: "trial-started", on: trial.from, to: trial.to },
      { kind: "qualified", on: trial.to, participationTo: participation.to },
    ],
    ...changes,
  };
}

/**
 * A valid input of `certificate`: a participation that ended in June 2026. `changes` take the place of its fields,
 * unchecked.
 *
 * @example
 * import { certificate } from "zatrudnienie-socjalne";
 * import { aCertificate } from "zatrudnienie-socjalne/testing";
 *
 * certificate(aCertificate()).outcome; // => "due"
 */
export function aCertificate(changes: Partial<CertificateInput> = {}): CertificateInput {
  return { endedOn: "2026-06-15", longTermUnemployed: true, ...changes };
}

/**
 * A valid input of `employerRefund`: the second month of work, at the minimum wage of 2026. `changes` take the place of its
 * fields, unchecked.
 *
 * @example
 * import { employerRefund } from "zatrudnienie-socjalne";
 * import { anEmployerRefund } from "zatrudnienie-socjalne/testing";
 *
 * employerRefund(anEmployerRefund()).outcome; // => "due"
 */
export function anEmployerRefund(changes: Partial<EmployerRefundInput> = {}): EmployerRefundInput {
  return {
    agreementOn: "2026-05-01",
    month: "2026-06",
    employmentMonth: 2,
    wagePaid: "4806.00",
    contributionPercent: "20.48",
    ...changes,
  };
}

/**
 * A valid input of `centreReport`: 2025 of a centre with one participant who completed the programme. `changes` take the
 * place of its fields, unchecked.
 *
 * @example
 * import { centreReport } from "zatrudnienie-socjalne";
 * import { aCentreReport } from "zatrudnienie-socjalne/testing";
 *
 * centreReport(aCentreReport()).outcome; // => "report"
 */
export function aCentreReport(changes: Partial<CentreReportInput> = {}): CentreReportInput {
  return {
    year: 2025,
    records: {
      unit: { id: "cis-1", from: "2020-01-01" },
      participants: [{ id: "a", sex: "female", groups: ["long-term-unemployed"] }],
      programmes: [
        {
          id: "p",
          participant: "a",
          periods: {
            trial: { from: "2025-01-01", to: "2025-01-31" },
            participation: { from: "2025-02-01", to: "2025-12-31" },
          },
          end: { on: "2025-12-31", reason: "completed" },
        },
      ],
    },
    ...changes,
  };
}
