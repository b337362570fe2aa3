import { type MonthSpan, monthSpan, type YearMonth } from "../../calendar/index.js";
import type { LawFor, Parts } from "../../input/index.js";
import type { Issue, Path } from "../../reasoning/index.js";
import { type ClassDays, classDaysFrom } from "./class-days.js";
import { contradictionsOf } from "./contradictions.js";
import type { CheckedCase, MonthFacts } from "./inputs.js";
import { type Surroundings, surroundingsOf, surroundingsWithin } from "./surroundings.js";

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
export function contradictionsOfMonth(parts: Parts<MonthFacts>, lawFor: LawFor): Issue[] {
  return contradictionsOf(parts, spanOf(parts.month), surroundingsOf(parts, lawFor));
}

/** What is wrong within a case that is itself a part, at `path`, of what was given. */
export function contradictionsWithin(
  facts: Parts<CheckedCase> | null | undefined,
  month: string | null | undefined,
  path: Path,
  shared: Surroundings,
): Issue[] {
  if (facts == null) return [];
  const issues = contradictionsOf(facts, spanOf(month), surroundingsWithin(facts, shared));
  return issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
}

function spanOf(month: string | null | undefined): MonthSpan | undefined {
  return month == null ? undefined : monthSpan(month as YearMonth);
}
