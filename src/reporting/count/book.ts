import type { GroupId } from "../../law/index.js";
import type { Kept, RecordOf } from "../records/kept.js";
import type { ReportReadings, UnknownOfRecord } from "../report/report.js";
import type { ReportKind } from "../vocabulary.js";
import type { Counted, Ledger } from "./ledger.js";
import type { Year } from "./year.js";

/** What a report is counted from, made once and handed to everything that counts. */
export interface Book {
  readonly kind: ReportKind;
  readonly year: Year;
  readonly kept: Kept;
  readonly readings: ReportReadings;
  /** The rows of groups that the law of the year knew. */
  readonly groupsKnown: ReadonlySet<string>;
  readonly people: ReadonlyMap<string, RecordOf["participants"]>;
  readonly ledger: Ledger;
  readonly unknowns: UnknownOfRecord[];
}

export function isWoman(book: Book, person: string): boolean {
  return book.people.get(person)?.sex === "female";
}

/** The groups of a programme or a stay, which win over those of the person. */
export function groupsOf(
  book: Book,
  { participant, groups }: { participant: string; groups?: readonly GroupId[] | undefined },
): readonly GroupId[] {
  return groups ?? book.people.get(participant)?.groups ?? [];
}

/** Counts a person in a row of all and, if it is a woman, in that of women. */
export function countBySex(book: Book, section: string, row: string, { person, because }: Counted): void {
  book.ledger.count(section, row, "total", { person, because });
  if (isWoman(book, person)) book.ledger.count(section, row, "women", { person, because });
}
