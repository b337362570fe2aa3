import { type Section, sectionsOf } from "../../content/sections.js";
import type { Texts } from "../../../law/index.js";
import { reportColumns, reportRows, sectionLabels } from "../../labels.js";
import type { ReportContent } from "../../vocabulary.js";
import { columnAtMost, parts, plausibleOurs, section } from "../build.js";
import type { FormConstraint, FormSection } from "../template.js";

/** The sections of a content that the law lists, as those of a form. */
export function contentSections(content: ReportContent): FormSection[] {
  return sectionsOf[content].map((own) => section({ ...sketchOf(own), constraints: constraintsOf(own) }));
}

function sketchOf({ id, items, rows, columns, kind }: Section) {
  return {
    id,
    title: sectionLabels[id]?.pl ?? id,
    items,
    unit: kind === "money" ? "money" : "persons",
    evidence: "ours",
    columns: columns.map((column) => ({ id: column, ...words(reportColumns[column], column) })),
    rows: rows.map((row) => ({
      id: row,
      ...words(reportRows[id]?.[row], row),
      from: `${id}/${row}`,
      ...(row === "average" ? { unit: "decimal" as const } : {}),
    })),
  } as const;
}

function words(known: Texts | undefined, id: string) {
  return { label: known?.pl ?? id, gloss: known?.en ?? id };
}

/** What stands to reason of a section, by its columns and rows. */
function constraintsOf({ id, rows, columns }: Section): FormConstraint[] {
  const has = (...ids: string[]): boolean => ids.every((column) => columns.includes(column));
  const atMost = (column: string, limit: string): FormConstraint[] =>
    has(column, limit)
      ? [columnAtMost(`${id}-${column}`, plausibleOurs, { column, limit, rows: [...rows] })]
      : [];
  return [
    ...(id === "participants"
      ? [
          parts(`${id}-of-total`, plausibleOurs, "at-most", {
            total: "total",
            parts: rows.filter((row) => row !== "total"),
            columns: [...columns],
          }),
        ]
      : []),
    ...atMost("women", "total"),
    ...atMost("began", "took-part"),
    ...atMost("completed", "took-part"),
    ...atMost("employed", "achieved"),
    ...sumsOf(id, rows).map(([total, own]) =>
      parts(`${id}-${total}-sum`, plausibleOurs, "sum", { total, parts: own, columns: [...columns] }),
    ),
  ];
}

/** Which rows of money add up to which: lines to their part, parts to the total. Training is a part of operation. */
function sumsOf(id: string, rows: readonly string[]): [total: string, parts: string[]][] {
  if (id === "grants") return [["total", ["equipment", "operation", "other"]]];
  if (id === "revenue") return [["total", rows.filter((row) => row !== "total")]];
  if (id !== "expenditure") return [];
  const blocks = rows.filter((row) => row !== "total" && !row.includes("."));
  const lines = (block: string): string[] => rows.filter((row) => row.startsWith(`${block}.`));
  return [
    ["total", blocks],
    ...blocks
      .filter((block) => lines(block).length > 0)
      .map((block): [string, string[]] => [block, lines(block)]),
  ];
}
