import type { Inquiry, PlainAssumptionId } from "../../reasoning/index.js";
import type { Cells, FilledForm, FormRounding, NotFilled } from "../report/report.js";
import type { ReportForm } from "../vocabulary.js";
import { inThousands } from "./decimals.js";
import { roundingOf, sumsIn } from "./sums.js";
import type { FormRow, FormTemplate } from "./template.js";
import { templateOf } from "./templates/index.js";

/** What a form takes for granted when it is filled from the content. */
const assumptions: Readonly<Record<ReportForm, readonly PlainAssumptionId[]>> = {
  "A-2004": ["narrower-groups"],
  "A-2007": ["thousands-one-decimal"],
  "A-2017": [],
};

/** A kind of independence that the old forms have no row for. */
const withoutRow = { section: "independence", row: "employment-unspecified" };

/** Fills a prescribed form from the content, as far as it was read. */
export function fillForm(id: ReportForm, content: Cells, inquiry: Inquiry): FilledForm {
  const template = templateOf(id);
  if (!isBound(template))
    return {
      id,
      cells: {},
      roundings: [],
      notFilled: [{ section: null, row: null, column: null, reason: "not-transcribed" }],
    };
  assumptions[id].forEach((assumption) => inquiry.assume(assumption));
  const cells = filledCells(template, content);
  return {
    id,
    cells,
    roundings: roundingsOf(template, cells),
    notFilled: [...emptyCells(template), ...cellsWithoutRow(content)],
  };
}

/** The value of a cell as the form prints it. */
export function printedValue(
  { moneyUnit }: FormTemplate,
  { unit }: FormRow,
  value: number | string,
): number | string {
  return unit === "money" && moneyUnit === "thousand-PLN" ? inThousands(String(value)) : value;
}

/** Is any cell of the form filled from the content? */
function isBound({ sections }: FormTemplate): boolean {
  return sections.some(({ rows }) =>
    rows.some(({ cells }) => Object.values(cells).some((cell) => cell !== null)),
  );
}

function filledCells(template: FormTemplate, content: Cells): Cells {
  return Object.fromEntries(
    template.sections.map(({ id, rows }) => [
      id,
      Object.fromEntries(rows.map((row) => [row.id, filledRow(template, row, content)])),
    ]),
  );
}

function filledRow(template: FormTemplate, row: FormRow, content: Cells): Cells[string][string] {
  return Object.fromEntries(
    Object.entries(row.cells).map(([column, from]) => {
      const value = from === null ? null : contentAt(content, from);
      return [column, value === null ? null : printedValue(template, row, value)];
    }),
  );
}

function contentAt(content: Cells, place: string): number | string | null {
  const [section = "", row = "", column = ""] = place.split("/");
  return content[section]?.[row]?.[column] ?? null;
}

/** Every sum whose rounded parts do not add up to its rounded total; parts are never adjusted. */
function roundingsOf({ moneyUnit, sections }: FormTemplate, cells: Cells): FormRounding[] {
  if (moneyUnit !== "thousand-PLN") return [];
  return sections.flatMap(({ id, constraints }) =>
    constraints.flatMap((constraint) =>
      constraint.rule === "sum"
        ? sumsIn(cells[id], constraint).flatMap(({ sum }) =>
            sum === null || sum.difference === 0n ? [] : [roundingOf(id, sum)],
          )
        : [],
    ),
  );
}

function emptyCells({ sections }: FormTemplate): NotFilled[] {
  return sections.flatMap(({ id, rows }) =>
    rows.flatMap((row) =>
      Object.entries(row.cells)
        .filter(([, from]) => from === null)
        .map(([column]) => ({
          section: id,
          row: row.id,
          column,
          reason: row.notFilled ?? "not-in-content",
        })),
    ),
  );
}

function cellsWithoutRow(content: Cells): NotFilled[] {
  const { section, row } = withoutRow;
  return Object.entries(content[section]?.[row] ?? {})
    .filter(([, value]) => value !== 0)
    .map(([column]) => ({
      section: null,
      row: null,
      column: null,
      reason: "no-row",
      cell: `${section}/${row}/${column}`,
    }));
}
