import type { Citation, Texts } from "../../law/index.js";
import type { CalendarEvent } from "./to-icalendar.js";

/**
 * What renderers read of the results of this room. A result has more: only `toJson` writes it whole. Each is held to be a
 * result by a test of types.
 */

/** A list, or its number where the result was read from JSON. */
type ListOrNumber = readonly unknown[] | number;

type PrintableCells = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, number | string | null>>>>>
>;

interface PrintableNotFilled {
  readonly section: string | null;
  readonly row: string | null;
  readonly column: string | null;
  readonly reason: string;
  readonly cell?: string | undefined;
}

export interface PrintableForm {
  readonly id: string;
  readonly cells: PrintableCells;
  readonly roundings: readonly PrintableRounding[];
  readonly notFilled: readonly PrintableNotFilled[];
}

interface PrintableRounding {
  readonly section: string;
  readonly row: string;
  readonly column: string;
  readonly total: string;
  readonly parts: string;
  readonly difference: string;
}

interface PrintableSums {
  readonly granter: string | null;
  readonly carried: string;
  readonly received: string;
  readonly used: string;
  readonly returned: string;
  readonly left: string;
}

/** What a report and a collective report share. */
interface OfContent {
  readonly kind: "centre" | "club";
  readonly year: number;
  readonly project: string | null;
  readonly content: "centre-content" | "club-content-2015" | "club-content-2022";
  readonly cells: PrintableCells;
  readonly form: PrintableForm | null;
}

export interface PrintableReport extends OfContent {
  readonly outcome: "report";
  readonly correction: number;
  readonly unit: { readonly id: string; readonly name?: string | undefined };
  readonly period: { readonly from: string; readonly to: string };
  readonly grants: readonly (PrintableSums & {
    readonly id: string;
    readonly purpose: string;
    readonly granted: string | null;
  })[];
  readonly granters: readonly PrintableSums[];
  readonly changes: readonly {
    readonly id: string;
    readonly on: string;
    readonly point: string;
    readonly text: string;
  }[];
  readonly unknowns: ListOrNumber;
  readonly leftOut: ListOrNumber;
  readonly findings: ListOrNumber;
}

interface Source {
  readonly id: string;
  readonly correction: number;
}

export interface PrintableCollective extends OfContent {
  readonly outcome: "collective";
  readonly sources: readonly Source[];
  readonly superseded: readonly Source[];
  readonly notReported: readonly string[];
  readonly counts: { readonly reports: number; readonly unknowns: number; readonly leftOut: number };
}

export interface PrintableInformation {
  readonly outcome: "information";
  readonly on: string;
  readonly count: number;
}

export interface PrintableRatios {
  readonly outcome: "ratios";
  readonly ratios: readonly {
    readonly id: string;
    readonly numerator: { readonly value: number };
    readonly denominator: { readonly value: number };
    readonly percent: string | null;
    readonly above: boolean;
  }[];
}

/** A whole number, or a text with up to two decimals. */
type CheckedValue = number | string;

export interface PrintableViolation {
  readonly constraint: string;
  readonly code: string;
  readonly section: string;
  readonly row: string;
  readonly column: string;
  readonly value: CheckedValue;
  readonly limit: CheckedValue;
}

export interface PrintableChecked {
  readonly outcome: "checked";
  readonly form: string;
  readonly errors: readonly PrintableViolation[];
  readonly warnings: readonly PrintableViolation[];
  readonly roundings: readonly unknown[];
  readonly notChecked: readonly {
    readonly constraint: string;
    readonly section: string;
    readonly row: string;
    readonly column: string;
  }[];
}

interface Paid {
  readonly benefit: string;
  readonly premium: string;
  readonly total: string;
  readonly net: string | null;
}

export interface PrintableList {
  readonly outcome: "list";
  readonly paidInMonth: string;
  readonly rows: readonly (Paid & {
    readonly no: number;
    readonly id: string;
    readonly name: string | null;
    readonly forMonth: string;
    readonly taxAdvance: string | null;
    readonly form: string | null;
    readonly reason: string | null;
  })[];
  readonly totals: Paid & { readonly count: number; readonly taxAdvances: string | null };
  readonly notPaid: readonly { readonly id: string; readonly reason: string }[];
  readonly waiting: readonly { readonly id: string | null; readonly outcome: string }[];
}

export interface PrintableCard {
  readonly outcome: "card";
  readonly month: string;
  readonly name?: string | null | undefined;
  readonly days: readonly {
    readonly date: string;
    readonly classDay: boolean;
    readonly mark: string | null;
    readonly meaning: string | null;
  }[];
  readonly counts: Readonly<Record<string, number>>;
}

export interface PrintablePaper {
  readonly outcome: "paper";
  readonly title: string;
  readonly face: string;
  readonly paragraphs: readonly { readonly text: string }[];
}

export interface PrintableCalendar {
  readonly outcome: "calendar";
  readonly duties: readonly {
    readonly kind: string;
    readonly date: string;
    readonly movedTo: string | null;
    readonly certainty: string;
    readonly title: Texts;
    readonly citation: Citation;
  }[];
  readonly events: readonly CalendarEvent[];
  readonly leftOut: ListOrNumber;
}

/** A result that can be printed. */
export type Printable =
  | PrintableReport
  | PrintableCollective
  | PrintableInformation
  | PrintableRatios
  | PrintableChecked
  | PrintableList
  | PrintableCard
  | PrintablePaper
  | PrintableCalendar;

export type PrintableOutcome = Printable["outcome"];
