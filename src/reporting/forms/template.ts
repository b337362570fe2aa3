import type { Citation, Confidence, FormId } from "../../law/index.js";
import type { ConstraintKind, FormDocument, MoneyUnit, NotFilledReason, RowUnit } from "./vocabulary.js";

/** How a label or a rule of a form is known; `ours`: no source has it. */
export type FormEvidence = Confidence | "ours";

/** A form, a register or a list of content, as far as it was read. Labels are its own, in Polish; glosses say them in English. */
export interface FormTemplate {
  id: FormId;
  document: FormDocument;
  title: string;
  /** The provisions it stands on. */
  basis: Citation[];
  /** `unknown` where no source names the day. */
  inForceFrom: string;
  /** Null: in force; `unknown`: it ended on a day that was not read. */
  inForceTo: string | null;
  /** The years reported on with it; null: no yearly report. */
  years: { from: number; to: number | null } | null;
  moneyUnit: MoneyUnit | null;
  /** Who files it. */
  filer: string;
  /** To whom, since when. */
  addressees: FormAddressee[];
  /** The day of the next year by which it is filed. */
  deadline: { month: number; day: number } | null;
  sections: FormSection[];
  /** What was not read, and why. */
  notTranscribed: { what: string; reason: string }[];
}

/** To whom a form goes, and since when. */
export interface FormAddressee {
  from: string;
  to: string | null;
  text: string;
}

/** A section of a form. */
export interface FormSection {
  id: string;
  title: string;
  /** The items of the law it answers. */
  items: Citation[];
  columns: FormColumn[];
  rows: FormRow[];
  constraints: FormConstraint[];
}

/** A column of a form. */
export interface FormColumn {
  id: string;
  label: string;
  gloss: string;
  /** Of the cells of the column, where it is another than that of their rows. */
  evidence?: FormEvidence;
}

/** A row of a form. */
export interface FormRow {
  id: string;
  label: string;
  gloss: string;
  unit: RowUnit;
  evidence: FormEvidence;
  /** By column, the cell of the content it is filled from, as `section/row/column`. */
  cells: Record<string, string | null>;
  /** Why it is never filled, where it is for another reason than that the content has no such number. */
  notFilled?: NotFilledReason;
}

/** What must hold between cells. Rows and columns are named by their ids. */
export type FormConstraint = { id: string; kind: ConstraintKind; evidence: FormEvidence } & (
  | {
      /** In each column: the parts add up to the total, or each is at most the total. */
      rule: "sum" | "at-most";
      total: string;
      parts: string[];
      columns: string[];
    }
  | {
      /** In each row: the column is at most the limit. */
      rule: "column-at-most";
      column: string;
      limit: string;
      rows: string[];
    }
);
