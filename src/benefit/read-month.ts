import { type CalendarDate, type MonthSpan, monthSpan, type YearMonth } from "../calendar/index.js";
import { type Parts, read } from "../input/index.js";
import type { Issue, Path } from "../reasoning/index.js";
import type { ClassDays } from "./class-days.js";
import { classDaysOf, contradictionsOf } from "./contradictions.js";
import { type CheckedCase, type MonthlyBenefitInput, monthlyBenefitSchema } from "./schema.js";

/** One person's month, read and free of contradictions. */
export interface ReadMonth {
  readonly span: MonthSpan;
  readonly facts: CheckedCase;
  readonly classDays: ClassDays;
}

type MonthParts = Parts<MonthlyBenefitInput<CalendarDate>>;

export function readMonth(input: unknown): ReadMonth | { readonly issues: Issue[] } {
  let found: Omit<ReadMonth, "facts"> | undefined;
  const checked = read(monthlyBenefitSchema, input, (parts) => {
    const span = spanOf(parts);
    const classDays = classDaysOf(parts, span);
    if (span !== undefined) found = { span, classDays };
    return contradictionsOf(parts, span, classDays);
  });
  if ("issues" in checked) return checked;
  return { facts: checked.input, ...(found ?? daysOfMonth(checked.input)) };
}

/** What is wrong between the parts of a month that is itself a part, at `path`, of what was given. */
export function contradictionsWithin(parts: MonthParts | null | undefined, path: Path): Issue[] {
  if (parts == null) return [];
  const span = spanOf(parts);
  const issues = contradictionsOf(parts, span, classDaysOf(parts, span));
  return issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
}

/** A month that was read as a part of something else. */
export function asReadMonth(facts: MonthlyBenefitInput<CalendarDate>): ReadMonth {
  return { facts, ...daysOfMonth(facts) };
}

function daysOfMonth(facts: MonthlyBenefitInput<CalendarDate>): Omit<ReadMonth, "facts"> {
  const span = monthSpan(facts.month as YearMonth);
  return { span, classDays: classDaysOf(facts, span) };
}

function spanOf({ month }: MonthParts): MonthSpan | undefined {
  return month == null ? undefined : monthSpan(month as YearMonth);
}
