import { type CalendarDate, earlier, monthSpan, type Period, type YearMonth } from "../../calendar/index.js";
import { calculated, type Calculation } from "../../input/index.js";
import type { Law, NamedRule, RuleRecord } from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import { wholeProgramme } from "../../participation/index.js";
import type { Decision, Inquiry, Step } from "../../reasoning/index.js";
import { contradictionsOfCard } from "./card-contradictions.js";
import { type CardSituation, classDaysOf, eachDay, isConfirmed, situationOf } from "./card-days.js";
import type { AttendanceCard, AttendanceCardResult, CardAbsence, CardDay } from "./card-result.js";
import { spellsOf } from "./card-spells.js";
import { type AttendanceCardInput, attendanceCardInput, type CardFacts as Facts } from "./inputs.js";
import { step } from "./step.js";
import { type CardQuestion, type Meaning, meanings, type SpellMeaning } from "./vocabulary.js";

/**
 * The attendance card of a person for a month: what was noted day by day, and the absences that follow from it.
 *
 * Provisions: art. 15 ust. 6a, 7 and 7a of the Act on absences and days off. `legend` says what each mark means; the Act
 * prescribes no marks. `days` are the covered days of the month (dates) that have classes or were marked, `absences` and
 * `suspensions` inputs of `monthlyBenefit` as they are, `unmarked` class days of which nothing is known, `counts` numbers of
 * days. `sickness` are the spells that a doctor confirmed: where they are given, they win over the marks. Spells that
 * follow from marks go on over unmarked days without classes (assumption `sick-over-free-days`). Class days not given for
 * the month are Monday to Friday without statutory holidays (assumption).
 * Not checked: whether the marks are true, whether a day off was asked for and granted, and whether a special act covers the
 * day. Bad input gets `invalid` with all its issues.
 *
 * @example
 * ```ts
 * import { attendanceCard } from "zatrudnienie-socjalne/reporting";
 *
 * const card = attendanceCard({
 *   month: "2026-06",
 *   periods: { participation: { from: "2026-04-02", to: "2027-03-01" } },
 *   legend: { O: "present", N: "unexcused", L4: "sickness" },
 *   marks: [
 *     { date: "2026-06-01", mark: "N" },
 *     { date: "2026-06-05", mark: "L4" },
 *     { date: "2026-06-08", mark: "L4" },
 *   ],
 * });
 * card.outcome === "card" && card.absences;
 * // => [{ kind: "unexcused", date: "2026-06-01" }, { kind: "sickness", from: "2026-06-05", to: "2026-06-08" }]
 * card.outcome === "card" && [card.counts.classDays, card.counts.unmarked]; // => [21, 18]
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718; the card itself is ours.
 */
export function attendanceCard(input: AttendanceCardInput): AttendanceCardResult {
  return calculated(attendanceCardRule, input);
}

export const attendanceCardRule: Calculation<Facts, AttendanceCardResult, CardQuestion> = {
  calculation: "attendanceCard",
  schema: attendanceCardInput,
  contradictions: contradictionsOfCard,
  day: dayOfCard,
  decide,
};

/** The last day of the month that can be covered. */
function dayOfCard({ month, periods }: Facts): CalendarDate {
  const { first, last } = monthSpan(month as YearMonth);
  const whole = wholeProgramme(periods);
  return whole === undefined || whole.to < first ? last : earlier(whole.to, last);
}

function decide(facts: Facts, law: Law, inquiry: Inquiry<CardQuestion>): Decision<AttendanceCardResult> {
  const { month, name = null } = facts;
  const situation = situationOf(facts);
  const listed = classDaysOf(month as YearMonth, facts.classDays) !== undefined;
  if (situation.covered !== undefined && !listed)
    inquiry.assumeFact("class-days-assumed", ["classDays"], "class-days");
  const days = daysOf(facts, situation);
  const { absences, suspended } = absencesOf(days, situation, inquiry);
  const { suspensionBasis: basis } = facts;
  if (suspended.length > 0 && basis === undefined)
    inquiry.missingFact(["suspensionBasis"], "suspension-basis");
  const unmarked = days.flatMap(({ date, classDay, meaning }) =>
    classDay && meaning === null ? [date] : [],
  );
  const counts = countsOf(days, unmarked.length);
  return {
    outcome: "card",
    month,
    name,
    days,
    absences,
    suspensions: basis === undefined ? [] : suspended.map((spell) => ({ ...spell, basis })),
    unmarked,
    counts,
    steps: stepsOf(counts, listed, law),
  };
}

/** The covered days that have classes or were marked. */
function daysOf({ legend }: Facts, situation: CardSituation): (CardDay & { date: CalendarDate })[] {
  const { covered, isClassDay, marks } = situation;
  if (covered === undefined) return [];
  return eachDay(covered).flatMap((date) => {
    const classDay = isClassDay(date);
    const mark = marks.get(date) ?? null;
    if (!classDay && mark === null) return [];
    const noted = mark === null ? null : legend[mark]!;
    // What a doctor confirmed wins over the mark; only a suspended day stays one.
    const meaning = noted !== "suspended" && isConfirmed(date, situation) ? "sickness" : noted;
    return [{ date, classDay, mark, meaning }];
  });
}

interface Absences {
  readonly absences: CardAbsence[];
  readonly suspended: readonly Period[];
}

function absencesOf(
  days: readonly (CardDay & { date: CalendarDate })[],
  situation: CardSituation,
  inquiry: Inquiry<CardQuestion>,
): Absences {
  const { covered, confirmed } = situation;
  if (covered === undefined) return { absences: [], suspended: [] };
  const byDate = new Map(days.map((day) => [day.date, day]));
  const spells = (meaning: SpellMeaning): readonly { from: CalendarDate; to: CalendarDate }[] => {
    const found = spellsOf(meaning, byDate, { ...situation, covered });
    if (found.overFreeDays) inquiry.assume("sick-over-free-days");
    return found.spells;
  };
  const sickness = confirmed ?? spells("sickness");
  const absences: CardAbsence[] = [
    ...days.flatMap(({ date, meaning }) => (meaning === null ? [] : ofOneDay(date, meaning))),
    ...sickness.map(({ from, to }) => ({ kind: "sickness" as const, from, to })),
    ...spells("quarantine").map(({ from, to }) => ({ kind: "quarantine" as const, from, to })),
  ];
  return {
    absences: absences.sort((a, b) => (firstDayOf(a) < firstDayOf(b) ? -1 : 1)),
    suspended: spells("suspended"),
  };
}

function ofOneDay(date: string, meaning: Meaning): CardAbsence[] {
  switch (meaning) {
    case "unexcused":
    case "excused":
    case "day-off":
      return [{ kind: meaning, date }];
    case "flood-property":
      return [{ kind: "flood-day-off", date, cause: "property" }];
    case "flood-inability":
      return [{ kind: "flood-day-off", date, cause: "inability" }];
    default:
      return [];
  }
}

function firstDayOf(absence: CardAbsence): string {
  return "date" in absence ? absence.date : absence.from;
}

function countsOf(days: readonly CardDay[], unmarked: number): AttendanceCard["counts"] {
  const withMeaning = (meaning: Meaning): number => days.filter((day) => day.meaning === meaning).length;
  const ofMeanings = Object.fromEntries(meanings.map((meaning) => [meaning, withMeaning(meaning)]));
  return {
    classDays: days.filter(({ classDay }) => classDay).length,
    ...(ofMeanings as Record<Meaning, number>),
    unmarked,
  };
}

/** The provision that says what a day of each meaning does; the others stand under that of unexcused absence, which asks for attendance. */
const ruleOfMeaning: Partial<Record<Meaning, NamedRule>> = {
  sickness: rules.sickness,
  "day-off": rules.daysOff,
  quarantine: rules.covidQuarantine,
  "flood-property": rules.floodDaysOff,
  "flood-inability": rules.floodDaysOff,
};

/** Undefined where there was no such rule then. */
function ruleOf(meaning: Meaning, law: Law): RuleRecord | undefined {
  const rule = ruleOfMeaning[meaning];
  const record: RuleRecord | undefined = rule && law.of(rule);
  return record?.value == null ? undefined : record;
}

function stepsOf(counts: AttendanceCard["counts"], listed: boolean, law: Law): Step[] {
  const attendance = law.of(rules.unexcusedAbsence);
  return [
    step(attendance, "card-class-days", { days: counts.classDays, listed }),
    ...meanings.flatMap((meaning) =>
      counts[meaning] === 0
        ? []
        : [step(ruleOf(meaning, law) ?? attendance, "card-days", { meaning, days: counts[meaning] })],
    ),
    ...(counts.unmarked === 0 ? [] : [step(attendance, "card-unmarked", { days: counts.unmarked })]),
  ];
}
