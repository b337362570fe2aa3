import { type CalendarDate, contains, monthOf, type Period, type YearMonth } from "../../calendar/index.js";
import type { Parts } from "../../input/index.js";
import { isWorkingDay } from "../../law/index.js";
import { type CheckedPeriods, contradictionsOfPeriods } from "../../participation/index.js";
import type { Issue, Path } from "../../reasoning/index.js";
import { classDaysOf, coveredDays, isList } from "./card-days.js";
import type { CardFacts } from "./inputs.js";
import { type Meaning, spellMeanings } from "./vocabulary.js";

type CardParts = Parts<CardFacts>;

/** What is wrong between the parts of a card. */
export function contradictionsOfCard(parts: CardParts): Issue[] {
  const ofPeriods = contradictionsOfPeriods(parts.periods, ["periods"]);
  const covered = ofPeriods.length === 0 ? readableCover(parts) : undefined;
  return [
    ...ofPeriods,
    ...issuesOfMarks(parts, covered),
    ...issuesOfClassDays(parts.classDays),
    ...issuesOfSickness(parts.sickness ?? [], covered),
  ];
}

/** Null where no day is covered, undefined where that could not be read. */
function readableCover({ month, periods }: CardParts): Period | null | undefined {
  if (month == null || periods == null) return undefined;
  const { trial, participation, extensions } = periods;
  const phases = [trial, participation, ...(extensions ?? [])];
  if (
    extensions === null ||
    phases.some((phase) => phase === null || phase?.from === null || phase?.to === null)
  )
    return undefined;
  return coveredDays(month as YearMonth, periods as CheckedPeriods) ?? null;
}

function issuesOfMarks(parts: CardParts, covered: Period | null | undefined): Issue[] {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  const hasClasses = classDayTest(parts);
  (parts.marks ?? []).forEach((given, index) => {
    const path: Path = ["marks", index];
    const { date, mark } = given ?? {};
    const meaning = meaningOf(mark, parts.legend);
    if (meaning === null) issues.push({ path: [...path, "mark"], code: "unknown-mark" });
    if (date == null) return;
    const place = [...path, "date"];
    if (seen.has(date)) issues.push({ path: place, code: "repeated-date" });
    seen.add(date);
    if (covered !== undefined && (covered === null || !contains(covered, date)))
      issues.push({ path: place, code: "outside-periods" });
    else if (meaning != null) issues.push(...issuesOfMeaning(date, meaning, place, { parts, hasClasses }));
  });
  return issues;
}

/** Null for a mark that the legend does not have, undefined where either could not be read. */
function meaningOf(
  mark: string | null | undefined,
  legend: CardParts["legend"] | null,
): Meaning | null | undefined {
  if (mark == null || legend == null) return undefined;
  return Object.hasOwn(legend, mark) ? (legend[mark] ?? undefined) : null;
}

type ClassDayTest = ((date: CalendarDate) => boolean) | undefined;

/** Undefined where the class days are asked for, since the answer must be strict. */
function classDayTest({ month, classDays, strict }: CardParts): ClassDayTest {
  if (month == null || classDays === null) return undefined;
  const listed = classDaysOf(month as YearMonth, classDays);
  if (listed !== undefined) return (date) => listed.has(date);
  return strict === true ? undefined : isWorkingDay;
}

function issuesOfMeaning(
  date: CalendarDate,
  meaning: Meaning,
  path: Path,
  { parts, hasClasses }: { parts: CardParts; hasClasses: ClassDayTest },
): Issue[] {
  const needsClasses = !spellMeanings.some((spell) => spell === meaning);
  if (needsClasses && hasClasses?.(date) === false) return [{ path, code: "no-class-day" }];
  if (meaning !== "sickness" || parts.sickness == null) return [];
  const isConfirmed = parts.sickness.some(
    (spell) => spell?.from != null && spell.to != null && contains({ from: spell.from, to: spell.to }, date),
  );
  return isConfirmed ? [] : [{ path, code: "sickness-not-confirmed" }];
}

function issuesOfClassDays(given: CardParts["classDays"]): Issue[] {
  if (given == null) return [];
  if (isList(given)) return repeatedDays(given, ["classDays"]);
  return Object.entries(given).flatMap(([month, days]) => {
    const path = ["classDays", month];
    const elsewhere = (days ?? []).flatMap((day, index) =>
      day === null || monthOf(day) === month
        ? []
        : [{ path: [...path, index], code: "class-day-of-another-month" }],
    );
    return [...repeatedDays(days ?? [], path), ...elsewhere];
  });
}

function repeatedDays(days: readonly (string | null)[], path: Path): Issue[] {
  const seen = new Set<string>();
  return days.flatMap((day, index) => {
    if (day === null || !seen.has(day)) {
      if (day !== null) seen.add(day);
      return [];
    }
    return [{ path: [...path, index], code: "repeated-date" }];
  });
}

/** Spells that end before they begin, lie wholly outside, or share a day with one listed before. */
function issuesOfSickness(
  spells: readonly (Parts<Period> | null)[],
  covered: Period | null | undefined,
): Issue[] {
  const before: Period[] = [];
  return spells.flatMap((spell, index): Issue[] => {
    const path: Path = ["sickness", index];
    if (spell?.from == null || spell.to == null) return [];
    const { from, to } = spell;
    if (to < from) return [{ path: [...path, "to"], code: "reversed" }];
    const isOutside = covered !== undefined && (covered === null || to < covered.from || from > covered.to);
    const overlaps = before.some((other) => from <= other.to && other.from <= to);
    before.push({ from, to });
    return [
      ...(isOutside ? [{ path, code: "outside-periods" }] : []),
      ...(overlaps ? [{ path, code: "overlapping" }] : []),
    ];
  });
}
