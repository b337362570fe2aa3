import { groupsOn } from "../../../eligibility/index.js";
import { formatCitation, type GroupId, type Texts } from "../../../law/index.js";
import type { Language } from "../../../reasoning/index.js";
import { cellKind, type Section, sectionsOf } from "../../content/sections.js";
import { groupRowLabels, reportColumns, reportRows, sectionLabels, therapyFirst } from "../../labels.js";
import type { PrintableCollective, PrintableReport } from "../printable.js";
import type { ColumnKind, Table } from "../table.js";
import { nameOf } from "./columns.js";

const rowHeading: Texts = { pl: "Wyszczególnienie", en: "Item" };

/** The sections of the content, a table each. */
export function contentTables(of: PrintableReport | PrintableCollective, language: Language): Table[] {
  const groups = groupLabels(of.year);
  return sectionsOf[of.content].map((section) => {
    const { id, items, rows, columns } = section;
    const names = { ...reportRows[id], ...(id === "participants" ? groups : {}) };
    const title = nameOf(sectionLabels, id, language) ?? id;
    return {
      id,
      title: items.length === 0 ? title : `${title} (${items.map(formatCitation).join(", ")})`,
      ...(items.length === 0 ? {} : { items }),
      columns: [
        { id: "row", label: rowHeading[language], kind: "text" },
        ...columns.map((column) => ({
          id: column,
          label: nameOf(reportColumns, column, language) ?? column,
          kind: columnKind(section),
        })),
      ],
      rows: rows.map((row) => [
        nameOf(names, row, language),
        ...columns.map((column) => of.cells[id]?.[row]?.[column] ?? null),
      ]),
    };
  });
}

function columnKind(section: Section): ColumnKind {
  const kinds = new Set(section.rows.map((row) => cellKind(section, row)));
  return kinds.size === 1 ? section.kind : "number";
}

/** The groups as the law of the last day of the year has them; a group it does not know is called as today. */
function groupLabels(year: number): Record<string, Texts> {
  const groups = groupsOn(`${year}-12-31`);
  if ("unknown" in groups) return {};
  return Object.fromEntries(
    groups
      .filter(({ id }) => id !== "other")
      .map(({ id, therapyCondition }, index) => [
        `group-${index + 1}`,
        labelOf(id as Exclude<GroupId, "other">, therapyCondition?.therapy),
      ]),
  );
}

function labelOf(group: Exclude<GroupId, "other">, therapy: "alcohol" | "drugs" | undefined): Texts {
  const { pl, en } = groupRowLabels[group];
  if (therapy === undefined) return { pl, en };
  const after = therapyFirst[therapy];
  return { pl: `${pl}, ${after.pl}`, en: `${en}, ${after.en}` };
}
