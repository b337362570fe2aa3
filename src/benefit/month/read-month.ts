import { type CalendarDate, type MonthSpan, monthSpan, type YearMonth } from "../../calendar/index.js";
import type { ListedClassDays, Parts } from "../../input/index.js";
import type { Issue, Path } from "../../reasoning/index.js";
import { type ClassDays, classDaysFrom } from "./class-days.js";
import { classDaysOf, contradictionsOf } from "./contradictions.js";
import type { CheckedCase, MonthFacts } from "./inputs.js";

/** One person's month, read and free of contradictions. */
export interface ReadMonth {
  readonly span: MonthSpan;
  readonly facts: CheckedCase;
  readonly classDays: ClassDays;
}

export function monthOfFacts(facts: MonthFacts): ReadMonth {
  return { span: monthSpan(facts.month as YearMonth), facts, classDays: classDaysFrom(facts.classDays) };
}

/** What is wrong between the parts of a month that stands for itself. */
export function contradictionsOfMonth(parts: Parts<MonthFacts>): Issue[] {
  return contradictionsOf(parts, spanOf(parts.month), classDaysOf(parts));
}

/** What is wrong within a case that is itself a part, at `path`, of what was given. */
export function contradictionsWithin(
  facts: Parts<CheckedCase> | null | undefined,
  month: string | null | undefined,
  path: Path,
  sharedClassDays?: Parts<ListedClassDays<CalendarDate>> | null,
): Issue[] {
  if (facts == null) return [];
  const classDays = classDaysOf(facts, classDaysFrom(sharedClassDays));
  const issues = contradictionsOf(facts, spanOf(month), classDays);
  return issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
}

function spanOf(month: string | null | undefined): MonthSpan | undefined {
  return month == null ? undefined : monthSpan(month as YearMonth);
}
