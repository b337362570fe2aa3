export {
  addDays,
  type CalendarDate,
  calendarDate,
  dateOf,
  dayAfter,
  dayBefore,
  dayOfMonth,
  daysBetween,
  earlier,
  isCalendarDate,
  isDay,
  isoWeekday,
  later,
  partsOf,
} from "./calendar-date.js";
export { contains, intersection, lengthInDays, type Period } from "./period.js";
export { joined, without } from "./period-list.js";
export {
  endOfTerm,
  endOfYears,
  type MonthCount,
  type MonthsAndDays,
  monthsAndDays,
  yearsUpTo,
} from "./terms.js";
export {
  dayIn,
  daysInMonth,
  eachDayOf,
  firstDay,
  isYearMonth,
  lastDay,
  monthAfter,
  monthOf,
  type MonthSpan,
  monthSpan,
  type YearMonth,
  yearMonthPattern,
} from "./year-month.js";
