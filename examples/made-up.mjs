/** What the examples make up their people from: numbers with a seed, and dates as programmes write them. */

/** A small generator of numbers with a seed (mulberry32): the same numbers on every machine. */
export function randomFrom(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export function addDays(date, days) {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** Signed dates as programmes write them: a month ends on the day before the day with the same number. */
export function monthsLater(date, months) {
  const [year, month, day] = date.split("-").map(Number);
  const target = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  return new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth(), Math.min(day, last)))
    .toISOString()
    .slice(0, 10);
}

/** A month of trial, then participation, eleven months unless said otherwise. */
export function periodsFrom(trialFrom, months = 11) {
  const participationFrom = monthsLater(trialFrom, 1);
  return {
    trial: { from: trialFrom, to: addDays(participationFrom, -1) },
    participation: { from: participationFrom, to: addDays(monthsLater(participationFrom, months), -1) },
  };
}
