/** A claim as the centre makes it, and as the labour office checks it: wrong in two ways, then right. */
import { checkRefundClaim, refundClaim } from "zatrudnienie-socjalne";
import { decided } from "../decided.mjs";

export function claims(facts) {
  const { paidInMonth, payments, mistakes } = facts;
  const right = decided(refundClaim({ paidInMonth, payments }));
  // Somebody typed a wrong benefit; contributions and sums follow it, so that the claim looks right.
  const wrongLine = decided(
    refundClaim({
      paidInMonth,
      payments: payments.map((each) => typed(each, mistakes.line)),
    }),
  );
  // Somebody typed a wrong sum under a right list.
  const wrongSum = { ...right, totals: { ...right.totals, total: mistakes.total } };
  return {
    right,
    refused: refundClaim(sent(wrongSum)),
    checks: {
      wrongLine: checked(wrongLine, facts),
      wrongSum: checked(wrongSum, facts),
      right: checked(right, facts),
    },
  };
}

/** What the centre sends: month, list and sums. */
function sent({ paidInMonth, lines, totals }) {
  return { paidInMonth, payments: lines, totals };
}

function checked(claim, { cases, interpretation }) {
  return decided(checkRefundClaim({ ...sent(claim), cases, interpretation }));
}

function typed(payment, { id, forMonth, amount }) {
  return payment.id === id && payment.forMonth === forMonth ? { ...payment, amount } : payment;
}
