import { economicOutcomes, socialOutcomes, vocationalServices } from "../vocabulary.js";
import { type Book, countBySex } from "./book.js";
import { hasDayIn, isInYear } from "./year.js";

/** Counts who was in a service, who began one, who completed one, and who was in any. */
export function countServices(book: Book): void {
  const { ledger, year, unknowns } = book;
  for (const { id, participant, kind, from, to, completed = "unknown" } of book.kept.services) {
    const because = { table: "services", id } as const;
    if (isInYear(from, year)) ledger.count("services", kind, "began", { person: participant, because });
    if (hasDayIn({ from, to }, year)) {
      ledger.count("services", kind, "took-part", { person: participant, because });
      const sort = vocationalServices.some((vocational) => vocational === kind) ? "vocational" : "social";
      countBySex(book, "reintegration", sort, { person: participant, because });
      countBySex(book, "reintegration", "any", { person: participant, because });
    }
    if (!isInYear(to, year)) continue;
    if (completed === "unknown") unknowns.push({ table: "services", id, fact: "completed" });
    else if (completed) ledger.count("services", kind, "completed", { person: participant, because });
  }
}

/** Counts who became independent in the year, and the social effects, each by the year of the event. */
export function countOutcomes(book: Book): void {
  for (const { id, participant, kind, on } of book.kept.outcomes) {
    if (!isInYear(on, book.year)) continue;
    const person = { person: participant, because: { table: "outcomes", id } as const };
    const section = economicOutcomes.some((economic) => economic === kind)
      ? "independence"
      : socialOutcomes.some((social) => social === kind)
        ? "social-effects"
        : undefined;
    if (section === undefined) continue;
    countBySex(book, section, "total", person);
    countBySex(book, section, kind, person);
  }
}
