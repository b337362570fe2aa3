import { type CalendarDate, contains, type Period } from "../../calendar/index.js";
import { calculated, type Calculation } from "../../input/index.js";
import { codeOnFreeDays, type Law, nextWorkingDay, termsOf2020 } from "../../law/index.js";
import type { Decision, Inquiry, Step } from "../../reasoning/index.js";
import { cleaned } from "../clean.js";
import { type Year, yearOf } from "../count/year.js";
import { contradictions } from "./contradictions.js";
import type { DueDay, Duty, DutyCalendarResult } from "./duty.js";
import { eventOf } from "./event.js";
import { type DutyCalendarInput, dutyCalendarInput, type DutyFacts as Facts } from "./inputs.js";
import { programmeDuties } from "./programme-duties.js";
import { type ReadAlone, readAlone, splitRecords } from "./read-alone.js";
import { refundDuties } from "./refund-duties.js";
import {
  instalmentsOfFirstMonths,
  instalmentsOfRunning,
  registerEntries,
  supervisionTerms,
} from "./result-duties.js";
import { step } from "./step.js";
import { titles } from "./titles.js";
import { uidOf } from "./uid.js";
import { cessationNotice, statusEnds } from "./unit-duties.js";
import { type DutyHolder, type DutyKind, filingDuties, termsInDays } from "./vocabulary.js";
import { councilDuty, yearlyDuty, yearlyDutyOf } from "./yearly-duties.js";

/**
 * The days on which a centre, a club, a voivode or the Council of Ministers has something to file or to do.
 *
 * Provisions: art. 5 ust. 2, 4 and 7, art. 5b ust. 2, art. 8 ust. 5, art. 8b ust. 5, art. 10 ust. 4, art. 13 ust. 5a, art. 15
 * ust. 1–3 and 8, art. 18a ust. 2, 4 and 6, art. 18b and 18c of the Act, each by the law of its day. `from` and `to` are the
 * first and last day of the calendar; a duty is in it with its `date`, or with `movedTo`, the next working day where the day of
 * the law is a free one: whether such a day moves is open, so both are shown. `fixedByLaw` is false where the Act names no day
 * and the first possible one stands. `certainty` is A to D, `question` what is open. `uid` stays the same when a day changes.
 * `events` are the same in Polish, for a file of a calendar. `programmes` and `payments` are records as in the report of a
 * centre; bad ones are in `leftOut` and stop nothing. Lists of decided results of `activityGrant`, `operatingGrant` and
 * `supervisionTerm` (of a centre) and `clubRegistration` (of a club or the voivode), each named like the function, give the days
 * by which grants are paid, the earliest end of a term set in supervision, and the last day for an entry in the register.
 * Not checked: whether something was done, and whether a status was given for the right time. Other bad input gets `invalid`
 * with all its issues.
 *
 * @example
 * ```ts
 * import { dutyCalendar } from "zatrudnienie-socjalne/reporting";
 *
 * const calendar = dutyCalendar({ for: "centre", from: "2024-01-01", to: "2024-12-31", unit: { id: "cis-1" } });
 * calendar.outcome === "calendar" && calendar.duties.map(({ kind, date, movedTo }) => [kind, date, movedTo]);
 * // => [["centre-report", "2024-03-31", "2024-04-02"]]
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718 and the amending acts; for free days Dz.U. 2025 poz. 1691 art. 57.
 */
export function dutyCalendar(input: DutyCalendarInput): DutyCalendarResult {
  const { shell, raw } = splitRecords(input);
  return calculated(
    ruleFor(() => readAlone(raw)),
    shell,
  );
}

type Rule = Calculation<Facts, DutyCalendarResult, never>;

/** For records that were read with the rest of the input, all of them right. */
export const dutyCalendarRule: Rule = /* @__PURE__ */ ruleFor(readAlone);

function ruleFor(records: (facts: Facts) => ReadAlone): Rule {
  return {
    calculation: "dutyCalendar",
    schema: dutyCalendarInput,
    contradictions,
    day: ({ to }) => to,
    decide: (facts, law, inquiry) => calendarOf({ facts, read: records(facts), law }, inquiry),
  };
}

interface Case {
  readonly facts: Facts;
  readonly read: ReadAlone;
  readonly law: Law;
}

function calendarOf(given: Case, inquiry: Inquiry<never>): Decision<DutyCalendarResult> {
  const { facts, read } = given;
  const duties = onceEach(holders[facts.for](given).map((due) => dutyOf(due, facts)))
    .filter(({ date, movedTo }) => isWithin(date, facts) || (movedTo !== null && isWithin(movedTo, facts)))
    .sort(byDateKindAndUid);
  const moved = duties.filter(({ movedTo }) => movedTo !== null);
  if (moved.some(({ kind }) => kind !== "cessation-notice")) inquiry.assume("fixed-date-or-next-working-day");
  if (duties.some(({ kind, date }) => inDays.has(kind) && isFree(date))) inquiry.assume("term-not-moved");
  return {
    outcome: "calendar",
    for: facts.for,
    from: facts.from,
    to: facts.to,
    duties,
    events: duties.map(eventOf),
    leftOut: read.leftOut,
    steps: stepsOf(duties, moved.length),
  };
}

/** What each of them has to do; days outside the calendar are left out afterwards. */
const holders: Readonly<Record<DutyHolder, (given: Case) => DueDay[]>> = {
  centre: ({ facts, read, law }) => [
    ...yearsBefore(facts).flatMap((year) => yearlyDutyOf("centre-report", year, { unit: facts.unit, law })),
    ...(facts.unit === undefined ? [] : statusEnds(facts.unit, law)),
    ...read.programmes.flatMap((programme) => programmeDuties(programme, law)),
    ...refundDuties(read, law),
    ...instalmentsOfFirstMonths(facts, law),
    ...instalmentsOfRunning(facts, law),
    ...supervisionTerms(facts, law),
  ],
  club: ({ facts, law }) => [
    ...yearsBefore(facts).flatMap((year) => yearlyDutyOf("club-report", year, { unit: facts.unit, law })),
    ...(facts.unit === undefined ? [] : cessationNotice(facts.unit, law)),
    ...registerEntries(facts, law),
  ],
  voivode: ({ facts, law }) => [
    ...yearsBefore(facts).flatMap((year) => [
      ...yearlyDuty("collective-report", year, law),
      ...yearlyDuty("clubs-information", year, law),
    ]),
    ...registerEntries(facts, law),
  ],
  council: ({ facts, law }) => yearsOf(facts).flatMap((year) => councilDuty(year, law)),
};

/** The years of the calendar. */
function yearsOf({ from, to }: Pick<Facts, "from" | "to">): Year[] {
  const [first, last] = [yearNumber(from), yearNumber(to)];
  return Array.from({ length: last - first + 1 }, (_, index) => yearOf(first + index));
}

/** The years on which something is filed in those of the calendar. */
function yearsBefore(facts: Facts): Year[] {
  return yearsOf(facts).map(({ number }) => yearOf(number - 1));
}

function yearNumber(date: CalendarDate): number {
  return Number(date.slice(0, date.indexOf("-")));
}

function isWithin(date: string, window: Period): boolean {
  return contains(window, date as CalendarDate);
}

const filed: ReadonlySet<DutyKind> = /* @__PURE__ */ new Set<DutyKind>(filingDuties);

const inDays: ReadonlySet<DutyKind> = /* @__PURE__ */ new Set<DutyKind>(termsInDays);

function isFree(date: string): boolean {
  return nextWorkingDay(date as CalendarDate) !== date;
}

/** Results that give the same day for the same thing are one duty: a calendar refuses a repeated uid. */
function onceEach(duties: readonly Duty[]): Duty[] {
  return [...new Map(duties.map((duty) => [duty.uid, duty])).values()];
}

function dutyOf(due: DueDay, { unit }: Facts): Duty {
  const { kind, about, date, fixedByLaw = true, certainty, question, citation } = due;
  const working = filed.has(kind) ? nextWorkingDay(date) : date;
  return {
    uid: uidOf(kind, unit?.id, about),
    kind,
    about,
    date,
    movedTo: working === date ? null : working,
    fixedByLaw,
    certainty,
    ...(question === undefined ? {} : { question }),
    title: titles[kind](cleaned(about)),
    citation,
  };
}

function byDateKindAndUid(a: Duty, b: Duty): number {
  for (const key of ["date", "kind", "uid"] as const) if (a[key] !== b[key]) return a[key] < b[key] ? -1 : 1;
  return 0;
}

function stepsOf(duties: readonly Duty[], moved: number): Step[] {
  const kinds = new Map<DutyKind, { readonly first: Duty; count: number }>();
  for (const duty of duties) {
    const found = kinds.get(duty.kind);
    if (found === undefined) kinds.set(duty.kind, { first: duty, count: 1 });
    else found.count += 1;
  }
  const stoodStill = duties.filter(({ question }) => question === "terms-2020").length;
  return [
    ...[...kinds].map(([kind, { first, count }]) =>
      step(first.citation, "duties-of-kind", { kind, duties: count }),
    ),
    ...(moved === 0 ? [] : [step(codeOnFreeDays, "next-working-day", { duties: moved })]),
    ...(stoodStill === 0 ? [] : [step(termsOf2020, "terms-stood-still", { duties: stoodStill })]),
  ];
}
