/** The day on which money goes out. What is decided cannot be taken back, so a slip is found before. */
import { describeViolation } from "zatrudnienie-socjalne";
import { refundClaim } from "zatrudnienie-socjalne/benefit";
import { dayIssues, problemsOf } from "./questions.mjs";
import { monthOf } from "./words.mjs";

/** What is wrong with paying these payments on a day, by the field of a form: it is no day, or the law has it later. */
export function payDayProblems(paidOn, payments) {
  const problems = problemsOf(dayIssues("paidOn", paidOn));
  if (problems.size > 0) return problems;
  const { violations = [] } = refundClaim({
    paidInMonth: monthOf(paidOn),
    payments: payments.map((payment) => ({ ...payment, paidOn, otherInsuranceTitle: false })),
  });
  if (violations.length === 0) return problems;
  return new Map([["paidOn", [...new Set(violations.map((each) => describeViolation(each, "pl")))]]]);
}
