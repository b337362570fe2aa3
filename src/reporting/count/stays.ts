import { type CalendarDate, later } from "../../calendar/index.js";
import type { RecordOf } from "../records/kept.js";
import type { Book } from "./book.js";
import { countParticipant } from "./participants.js";
import { hasDayIn, isInYear } from "./year.js";

/** What shows that somebody of a club found work. */
const foundWork: readonly string[] = [
  "supported-employment",
  "employment",
  "employment-in-centre",
  "employment-unspecified",
];

/** Counts who took part in a club, and who achieved something or found work in the year, whenever they were there. */
export function countStays(book: Book): void {
  const { kept, year, unknowns } = book;
  for (const stay of kept.stays) {
    if (hasDayIn(stay, year)) countParticipant(book, "took-part", "stays", stay);
    if (isInYear(stay.to, year) && (stay.completed ?? "unknown") === "unknown")
      unknowns.push({ table: "stays", id: stay.id, fact: "completed" });
  }
  const ofYear = kept.outcomes.filter(({ on }) => isInYear(on, year));
  const lastOutcome = lastDays(ofYear);
  const lastWork = lastDays(ofYear.filter(({ kind }) => foundWork.includes(kind)));
  for (const stay of kept.stays) {
    const { participant, from, to, completed } = stay;
    if (isUpTo(from, lastOutcome.get(participant))) countParticipant(book, "achieved", "stays", stay);
    if (completed === true && isUpTo(to, lastWork.get(participant)))
      countParticipant(book, "employed", "stays", stay);
  }
}

/** The last day on which each person achieved something. */
function lastDays(outcomes: readonly RecordOf["outcomes"][]): Map<string, CalendarDate> {
  const last = new Map<string, CalendarDate>();
  for (const { participant, on } of outcomes) last.set(participant, later(last.get(participant) ?? on, on));
  return last;
}

/** Neither before a day nor without one. */
function isUpTo(day: CalendarDate | undefined, last: CalendarDate | undefined): boolean {
  return day !== undefined && last !== undefined && day <= last;
}
