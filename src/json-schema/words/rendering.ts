import type { Words } from "./word.js";

// Tables and files.

export const renderingWords = (): Words => ({
  "asTables.input.of": [
    "Wynik",
    "Result",
    "Wynik, który zamienia się na tabele.",
    "The result that is turned into tables.",
  ],
  "toJson.input.of": ["Wynik", "Result", "Wynik do zapisania.", "The result that is written."],
  "toCsv.input.of": [
    "Sprawozdanie",
    "Report",
    "Sprawozdanie, którego komórki się zapisuje.",
    "The report whose cells are written.",
  ],
  "toHtml.input.of": [
    "Wynik",
    "Result",
    "Wynik, który się zapisuje; bez niego podaje się tytuł i tabele.",
    "The result that is written; without it, title and tables are given.",
  ],
  "toMarkdown.input.of": [
    "Wynik",
    "Result",
    "Wynik, który się zapisuje; bez niego podaje się tytuł i tabele.",
    "The result that is written; without it, title and tables are given.",
  ],
  layout: [
    "Układ",
    "Layout",
    "form: jak formularz; long: jeden wiersz na komórkę.",
    "form: as the form; long: one row for each cell.",
  ],
  lang: ["Język", "Language", "pl albo en; bez tego pola pl.", "pl or en; left out: pl."],
  notes: [
    "Uwagi",
    "Notes",
    "Uwagi pod tabelami: co pominięto i czego nie wiadomo.",
    "Notes below the tables: what was left out, what is unknown.",
  ],
  tables: ["Tabele", "Tables", "Tabele.", "The tables."],
  "table.id": ["Tabela", "Table", "Identyfikator tabeli.", "Id of the table."],
  items: ["Podstawa", "Basis", "Przepisy, z których wynika tabela.", "The provisions the table stands on."],
  columns: ["Kolumny", "Columns", "Kolumny tabeli.", "The columns of the table."],
  "column.id": ["Kolumna", "Column", "Identyfikator kolumny.", "Id of the column."],
  label: ["Nagłówek", "Label", "Nagłówek kolumny.", "The label of the column."],
  "table.rows": [
    "Wiersze",
    "Rows",
    "Wiersze; wartości jak w kolumnach, null to pusta komórka.",
    "The rows; values as the columns say, null is an empty cell.",
  ],
  "toCsv.input.table": ["Tabela", "Table", "Tabela do zapisania.", "The table that is written."],
  delimiter: [
    "Separator",
    "Delimiter",
    "Znak między polami; bez tego pola przecinek.",
    "The sign between fields; left out: a comma.",
  ],
  decimal: [
    "Znak dziesiętny",
    "Decimal sign",
    "Kropka albo przecinek; bez tego pola kropka.",
    "A point or a comma; left out: a point.",
  ],
  bom: [
    "Znacznik BOM",
    "Byte order mark",
    "Czy na początku stoi znacznik kolejności bajtów; bez tego pola nie.",
    "A byte order mark at the start; left out: none.",
  ],
  header: [
    "Wiersz nagłówków",
    "Header",
    "Czy pierwszy wiersz to nagłówki; bez tego pola tak.",
    "The labels of the columns as the first record; left out: yes.",
  ],
  formulas: [
    "Formuły",
    "Formulas",
    "defuse: tekst podobny do formuły zostaje unieszkodliwiony; keep: zostaje bez zmian.",
    "defuse: what looks like a formula is made harmless; keep: it stays, for files that a program reads.",
  ],
  mediaType: ["Typ treści", "Media type", "Typ treści pliku.", "The media type of the file."],
  stamp: [
    "Znacznik czasu",
    "Stamp",
    "Kiedy ostatnio zmieniono dane; bez tego pola dzień, do którego sprawdzono prawo.",
    "When the information was last revised; left out: the day up to which the law was checked.",
  ],
  fragment: [
    "Fragment",
    "Fragment",
    "true: tylko treść, do wstawienia na inną stronę; bez tego pola cała strona.",
    "true: only the content, to be put into another page; left out: a whole page.",
  ],
  width: [
    "Szerokość",
    "Width",
    "Szerokość rysunku; bez tego pola 720.",
    "Units of the drawing for all days; left out: 720.",
  ],
  idPrefix: [
    "Przedrostek",
    "Prefix of ids",
    "Początek każdego identyfikatora w rysunku; bez tego pola zs.",
    "Before every id of the drawing; left out: zs.",
  ],
  "fromJson.input.text": [
    "Zapisany wynik",
    "Stored result",
    "To, co zapisała funkcja toJson.",
    "What toJson wrote.",
  ],
  "fromJson.result.content": ["Treść", "Content", "Odczytany wynik.", "The result that was read."],
});
