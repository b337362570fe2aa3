import type { GroupId } from "../../law/index.js";
import type { RecordTable } from "../vocabulary.js";
import { type Book, groupsOf, isWoman } from "./book.js";
import { groupRows } from "./groups.js";

const section = "participants";

/** Counts a person in a column of the participants: in all, as a woman, and in the groups of what counts. */
export function countParticipant(
  book: Book,
  column: string,
  table: RecordTable,
  record: { id: string; participant: string; groups?: readonly GroupId[] | undefined },
): void {
  const { ledger } = book;
  const because = { table, id: record.id };
  const { participant } = record;
  ledger.count(section, "total", column, { person: participant, because });
  if (isWoman(book, participant)) ledger.count(section, "women", column, { person: participant, because });
  for (const row of groupRows(groupsOf(book, record), book.groupsKnown))
    ledger.count(section, row, column, { person: participant, because });
}

/** Whoever is in none of the groups is among the others, so that nobody is lost. */
export function countOthers({ ledger }: Book, rows: readonly string[], columns: readonly string[]): void {
  const groups = rows.filter((row) => row.startsWith("group-"));
  for (const column of columns) {
    for (const [person, records] of ledger.cell(section, "total", column)?.people ?? []) {
      const isInGroup = groups.some((row) => ledger.cell(section, row, column)?.people.has(person));
      if (isInGroup) continue;
      for (const because of records) ledger.count(section, "others", column, { person, because });
    }
  }
}
