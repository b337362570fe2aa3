/** Two agreements side by side in Polish, line by line. */
import { employerRefundPlan, explain } from "zatrudnienie-socjalne/supported-employment";
import { decided } from "../decided.mjs";
import { day, decimal, heading, row, wrapped, zloty } from "../text.mjs";

export function report({ contributionPercent, agreements }) {
  const plans = agreements.map((agreement) => ({
    ...agreement,
    plan: decided(
      employerRefundPlan({
        ...{ agreementOn: agreement.agreementOn, startedOn: agreement.startedOn, contributionPercent },
        wages: agreement.wages.flatMap(monthlyWages),
      }),
    ),
  }));
  return [
    ...heading("Refundacja dla pracodawcy: umowa z 2021 r. i umowa z 2026 r. (dane zmyślone)"),
    ...plans.flatMap(terms),
    ...sideBySide(plans),
    ...plans.flatMap(whyFirstMonth),
  ];
}

function monthlyWages({ from, to, wagePaid }) {
  const months = [];
  for (let month = from; month <= to; month = next(month)) months.push({ month, wagePaid });
  return months;
}

function next(month) {
  const [year, number] = month.split("-").map(Number);
  const after = number === 12 ? [year + 1, 1] : [year, number + 1];
  return `${after[0]}-${String(after[1]).padStart(2, "0")}`;
}

function terms({ agreementOn, plan }) {
  const [{ schedule, employmentMonths }] = plan.months;
  const steps = schedule.map(({ from, to, percent }) => `${percent} % w miesiącach ${from}–${to}`);
  return wrapped(
    `Umowa z ${day(agreementOn)}: ${steps.join(", ")}; zatrudnienie co najmniej ${employmentMonths} miesięcy.`,
  );
}

const widths = [7, -8, -9, -8, -9];

function sideBySide(plans) {
  const most = Math.max(...plans.map(({ plan }) => plan.months.length));
  const years = plans.map(({ agreementOn }) => agreementOn.slice(0, 4));
  return [
    "",
    `  ${row(widths, ["miesiąc", years[0], "zł", years[1], "zł"])}`,
    ...Array.from({ length: most }, (_, index) => {
      const cells = plans.flatMap(({ plan }) => cellsOf(plan.months[index]));
      return `  ${row(widths, [String(index + 1), ...cells])}`;
    }),
    `  ${row(widths, ["razem", ...plans.flatMap(({ plan }) => ["", decimal(plan.total)])])}`,
    "",
  ];
}

function cellsOf(refund) {
  return refund === undefined ? ["", ""] : [refund.month, decimal(refund.amount)];
}

function whyFirstMonth({ agreementOn, plan }) {
  const [first] = plan.months;
  return [
    `  Dlaczego ${zloty(first.amount)} w pierwszym miesiącu umowy z ${day(agreementOn)}:`,
    ...explain(first, "pl").flatMap((sentence) => wrapped(sentence, "  - ")),
  ];
}
