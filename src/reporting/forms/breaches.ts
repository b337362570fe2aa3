import type { FormRounding } from "../report/report.js";
import { type CellValue, hundredthsOf, twoDecimals } from "./decimals.js";
import { cellAt, type CellsOfSection, roundingOf, type Sum, sumsIn } from "./sums.js";
import type { FormConstraint, FormSection, FormTemplate } from "./template.js";
import type { BreachCode } from "./vocabulary.js";

/** A cell, and the constraint that speaks of it. */
export interface ComparedCell {
  constraint: string;
  section: string;
  row: string;
  column: string;
}

/** A constraint that does not hold: of the part, of the sum's total, or of the column that is too great. */
export interface FormBreach extends ComparedCell {
  code: BreachCode;
  /** As it was given. */
  value: CellValue;
  limit: CellValue;
}

/** What came of comparing the cells of a form. */
export interface ComparedForm {
  errors: FormBreach[];
  warnings: FormBreach[];
  roundings: FormRounding[];
  /** Comparisons with an empty cell. */
  notChecked: ComparedCell[];
}

type Given = Readonly<Record<string, CellsOfSection | undefined>>;

/** One thing found at a cell, before it is put in the order of the form. */
type Found = { row: string; column: string } & (
  | { breach: FormBreach; kind: FormConstraint["kind"] }
  | { rounding: FormRounding }
  | { skipped: ComparedCell }
);

/** Looks at every constraint of a form. All lists are in the order of the form: section, row, column. */
export function comparedForm(template: FormTemplate, given: Given): ComparedForm {
  const compared: ComparedForm = { errors: [], warnings: [], roundings: [], notChecked: [] };
  for (const section of template.sections) {
    const found = section.constraints.flatMap((constraint) =>
      comparisons(constraint, section.id, given[section.id], template),
    );
    for (const one of inOrderOf(section, found)) {
      if ("skipped" in one) compared.notChecked.push(one.skipped);
      else if ("rounding" in one) compared.roundings.push(one.rounding);
      else compared[one.kind === "printed" ? "errors" : "warnings"].push(one.breach);
    }
  }
  return compared;
}

function inOrderOf({ rows, columns }: FormSection, found: readonly Found[]): Found[] {
  const places = (all: readonly { id: string }[]) => new Map(all.map(({ id }, place) => [id, place]));
  const ofRow = places(rows);
  const ofColumn = places(columns);
  const place = ({ row, column }: Found): number =>
    (ofRow.get(row) ?? 0) * columns.length + (ofColumn.get(column) ?? 0);
  return [...found].sort((a, b) => place(a) - place(b));
}

function comparisons(
  constraint: FormConstraint,
  section: string,
  cells: CellsOfSection | undefined,
  template: FormTemplate,
): Found[] {
  const at = (row: string, column: string) => ({ constraint: constraint.id, section, row, column });
  const { kind } = constraint;
  const atMost = (
    code: BreachCode,
    [row, column]: [row: string, column: string],
    limit: CellValue | null,
  ): Found[] => {
    const value = cellAt(cells, row, column);
    if (value === null || limit === null) return [{ row, column, skipped: at(row, column) }];
    return hundredthsOf(value) > hundredthsOf(limit)
      ? [{ row, column, kind, breach: { ...at(row, column), code, value, limit } }]
      : [];
  };
  if (constraint.rule === "column-at-most")
    return constraint.rows.flatMap((row) =>
      atMost("column-above-column", [row, constraint.column], cellAt(cells, row, constraint.limit)),
    );
  if (constraint.rule === "at-most")
    return constraint.columns.flatMap((column) =>
      constraint.parts.flatMap((part) =>
        atMost("part-above-total", [part, column], cellAt(cells, constraint.total, column)),
      ),
    );
  return sumsIn(cells, constraint).flatMap(({ row, column, sum }): Found[] => {
    if (sum === null) return [{ row, column, skipped: at(row, column) }];
    if (sum.difference === 0n) return [];
    if (isRounding(sum, template)) return [{ row, column, rounding: roundingOf(section, sum) }];
    const limit = sumAsGiven(sum);
    return [
      { row, column, kind, breach: { ...at(row, column), code: "sum-differs", value: sum.total, limit } },
    ];
  });
}

/** Each of the numbers of a sum in thousands may be off by half a tenth. */
function isRounding({ difference, parts }: Sum, { moneyUnit }: FormTemplate): boolean {
  const size = difference < 0n ? -difference : difference;
  return moneyUnit === "thousand-PLN" && size <= halfATenth * BigInt(parts.length + 1);
}

/** In hundredths. */
const halfATenth = 5n;

function sumAsGiven({ parts, sum }: Sum): CellValue {
  return parts.every((part) => typeof part === "number") ? Number(sum / 100n) : twoDecimals(sum);
}
