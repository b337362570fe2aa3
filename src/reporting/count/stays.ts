import type { Book } from "./book.js";
import { byPerson } from "./by-person.js";
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
  const staysOf = byPerson(kept.stays, ({ participant }) => participant);
  for (const outcome of kept.outcomes) {
    if (!isInYear(outcome.on, year)) continue;
    const stays = staysOf.get(outcome.participant) ?? [];
    for (const stay of stays) {
      if (stay.from <= outcome.on) countParticipant(book, "achieved", "stays", stay);
      const hasEnded = stay.completed === true && stay.to !== undefined && stay.to <= outcome.on;
      if (hasEnded && foundWork.includes(outcome.kind)) countParticipant(book, "employed", "stays", stay);
    }
  }
}
