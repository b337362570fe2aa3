import { type CalendarDate, dayAfter, earlier } from "../../calendar/index.js";
import { wholeProgramme } from "../../participation/index.js";
import type { RecordOf } from "../records/kept.js";
import type { ReportReadings } from "../report/report.js";
import type { Book } from "./book.js";
import { countParticipant } from "./participants.js";
import { hasDayIn, isInYear } from "./year.js";

/** A programme with its first and last day, as they count. */
export interface CountedProgramme {
  readonly record: RecordOf["programmes"];
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The days of a programme, whatever counts. */
export function untouchedDays({ periods, end }: RecordOf["programmes"]): {
  from: CalendarDate;
  to: CalendarDate;
} {
  const whole = wholeProgramme(periods);
  if (whole === undefined) throw new RangeError("a programme without a phase was kept");
  return { from: whole.from, to: end === undefined ? whole.to : earlier(end.on, whole.to) };
}

/** A trial that does not count moves the first day past it; what has no day left does not exist. */
export function countedProgrammes(book: Pick<Book, "kept" | "readings">): CountedProgramme[] {
  return book.kept.programmes.flatMap((record) => {
    const { from, to } = untouchedDays(record);
    const { trial } = record.periods;
    if (book.readings.reportTrial !== "not-counted" || trial === undefined) return [{ record, from, to }];
    const afterTrial = dayAfter(trial.to);
    return afterTrial > to ? [] : [{ record, from: afterTrial, to }];
  });
}

/** Which ends complete a programme. */
const completing: Readonly<Record<NonNullable<ReportReadings["reportCompletion"]>, readonly string[]>> = {
  "whole-course": ["completed"],
  "with-work": ["completed", "job", "business", "cooperative"],
};

/** Ends that complete a programme by one reading and not by the other. */
export const endsByReading = completing["with-work"].filter(
  (reason) => !completing["whole-course"].includes(reason),
);

/** Counts who began, took part and completed, and asks for the ends that nobody gave. */
export function countProgrammes(book: Book, programmes: readonly CountedProgramme[]): void {
  const { year, unknowns } = book;
  const ends = completing[book.readings.reportCompletion ?? "whole-course"];
  for (const { record, from, to } of programmes) {
    if (isInYear(from, year)) countParticipant(book, "began", "programmes", record);
    if (hasDayIn({ from, to }, year)) countParticipant(book, "took-part", "programmes", record);
    if (!isInYear(to, year)) continue;
    if (record.end === undefined) unknowns.push({ table: "programmes", id: record.id, fact: "end-reason" });
    else if (ends.includes(record.end.reason)) countParticipant(book, "completed", "programmes", record);
  }
}
