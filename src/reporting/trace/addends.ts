import type { Exact } from "../../money/index.js";
import { type Section } from "../content/sections.js";
import { type Behind, type Cell, exactShare, inZloty } from "../count/ledger.js";
import type { Kept } from "../records/kept.js";
import type { RecordTable } from "../vocabulary.js";
import type { AddendTable } from "./vocabulary.js";

/** One thing behind a number. */
export interface Addend {
  table: AddendTable;
  /** Of people the key of the person; of money and averages that of the record. */
  id: string | null;
  /** PLN with a sign, a part of an average, or a number of a report; people have none, for each is one. */
  value?: string | number | Exact;
  /** The records that make a person count. */
  because?: { table: RecordTable; id: string }[];
}

/** People in the order of their table, each with the records that count. */
export function peopleBehind({ people }: Cell, section: Section, kept: Kept): Addend[] {
  const table = section.id === "staff" ? "staff" : "participants";
  const order = section.id === "staff" ? inOrderOfContracts(kept) : kept.participants.map(({ id }) => id);
  return order.flatMap((id) => {
    const because = people.get(id);
    return because === undefined ? [] : [{ table, id, because: because.map(plain) }];
  });
}

function inOrderOfContracts({ staff }: Kept): string[] {
  return [...new Set(staff.map(({ person }) => person))];
}

function plain({ table, id }: Behind): { table: RecordTable; id: string } {
  return { table, id };
}

/** One addend a record, even where it moved money twice. */
export function moneyBehind({ booked }: Cell): Addend[] {
  const sums = new Map<string, { table: RecordTable; id: string; grosze: bigint }>();
  for (const { table, id, grosze } of booked) {
    const key = `${table}/${id}`;
    const known = sums.get(key);
    if (known === undefined) sums.set(key, { table, id, grosze });
    else known.grosze += grosze;
  }
  return [...sums.values()].map(({ table, id, grosze }) => ({ table, id, value: inZloty(grosze) }));
}

export function sharesBehind({ shares }: Cell): Addend[] {
  return shares.map((share) => ({ table: share.table, id: share.id, value: exactShare(share) }));
}
