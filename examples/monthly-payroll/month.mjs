/**
 * What follows from a payroll, from the same month: the payment list, the refund application, the attendance card that the
 * absences came from, and the next duties. Nothing is printed here.
 */
import { refundClaim } from "zatrudnienie-socjalne";
import { attendanceCard, dutyCalendar, paper, paymentList } from "zatrudnienie-socjalne/reporting";
import { decided } from "../decided.mjs";
import { addDays, monthsLater } from "../made-up.mjs";

const unit = { name: "Centrum Integracji Społecznej (dane zmyślone)" };
const office = { name: "Powiatowy Urząd Pracy (dane zmyślone)" };

/** `computed` is the payroll; `card` and `otherInsuranceTitle` are what the file says beside its input. */
export function afterPayroll(computed, { input, letterFor, card, otherInsuranceTitle = false }) {
  const nextMonth = monthsLater(`${computed.month}-01`, 1);
  const monthAfter = monthsLater(nextMonth, 1);
  const paidOn = addDays(nextMonth, 9);
  const list = decided(paymentList({ paidInMonth: nextMonth.slice(0, 7), payrolls: [computed] }));
  const { paidInMonth, payments } = list.refund;
  const claim = decided(
    refundClaim({
      paidInMonth,
      payments: payments.map((payment) => ({ ...payment, otherInsuranceTitle })),
    }),
  );
  return {
    list,
    application: decided(
      paper({ kind: "refund-application", fields: { unit, office, claim, filedOn: addDays(monthAfter, 3) } }),
    ),
    card: card === undefined ? null : cardOf(card, { input, letterFor }),
    calendar: decided(
      dutyCalendar({
        for: "centre",
        from: nextMonth,
        to: addDays(monthsLater(monthAfter, 1), -1),
        programmes: programmesOf(input.cases),
        payments: list.rows.map(({ id, forMonth, benefit }) => ({
          id,
          participant: id,
          forMonth,
          paidOn,
          benefit,
        })),
      }),
    ),
  };
}

/** The card of the person whose letter is printed. Its absences and suspensions go into the payroll as they are. */
function cardOf(card, { input: { month, cases, classDays }, letterFor }) {
  const { periods } = cases.find(({ id }) => id === letterFor);
  return decided(attendanceCard({ month, periods, ...(classDays ? { classDays } : {}), ...card }));
}

/** Cases as programmes: whoever left or will leave in a month is in the calendar; a bad case is left out of it. */
function programmesOf(cases) {
  return cases.map(({ id, periods }) => ({ id, participant: id, periods }));
}
