import type { ReadingOf, Reasoned } from "../../reasoning/index.js";
import type { Cells, FilledForm, ReportReadings } from "../report/report.js";
import type { ReportContent, ReportKind } from "../vocabulary.js";
import type { NotCollectedReason } from "./vocabulary.js";

/** A report by its unit and its correction. */
export interface Source {
  id: string;
  correction: number;
}

/** The different readings of each key; nothing where none governed. */
export type CollectedReadings = { [Key in keyof ReportReadings]?: ReadingOf<Key>[] };

/** Many yearly reports as one. It is a report too, and can be added to others. */
export interface CollectiveReport extends Reasoned<"collectiveReport"> {
  outcome: "collective";
  kind: ReportKind;
  year: number;
  project: string | null;
  /** The different readings by which they were counted, the default first. */
  readings: CollectedReadings;
  content: ReportContent;
  cells: Cells;
  form: FilledForm | null;
  /** The reports that count. */
  sources: Source[];
  /** Those of which there is a later correction. */
  superseded: Source[];
  /** Units that had to report and are not among the sources. */
  notReported: string[];
  /** Of the reports that count. */
  counts: { reports: number; unknowns: number; leftOut: number };
}

/** Nothing is to be filed. */
export interface NotCollected<Name extends string = "collectiveReport"> extends Reasoned<Name> {
  outcome: "not-due";
  reason: NotCollectedReason;
}
