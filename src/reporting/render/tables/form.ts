import type { Texts } from "../../../law/index.js";
import type { Language } from "../../../reasoning/index.js";
import type { PrintableForm } from "../printable.js";
import type { Cell, ColumnKind, Table } from "../table.js";
import { namedTable } from "./columns.js";

/** Why a cell of a form is empty. */
const reasons: Record<string, Texts> = {
  "not-in-content": { pl: "treść sprawozdania nie ma takiej danej", en: "not part of the content" },
  "nesting-not-read": {
    pl: "nie odczytano, które wiersze formularza obejmuje",
    en: "it was not read which rows of the form it includes",
  },
  "not-transcribed": { pl: "nie odczytano tej części formularza", en: "this part of the form was not read" },
  "no-row": { pl: "formularz nie ma na to wiersza", en: "the form has no row for it" },
};

const row: Texts = { pl: "Wiersz", en: "Row" };

/** The sections of a prescribed form as far as it was filled, their rows and columns by the ids of its template. */
export function formTables({ id, cells, roundings }: PrintableForm, language: Language): Table[] {
  return [
    ...Object.entries(cells).map(([section, rows]) => {
      const columns = [...new Set(Object.values(rows).flatMap((each) => Object.keys(each)))];
      return {
        id: `${id}/${section}`,
        title: `${id}, ${section}`,
        columns: [
          { id: "row", label: row[language], kind: "text" as const },
          ...columns.map((column) => ({
            id: column,
            label: column,
            kind: kindOf(Object.values(rows).map((each) => each[column] ?? null)),
          })),
        ],
        rows: Object.entries(rows).map(([name, each]) => [
          name,
          ...columns.map((column) => each[column] ?? null),
        ]),
      };
    }),
    ...namedTable(
      {
        id: `${id}/roundings`,
        title: {
          pl: `${id}: sumy, które po zaokrągleniu różnią się od sumy składników`,
          en: `${id}: sums that differ from their rounded parts`,
        },
        columns: [
          { id: "section", label: { pl: "Część", en: "Section" }, kind: "text" },
          { id: "row", label: row, kind: "text" },
          { id: "column", label: { pl: "Kolumna", en: "Column" }, kind: "text" },
          { id: "total", label: { pl: "Suma", en: "Total" }, kind: "decimal" },
          { id: "parts", label: { pl: "Suma składników", en: "Sum of the parts" }, kind: "decimal" },
          { id: "difference", label: { pl: "Różnica", en: "Difference" }, kind: "decimal" },
        ],
      },
      roundings.map((each) => [each.section, each.row, each.column, each.total, each.parts, each.difference]),
      language,
    ),
  ];
}

function kindOf(cells: readonly Cell[]): ColumnKind {
  const filled = cells.filter((cell) => cell !== null);
  if (filled.every((cell) => typeof cell === "number")) return "count";
  return filled.every((cell) => typeof cell === "string") ? "decimal" : "number";
}

/** What a form does not fill, one note a reason. */
export function notFilledNotes({ id, notFilled }: PrintableForm, language: Language): string[] {
  const placesBy = new Map<string, string[]>();
  for (const { section, row: inRow, column, reason, cell } of notFilled) {
    const place = [section, inRow, column].filter((part) => part !== null).join("/") || (cell ?? "");
    placesBy.set(reason, [...(placesBy.get(reason) ?? []), place]);
  }
  return [...placesBy].map(([reason, places]) => {
    const why = Object.hasOwn(reasons, reason) ? reasons[reason]![language] : reason;
    const named = places.filter((place) => place !== "");
    const where = named.length === 0 ? "" : `: ${named.join(", ")}`;
    return language === "pl"
      ? `Formularz ${id}, nie wypełniono – ${why}${where}`
      : `Form ${id}, not filled – ${why}${where}`;
  });
}
