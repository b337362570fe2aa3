import { cellKind, type Section, sectionsOf } from "../content/sections.js";
import { hundredthsOf, twoDecimals } from "../forms/decimals.js";
import type { Cells } from "../report/report.js";
import type { ReportContent } from "../vocabulary.js";
import type { Given } from "./sources.js";

/** The sums of every cell of the content; cells that it does not have are ignored. */
export function addedCells(content: ReportContent, reports: readonly Given[]): Cells {
  return Object.fromEntries(
    sectionsOf[content].map((section) => [
      section.id,
      Object.fromEntries(section.rows.map((row) => [row, addedRow(section, row, reports)])),
    ]),
  );
}

function addedRow(section: Section, row: string, reports: readonly Given[]): Cells[string][string] {
  const isCount = cellKind(section, row) === "count";
  return Object.fromEntries(
    section.columns.map((column) => {
      const values = reports.map(({ cells }) => cells[section.id]?.[row]?.[column] ?? 0);
      return [column, isCount ? addedCounts(values) : addedDecimals(values)];
    }),
  );
}

function addedCounts(values: readonly (number | string)[]): number {
  return values.reduce<number>((total, value) => total + Number(value), 0);
}

function addedDecimals(values: readonly (number | string)[]): string {
  return twoDecimals(values.reduce((total, value) => total + hundredthsOf(value), 0n));
}
