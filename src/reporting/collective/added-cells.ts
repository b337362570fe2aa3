import { cellKind, type Section, sectionsOf } from "../content/sections.js";
import { inGroszeOf, inZloty } from "../count/ledger.js";
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
  const added = cellKind(section, row) === "count" ? addedCounts : addedDecimals;
  return Object.fromEntries(
    section.columns.map((column) => [column, added(reports, [section.id, row, column])]),
  );
}

type Place = readonly [section: string, row: string, column: string];

function addedCounts(reports: readonly Given[], [section, row, column]: Place): number {
  let total = 0;
  for (const { cells } of reports) total += cells[section]![row]![column] as number;
  return total;
}

/** Most cells of most reports are empty: nothing is added for them. */
function addedDecimals(reports: readonly Given[], [section, row, column]: Place): string {
  let total = 0n;
  for (const { cells } of reports) {
    const value = cells[section]![row]![column] as string;
    if (value !== none) total += inGroszeOf(value);
  }
  return inZloty(total);
}

const none = "0.00";
