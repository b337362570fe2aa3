import {
  type CalendarDate,
  dayAfter,
  dayOfMonth,
  isoWeekday,
  monthOf,
  monthSpan,
} from "../calendar/index.js";
import { other } from "./cite.js";
import { holidayNumbersOf } from "./holidays.js";
import type { Citation } from "./record.js";

/** The Administrative Procedure Code in the consolidated text that was read: a term that ends on a free day or a Saturday. */
export const codeOnFreeDays: Citation = /* @__PURE__ */ Object.freeze(other("DU/2025/1691", "art-57-par-4"));

/** Neither Saturday nor Sunday nor statutory holiday. */
export function isWorkingDay(date: CalendarDate): boolean {
  const isWeekend = isoWeekday(date) > 5;
  return !isWeekend && !holidayNumbersOf(monthSpan(monthOf(date))).includes(dayOfMonth(date));
}

/** The day itself, or the next one that is a working day. */
export function nextWorkingDay(date: CalendarDate): CalendarDate {
  let day = date;
  while (!isWorkingDay(day)) day = dayAfter(day);
  return day;
}
