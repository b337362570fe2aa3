import type { Texts } from "../../../law/index.js";
import type { Language } from "../../../reasoning/index.js";
import { reportColumns, reportRows } from "../../labels.js";
import type { PrintableForm } from "../printable.js";
import { nameOf } from "./columns.js";
import { type FormWords, labelIn } from "./form.js";

/** Why a cell of a form is empty, as it stands after "bo" and "as". */
const reasons: Record<string, Texts> = {
  "not-in-content": {
    pl: "treść sprawozdania nie obejmuje tych danych",
    en: "the content of the report has no such data",
  },
  "nesting-not-read": {
    pl: "nie odczytano, które wiersze formularza obejmuje ta pozycja",
    en: "it was not read which rows of the form this one includes",
  },
  "not-transcribed": { pl: "nie odczytano tej części formularza", en: "this part of the form was not read" },
  "no-row": { pl: "formularz nie ma na to wiersza", en: "the form has no row for it" },
};

type NotFilled = PrintableForm["notFilled"][number];

/** What a form does not fill: one note a reason, in which each row stands once. */
export function notFilledNotes(
  { id, notFilled }: PrintableForm,
  language: Language,
  words?: FormWords,
): string[] {
  return [...grouped(notFilled, ({ reason }) => reason)].map(([reason, cells]) => {
    const why = nameOf(reasons, reason, language)!;
    const rows = [...grouped(cells, rowOf).values()]
      .map((ofRow) => (ofRow[0]!.section === null ? inContent : onForm)(ofRow, language, words))
      .filter((name) => name !== "");
    const where = rows.length === 0 ? "" : `: ${rows.join("; ")}`;
    return language === "pl"
      ? `Formularz ${id}: nie wypełniono, bo ${why}${where}`
      : `Form ${id}: not filled, as ${why}${where}`;
  });
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function rowOf({ section, row, cell = "" }: NotFilled): string {
  return section === null ? cell.split("/").slice(0, 2).join("/") : `${section}/${row ?? ""}`;
}

/** A row of the form in its own words; its columns where others of the row are filled. */
function onForm(cells: readonly NotFilled[], language: Language, words: FormWords | undefined): string {
  const { section, row } = cells[0]!;
  const own = words?.sections.find(({ id }) => id === section);
  const part = `${{ pl: "część", en: "section" }[language]} ${section ?? ""}`;
  if (row === null) return part;
  const columns = cells.flatMap(({ column }) => column ?? []);
  const named = columns.map((column) => labelIn(own?.columns, column, language));
  const label = labelIn(own?.rows, row, language);
  return withColumns(
    `${part}, ${{ pl: `wiersz „${label}”`, en: `row “${label}”` }[language]}`,
    columns.length === own?.columns.length ? [] : named,
  );
}

/** A cell of the content, for which the form has no place. */
function inContent(cells: readonly NotFilled[], language: Language): string {
  const [section = "", row = ""] = (cells[0]!.cell ?? "").split("/");
  const columns = cells.flatMap(({ cell = "" }) => cell.split("/")[2] ?? []);
  return withColumns(
    nameOf(reportRows[section] ?? {}, row, language)!,
    columns.map((column) => nameOf(reportColumns, column, language)!),
  );
}

function withColumns(row: string, columns: readonly string[]): string {
  return columns.length === 0 ? row : `${row} (${columns.join(", ")})`;
}
