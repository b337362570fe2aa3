import type { CalendarDate } from "../../calendar/index.js";
import { firstDayOfRule, type RuleId, type RuleRecord, ruleOn, type RuleValues } from "../../law/index.js";

type RecordOf<Id extends RuleId> = RuleRecord<RuleValues[Id]>;

/** The law of a month, as it was known on the day the case asks for. */
export interface MonthLaw {
  /** The wordings of the month's last day. */
  readonly partialMonth: RecordOf<"partialMonth">;
  readonly unexcusedAbsence: RecordOf<"unexcusedAbsence">;
  readonly sickness: RecordOf<"sickness"> | undefined;
  readonly labourFundRounding: RecordOf<"labourFundRounding"> | undefined;
  /** The wording of another day. */
  readonly on: <Id extends RuleId>(id: Id, day: CalendarDate) => RecordOf<Id> | undefined;
  /** First day on which there was such a rule at all. */
  readonly firstDayOf: (id: RuleId) => CalendarDate | undefined;
}

/** Undefined where nothing of the Act was known on `asOf`. */
export function monthLawOn(lastDay: CalendarDate, asOf: CalendarDate | undefined): MonthLaw | undefined {
  const on: MonthLaw["on"] = (id, day) => ruleOn(id, day, asOf);
  const partialMonth = on("partialMonth", lastDay);
  const unexcusedAbsence = on("unexcusedAbsence", lastDay);
  if (partialMonth === undefined || unexcusedAbsence === undefined) return undefined;
  return {
    partialMonth,
    unexcusedAbsence,
    sickness: on("sickness", lastDay),
    labourFundRounding: on("labourFundRounding", lastDay),
    on,
    firstDayOf: (id) => firstDayOfRule(id, asOf),
  };
}
