import { firstDay, joined, monthAfter, monthOf, type Period, type YearMonth } from "../../calendar/index.js";
import type { Law } from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import { noMoney } from "../../money/index.js";
import type { RecordOf } from "../records/kept.js";
import type { DueDay } from "./duty.js";
import { daysOf } from "./programme-duties.js";

/** What is known of the months in which benefits were paid. */
export interface PaidMonths {
  readonly programmes: readonly RecordOf["programmes"][];
  /** Left out: they follow from the programmes, since the benefit is paid in arrears. */
  readonly payments?: readonly RecordOf["payments"][] | undefined;
}

/** The first days on which a refund can be asked for: the Act names no day, but the month after the payments. */
export function refundDuties({ programmes, payments }: PaidMonths, law: Law): DueDay[] {
  const months =
    payments === undefined
      ? monthsOf(programmes.map(daysOf)).map(monthAfter)
      : payments.flatMap(({ benefit = noMoney, paidOn }) => (benefit === noMoney ? [] : monthOf(paidOn)));
  return [...new Set(months)].flatMap((month): DueDay[] => {
    const date = firstDay(monthAfter(month));
    const rule = law.of(rules.refund, date);
    if (rule === undefined) return [];
    return [
      {
        kind: "refund-application",
        about: month,
        date,
        fixedByLaw: false,
        certainty: payments === undefined ? "C" : "B",
        citation: rule.citation,
      },
    ];
  });
}

/** The months in which any of the periods has a day, joined before so that each is gone through once. */
function monthsOf(periods: readonly Period[]): YearMonth[] {
  const months: YearMonth[] = [];
  for (const { from, to } of joined(periods)) {
    for (let month = monthOf(from); month <= monthOf(to); month = monthAfter(month)) months.push(month);
  }
  return months;
}
