import type { Reasoned, Undecided } from "../../reasoning/index.js";
import type { LeftOut } from "../records/kept.js";
import type {
  FindingCode,
  GrantPurpose,
  NoReportReason,
  RecordTable,
  ReportContent,
  ReportForm,
  UnknownFact,
} from "../vocabulary.js";

/** People are numbers; money and averages are texts with two decimals; null where nothing is bound to the cell. */
export type Cells = Record<string, Record<string, Record<string, number | string | null>>>;

/** A fact that a record leaves open. */
export interface UnknownOfRecord {
  table: RecordTable;
  id: string;
  fact: UnknownFact;
}

/** Something that was counted and should be looked at. */
export interface Finding {
  code: FindingCode;
  table?: RecordTable;
  id?: string;
}

/** What happened to a grant in the year, in PLN. */
export interface GrantSums {
  carried: string;
  received: string;
  used: string;
  returned: string;
  left: string;
}

/** What happened to one grant in the year. */
export interface GrantOfReport extends GrantSums {
  id: string;
  granter: string | null;
  purpose: GrantPurpose;
  granted: string | null;
}

/** What happened to the grants of one granter in the year. */
export interface GranterOfReport extends GrantSums {
  granter: string | null;
}

/** Changed data of the application, as the report tells it. */
export interface ChangeOfReport {
  id: string;
  on: string;
  point: string;
  text: string;
}

/** What governed the counting, given or not. */
export interface ReportReadings {
  reportTrial?: "counts" | "not-counted";
  reportCompletion?: "whole-course" | "with-work";
}

/** The report in a prescribed form. */
export interface FilledForm {
  id: ReportForm;
  cells: Cells;
  roundings: FormRounding[];
  notFilled: NotFilled[];
}

/** A sum in thousands whose rounded parts do not add up to the rounded total. */
export interface FormRounding {
  section: string;
  row: string;
  column: string;
  total: string;
  parts: string;
  difference: string;
}

/** A cell of a form that was not filled, and why. */
export interface NotFilled {
  section: string | null;
  row: string | null;
  column: string | null;
  reason: string;
  /** The cell of the content that has no row on the form. */
  cell?: string;
}

/** A yearly report. It holds no person, but for the lists that whoever files it must look at. */
export interface Report<Name extends string = "centreReport" | "clubReport"> extends Reasoned<Name> {
  outcome: "report";
  kind: Name extends "centreReport" ? "centre" : "club";
  year: number;
  correction: number;
  project: string | null;
  readings: ReportReadings;
  unit: { id: string; name?: string };
  /** The year, cut to the life of the unit. */
  period: { from: string; to: string };
  content: ReportContent;
  cells: Cells;
  form: FilledForm | null;
  grants: GrantOfReport[];
  granters: GranterOfReport[];
  changes: ChangeOfReport[];
  unknowns: UnknownOfRecord[];
  leftOut: LeftOut[];
  findings: Finding[];
}

/** No report is due. */
export interface NoReport<Name extends string = "centreReport" | "clubReport"> extends Reasoned<Name> {
  outcome: "not-due";
  reason: NoReportReason;
}

/** What {@link centreReport} returns. */
export type CentreReportResult =
  | Report<"centreReport">
  | NoReport<"centreReport">
  | Undecided<"centreReport">;

/** What {@link clubReport} returns. */
export type ClubReportResult = Report<"clubReport"> | NoReport<"clubReport"> | Undecided<"clubReport">;
