import { dayAfter, dayBefore, later } from "./calendar-date.js";
import type { Period } from "./period.js";

/** The same days in order, each once: periods that overlap or follow each other become one. */
export function joined(periods: readonly Period[]): Period[] {
  const found: Period[] = [];
  for (const period of [...periods].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = found.at(-1);
    if (last === undefined || period.from > dayAfter(last.to)) found.push(period);
    else found[found.length - 1] = { from: last.from, to: later(last.to, period.to) };
  }
  return found;
}

/** The days of the periods that lie in none of the others; both joined before. */
export function without(periods: readonly Period[], others: readonly Period[]): Period[] {
  return others.reduce<Period[]>(
    (left, other) => left.flatMap((period) => outside(period, other)),
    [...periods],
  );
}

function outside(period: Period, other: Period): Period[] {
  if (other.to < period.from || other.from > period.to) return [period];
  return [
    ...(period.from < other.from ? [{ from: period.from, to: dayBefore(other.from) }] : []),
    ...(period.to > other.to ? [{ from: dayAfter(other.to), to: period.to }] : []),
  ];
}
