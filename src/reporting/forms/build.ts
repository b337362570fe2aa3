import type { Citation } from "../../law/index.js";
import type { FormColumn, FormConstraint, FormEvidence, FormRow, FormSection } from "./template.js";
import type { ConstraintKind, NotFilledReason, RowUnit } from "./vocabulary.js";

/** A row as a form's file writes it down. */
export interface RowSketch {
  readonly label: string;
  readonly gloss: string;
  /** Left out: its position, from 1. */
  readonly id?: string;
  /** The row of the content with the same columns, as `section/row`. */
  readonly from?: string;
  /** Cell by cell, where its columns are others than those of the content. */
  readonly cells?: Readonly<Record<string, string | null>>;
  readonly notFilled?: NotFilledReason;
  readonly unit?: RowUnit;
  readonly evidence?: FormEvidence;
}

/** A section as a form's file writes it down: what its rows have in common stands once. */
interface SectionSketch {
  readonly id: string;
  readonly title: string;
  readonly items?: readonly Citation[];
  readonly columns: readonly FormColumn[];
  readonly unit: RowUnit;
  readonly evidence: FormEvidence;
  readonly rows: readonly RowSketch[];
  readonly constraints?: readonly FormConstraint[];
}

export function section({ items = [], constraints = [], ...sketch }: SectionSketch): FormSection {
  const { id, title, columns, rows } = sketch;
  return {
    id,
    title,
    items: [...items],
    columns: [...columns],
    rows: rows.map((row, index) => rowOf(row, index, sketch)),
    constraints: [...constraints],
  };
}

function rowOf(row: RowSketch, index: number, { columns, unit, evidence }: SectionSketch): FormRow {
  const { label, gloss, id = `${index + 1}`, from, notFilled } = row;
  const bound = columns.map(({ id: column }) => [column, from === undefined ? null : `${from}/${column}`]);
  return {
    id,
    label,
    gloss,
    unit: row.unit ?? unit,
    evidence: row.evidence ?? evidence,
    cells: { ...(Object.fromEntries(bound) as FormRow["cells"]), ...row.cells },
    ...(notFilled === undefined ? {} : { notFilled }),
  };
}

/** Rows that are no numbers: one column, the answer. */
export const answer: readonly FormColumn[] = [{ id: "value", label: "", gloss: "answer" }];

/** Rows by their positions, both included. */
export function positions(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => `${first + index}`);
}

interface Known {
  readonly kind: ConstraintKind;
  readonly evidence: FormEvidence;
}

/** Words of the form say so. */
export const printed: Known = { kind: "printed", evidence: "primary" };
/** It only stands to reason. */
export const plausible: Known = { kind: "plausible", evidence: "inferred" };
/** The same of what no form has. */
export const plausibleOurs: Known = { kind: "plausible", evidence: "ours" };

/** In each column: the parts add up to the total, or each is at most the total. */
export function parts(
  id: string,
  known: Known,
  rule: "sum" | "at-most",
  of: { total: string; parts: string[]; columns: string[] },
): FormConstraint {
  return { id, ...known, rule, ...of };
}

/** In each row: the column is at most the limit. */
export function columnAtMost(
  id: string,
  known: Known,
  of: { column: string; limit: string; rows: string[] },
): FormConstraint {
  return { id, ...known, rule: "column-at-most", ...of };
}
