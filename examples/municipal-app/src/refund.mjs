/** What was paid in a month: the list to be signed, what is asked back for it, and whether that is right. */
import { checkRefundClaim, refundClaim } from "zatrudnienie-socjalne/benefit";
import { paper, paymentList } from "zatrudnienie-socjalne/reporting";
import { missedIn } from "./attendance.mjs";
import { centreOf, unitOf } from "./centre.mjs";
import { caseOf, payrollsPaidIn } from "./payrolls.mjs";
import { isPlanned, programmesById, programmesOf } from "./people.mjs";
import { fact } from "./words.mjs";

/** The payments of a month: its payrolls, and the arrears of corrections with their reason. */
export function listPaidIn(store, paidInMonth) {
  const arrears = store.all(
    "SELECT payment.*, reason FROM payment JOIN correction ON correction.id = correction WHERE payment.paid_on LIKE ? ORDER BY payment.id",
    [`${paidInMonth}-%`],
  );
  return paymentList({
    paidInMonth,
    payrolls: payrollsPaidIn(store, paidInMonth).map(({ result }) => withoutSettled(store, result)),
    benefits: arrears.map(({ programme, month, amount, before, paid_on, reason }) => ({
      ...{ id: String(programme), forMonth: month, amount, paidBefore: before, paidOn: paid_on, reason },
    })),
    people: programmesOf(store).map(({ id, name }) => ({ id: String(id), name })),
  });
}

/** A payroll without whoever had to wait then and was decided by a later one. */
function withoutSettled(store, { month, undetermined, ...result }) {
  const settled = new Set(
    store
      .all("SELECT programme FROM decision WHERE month = ?", [month])
      .map(({ programme }) => String(programme)),
  );
  return { ...result, month, undetermined: undetermined.filter(({ id }) => !settled.has(id)) };
}

/** The claim for a list, or what is missing for it. */
export function claimOf(store, { refund: { paidInMonth, payments } }) {
  const programmes = programmesById(store);
  const titleOf = ({ id }) => fact(programmes.get(id).other_insurance_title);
  return refundClaim({
    paidInMonth,
    payments: payments.map((payment) => ({ ...payment, otherInsuranceTitle: titleOf(payment) })),
  });
}

/** The claim against what is known now: every benefit computed again, or the plan that has no phases yet. */
export function checkOf(store, { paidInMonth, lines }) {
  const programmes = programmesById(store);
  const waiting = lines.map(({ id }) => programmes.get(id)).find((each) => !isPlanned(each));
  if (waiting !== undefined) return waiting.plan;
  const missed = missedIn(store, [...programmes.values()]);
  return checkRefundClaim({
    paidInMonth,
    payments: lines,
    interpretation: centreOf(store).interpretation,
    cases: lines.map(({ id, forMonth }) => {
      const programme = programmes.get(id);
      return { ...caseOf(programme, missed(programme, forMonth).absences), forMonth };
    }),
  });
}

/** The letter to the labour office. */
export function applicationOf(store, claim, filedOn) {
  const centre = centreOf(store);
  const fields = { unit: unitOf(centre), office: { name: centre.office }, claim, filedOn };
  return paper({ kind: "refund-application", fields });
}
