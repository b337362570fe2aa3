// An independent re-derivation of `monthlyBenefit` for differential testing. Deliberately naive: it walks real
// days one by one, keeps every amount as an exact BigInt fraction and has its own tables, typed by hand from
// the legal dossier. It imports nothing but types and expects a valid input. Besides the result it returns `open`: ids of
// points where the contract leaves something open and this case touches it (see OPEN_POINTS).

import type { BenefitDue, BenefitNotDue, MonthlyBenefitInput } from "../../src/index.js";

type Input = MonthlyBenefitInput;
type Periods = Input["periods"];
type Period = NonNullable<Periods["trial"]>;
type Phase = "trial" | "participation";
type Absence = NonNullable<Input["absences"]>[number];
type MonthCount = "civil-code" | "day-before";

type Shared = "amount" | "exact" | "coveredDays" | "fullMonth" | "counters";
type Taken = "unexcused" | "sickness" | "unpaid";
type OracleDecided = Pick<BenefitDue, Shared> & {
  violations: number;
  deductions: Record<Taken, { days: number; exact: BenefitDue["exact"] }>;
};

/** The second derivation's answer; `open` names points the contract leaves open that the case touches. */
export type OracleResult = { open?: string[] } & (
  | ({ outcome: "due" } & OracleDecided)
  | ({ outcome: "not-due"; reason: BenefitNotDue["reason"] } & OracleDecided)
  | { outcome: "undetermined"; missing: string[] }
  | { outcome: "unsupported-date" }
);

interface Fraction {
  n: bigint;
  d: bigint;
}

export const OPEN_POINTS = {
  "as-of-before-the-act": "asOf before 2003-08-14: no wording is known; read as unsupported-date",
  "applied-false-and-no-covered-day": "not applied and no covered day: read as no-covered-day",
  "applied-unknown-and-over-limit":
    "application unknown and more than three unexcused days: read as undetermined",
  "applied-unknown-and-others":
    "application unknown and something else missing too: all of it is listed, as if applied",
  "applied-false-mixed-month":
    "not applied, but the trial (before 2022) has a right: participation stays covered with rate 0, its absences count, its pool is asked for",
  "no-pool-history":
    "sickness or day off in participation before 2007-07-14, history missing: not asked, there is no pool",
  "month-count-asked-by-number":
    "monthCount asked because the number of extra days off differs, though both counts would decide the days off of the month alike (or history is missing too)",
  "month-count-by-used":
    "monthCount asked because the days off used so far differ under the two counts, the present entitlement does not",
  "day-off-class-unknown":
    "decided without history or monthCount (no-application, over-limit): a day off not known to be over the entitlement is neither a violation nor excused",
  "deductions-exceed-due": "deductions listed in full, exact is 0",
  "reduced-to-zero": "exact is reported as it is; deductions in full",
  "extension-shorter-than-a-month":
    "no whole month in an extension: all its days, first day included, over 30 (civil-code too)",
  "half-day-left": "half-days: a day off needs a whole day of entitlement; half a day stays left",
  "renewal-inside-spell":
    "per-spell and renewal on extension: an extension inside a spell starts a new count",
  "history-on-extension-start":
    "renewal and history.before on an extension's first day: sicknessUsed belongs to the new pool",
  "history-spell-not-running":
    "per-spell, sicknessUsed > 0, but no listed sickness on history.before: kept as the last spell until a new one starts",
  "earlier-violations":
    "a day off of an earlier month was over the entitlement or in the trial: violations count the asked month only",
  "last-covered-day-in-trial": "last covered day in the trial: left is that of the date's law all the same",
  "no-pool-counter":
    "last covered day under a law without a sickness limit or days off: left is 0, used above 0 (from asOf or history) is beyond",
  "used-above-entitlement": "daysOffUsed above the entitlement: left is 0",
  "counter-of-months-over-cap": "days-off counter: entitlement equal under both month counts, used not: null",
};

type OpenPoint = keyof typeof OPEN_POINTS;

// ---------------------------------------------------------------- days
const DAY = 86400000;
const num = (iso: string) =>
  Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10)));
const iso = (t: number) => new Date(t).toISOString().slice(0, 10);
export const addDays = (d: string, n: number) => iso(num(d) + n * DAY);
export const daysBetween = (a: string, b: string) => (num(b) - num(a)) / DAY;
const daysInMonth = (month: string) =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();
export const firstOf = (month: string) => `${month}-01`;
export const lastOf = (month: string) => `${month}-${String(daysInMonth(month)).padStart(2, "0")}`;
export function eachDay(from: string, to: string): string[] {
  const out: string[] = [];
  for (let t = num(from); t <= num(to); t += DAY) out.push(iso(t));
  return out;
}

// ---------------------------------------------------------------- holidays and class days
// Easter by the anonymous Gregorian algorithm.
function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return iso(Date.UTC(year, month - 1, day));
}

function isHoliday(day: string): boolean {
  const md = day.slice(5);
  if (["01-01", "05-01", "05-03", "08-15", "11-01", "11-11", "12-25", "12-26"].includes(md)) return true;
  if (md === "01-06" && day >= "2011-01-06") return true;
  if (md === "12-24" && day >= "2025-12-24") return true;
  if (day === "2018-11-12") return true;
  const sunday = easter(Number(day.slice(0, 4)));
  return [0, 1, 49, 60].some((n) => addDays(sunday, n) === day);
}

export function isClassDay(day: string, classDays: NonNullable<Input["classDays"]> = []): boolean {
  const month = day.slice(0, 7);
  if (!Array.isArray(classDays)) {
    const named = (classDays as Record<string, readonly string[]>)[month];
    if (named !== undefined) return named.includes(day);
  } else if (classDays.some((d: string) => d.slice(0, 7) === month)) return classDays.includes(day);
  const weekday = new Date(num(day)).getUTCDay();
  return weekday >= 1 && weekday <= 5 && !isHoliday(day);
}

// ---------------------------------------------------------------- law: [effective from, in force from, value]
type Law<Value> = readonly (readonly [effective: string, inForce: string, value: Value])[];

const TRIAL: Law<{ percent: bigint; application: boolean }> = [
  ["2003-08-14", "2003-08-14", { percent: 50n, application: false }],
  ["2022-01-01", "2022-02-15", { percent: 120n, application: true }],
];
const PARTICIPATION: typeof TRIAL = [
  ["2003-08-14", "2003-08-14", { percent: 80n, application: true }],
  ["2007-07-01", "2007-07-01", { percent: 100n, application: true }],
  ["2022-01-01", "2022-02-15", { percent: 120n, application: true }],
];
const SICKNESS_LIMIT: Law<number | null> = [
  ["2003-08-14", "2003-08-14", null],
  ["2007-07-14", "2007-07-14", 14],
  ["2022-02-15", "2022-02-15", 21],
];
const DAYS_OFF: Law<{ basic: number; extra: boolean }> = [
  ["2003-08-14", "2003-08-14", { basic: 0, extra: false }],
  ["2007-07-14", "2007-07-14", { basic: 4, extra: false }],
  ["2015-10-24", "2015-10-24", { basic: 6, extra: false }],
  ["2022-02-15", "2022-02-15", { basic: 6, extra: true }],
];
function lawOn<Value>(table: Law<Value>, day: string, asOf: string | undefined): Value {
  let value: Value | undefined;
  for (const [effective, inForce, v] of table) {
    if (effective <= day && (asOf === undefined || inForce <= asOf)) value = v;
  }
  return value as Value;
}

// Unemployment benefit, groszy, from the first of the month.
const BENEFIT: readonly (readonly [from: string, groszy: bigint])[] = [
  ["2003-03", 49820n],
  ["2003-09", 50320n],
  ["2004-03", 50420n],
  ["2004-06", 50420n],
  ["2005-06", 52190n],
  ["2006-06", 53290n],
  ["2007-06", 53830n],
  ["2008-06", 55180n],
  ["2009-06", 57500n],
  ["2010-01", 71700n],
  ["2010-06", 74210n],
  ["2011-06", 76140n],
  ["2012-06", 79420n],
  ["2013-06", 82360n],
  ["2014-06", 83110n],
  ["2018-06", 84780n],
  ["2019-06", 86140n],
  ["2020-06", 88130n],
  ["2020-09", 120000n],
  ["2021-06", 124080n],
  ["2022-06", 130410n],
  ["2023-06", 149190n],
  ["2024-06", 166200n],
  ["2025-06", 172190n],
  ["2026-06", 178390n],
];
function benefitOf(month: string): Fraction {
  let value = 0n;
  for (const [from, amount] of BENEFIT) if (from <= month) value = amount;
  return fraction(value, 100n);
}

// ---------------------------------------------------------------- exact fractions
function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
function fraction(n: bigint, d = 1n): Fraction {
  if (d < 0n) [n, d] = [-n, -d];
  const g = gcd(n < 0n ? -n : n, d);
  return g === 0n ? { n: 0n, d: 1n } : { n: n / g, d: d / g };
}
const ZERO = fraction(0n);
const plus = (a: Fraction, b: Fraction) => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
const minus = (a: Fraction, b: Fraction) => fraction(a.n * b.d - b.n * a.d, a.d * b.d);
const times = (a: Fraction, n: bigint | number, d = 1n) => fraction(a.n * BigInt(n), a.d * d);
const less = (a: Fraction, b: Fraction) => a.n * b.d < b.n * a.d;
const smaller = (a: Fraction, b: Fraction) => (less(a, b) ? a : b);
const larger = (a: Fraction, b: Fraction) => (less(a, b) ? b : a);
const shown = (a: Fraction) => ({ numerator: String(a.n), denominator: String(a.d) });

// of amounts that are not negative
function rounded(a: Fraction, how: string): Fraction {
  const groszy = fraction(a.n * 100n, a.d);
  const up = (x: Fraction) => (x.n + x.d - 1n) / x.d;
  if (how === "up-to-10-groszy") return fraction(up(fraction(groszy.n, groszy.d * 10n)) * 10n, 100n);
  if (how === "up-to-grosz") return fraction(up(groszy), 100n);
  if (how === "nearest-grosz") return fraction((2n * groszy.n + groszy.d) / (2n * groszy.d), 100n);
  throw new Error(`rounding ${how}`);
}
function money(a: Fraction): string {
  const groszy = (a.n * 100n) / a.d;
  if (groszy * a.d !== a.n * 100n) throw new Error("not whole groszy");
  return `${groszy / 100n}.${String(groszy % 100n).padStart(2, "0")}`;
}

// ---------------------------------------------------------------- extra days off
// Last day of a term of n months that begins on `from`.
export function termEnd(from: string, n: number, monthCount: MonthCount): string {
  const y = Number(from.slice(0, 4));
  const m = Number(from.slice(5, 7)) - 1 + n;
  const day = Number(from.slice(8, 10));
  const last = new Date(Date.UTC(y, m + 1, 0)).getUTCDate();
  if (day > last) return iso(Date.UTC(y, m, last));
  return iso(Date.UTC(y, m, monthCount === "civil-code" ? day : day - 1));
}

function monthsAndDays({ from, to }: Period, monthCount: MonthCount) {
  let months = 0;
  while (termEnd(from, months + 1, monthCount) <= to) months += 1;
  const days = months === 0 ? daysBetween(from, to) + 1 : daysBetween(termEnd(from, months, monthCount), to);
  return { months, days };
}

function extraDaysOff(
  extensions: readonly Period[],
  day: string,
  monthCount: MonthCount,
  how: string,
): number {
  let sixtieths = 0; // of a day off: a month is 30 of them, a day 1
  for (const x of extensions) {
    if (x.from > day) continue;
    const { months, days } = monthsAndDays(x, monthCount);
    sixtieths += 30 * months + days;
  }
  sixtieths = Math.min(sixtieths, 360);
  if (how === "up") return Math.ceil(sixtieths / 60);
  if (how === "half-days") return Math.ceil(sixtieths / 30) / 2;
  if (how === "down") return Math.floor(sixtieths / 60);
  if (how === "nearest") return Math.floor((sixtieths + 30) / 60);
  throw new Error(`extraDaysOff ${how}`);
}

// ---------------------------------------------------------------- the walk
const within = (p: Period | undefined, day: string) => p !== undefined && p.from <= day && day <= p.to;

export function phaseOn(periods: Periods, day: string): Phase | null {
  if (day < "2003-08-14") return null;
  if (within(periods.trial, day)) return "trial";
  if (within(periods.participation, day)) return "participation";
  if ((periods.extensions ?? []).some((x) => within(x, day))) return "participation";
  return null;
}

function absenceOn(absences: readonly Absence[], day: string): Absence | undefined {
  const found = absences.filter((a) => ("from" in a ? a.from <= day && day <= a.to : a.date === day));
  if (found.length > 1) throw new Error(`two absences on ${day}`);
  return found[0];
}

/** A covered day, and what it is. */
interface Day {
  day: string;
  phase: Phase;
  limit: number | null;
  entitlement: number;
  usedBefore: number;
  kind: "present" | "unexcused" | "excused" | "day-off" | "sick-free" | "fortieth" | "unpaid";
  over: boolean;
  unknown: boolean;
  dayOff: boolean;
  sick: boolean;
  pool: boolean;
}

type Setting = Record<Exclude<keyof typeof SETTING, "sicknessLimitRenewsOnExtension">, string> & {
  sicknessLimitRenewsOnExtension: boolean;
};

/** The readings that have a default. */
const SETTING = {
  sicknessLimit: "per-participation",
  sicknessBeyond: "calendar",
  sicknessLimitRenewsOnExtension: false,
  trialSickness: "unpaid",
  unpaidDay: "minus-thirtieth",
  deductionBase: "full-month",
  rounding: "up-to-10-groszy",
  roundingStage: "final",
  extraDaysOff: "up",
  trialApplication2022: "old-rate",
};

/** The readings that have none. */
interface Count {
  sicknessDays: "calendar" | "class-days";
  monthCount: MonthCount;
}

interface Walk {
  days: Day[];
  sickUsed: number;
  offUsed: number;
  earlierViolations: number;
}

// Every covered day up to the end of the month, with what it is.
function walk(input: Input, setting: Setting, count: Count, open: Set<OpenPoint>): Walk {
  const { periods, history, asOf, classDays = [], absences = [] } = input;
  const extensions = periods.extensions ?? [];
  const known = history !== undefined;
  const given = history === "complete" ? undefined : history;
  let sickUsed = given?.sicknessUsed ?? 0;
  let offUsed = given?.daysOffUsed ?? 0;
  const days: Day[] = [];
  let earlierViolations = 0;

  const starts = [periods.trial, periods.participation, ...extensions].flatMap((p) => p?.from ?? []);
  if (starts.length === 0) return { days, sickUsed, offUsed, earlierViolations };
  const begin = starts.reduce((a, b) => (a < b ? a : b));

  if (given && setting.sicknessLimit === "per-spell" && given.sicknessUsed > 0) {
    if (absenceOn(absences, given.before)?.kind !== "sickness") open.add("history-spell-not-running");
  }

  for (const day of eachDay(begin, lastOf(input.month))) {
    const phase = phaseOn(periods, day);
    if (phase === null) continue;
    const limit = lawOn(SICKNESS_LIMIT, day, asOf);
    const off = lawOn(DAYS_OFF, day, asOf);
    const entitlement =
      off.basic + (off.extra ? extraDaysOff(extensions, day, count.monthCount, setting.extraDaysOff) : 0);
    const record: Day = {
      day,
      phase,
      limit,
      entitlement,
      usedBefore: offUsed,
      kind: "present",
      over: false,
      unknown: false,
      dayOff: false,
      sick: false,
      pool: false,
    };
    days.push(record);
    const counts = !given || day >= given.before;

    const extensionStarts = extensions.some((x) => x.from === day);
    if (setting.sicknessLimitRenewsOnExtension && extensionStarts && counts) {
      if (day === given?.before) {
        open.add("history-on-extension-start");
      } else {
        if (
          setting.sicknessLimit === "per-spell" &&
          absenceOn(absences, day)?.kind === "sickness" &&
          absenceOn(absences, addDays(day, -1))?.kind === "sickness"
        ) {
          open.add("renewal-inside-spell");
        }
        sickUsed = 0;
      }
    }

    const absence = absenceOn(absences, day);
    if (absence === undefined || !counts) continue;

    if (absence.kind === "unexcused" || absence.kind === "excused") {
      record.kind = absence.kind;
      continue;
    }

    if (absence.kind === "day-off") {
      if (phase === "trial") {
        record.kind = "excused";
        record.over = true;
      } else if (entitlement < 1) {
        record.kind = "excused"; // the law of the day knows none
        record.over = true;
      } else if (!known) {
        record.kind = "day-off";
        record.unknown = true;
      } else if (offUsed + 1 <= entitlement) {
        record.kind = "day-off";
        offUsed += 1;
      } else {
        record.kind = "excused";
        record.over = true;
      }
      record.dayOff = true;
      if (record.over && day < firstOf(input.month)) earlierViolations += 1;
      continue;
    }

    // sickness
    if (setting.sicknessLimit === "per-spell") {
      const touches = absenceOn(absences, addDays(day, -1))?.kind === "sickness";
      const runs = day === given?.before;
      if (!touches && !runs) sickUsed = 0;
    }
    record.sick = true;
    if (limit === null || (phase === "trial" && setting.trialSickness !== "as-participation")) {
      record.kind = setting.trialSickness === "full" ? "sick-free" : "unpaid";
      continue;
    }
    record.pool = true;
    const counted = count.sicknessDays === "calendar" || isClassDay(day, classDays);
    if (sickUsed < limit) {
      record.kind = counted ? "fortieth" : "sick-free";
    } else {
      record.kind = "unpaid";
    }
    if (!counted && record.kind === "unpaid" && setting.sicknessBeyond === "class-days") {
      record.kind = "sick-free";
    }
    if (counted) sickUsed += 1;
  }
  if (setting.sicknessLimit === "per-spell" && absenceOn(absences, lastOf(input.month))?.kind !== "sickness")
    sickUsed = 0;
  return { days, sickUsed, offUsed, earlierViolations };
}

// ---------------------------------------------------------------- the oracle
/** The answer to a valid input. */
export function oracle(input: Input): OracleResult {
  const { month, periods, history, asOf } = input;
  const open = new Set<OpenPoint>();
  if (month < "2003-08" || month > "2027-05") return { outcome: "unsupported-date" };
  if (asOf !== undefined && asOf < "2003-08-14")
    return { outcome: "unsupported-date", open: ["as-of-before-the-act"] };

  const given = input.interpretation ?? {};
  const setting = { ...SETTING, ...given } as Setting;

  // One walk for every way the readings without a default could be chosen.
  const walks: Walk[] = [];
  for (const sicknessDays of given.sicknessDays
    ? [given.sicknessDays]
    : (["calendar", "class-days"] as const)) {
    for (const monthCount of given.monthCount
      ? [given.monthCount]
      : (["civil-code", "day-before"] as const)) {
      walks.push(walk(input, setting, { sicknessDays, monthCount }, open));
    }
  }
  const monthOf = (w: Walk) => w.days.filter((d) => d.day.slice(0, 7) === month);
  const one = monthOf(walks[0]!);
  const coveredDays = one.length;
  const fullMonth = coveredDays === daysInMonth(month);
  if (walks[0]!.earlierViolations > 0) open.add("earlier-violations");

  // --- cumulative counters, per walk; null where the walks differ
  function cumulative(w: Walk) {
    const last = w.days.at(-1);
    if (last === undefined) return { sickness: null, daysOff: null };
    const limit = last.limit ?? 0;
    if (last.phase === "trial") open.add("last-covered-day-in-trial");
    if (last.limit === null) open.add("no-pool-counter");
    if (w.offUsed > last.entitlement) open.add("used-above-entitlement");
    const left = Math.max(0, last.entitlement - w.offUsed);
    if (left % 1 !== 0) open.add("half-day-left");
    return {
      sickness: {
        used: w.sickUsed,
        left: Math.max(0, limit - w.sickUsed),
        beyond: Math.max(0, w.sickUsed - limit),
      },
      daysOff: { used: w.offUsed, left },
      entitlement: last.entitlement,
    };
  }
  const all = walks.map(cumulative);
  const same = (list: readonly unknown[]) => list.every((x) => JSON.stringify(x) === JSON.stringify(list[0]));
  const sickness = history !== undefined && same(all.map((c) => c.sickness)) ? all[0]!.sickness : null;
  const daysOff = history !== undefined && same(all.map((c) => c.daysOff)) ? all[0]!.daysOff : null;
  if (history !== undefined && !same(all.map((c) => c.daysOff)) && same(all.map((c) => c.entitlement)))
    open.add("counter-of-months-over-cap");
  if (given.monthCount !== "day-before") {
    for (const x of periods.extensions ?? []) {
      if (
        x.from <= lastOf(month) &&
        lastOf(month) >= "2022-02-15" &&
        monthsAndDays(x, "civil-code").months === 0
      )
        open.add("extension-shorter-than-a-month");
    }
  }

  // --- counters of the month: a day off is excused only where every walk says so
  const unexcused = one.filter((d) => d.kind === "unexcused").length;
  const certainly = (test: (day: Day) => boolean) =>
    one.filter((_, i) => walks.every((w) => test(monthOf(w)[i]!))).length;
  const excused = certainly((d) => d.kind === "excused");
  const violations = certainly((d) => d.over);
  const counters = { unexcused, excused, sickness, daysOff };

  type Deductions = Record<Taken, { days: number; exact: Fraction }>;
  function decided(amount: Fraction, exact: Fraction, deductions: Partial<Deductions> = {}) {
    const d = (kind: Taken) => {
      const { days, exact: e } = deductions[kind] ?? { days: 0, exact: ZERO };
      return { days, exact: shown(e) };
    };
    return {
      amount: money(amount),
      exact: shown(exact),
      coveredDays,
      fullMonth,
      counters,
      violations,
      deductions: { unexcused: d("unexcused"), sickness: d("sickness"), unpaid: d("unpaid") },
      open: [...open],
    };
  }
  const notDue = (
    reason: BenefitNotDue["reason"],
    amount: Fraction,
    exact: Fraction,
    deductions?: Partial<Deductions>,
  ): OracleResult => ({ outcome: "not-due", reason, ...decided(amount, exact, deductions) });

  if (coveredDays === 0) {
    if (input.applied === false) open.add("applied-false-and-no-covered-day");
    return notDue("no-covered-day", ZERO, ZERO);
  }

  // --- application and rates
  const tableOf = { trial: TRIAL, participation: PARTICIPATION };
  const asks = (d: Day) => lawOn(tableOf[d.phase], d.day, asOf).application;
  const classUnknown = () => {
    if (one.some((d, i) => d.unknown || !same(walks.map((w) => monthOf(w)[i]!.over))))
      open.add("day-off-class-unknown");
  };
  // The trial from 2022-01-01 to 2022-02-14: by "old-rate" its 50 % stay, and the days without a right are left out.
  const keepsOldRate = (d: Day) =>
    input.applied === false &&
    asks(d) &&
    d.phase === "trial" &&
    d.day >= "2022-01-01" &&
    d.day <= "2022-02-14" &&
    setting.trialApplication2022 === "old-rate";
  const isFloor = one.some(keepsOldRate);
  const isPaid = (d: Day) => !isFloor || keepsOldRate(d);
  const paid = one.filter(isPaid);
  const paidIn = (w: Walk) => monthOf(w).filter(isPaid);
  if (input.applied === false && !isFloor && one.every(asks)) {
    classUnknown();
    return notDue("no-application", ZERO, ZERO);
  }
  if (input.applied === false && !isFloor && one.some(asks)) open.add("applied-false-mixed-month");

  const roundRate = setting.roundingStage !== "final";
  const rate = { trial: ZERO, participation: ZERO };
  for (const d of one) {
    const law = lawOn(tableOf[d.phase], d.day, asOf);
    let r = times(benefitOf(month), keepsOldRate(d) ? 50n : law.percent, 100n);
    if (roundRate) r = rounded(r, setting.rounding);
    if (law.application && input.applied === false && !keepsOldRate(d)) r = ZERO;
    if (isPaid(d)) rate[d.phase] = r;
  }
  const R = (d: Day) => rate[d.phase];
  const byThirtieths = (t: number, p: number) => {
    const sum = times(plus(times(rate.trial, t), times(rate.participation, p)), 1n, 30n);
    return smaller(sum, larger(rate.trial, rate.participation));
  };
  const oneRate = paid.every((d) => R(d).n === R(paid[0]!).n && R(d).d === R(paid[0]!).d);
  const paidOf = (phase: Phase) => paid.filter((d) => d.phase === phase).length;
  const isWhole = paid.length === daysInMonth(month);
  const due = isWhole && oneRate ? R(paid[0]!) : byThirtieths(paidOf("trial"), paidOf("participation"));

  const missing: string[] = [];
  if (input.applied === "unknown" && one.some(asks)) missing.push("applied");

  // --- more than three unexcused days decide
  if (unexcused > 3) {
    if (missing.length > 0) {
      open.add("applied-unknown-and-over-limit");
      return { outcome: "undetermined", missing, open: [...open] };
    }
    classUnknown();
    return notDue("unexcused-over-limit", ZERO, ZERO, {
      unexcused: { days: unexcused, exact: due },
    });
  }

  // --- what must be asked
  const pooledSick = paid.some((d) => d.pool);
  const pooledOff = paid.some((d) => d.dayOff && d.phase === "participation" && d.entitlement >= 1);
  if (history === undefined) {
    if (pooledSick || pooledOff) missing.push("history");
    else if (paid.some((d) => d.phase === "participation" && (d.sick || d.dayOff)))
      open.add("no-pool-history");
  }
  if (pooledSick && given.sicknessDays === undefined) missing.push("sicknessDays");
  const excusedPaid = paid.some((_, i) => walks.every((w) => paidIn(w)[i]!.kind === "excused"));
  if (excusedPaid && given.excusedAbsence === undefined) missing.push("excusedAbsence");
  if (given.monthCount === undefined) {
    const offs = paid.map((_, i) => i).filter((i) => paid[i]!.dayOff && paid[i]!.phase === "participation");
    const byNumber = offs.some((i) => !same(walks.map((w) => paidIn(w)[i]!.entitlement)));
    const byUsed = offs.some((i) => !same(walks.map((w) => paidIn(w)[i]!.usedBefore)));
    const byResult = offs.some((i) => !same(walks.map((w) => paidIn(w)[i]!.kind)));
    if (byNumber || byUsed) missing.push("monthCount");
    if (byUsed && !byNumber) open.add("month-count-by-used");
    if (byNumber && !byResult) open.add("month-count-asked-by-number");
  }
  if (missing.length > 0) {
    if (missing[0] === "applied" && missing.length > 1) open.add("applied-unknown-and-others");
    return { outcome: "undetermined", missing, open: [...open] };
  }
  if (!same(walks.map((w) => paidIn(w).map((d) => d.kind))))
    throw new Error("a reading that was not asked changes the month");

  // --- deductions
  const base = (d: Day) => (setting.deductionBase === "amount-due" ? due : R(d));
  const deductions: Deductions = {
    unexcused: { days: 0, exact: ZERO },
    sickness: { days: 0, exact: ZERO },
    unpaid: { days: 0, exact: ZERO },
  };
  const take = (kind: Taken, amount: Fraction) => {
    deductions[kind].days += 1;
    deductions[kind].exact = plus(deductions[kind].exact, amount);
  };
  let payableTrial = 0;
  let payableParticipation = 0;
  for (const d of paid) {
    const unpaid = d.kind === "unpaid" || (d.kind === "excused" && given.excusedAbsence === "unpaid");
    if (d.kind === "unexcused") take("unexcused", times(base(d), 1n, 20n));
    if (d.kind === "fortieth") take("sickness", times(base(d), 1n, 40n));
    if (unpaid)
      take(
        "unpaid",
        setting.unpaidDay === "payable-days"
          ? ZERO
          : times(R(d), 1n, setting.unpaidDay === "minus-twentieth" ? 20n : 30n),
      );
    else if (d.phase === "trial") payableTrial += 1;
    else payableParticipation += 1;
  }
  if (deductions.unpaid.days > 0 && setting.unpaidDay === "payable-days") {
    deductions.unpaid.exact = minus(due, byThirtieths(payableTrial, payableParticipation));
  }
  if (deductions.unpaid.days === paid.length) {
    deductions.unpaid.exact = minus(minus(due, deductions.unexcused.exact), deductions.sickness.exact);
    return notDue("all-days-unpaid", ZERO, ZERO, deductions);
  }

  let exact = due;
  for (const kind of ["unexcused", "sickness", "unpaid"] as const)
    exact = minus(exact, deductions[kind].exact);
  if (less(exact, ZERO)) {
    open.add("deductions-exceed-due");
    exact = ZERO;
  }
  const amount = rounded(exact, setting.roundingStage === "rate" ? "nearest-grosz" : setting.rounding);
  if (amount.n === 0n) {
    open.add("reduced-to-zero");
    return notDue("reduced-to-zero", amount, exact, deductions);
  }
  return { outcome: "due", ...decided(amount, exact, deductions) };
}
