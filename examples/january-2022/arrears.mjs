/** The rise of January 2022: what was paid, what is due now, the arrears and their refund, without any printing. */
import { checkRefundClaim, payroll, recalculateMonths, refundClaim } from "zatrudnienie-socjalne";
import { decided } from "../decided.mjs";

export function arrears(facts) {
  const { cases, interpretation, months, paidOn, raisedMonth, otherInsuranceTitle } = facts;
  // `asOf`: only law in force on the day of payment is known.
  const paid = months.map((month) => decided(payroll({ month, cases, interpretation, asOf: paidOn })));
  const now = months.map((month) => decided(payroll({ month, cases, interpretation })));

  const people = cases.map(({ id, ...person }) => ({
    id,
    ...recalculateMonths({
      paid: paid
        .map(({ month, lines }) => ({ month, amount: lines.find((line) => line.id === id).amount }))
        .filter(({ month }) => wasThere(person.periods, month)),
      input: person,
      formerInput: { ...person, asOf: paidOn },
      interpretation,
    }),
  }));

  const raised = people.flatMap(({ id, months: all }) =>
    all.filter(({ month }) => month === raisedMonth).map((month) => ({ id, ...month })),
  );
  const others = people.flatMap(({ months: all }) => all.filter(({ month }) => month !== raisedMonth));
  const claim = decided(
    refundClaim({
      paidInMonth: facts.arrearsPaidInMonth,
      payments: raised
        .filter(({ outcome }) => outcome === "arrears")
        // `paidBefore`: the contributions of a month are rounded once, on its whole benefit.
        .map(({ id, month, before, difference }) => ({
          id,
          forMonth: month,
          amount: difference,
          paidBefore: before,
          otherInsuranceTitle,
        })),
    }),
  );
  return { paid, now, raised, others, claim, check: checkOf(claim, facts) };
}

/** The labour office computes every line again from the cases. */
function checkOf({ paidInMonth, lines, totals }, { cases, interpretation }) {
  return decided(
    checkRefundClaim({
      paidInMonth,
      payments: lines,
      totals,
      cases: lines.map(({ id, forMonth }) => ({ ...cases.find((person) => person.id === id), forMonth })),
      interpretation,
    }),
  );
}

function wasThere({ trial, participation }, month) {
  const from = (trial ?? participation).from;
  return from.slice(0, 7) <= month;
}
