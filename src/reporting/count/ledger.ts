import { type Exact, type Fraction, sum, toExact, toSignedAmount } from "../../money/index.js";
import { cellKind, type Section, sectionsOf } from "../content/sections.js";
import type { Cells } from "../report/report.js";
import type { RecordTable, ReportContent } from "../vocabulary.js";
import { hundredths } from "./hundredths.js";

/** A record behind a number. */
export interface Behind {
  readonly table: RecordTable;
  readonly id: string;
}

/** A person, and a record that makes them count. */
export interface Counted {
  readonly person: string;
  readonly because: Behind;
}

/** Money of a record in a cell, in grosze. */
export interface Booked extends Behind {
  readonly grosze: bigint;
}

/** A part of an average. */
export interface Share extends Behind {
  readonly share: Fraction;
}

/** What stands behind one cell: people with the records that count, money, or shares of an average. */
export interface Cell {
  readonly people: Map<string, Behind[]>;
  readonly booked: Booked[];
  readonly shares: Share[];
}

/**
 * What every cell of a report is made of. The report writes down how much it is, a trace what it is, so that the two
 * cannot differ.
 */
export class Ledger {
  readonly #sections: readonly Section[];
  /** By section, row and column. */
  readonly #cells: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, Cell>>>;

  constructor(content: ReportContent) {
    this.#sections = sectionsOf[content];
    this.#cells = mapOf(
      this.#sections.map(({ id, rows, columns }) => [
        id,
        mapOf(rows.map((row) => [row, mapOf(columns.map((column) => [column, emptyCell()]))])),
      ]),
    );
  }

  /** Undefined where the content has no such cell: then nothing is counted there. */
  cell(section: string, row: string, column: string): Cell | undefined {
    return this.#cells.get(section)?.get(row)?.get(column);
  }

  /** Counts a person once, and remembers the record: one that counts again, as for two groups of one row, came last. */
  count(section: string, row: string, column: string, { person, because }: Counted): void {
    const people = this.cell(section, row, column)?.people;
    if (people === undefined) return;
    const records = people.get(person);
    if (records === undefined) people.set(person, [because]);
    else if (!isSame(records.at(-1), because)) records.push(because);
  }

  book(section: string, row: string, column: string, booked: Booked): void {
    this.cell(section, row, column)?.booked.push(booked);
  }

  share(section: string, row: string, column: string, share: Share): void {
    this.cell(section, row, column)?.shares.push(share);
  }

  /** The participants that any cell counts; people of the staff have keys of their own. */
  participantsCounted(): ReadonlySet<string> {
    const counted = new Set<string>();
    for (const { id, rows, columns, kind } of this.#sections) {
      if (id === "staff" || kind !== "count") continue;
      for (const row of rows)
        for (const column of columns)
          for (const person of this.cell(id, row, column)?.people.keys() ?? []) counted.add(person);
    }
    return counted;
  }

  /** How much everything is. */
  get cells(): Cells {
    return Object.fromEntries(
      this.#sections.map((section) => [
        section.id,
        Object.fromEntries(
          section.rows.map((row) => [
            row,
            Object.fromEntries(section.columns.map((column) => [column, this.value(section, row, column)])),
          ]),
        ),
      ]),
    );
  }

  value(section: Section, row: string, column: string): number | string {
    const cell = this.cell(section.id, row, column);
    if (cell === undefined) throw new RangeError("no such cell");
    switch (cellKind(section, row)) {
      case "count":
        return cell.people.size;
      case "money":
        return inZloty(cell.booked.reduce((total, { grosze }) => total + grosze, 0n));
      case "decimal":
        return hundredths(sum(cell.shares.map(({ share }) => share)));
    }
  }
}

function isSame(known: Behind | undefined, { table, id }: Behind): boolean {
  return known?.table === table && known.id === id;
}

/** `-1234n` grosze as `-12.34`. */
export function inZloty(grosze: bigint): string {
  return toSignedAmount({ numerator: grosze, denominator: 100n });
}

/** `-12.34` as `-1234n` grosze. */
export function inGroszeOf(amount: string): bigint {
  return BigInt(amount.replace(".", ""));
}

/** What a share is, exactly. */
export function exactShare({ share }: Share): Exact {
  return toExact(share);
}

function emptyCell(): Cell {
  return { people: new Map(), booked: [], shares: [] };
}

function mapOf<Value>(entries: (readonly [string, Value])[]): ReadonlyMap<string, Value> {
  return new Map(entries);
}
