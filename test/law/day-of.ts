import { calendarDate, dayBefore } from "../../src/calendar/index.js";
import { type LawOfDay, lawOn } from "../../src/law/index.js";

/** The law of a day that must be known. */
export function lawOf(date: string, asOf?: string): LawOfDay {
  const law = lawOn(date, { asOf });
  if ("unknown" in law) throw new Error(`no law on ${date}: ${law.reason}`);
  return law;
}

export const before = (date: string): string => dayBefore(calendarDate(date));
