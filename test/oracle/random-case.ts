// Seeded random valid inputs of `monthlyBenefit`: randomCase(seed). The same seed gives the same case.
import type { DayAbsenceKind, MonthlyBenefitInput } from "../../src/index.js";
import {
  addDays,
  daysBetween,
  eachDay,
  firstOf,
  isClassDay,
  lastOf,
  phaseOn,
  termEnd,
} from "./monthly-benefit-oracle.js";

type Input = MonthlyBenefitInput;
type Periods = Input["periods"];
type Absence = NonNullable<Input["absences"]>[number];
type Length = { months: number; days?: never } | { days: number; months?: never };

/** The input while it is put together. */
type Draft = { -readonly [Key in keyof Input]: Input[Key] };
type DraftPeriods = { -readonly [Key in keyof Periods]: Periods[Key] };

function mulberry32(a: number): () => number {
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const CHANGES = ["2003-08-14", "2007-07-01", "2007-07-14", "2015-10-24", "2022-01-01", "2022-02-15"];
const MONTHS_OF_CHANGE = [
  "2003-08",
  "2003-09",
  "2007-06",
  "2007-07",
  "2007-08",
  "2009-12",
  "2010-01",
  "2011-01",
  "2015-10",
  "2015-11",
  "2018-11",
  "2020-08",
  "2020-09",
  "2021-12",
  "2022-01",
  "2022-02",
  "2022-03",
  "2025-12",
  "2026-06",
  "2027-05",
];
const READINGS: Readonly<Record<string, readonly (string | boolean)[]>> = {
  sicknessDays: ["calendar", "class-days"],
  excusedAbsence: ["full", "unpaid"],
  monthCount: ["civil-code", "day-before"],
  sicknessLimit: ["per-participation", "per-spell"],
  sicknessLimitRenewsOnExtension: [false, true],
  trialSickness: ["unpaid", "full", "as-participation"],
  unpaidDay: ["minus-thirtieth", "payable-days", "minus-twentieth"],
  deductionBase: ["full-month", "amount-due"],
  rounding: ["up-to-10-groszy", "nearest-grosz", "up-to-grosz"],
  roundingStage: ["final", "rate", "rate-and-final"],
  extraDaysOff: ["up", "half-days", "down", "nearest"],
};
const LATER_READINGS: Record<string, readonly string[]> = {
  sicknessBeyond: ["calendar", "class-days"],
  trialApplication2022: ["old-rate", "nothing"],
};
const TO_BE_CHOSEN = ["sicknessDays", "excusedAbsence", "monthCount"];

const monthPlus = (month: string, n: number) => {
  const t = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + n;
  return `${Math.floor(t / 12)}-${String((t % 12) + 1).padStart(2, "0")}`;
};
const given = <Value>(values: readonly (Value | undefined)[]) =>
  values.filter((value) => value !== undefined);
const firstDay = (periods: Periods) => given([periods.trial, periods.participation])[0]!.from;
const lastDay = (periods: Periods) =>
  given([periods.trial, periods.participation, ...(periods.extensions ?? [])]).at(-1)!.to;

/** A valid input; the same seed gives the same case. */
export function randomCase(seed: number): Input {
  const random = mulberry32(seed * 7919 + 13);
  for (let i = 0; i < 5; i += 1) random();
  const chance = (p: number) => random() < p;
  const int = (a: number, b: number) => a + Math.floor(random() * (b - a + 1));
  const pick = <Item>(list: readonly Item[]): Item => list[int(0, list.length - 1)]!;
  const shuffle = <Item>(list: Item[]): Item[] => {
    for (let i = list.length - 1; i > 0; i -= 1) {
      const j = int(0, i);
      [list[i], list[j]] = [list[j]!, list[i]!];
    }
    return list;
  };

  // --- the month
  let month = monthPlus("2003-08", int(0, 285)); // to 2027-05
  if (chance(0.25)) month = monthPlus("2022-01", int(0, 64));
  if (chance(0.3)) month = pick(MONTHS_OF_CHANGE);
  if (chance(0.01)) month = pick(["2003-07", "2002-01", "2027-06", "2028-02", "2031-01"]);
  const first = firstOf(month);
  const last = lastOf(month);

  // --- the periods: first their lengths, then where the month falls
  const count = pick(["civil-code", "day-before"] as const);
  const term = (from: string, n: number) => termEnd(from, n, count);
  const withTrial = !chance(0.12);
  const withParticipation = !withTrial || !chance(0.1);
  const extensionCount = withParticipation && chance(0.5) ? (chance(0.3) ? 2 : 1) : 0;
  const trialLength = chance(0.75) ? null : int(1, 40);
  const participationLength: Length = chance(0.55)
    ? { months: int(1, 11) }
    : chance(0.3)
      ? { days: int(1, 40) }
      : { days: int(41, 335) };
  const extensionLengths: Length[] = [];
  for (let i = 0; i < extensionCount; i += 1) {
    extensionLengths.push(
      chance(0.5) ? { months: int(1, 12) } : chance(0.35) ? { days: int(1, 45) } : { days: int(46, 365) },
    );
  }
  const build = (start: string): DraftPeriods => {
    const periods: DraftPeriods = {};
    let from = start;
    const next = (length: Length) => {
      const to = length.months !== undefined ? term(from, length.months) : addDays(from, length.days - 1);
      const p = { from, to };
      from = addDays(to, 1);
      return p;
    };
    if (withTrial) periods.trial = next(trialLength === null ? { months: 1 } : { days: trialLength });
    if (withParticipation) periods.participation = next(participationLength);
    if (extensionCount > 0) periods.extensions = extensionLengths.map(next);
    return periods;
  };
  // Put a chosen joint (start, end of trial, start of an extension, end) into the month or near a change of law, or any day of the whole.
  let periods = build(first);
  const length = daysBetween(firstDay(periods), lastDay(periods)) + 1;
  const joints = [0, length];
  if (periods.participation) joints.push(daysBetween(first, periods.participation.from));
  for (const x of periods.extensions ?? []) joints.push(daysBetween(first, x.from));
  const where = random();
  let start: string;
  if (where < 0.12 && periods.extensions)
    start = addDays(addDays(first, int(-60, 10)), -daysBetween(first, pick(periods.extensions).from));
  else if (where < 0.45) start = addDays(addDays(first, int(0, 31)), -pick(joints));
  else if (where < 0.94) start = addDays(first, -int(0, length));
  else start = addDays(first, -int(-60, length + 60));
  if (chance(0.15)) {
    // on the first of a month or its last day
    start = chance(0.7) ? firstOf(start.slice(0, 7)) : lastOf(start.slice(0, 7));
  }
  if (start < "2003-08-01") start = addDays("2003-08-14", chance(0.5) ? 0 : int(-13, 25));
  periods = build(start);
  const begin = firstDay(periods);
  const end = lastDay(periods);
  const covered = (day: string) => phaseOn(periods, day) !== null;

  const input: Draft = { month, periods };

  // --- class days
  if (chance(0.25)) {
    const months = [month];
    if (chance(0.5)) months.push(monthPlus(month, -1));
    if (chance(0.2)) months.shift();
    const classDays: string[] = [];
    for (const m of months.sort()) {
      const density = 0.3 + random() * 0.6;
      const anyDay = chance(0.4);
      const days = eachDay(firstOf(m), lastOf(m)).filter((d) =>
        anyDay || isClassDay(d) ? chance(density) : chance(0.1),
      );
      classDays.push(...(days.length > 0 ? days : [firstOf(m)]));
    }
    // By month as often as in one list; nothing is drawn for it, so that all other cases stay as they are.
    const ofMonth = (m: string) => [m, classDays.filter((d) => d.startsWith(m))] as const;
    input.classDays = classDays.length % 2 === 0 ? classDays : Object.fromEntries(months.map(ofMonth));
  }
  const classDay = (day: string) => isClassDay(day, input.classDays);

  // --- absences
  const taken = new Set<string>();
  const absences: Absence[] = [];
  const floor = begin < "2003-08-14" ? "2003-08-14" : begin;
  // Extended under the law with extra days off: days off near the entitlement.
  const extended =
    month >= "2022-02" && periods.extensions !== undefined && periods.extensions[0]!.from <= last;
  const manyDaysOff = extended && chance(0.6);
  const addDay = (kind: DayAbsenceKind, date: string) => {
    if (taken.has(date)) return;
    taken.add(date);
    absences.push({ kind, date });
  };
  const addSick = (from: string, to: string) => {
    if (from > to || from < "2003-08-14") return false;
    const days = eachDay(from, to);
    if (days.some((d) => taken.has(d)) || !days.some(covered)) return false;
    days.forEach((d) => taken.add(d));
    absences.push({ kind: "sickness", from, to });
    return true;
  };

  if (!chance(0.12)) {
    const spells = chance(0.3) ? 0 : int(1, 4);
    let previous: string | null = null;
    for (let i = 0; i < spells; i += 1) {
      const kind = random();
      let from: string;
      if (previous !== null && kind < 0.3) from = addDays(previous, chance(0.75) ? 1 : int(2, 4));
      else if (kind < 0.6) from = addDays(first, int(-12, 30));
      else if (kind < 0.68) from = addDays(pick(CHANGES), int(-20, 5));
      else if (kind < 0.78 && periods.extensions) from = addDays(pick(periods.extensions).from, int(-15, 5));
      else if (kind < 0.84 && withTrial) from = addDays(periods.trial!.to, int(-10, 2));
      else if (kind < 0.88) from = addDays(begin, int(-5, 3));
      else from = addDays(floor, int(0, Math.max(0, daysBetween(floor, last))));
      const size = random();
      const to = addDays(from, size < 0.45 ? int(0, 6) : size < 0.85 ? int(5, 30) : int(25, 70));
      if (addSick(from, to)) previous = to;
    }
    if (chance(0.04)) addSick(floor > first ? floor : first, chance(0.5) ? last : addDays(last, int(0, 5)));

    const free = shuffle(eachDay(first, last).filter((d) => covered(d) && classDay(d) && !taken.has(d)));
    const some = (p: number, max: number, kind: DayAbsenceKind) => {
      if (!chance(p)) return;
      for (let n = int(1, max); n > 0 && free.length > 0; n -= 1) addDay(kind, free.pop()!);
    };
    some(0.25, 3, "unexcused");
    some(0.06, 6, "unexcused");
    some(0.25, 4, "excused");
    some(0.3, 3, "day-off");
    some(manyDaysOff ? 0.7 : 0.06, manyDaysOff ? 4 : 9, "day-off");
    if (chance(0.01)) some(1, 31, "excused");

    if (floor < first) {
      const until = end < first ? end : addDays(first, -1);
      const span = daysBetween(floor, until);
      const earlier = (p: number, max: number, kind: DayAbsenceKind) => {
        if (span < 0 || !chance(p)) return;
        for (let n = int(1, max); n > 0; n -= 1) {
          const day = addDays(floor, int(0, span));
          if (phaseOn(periods, day) === "trial" && kind === "day-off" && !chance(0.1)) continue;
          if (covered(day)) addDay(kind, day);
        }
      };
      earlier(0.2, 5, "unexcused");
      earlier(0.2, 5, "excused");
      earlier(0.35, 5, "day-off");
      earlier(0.15, 14, "day-off");
      if (manyDaysOff) earlier(0.8, 13, "day-off");
    }
    if (chance(0.08) && end > last) {
      const day = addDays(last, int(1, Math.min(20, daysBetween(last, end))));
      if (covered(day)) {
        if (chance(0.4)) addSick(day, addDays(day, int(0, 9)));
        else addDay(pick(["unexcused", "excused", "day-off"] as const), day);
      }
    }
  }
  shuffle(absences);
  if (absences.length > 0 || chance(0.5)) input.absences = absences;

  // --- history
  const kind = random();
  if (kind < 0.6) {
    input.history = "complete";
  } else if (kind < 0.85) {
    if (begin >= first) {
      input.history = chance(0.5) ? "complete" : { before: first, sicknessUsed: 0, daysOffUsed: 0 };
    } else {
      let before = first;
      if (chance(0.5)) before = addDays(first, -int(0, daysBetween(begin, first)));
      if (chance(0.08) && periods.extensions) {
        const x = pick(periods.extensions).from;
        if (x <= first) before = x;
      }
      if (before < "2003-08-14") before = "2003-08-14";
      if (before > first) before = first;
      const gone = withParticipation
        ? Math.max(0, Math.min(60, daysBetween(periods.participation!.from, before)))
        : 0;
      let sicknessUsed =
        before < "2007-07-14" ? 0 : Math.min(gone, chance(0.3) ? 0 : chance(0.6) ? int(1, 22) : int(10, 40));
      const basic = before < "2007-07-14" ? 0 : before < "2015-10-24" ? 4 : 6;
      let daysOffUsed = Math.min(gone, chance(0.3) ? 0 : int(0, basic));
      if (basic === 6 && before > "2022-03-15" && periods.extensions && periods.extensions[0]!.from < before)
        daysOffUsed += int(0, 5);
      if (chance(0.02)) daysOffUsed += 3;
      if (gone === 0) [sicknessUsed, daysOffUsed] = [0, 0];
      input.history = { before, sicknessUsed, daysOffUsed };
    }
  }

  // --- application, readings, the day of knowledge
  const applied = random();
  if (applied < 0.35) input.applied = true;
  else if (applied < 0.42) input.applied = false;
  else if (applied < 0.46) input.applied = "unknown";

  const interpretation: Record<string, string | boolean> = {};
  const freely = random();
  for (const [key, readings] of Object.entries(READINGS)) {
    const p =
      key === "monthCount" && manyDaysOff
        ? 0.6
        : TO_BE_CHOSEN.includes(key)
          ? 0.85
          : freely < 0.3
            ? 0.1
            : 0.55;
    if (chance(p)) interpretation[key] = pick(readings);
  }
  if (Object.keys(interpretation).length > 0 || chance(0.3)) input.interpretation = interpretation;
  // A spell "running on that day" needs a sickness on that day.
  if (interpretation["sicknessLimit"] === "per-spell" && typeof input.history === "object") {
    const { before } = input.history;
    if (!absences.some((a) => a.kind === "sickness" && a.from <= before && before <= a.to))
      input.history = { ...input.history, sicknessUsed: 0 };
  }

  if (chance(0.15)) {
    const how = random();
    if (how < 0.3) input.asOf = pick(["2022-01-31", "2022-02-10", "2022-02-14", "2022-02-15", "2022-02-16"]);
    else if (how < 0.45)
      input.asOf = pick([
        "2003-08-14",
        "2007-06-30",
        "2007-07-01",
        "2007-07-13",
        "2007-07-14",
        "2015-10-23",
        "2015-10-24",
      ]);
    else if (how < 0.8) input.asOf = addDays(last, int(-40, 60));
    else input.asOf = addDays("2003-08-14", int(0, 8450));
    if (input.asOf < "2003-08-14") input.asOf = "2003-08-14";
  }

  // Drawn last, so that what was drawn before stays as it was.
  for (const [key, readings] of Object.entries(LATER_READINGS)) {
    if (chance(0.4)) input.interpretation = { ...input.interpretation, [key]: pick(readings) };
  }
  if ((month === "2022-01" || month === "2022-02") && chance(0.5)) input.applied = false;
  return input;
}

/** What makes an input not valid, seen from the contract (to check the generator itself); empty for a valid one. */
export function problemsOf({ month, periods, absences = [], history, classDays = [] }: Input): string[] {
  const problems: string[] = [];
  const chain = given([periods.trial, periods.participation, ...(periods.extensions ?? [])]);
  if (chain.length === 0) problems.push("no period");
  chain.forEach((p, i) => {
    if (p.from > p.to) problems.push("reversed period");
    if (i > 0 && p.from !== addDays(chain[i - 1]!.to, 1)) problems.push("gap");
  });
  if (periods.extensions && !periods.participation) problems.push("extension of nothing");
  const seen = new Set<string>();
  for (const a of absences) {
    const days = "from" in a ? eachDay(a.from, a.to) : [a.date];
    if (days.length === 0) problems.push("reversed sickness");
    for (const d of days) {
      if (seen.has(d)) problems.push(`two absences on ${d}`);
      seen.add(d);
    }
    if (!days.some((d) => phaseOn(periods, d) !== null)) problems.push("absence outside");
    if ("date" in a && a.date.slice(0, 7) === month && !isClassDay(a.date, classDays))
      problems.push(`no class day ${a.date}`);
  }
  if (typeof history === "object" && history.before > firstOf(month))
    problems.push("history after the first of the month");
  return problems;
}
