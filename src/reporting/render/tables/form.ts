import type { Texts } from "../../../law/index.js";
import type { Language } from "../../../reasoning/index.js";
import type { PrintableForm } from "../printable.js";
import type { Cell, ColumnKind, Table } from "../table.js";
import { namedTable } from "./columns.js";

const row: Texts = { pl: "Wiersz", en: "Row" };

/** The words of a form: of a template no more is needed here. */
export interface FormWords {
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly columns: readonly Named[];
    readonly rows: readonly Named[];
  }[];
}

interface Named {
  readonly id: string;
  readonly label: string;
  /** The label in English. */
  readonly gloss: string;
}

const place = {
  section: { pl: "Część", en: "Section" },
  column: { pl: "Kolumna", en: "Column" },
} satisfies Record<string, Texts>;

/**
 * The sections of a prescribed form as far as it was filled, in the words of its template, whose titles are Polish only; where
 * there are none, by the ids of its rows and columns.
 */
export function formTables(
  { id, cells, roundings }: PrintableForm,
  language: Language,
  words?: FormWords,
): Table[] {
  const sections = Object.entries(cells).map(([section, rows]): Table => {
    const own = words?.sections.find((each) => each.id === section);
    const columns = [...new Set(Object.values(rows).flatMap((each) => Object.keys(each)))];
    return {
      id: `${id}/${section}`,
      title: [id, section, ...(own === undefined ? [] : [own.title])].join(", "),
      columns: [
        { id: "row", label: row[language], kind: "text" },
        ...columns.map((column) => ({
          id: column,
          label: labelIn(own?.columns, column, language),
          kind: kindOf(Object.values(rows).map((each) => each[column] ?? null)),
        })),
      ],
      rows: Object.entries(rows).map(([name, each]) => [
        labelIn(own?.rows, name, language),
        ...columns.map((column) => each[column] ?? null),
      ]),
    };
  });
  return [...sections, ...roundingTable(id, roundings, language)];
}

/** The label of a row or column, and its id where the words have none. */
export function labelIn(named: readonly Named[] | undefined, id: string, language: Language): string {
  const found = named?.find((each) => each.id === id);
  return (language === "pl" ? found?.label : found?.gloss) ?? id;
}

function roundingTable(form: string, roundings: PrintableForm["roundings"], language: Language): Table[] {
  return namedTable(
    {
      id: `${form}/roundings`,
      title: {
        pl: `${form}: sumy, które po zaokrągleniu różnią się od sumy składników`,
        en: `${form}: sums that differ from their rounded parts`,
      },
      columns: [
        { id: "section", label: place.section, kind: "text" },
        { id: "row", label: row, kind: "text" },
        { id: "column", label: place.column, kind: "text" },
        { id: "total", label: { pl: "Suma", en: "Total" }, kind: "decimal" },
        { id: "parts", label: { pl: "Suma składników", en: "Sum of the parts" }, kind: "decimal" },
        { id: "difference", label: { pl: "Różnica", en: "Difference" }, kind: "decimal" },
      ],
    },
    roundings.map((each) => [each.section, each.row, each.column, each.total, each.parts, each.difference]),
    language,
  );
}

function kindOf(cells: readonly Cell[]): ColumnKind {
  const filled = cells.filter((cell) => cell !== null);
  if (filled.every((cell) => typeof cell === "number")) return "count";
  return filled.every((cell) => typeof cell === "string") ? "decimal" : "number";
}
