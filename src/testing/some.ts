import type {
  ContributionsInput,
  MonthlyBenefitInput,
  PayrollInput,
  RefundClaimInput,
} from "../benefit/index.js";
import type { ActivityGrantInput, StatusPeriodInput } from "../centre/index.js";
import type { AssessEligibilityInput } from "../eligibility/index.js";
import type { PlanParticipationInput } from "../participation/index.js";
import type { CertificateInput, ReferralRouteInput } from "../referral/index.js";
import type { EmployerRefundInput } from "../supported-employment/index.js";
import { someActivityGrant, someContribution, someEmployerRefund, someRefundClaim } from "./some-money.js";
import { someMonth, somePayroll } from "./some-month.js";
import { somePerson, someReferral } from "./some-person.js";
import { somePlan } from "./some-plan.js";
import { someCertificate, someStatusPeriod } from "./some-status.js";

/** A valid input made of a list of natural numbers. */
export type SomeInput<Input> = (choices: readonly number[]) => Input;

/** What {@link some} makes, by name of the function. */
export interface SomeInputs {
  /** January to May of several years, in participation, with absences and chosen readings. */
  readonly monthlyBenefit: SomeInput<MonthlyBenefitInput>;
  /** The same months. */
  readonly premiumCeiling: SomeInput<MonthlyBenefitInput>;
  /** Up to five people of one month. */
  readonly payroll: SomeInput<PayrollInput>;
  /** Amounts up to 4000.99 in months of several laws. */
  readonly contributions: SomeInput<ContributionsInput>;
  /** Up to five payments for months of one year. */
  readonly refundClaim: SomeInput<RefundClaimInput>;
  /** A trial from any day, with up to two extensions. */
  readonly planParticipation: SomeInput<PlanParticipationInput>;
  /** Any facts, under several wordings. */
  readonly assessEligibility: SomeInput<AssessEligibilityInput>;
  /** Any facts of a referral, under several wordings. */
  readonly referralRoute: SomeInput<ReferralRouteInput>;
  /** An end of participation under several wordings. */
  readonly certificate: SomeInput<CertificateInput>;
  /** A month of work, the first to the fourteenth, in years of several laws. */
  readonly employerRefund: SomeInput<EmployerRefundInput>;
  /** A status with up to three extensions. */
  readonly statusPeriod: SomeInput<StatusPeriodInput>;
  /** One to three months of people. */
  readonly activityGrant: SomeInput<ActivityGrantInput>;
}

/**
 * Valid inputs by name of the function, each made of a list of natural numbers and of nothing else: the same numbers give the
 * same input, and shorter lists of smaller numbers a plainer one. A library for properties makes the numbers and shrinks
 * them; for fast-check {@link arbitraries} are made of them. Any list of numbers is taken; what is no natural number counts as
 * its whole part without the sign, or as nought.
 *
 * @example
 * import { monthlyBenefit } from "zatrudnienie-socjalne";
 * import { some } from "zatrudnienie-socjalne/testing";
 *
 * some.monthlyBenefit([]).month; // => "2026-01"
 * monthlyBenefit(some.monthlyBenefit([1, 2, 3])).outcome; // => "due"
 */
export const some: SomeInputs = {
  monthlyBenefit: someMonth,
  premiumCeiling: someMonth,
  payroll: somePayroll,
  contributions: someContribution,
  refundClaim: someRefundClaim,
  planParticipation: somePlan,
  assessEligibility: somePerson,
  referralRoute: someReferral,
  certificate: someCertificate,
  employerRefund: someEmployerRefund,
  statusPeriod: someStatusPeriod,
  activityGrant: someActivityGrant,
};
