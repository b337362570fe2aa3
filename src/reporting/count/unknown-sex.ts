import { recordTables } from "../vocabulary.js";
import type { Book } from "./book.js";

/** Asks for the sex of everybody who counts anywhere; then puts what is unknown into the order of the tables. */
export function askForSex(book: Book): void {
  const { ledger, people, unknowns } = book;
  const counted = ledger.participantsCounted();
  for (const [id, { sex = "unknown" }] of people) {
    if (sex === "unknown" && counted.has(id)) unknowns.push({ table: "participants", id, fact: "sex" });
  }
  unknowns.sort((a, b) => recordTables.indexOf(a.table) - recordTables.indexOf(b.table));
}
