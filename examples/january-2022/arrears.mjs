/** The rise of January 2022: what was paid, what is due now, the arrears and their refund, without any printing. */
import {
  checkRefundClaim,
  contributions,
  payroll,
  recalculateMonths,
  refundClaim,
} from "zatrudnienie-socjalne";
import { decided } from "../decided.mjs";
import { minus } from "../text.mjs";

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
    all
      .filter(({ month }) => month === raisedMonth)
      .map((month) => ({ id, ...month, onTop: contributionsOnTop(month, otherInsuranceTitle) })),
  );
  const others = people.flatMap(({ months: all }) => all.filter(({ month }) => month !== raisedMonth));
  const claim = decided(
    refundClaim({
      paidInMonth: facts.arrearsPaidInMonth,
      payments: raised
        .filter(({ outcome }) => outcome === "arrears")
        .map(({ id, month, difference, onTop }) => ({
          id,
          forMonth: month,
          amount: difference,
          contributions: onTop,
          otherInsuranceTitle,
        })),
    }),
  );
  return { paid, now, raised, others, claim, check: checkOf(claim, raised, facts) };
}

/** The contributions of a month are rounded once, on its whole benefit; those of the arrears are the difference. */
function contributionsOnTop({ month, before, after }, otherInsuranceTitle) {
  const [then, now] = [before, after].map((amount) =>
    decided(contributions({ amount, month, otherInsuranceTitle })),
  );
  return {
    pension: minus(now.pension, then.pension),
    disability: minus(now.disability, then.disability),
    total: minus(now.total, then.total),
  };
}

/** The labour office knows what it refunded for the month before. */
function checkOf({ paidInMonth, lines, totals }, raised, { cases, interpretation }) {
  return decided(
    checkRefundClaim({
      paidInMonth,
      payments: lines,
      totals,
      cases: lines.map(({ id, forMonth }) => ({
        ...cases.find((person) => person.id === id),
        forMonth,
        paidBefore: raised.find((person) => person.id === id).before,
      })),
      interpretation,
    }),
  );
}

function wasThere({ trial, participation }, month) {
  const from = (trial ?? participation).from;
  return from.slice(0, 7) <= month;
}
