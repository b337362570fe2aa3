import { type CalendarDate, dayAfter, later, lengthInDays } from "../../calendar/index.js";
import type { RecordOf } from "../records/kept.js";
import type { Book } from "./book.js";
import { byPerson } from "./by-person.js";
import { daysIn, hasDayIn, isInYear } from "./year.js";

type Contract = RecordOf["staff"];

const section = "staff";

/** Counts the people on contracts in the year, who was hired and who left, and the average employment. */
export function countStaff(book: Book): void {
  const { year } = book;
  const contractsOf = byPerson(book.kept.staff, ({ person }) => person);
  const women = new Set(
    [...contractsOf].filter(([, own]) => sexOf(own) === "female").map(([person]) => person),
  );
  const count = (row: string, person: string, { id }: Contract): void => {
    book.ledger.count(section, row, "total", { person, because: { table: "staff", id } });
    if (women.has(person))
      book.ledger.count(section, row, "women", { person, because: { table: "staff", id } });
  };
  for (const contract of book.kept.staff) {
    if (!hasDayIn(contract, year)) continue;
    const { person, basis, time } = contract;
    count("persons", person, contract);
    count(basis, person, contract);
    if (basis !== "employment" || time === undefined) continue;
    const [part, whole] = partOf(time);
    count(part === whole ? "full-time" : "part-time", person, contract);
    const share = {
      numerator: BigInt(part) * BigInt(daysIn(contract, year)),
      denominator: BigInt(whole) * BigInt(lengthInDays(year)),
    };
    const shared = { table: "staff", id: contract.id, share } as const;
    book.ledger.share(section, "average", "total", shared);
    if (women.has(person)) book.ledger.share(section, "average", "women", shared);
  }
  for (const [person, own] of contractsOf) {
    for (const { from, to, contracts } of employments(own)) {
      if (isInYear(from, year))
        for (const one of contracts) if (one.from === from) count("hired", person, one);
      if (isInYear(to, year)) for (const one of contracts) if (one.to === to) count("left", person, one);
    }
  }
  askOfStaff(book, contractsOf);
}

/** The first sex stated in any of the person's contracts. */
function sexOf(contracts: readonly Contract[]): Contract["sex"] {
  return contracts.find(({ sex }) => sex !== undefined && sex !== "unknown")?.sex;
}

/** `3/4` as 3 and 4, full time as 1 and 1. */
function partOf(time: string): [part: number, whole: number] {
  const [part = 1, whole = 1] = time.split("/").map(Number);
  return [part, whole];
}

interface Employment {
  readonly from: CalendarDate;
  to: CalendarDate | undefined;
  readonly contracts: Contract[];
}

/** Employment contracts of one person, joined where they overlap or one starts the day after another ends. */
function employments(contracts: readonly Contract[]): Employment[] {
  const inOrder = contracts
    .filter(({ basis }) => basis === "employment")
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const found: Employment[] = [];
  for (const contract of inOrder) {
    const last = found.at(-1);
    if (last === undefined || (last.to !== undefined && contract.from > dayAfter(last.to))) {
      found.push({ from: contract.from, to: contract.to, contracts: [contract] });
      continue;
    }
    last.contracts.push(contract);
    last.to = last.to === undefined || contract.to === undefined ? undefined : later(last.to, contract.to);
  }
  return found;
}

/** Asks once for the sex of a person, and for the working time of each employment contract. */
function askOfStaff({ kept, year, unknowns }: Book, contractsOf: ReadonlyMap<string, Contract[]>): void {
  const asked = new Set<string>();
  for (const contract of kept.staff) {
    if (!hasDayIn(contract, year)) continue;
    const { id, person, basis, time } = contract;
    if (!asked.has(person)) {
      asked.add(person);
      if (sexOf(contractsOf.get(person) ?? []) === undefined)
        unknowns.push({ table: "staff", id, fact: "sex" });
    }
    if (basis === "employment" && time === undefined)
      unknowns.push({ table: "staff", id, fact: "working-time" });
  }
}
