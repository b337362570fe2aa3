import type { Law } from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import type { Inquiry } from "../../reasoning/index.js";
import { sectionsOf } from "../content/sections.js";
import type { Kept } from "../records/kept.js";
import type { ReportReadings } from "../report/report.js";
import type { ReportContent, ReportKind, ReportQuestion } from "../vocabulary.js";
import type { Book } from "./book.js";
import { rowsKnown } from "./groups.js";
import { Ledger } from "./ledger.js";
import { bookGrants, bookMoney, type Movement, movementsOf } from "./money.js";
import { countOthers } from "./participants.js";
import {
  type CountedProgramme,
  countedProgrammes,
  countProgrammes,
  endsByReading,
  untouchedDays,
} from "./programmes.js";
import { countOutcomes, countServices } from "./services.js";
import { countStaff } from "./staff.js";
import { countStays } from "./stays.js";
import { askForSex } from "./unknown-sex.js";
import { hasDayIn, isInYear, type Year } from "./year.js";

/** What is counted, and by what law. */
export interface Counting {
  readonly kind: ReportKind;
  readonly content: ReportContent;
  readonly year: Year;
  readonly kept: Kept;
}

/** A year counted: the book, and the programmes as they count. */
export interface CountedYear {
  readonly book: Book;
  readonly programmes: readonly CountedProgramme[];
  /** All money booked and paid, of whatever year. */
  readonly movements: readonly Movement[];
}

/** Counts everything a report on the year holds. */
export function countYear(
  { kind, content, year, kept }: Counting,
  readings: ReportReadings,
  law: Law,
): CountedYear {
  const book: Book = {
    kind,
    year,
    kept,
    readings,
    groupsKnown: rowsKnown(law.of(rules.coveredGroups).value),
    people: new Map(kept.participants.map((person) => [person.id, person])),
    ledger: new Ledger(content),
    unknowns: [],
  };
  const programmes = kind === "centre" ? countedProgrammes(book) : [];
  if (kind === "centre") countProgrammes(book, programmes);
  else countStays(book);
  const participants = sectionsOf[content].find(({ id }) => id === "participants");
  countOthers(book, participants?.rows ?? [], participants?.columns ?? []);
  countServices(book);
  countOutcomes(book);
  countStaff(book);
  const movements = movementsOf(book);
  bookMoney(book, movements);
  bookGrants(book, movements);
  askForSex(book);
  return { book, programmes, movements };
}

/** The readings that govern something in these records; of a club none does. */
export function readingsFor(
  { kind, kept, year }: Counting,
  inquiry: Inquiry<ReportQuestion>,
): ReportReadings {
  if (kind === "club") return {};
  const days = kept.programmes.map((record) => ({ record, ...untouchedDays(record) }));
  const readings: ReportReadings = {};
  if (days.some(({ record, ...own }) => record.periods.trial !== undefined && hasDayIn(own, year))) {
    const reading = inquiry.reading("reportTrial");
    if (reading !== undefined) readings.reportTrial = reading;
  }
  if (
    days.some(
      ({ record, to }) =>
        record.end !== undefined && endsByReading.includes(record.end.reason) && isInYear(to, year),
    )
  ) {
    const reading = inquiry.reading("reportCompletion");
    if (reading !== undefined) readings.reportCompletion = reading;
  }
  return readings;
}
