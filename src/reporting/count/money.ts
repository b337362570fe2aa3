import type { RecordOf } from "../records/kept.js";
import { type GrantPurpose, grantReturned } from "../vocabulary.js";
import type { Book } from "./book.js";
import { type Booked, inGroszeOf } from "./ledger.js";
import { isInYear } from "./year.js";

/** Money of a record: when, on which line, from which grant. */
export interface Movement {
  readonly on: string;
  readonly line: string;
  readonly grant: string | undefined;
  readonly booked: Booked;
}

/** All money booked and paid: bookings first, then payments, each in its order. */
export function movementsOf({ kept }: Pick<Book, "kept">): Movement[] {
  return [
    ...kept.money.map(({ id, on, line, amount, grant }) => ({
      on,
      line,
      grant,
      booked: { table: "money", id, grosze: inGroszeOf(amount) } as const,
    })),
    ...kept.payments.flatMap(paidOut),
  ];
}

function paidOut({ id, paidOn, benefit, premium, grant }: RecordOf["payments"]): Movement[] {
  const paid = (line: string, amount: string | undefined): Movement[] =>
    amount === undefined
      ? []
      : [{ on: paidOn, line, grant, booked: { table: "payments", id, grosze: inGroszeOf(amount) } }];
  return [...paid("pay.benefit", benefit), ...paid("pay.premium", premium)];
}

/** Books what was carried out in the year and what was planned for it and the next. */
export function bookMoney(book: Book, movements: readonly Movement[]): void {
  for (const { on, line, booked } of movements) {
    if (line !== grantReturned && on >= book.year.from && on <= book.year.to)
      bookLine(book, line, "executed", booked);
  }
  for (const { id, year, line, amount } of book.kept.plan) {
    const column =
      year === book.year.number ? "plan" : year === book.year.number + 1 ? "next-plan" : undefined;
    if (column !== undefined) bookLine(book, line, column, { table: "plan", id, grosze: inGroszeOf(amount) });
  }
}

/** A line, the part it belongs to, and the total. */
function bookLine({ ledger }: Book, line: string, column: string, booked: Booked): void {
  const [part = "", rest = ""] = line.split(".");
  if (part === "revenue") {
    ledger.book("revenue", rest, column, booked);
    ledger.book("revenue", "total", column, booked);
    return;
  }
  if (part === "other") ledger.book("expenditure", "other", column, booked);
  else {
    ledger.book("expenditure", line, column, booked);
    ledger.book("expenditure", part, column, booked);
  }
  ledger.book("expenditure", "total", column, booked);
}

/** In which rows of the grants a purpose stands: training is a part of operation. */
const rowsOf: Readonly<Record<GrantPurpose, readonly string[]>> = {
  equipment: ["equipment", "total"],
  operation: ["operation", "total"],
  training: ["training", "operation", "total"],
  other: ["other", "total"],
};

/** What happened to money: received, used or returned. */
export function happened(line: string): "received" | "used" | "returned" {
  if (line === grantReturned) return "returned";
  return line.startsWith("revenue.") ? "received" : "used";
}

/** Books each grant: what came in, what was used and returned in the year, what was carried into it and what is left. */
export function bookGrants(book: Book, movements: readonly Movement[]): void {
  const purposes = new Map(book.kept.grants.map(({ id, purpose }) => [id, purpose]));
  for (const { on, line, grant, booked } of movements) {
    const purpose = grant === undefined ? undefined : purposes.get(grant);
    if (purpose === undefined || on > book.year.to) continue;
    const what = happened(line);
    const left = what === "received" ? booked : { ...booked, grosze: -booked.grosze };
    for (const row of rowsOf[purpose]) {
      if (isInYear(on as never, book.year)) book.ledger.book("grants", row, what, booked);
      else book.ledger.book("grants", row, "carried", left);
      book.ledger.book("grants", row, "left", left);
    }
  }
}
