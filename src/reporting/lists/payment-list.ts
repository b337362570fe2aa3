import { type CalendarDate, lastDay, monthOf, type YearMonth } from "../../calendar/index.js";
import { calculated, type Calculation, type Parts } from "../../input/index.js";
import type { Law } from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import { type Amount, fromAmount, minus, noMoney, plus, sum, toAmount } from "../../money/index.js";
import type { Decision, Issue, Path, Step } from "../../reasoning/index.js";
import {
  type ListedBenefit,
  type PaymentListFacts as Facts,
  type PaymentListInput,
  paymentListInput,
} from "./inputs.js";
import type { ListedPayment, PaymentList, PaymentListResult } from "./payment-list-result.js";
import { step } from "./step.js";

/**
 * The list of payments of a month: benefits and premiums, person by person, and what is asked back for them.
 *
 * Provisions: art. 15 ust. 4, 5 and 8 and art. 15a of the Act. Takes results of `payroll` as they are, further benefits (each
 * with its month), premiums and what is known of the people; a premium joins the first row of its person and month. Amounts
 * are PLN with two decimals, gross of income tax but for `net`. `refund` is the input of `refundClaim` as it is: benefits,
 * never premiums. What is not due stands in `notPaid`, what is not decided in `waiting`.
 * Not checked: whether the benefits are right, and whether a premium may be granted (`premiumCeiling`). A second payment to
 * a person for a month needs a reason. Bad input gets `invalid` with all its issues.
 *
 * @example
 * ```ts
 * import { payroll, refundClaim } from "zatrudnienie-socjalne/benefit";
 * import { paymentList } from "zatrudnienie-socjalne/reporting";
 *
 * const june = payroll({
 *   month: "2026-06",
 *   cases: [{ id: "1", periods: { participation: { from: "2026-04-02", to: "2027-03-01" } } }],
 * });
 * const list = paymentList({
 *   paidInMonth: "2026-07",
 *   payrolls: [june],
 *   premiums: [{ id: "1", forMonth: "2026-06", amount: "200.00" }],
 *   people: [{ id: "1", name: "Jan Kowalski", form: "transfer" }],
 * });
 * list.outcome === "list" && list.totals.total; // => "2340.70"
 * const claim = list.outcome === "list" && refundClaim(list.refund);
 * claim && claim.outcome === "claim" && claim.totals.benefits; // => "2140.70"
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718.
 */
export function paymentList(input: PaymentListInput): PaymentListResult {
  return calculated(paymentListRule, input);
}

export const paymentListRule: Calculation<Facts, PaymentListResult, never> = {
  calculation: "paymentList",
  schema: paymentListInput,
  contradictions,
  day: ({ paidInMonth }) => lastDay(paidInMonth as YearMonth),
  decide,
};

/** A payment before it has its number, its premium and what is known of its person. */
type Paid = Pick<
  ListedBenefit<CalendarDate>,
  "amount" | "forMonth" | "id" | "paidBefore" | "paidOn" | "reason" | "taxAdvance"
>;

function decide(facts: Facts, law: Law): Decision<PaymentListResult> {
  const { paidInMonth, payrolls = [] } = facts;
  const paid = [...linesOf(facts), ...(facts.benefits ?? [])];
  const rows = rowsOf(paid, facts);
  const notPaid = payrolls.flatMap(({ lines }) =>
    lines.flatMap((line) => (line.outcome === "not-due" ? [{ id: line.id, reason: line.reason }] : [])),
  );
  const waiting = payrolls.flatMap(({ undetermined, unsupported, invalid }) =>
    [...undetermined, ...unsupported, ...invalid].map(({ id, outcome }) => ({ id, outcome })),
  );
  const totals = totalsOf(rows);
  return {
    outcome: "list",
    paidInMonth,
    rows,
    totals,
    refund: { paidInMonth, payments: paid.map(refundOf) },
    notPaid,
    waiting,
    steps: stepsOf({ rows, totals, notPaid, waiting }, law),
  };
}

/** The due lines of the payrolls as payments. */
function linesOf({ payrolls = [] }: Facts): Paid[] {
  return payrolls.flatMap(({ month: forMonth, lines }) =>
    lines.flatMap(({ id, outcome, amount, taxAdvance }) =>
      outcome === "due" ? [{ id: id, forMonth, amount, taxAdvance }] : [],
    ),
  );
}

function refundOf({
  id,
  forMonth,
  amount,
  paidOn,
  paidBefore,
}: Paid): PaymentList["refund"]["payments"][number] {
  return {
    id,
    forMonth,
    amount,
    ...(paidOn === undefined ? {} : { paidOn }),
    ...(paidBefore === undefined ? {} : { paidBefore }),
  };
}

/** A premium joins the first row of its person and month; one without such a row gets a row of its own. */
function rowsOf(paid: readonly Paid[], { premiums = [], people = [] }: Facts): ListedPayment[] {
  const known = new Map(people.map((person) => [person.id, person]));
  const left = new Map(premiums.map((premium) => [keyOf(premium), premium]));
  const taken = (payment: Paid): string => {
    const key = keyOf(payment);
    const { amount = noMoney } = left.get(key) ?? {};
    left.delete(key);
    return amount;
  };
  const withPremiums = paid.map((payment) => ({ payment, premium: taken(payment) }));
  const alone = [...left.values()].map(({ id, forMonth, amount }) => ({
    payment: { id, forMonth, amount: noMoney },
    premium: amount,
  }));
  return [...withPremiums, ...alone].map(
    ({ payment, premium }: { payment: Paid; premium: string }, index) => {
      const { id, forMonth, amount: benefit, taxAdvance = null, reason = null } = payment;
      const total = added(benefit, premium);
      const { name = null, form = null } = known.get(id) ?? {};
      const net = taxAdvance === null ? null : less(total, taxAdvance);
      return { no: index + 1, id, name, forMonth, benefit, premium, total, taxAdvance, net, form, reason };
    },
  );
}

function totalsOf(rows: readonly ListedPayment[]): PaymentList["totals"] {
  const total = totalOf(rows.map((row) => row.total));
  const taxed = rows.flatMap(({ taxAdvance }) => taxAdvance ?? []);
  const taxAdvances = taxed.length === 0 ? null : totalOf(taxed);
  return {
    count: rows.length,
    benefit: totalOf(rows.map(({ benefit }) => benefit)),
    premium: totalOf(rows.map(({ premium }) => premium)),
    total,
    taxAdvances,
    net: taxAdvances === null ? null : less(total, taxAdvances),
  };
}

function stepsOf(
  { rows, totals, notPaid, waiting }: Pick<PaymentList, "notPaid" | "rows" | "totals" | "waiting">,
  law: Law,
): Step[] {
  const refund = law.of(rules.refund);
  const premium = law.of(rules.premium);
  const benefits = rows.filter(({ benefit }) => benefit !== noMoney).length;
  const premiums = rows.filter(({ premium }) => premium !== noMoney).length;
  return [
    step(refund, "list-benefits", { payments: benefits, amount: totals.benefit }),
    ...(premiums === 0
      ? []
      : [
          step(premium.value === null ? refund : premium, "list-premiums", {
            payments: premiums,
            amount: totals.premium,
          }),
        ]),
    ...(notPaid.length === 0
      ? []
      : [step(law.of(rules.payment), "list-not-paid", { cases: notPaid.length })]),
    ...(waiting.length === 0 ? [] : [step(law.of(rules.payment), "list-waiting", { cases: waiting.length })]),
  ];
}

function contradictions({ paidInMonth, payrolls, benefits, premiums, people }: Parts<Facts>): Issue[] {
  const paid: Keyed[] = [
    ...(payrolls ?? []).flatMap((payroll, at) =>
      (payroll?.lines ?? []).flatMap((line, index) =>
        line?.outcome === "due"
          ? [{ id: line.id, forMonth: payroll?.month, path: ["payrolls", at, "lines", index, "id"] }]
          : [],
      ),
    ),
    ...(benefits ?? []).map((benefit, index) => ({
      ...benefit,
      path: ["benefits", index, "id"],
    })),
  ];
  return [
    ...repeated(paid)
      .filter(({ reason }) => reason == null)
      .map(repeatedId),
    ...(benefits ?? []).flatMap((benefit, index) =>
      issuesOfBenefit(benefit ?? {}, paidInMonth, ["benefits", index]),
    ),
    ...repeated(
      (premiums ?? []).map((premium, index) => ({ ...premium, path: ["premiums", index, "id"] })),
    ).map(repeatedId),
    ...repeated(
      (people ?? []).map((person, index) => ({
        id: person?.id,
        forMonth: "",
        path: ["people", index, "id"],
      })),
    ).map(repeatedId),
  ];
}

/** Something of a person and a month, and where its id stands. */
interface Keyed {
  readonly id?: string | null | undefined;
  readonly forMonth?: string | null | undefined;
  readonly reason?: string | null | undefined;
  readonly path: Path;
}

const repeatedId = ({ path }: Keyed): Issue => ({ path, code: "repeated-id" });

/** Those whose person and month stood in the list before; what could not be read repeats nothing. */
function repeated(all: readonly Keyed[]): Keyed[] {
  const seen = new Set<string>();
  return all.filter(({ id, forMonth }) => {
    if (id == null || forMonth == null) return false;
    const key = keyOf({ id, forMonth });
    return seen.has(key) || !seen.add(key);
  });
}

function issuesOfBenefit(
  { amount, taxAdvance, paidOn }: Parts<ListedBenefit<CalendarDate>>,
  paidInMonth: string | null | undefined,
  path: Path,
): Issue[] {
  const issues: Issue[] = [];
  if (amount != null && taxAdvance != null && isAbove(taxAdvance, amount))
    issues.push({ path: [...path, "taxAdvance"], code: "tax-advance-over-amount" });
  if (paidOn != null && paidInMonth != null && monthOf(paidOn) !== paidInMonth)
    issues.push({ path: [...path, "paidOn"], code: "paid-in-another-month" });
  return issues;
}

function keyOf({ id, forMonth }: { readonly id: string; readonly forMonth: string }): string {
  return `${forMonth} ${id}`;
}

const exactly = (amount: string) => fromAmount(amount as Amount);

function added(a: string, b: string): Amount {
  return toAmount(plus(exactly(a), exactly(b)));
}

function less(a: string, b: string): Amount {
  return toAmount(minus(exactly(a), exactly(b)));
}

function totalOf(amounts: readonly string[]): Amount {
  return toAmount(sum(amounts.map(exactly)));
}

function isAbove(a: string, b: string): boolean {
  return exactly(a).numerator > exactly(b).numerator;
}
