import type { CalendarDate } from "../../calendar/index.js";
import { type RuleRecord, ruleOn, type RuleValues } from "../../law/index.js";

/** The rules a month's calculation stands on, looked up once. */
export interface MonthLaw {
  readonly partialMonth: RuleRecord<RuleValues["partialMonth"]>;
  readonly unexcusedAbsence: RuleRecord<RuleValues["unexcusedAbsence"]>;
  /** The wording of the month's last day; days before it are judged by their own. */
  readonly sickness: RuleRecord<RuleValues["sickness"]> | undefined;
}

/** Undefined where nothing of the Act was known on `asOf`. */
export function monthLawOn(day: CalendarDate, asOf: CalendarDate | undefined): MonthLaw | undefined {
  const partialMonth = ruleOn("partialMonth", day, asOf);
  const unexcusedAbsence = ruleOn("unexcusedAbsence", day, asOf);
  if (partialMonth === undefined || unexcusedAbsence === undefined) return undefined;
  return { partialMonth, unexcusedAbsence, sickness: ruleOn("sickness", day, asOf) };
}
