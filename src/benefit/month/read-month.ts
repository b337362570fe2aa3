import { type CalendarDate, type MonthSpan, monthSpan, type YearMonth } from "../../calendar/index.js";
import { type Parts, read } from "../../input/index.js";
import type { Issue, Path } from "../../reasoning/index.js";
import { ClassDays } from "./class-days.js";
import { classDaysOf, contradictionsOf } from "./contradictions.js";
import { type CheckedCase, type MonthlyBenefitInput, monthlyBenefitSchema } from "./schema.js";

/** One person's month, read and free of contradictions. */
export interface ReadMonth {
  readonly span: MonthSpan;
  readonly facts: CheckedCase;
  readonly classDays: ClassDays;
}

export function readMonth(input: unknown): ReadMonth | { readonly issues: Issue[] } {
  let span: MonthSpan | undefined;
  let classDays = new ClassDays();
  const checked = read(monthlyBenefitSchema, input, (parts) => {
    span = spanOf(parts.month);
    classDays = classDaysOf(parts, span);
    return contradictionsOf(parts, span, classDays);
  });
  if ("issues" in checked) return checked;
  const facts: MonthlyBenefitInput<CalendarDate> = checked.input;
  return { facts, span: span ?? monthSpan(facts.month as YearMonth), classDays };
}

/** What is wrong within a case that is itself a part, at `path`, of what was given. */
export function contradictionsWithin(
  facts: Parts<CheckedCase> | null | undefined,
  month: string | null | undefined,
  path: Path,
  sharedClassDays?: Parts<readonly CalendarDate[]> | null,
): Issue[] {
  if (facts == null) return [];
  const span = spanOf(month);
  const shared = new ClassDays(
    sharedClassDays?.filter((day) => day !== null),
    span,
  );
  const issues = contradictionsOf(facts, span, classDaysOf(facts, span, shared));
  return issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
}

function spanOf(month: string | null | undefined): MonthSpan | undefined {
  return month == null ? undefined : monthSpan(month as YearMonth);
}
