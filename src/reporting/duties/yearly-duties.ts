import { type CalendarDate, dayBefore } from "../../calendar/index.js";
import { type Law, type RuleRecord, type RuleValues, termsStoodStillOn } from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import { isInYear, type Year, yearOf } from "../count/year.js";
import { filedBy } from "../report/report-law.js";
import type { DueDay } from "./duty.js";
import type { UnitWithDuties } from "./inputs.js";
import type { DutyQuestion } from "./vocabulary.js";

type YearlyKind = "centre-report" | "club-report" | "collective-report" | "clubs-information";

/** The day of each year on which something is due, whatever else the provision says. */
type Wording = (law: Law, day: CalendarDate) => RuleRecord<RuleValues["clubsInformation"]> | undefined;

/** What is filed every year about the year before. */
const wordings: Readonly<Record<YearlyKind, Wording>> = {
  "centre-report": (law: Law, day: CalendarDate) => law.of(rules.centreReport, day),
  "club-report": (law: Law, day: CalendarDate) => law.of(rules.clubReport, day),
  "collective-report": (law: Law, day: CalendarDate) => law.of(rules.collectiveReport, day),
  "clubs-information": (law: Law, day: CalendarDate) => law.of(rules.clubsInformation, day),
};

/** Nobody says whether a unit that closed still reports on its last year. */
const ofTheClosingYear: Partial<Record<YearlyKind, DutyQuestion>> = {
  "centre-report": "closed-centre-report",
  "club-report": "closed-club-report",
};

/** The duty about a year, by the law of the day on which it falls; none where there was no such rule yet. */
export function yearlyDuty(kind: YearlyKind, year: Year, law: Law): DueDay[] {
  const wording = wordings[kind];
  const newest = wording(law, yearOf(year.number + 1).to);
  if (newest?.value == null) return [];
  const date = filedBy(year, newest.value);
  const rule = wording(law, date);
  if (rule?.value == null) return [];
  return [
    {
      kind,
      about: String(year.number),
      date,
      ...(termsStoodStillOn(date) ? { certainty: "D", question: "terms-2020" as const } : { certainty: "A" }),
      citation: rule.citation,
    },
  ];
}

/** The same for a unit with a life: it reports on the years in which it had a day. */
export function yearlyDutyOf(
  kind: YearlyKind,
  year: Year,
  { unit, law }: { unit: UnitWithDuties<CalendarDate> | undefined; law: Law },
): DueDay[] {
  const { from = year.from, to = year.to } = unit ?? {};
  if (from > year.to || to < year.from) return [];
  const question = isInYear(unit?.to, year) ? ofTheClosingYear[kind] : undefined;
  return yearlyDuty(kind, year, law).map((due) =>
    question === undefined || due.question !== undefined ? due : { ...due, certainty: "D", question },
  );
}

/** The information of the Council of Ministers that falls in the year, if one does. */
export function councilDuty(year: Year, law: Law): DueDay[] {
  const newest = law.of(rules.councilInformation, year.to);
  if (newest?.value == null) return [];
  const { firstYear, everyYears } = newest.value;
  const since = year.number - firstYear;
  if (since < 0 || since % everyYears !== 0) return [];
  const date = filedBy(yearOf(year.number - 1), newest.value);
  const rule = law.of(rules.councilInformation, date);
  if (rule?.value == null) return [];
  // A new cycle that no provision ties to a year; else the first year was named, and the others follow from it.
  const before = law.of(rules.councilInformation, dayBefore(rule.effectiveFrom as CalendarDate))?.value;
  const isNewCycle = before != null && before.everyYears !== everyYears;
  const isNamed = rule.transition !== undefined && since === 0;
  return [
    {
      kind: "council-information",
      about: String(year.number),
      date,
      ...(isNewCycle
        ? { certainty: "D", question: "council-cycle" as const }
        : { certainty: isNamed ? "A" : "B" }),
      citation: rule.citation,
    },
  ];
}
