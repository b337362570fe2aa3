import { someMonth, somePayroll } from "./some-month.js";
import { somePerson, someReferral } from "./some-person.js";
import { someContribution, somePlan } from "./some-plan.js";

/**
 * Valid inputs by name of the function, each made of a list of natural numbers and of nothing else: the same numbers give the
 * same input, and shorter lists of smaller numbers a plainer one. A library for properties makes the numbers and shrinks
 * them; with fast-check `fc.array(fc.nat()).map(some.monthlyBenefit)` is an arbitrary of valid months. Any list of numbers
 * is taken; what is no natural number counts as its whole part without the sign, or as nought.
 *
 * @example
 * import { monthlyBenefit } from "zatrudnienie-socjalne";
 * import { some } from "zatrudnienie-socjalne/testing";
 *
 * // fc.assert(fc.property(fc.array(fc.nat()).map(some.monthlyBenefit), (input) => …))
 * some.monthlyBenefit([]).month; // => "2026-01"
 * monthlyBenefit(some.monthlyBenefit([1, 2, 3])).outcome; // => "due"
 */
export const some = {
  monthlyBenefit: someMonth,
  premiumCeiling: someMonth,
  payroll: somePayroll,
  contributions: someContribution,
  planParticipation: somePlan,
  assessEligibility: somePerson,
  referralRoute: someReferral,
} as const;
