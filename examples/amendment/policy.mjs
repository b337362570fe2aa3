/** What an amendment changed and what another would cost, without any printing. */
import { compareLaw, contributions, monthlyBenefit, withLaw } from "zatrudnienie-socjalne";
import { decided } from "../decided.mjs";

const calculation = "monthlyBenefit";

/** One participant's months under the law of two days. The amounts of the unemployment benefit stay those of each month. */
export function amended({ amendment: { participant, months, on } }) {
  return months.map((month) => {
    const { before, after, difference, changes } = decided(
      compareLaw({ calculation, input: { month, ...participant }, on }),
    );
    return { month, before: decided(before), after: decided(after), difference, changes };
  });
}

/** What every place costs more in each month: benefit and the contributions on top, which the same refund covers. */
export function proposed({ proposal }) {
  const { participant, months, changes, places } = proposal;
  const rows = months.map((month) => {
    const input = { month, ...participant };
    const now = decided(monthlyBenefit(input));
    const then = decided(withLaw({ calculation, input, changes }));
    const benefits = times(places, less(then.amount, now.amount));
    const onTop = times(places, less(onTopOf(then, proposal), onTopOf(now, proposal)));
    return { month, now: now.amount, then: then.amount, benefits, contributions: onTop };
  });
  return {
    rows,
    totals: {
      benefits: total(rows.map(({ benefits }) => benefits)),
      contributions: total(rows.map((row) => row.contributions)),
      all: total(rows.flatMap((row) => [row.benefits, row.contributions])),
    },
  };
}

function onTopOf({ month, amount }, { otherInsuranceTitle }) {
  return decided(contributions({ month, amount, otherInsuranceTitle })).total;
}

// Exact amounts are texts with two decimals: they are added in grosze.
const grosze = (amount) => BigInt(amount.replace(".", ""));
const amountOf = (whole) => `${String(whole / 100n)}.${String(whole % 100n).padStart(2, "0")}`;
const less = (amount, other) => amountOf(grosze(amount) - grosze(other));
const times = (count, amount) => amountOf(BigInt(count) * grosze(amount));
const total = (amounts) => amountOf(amounts.reduce((sum, amount) => sum + grosze(amount), 0n));
