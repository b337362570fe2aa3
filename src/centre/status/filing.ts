import { type CalendarDate, dateOf, partsOf } from "../../calendar/index.js";
import { type RuleRecord, type RuleValues, theAct, type YearlyDay } from "../../law/index.js";
import type { Step, Violation } from "../../reasoning/index.js";
import { step } from "./step.js";
import type { ApplicationViolationCode } from "./vocabulary.js";

/** When an application for a status may be filed, seen from a day. */
export type Filing =
  | { kind: "any-day" }
  | {
      kind: "deadline";
      /** The first of the deadlines that is not before the day. */
      next: string;
    }
  | {
      kind: "window";
      /** Does the day lie in the window? */
      open: boolean;
      /** The window the day lies in, else the next one. */
      from: string;
      to: string;
    };

type Rule = RuleRecord<RuleValues["statusFiling"]>;

/** It looks ahead by the same wording, whatever law comes later. */
export function filingOn(day: CalendarDate, { value }: Rule): Filing {
  const { year } = partsOf(day);
  // What this year no longer has comes in the next one.
  const days = (of: readonly YearlyDay[]): CalendarDate[] =>
    [year, year + 1].flatMap((one) => of.map((each) => dateOf({ year: one, ...each })));
  switch (value.kind) {
    case "any-day":
      return { kind: "any-day" };
    case "deadline":
      return { kind: "deadline", next: firstNotBefore(day, days(value.days)) };
    case "window": {
      const to = firstNotBefore(day, days(value.windows.map((window) => window.to)));
      const from = days(value.windows.map((window) => window.from))
        .filter((first) => first <= to)
        .at(-1);
      return { kind: "window", open: (from ?? to) <= day, from: from ?? to, to };
    }
  }
}

function firstNotBefore(day: CalendarDate, days: readonly CalendarDate[]): CalendarDate {
  return days.find((each) => each >= day) ?? day;
}

export function filingStep(filing: Filing, rule: Rule): Step {
  switch (filing.kind) {
    case "any-day":
      return step(rule, "filed-any-day");
    case "deadline":
      return step(rule, "filed-until", { next: filing.next });
    case "window":
      return step(rule, "filed-within", { from: filing.from, to: filing.to, open: filing.open });
  }
}

/** An application that was filed outside a window. */
export function filingViolations(
  filing: Filing,
  filedOn: CalendarDate | undefined,
): Violation<ApplicationViolationCode>[] {
  if (filedOn === undefined || filing.kind !== "window" || filing.open) return [];
  return [{ code: "filed-outside-window", citation: theAct("art-5-ust-1"), path: ["filedOn"] }];
}
