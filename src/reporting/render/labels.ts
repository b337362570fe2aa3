import type { Texts } from "../../law/index.js";
import type { Language } from "../../reasoning/index.js";
import type { tableLayouts } from "./as-tables.js";
import type { MediaType } from "./rendering.js";
import type { ColumnKind } from "./table.js";
import type { csvDelimiters, decimalMarks, formulaTreatments } from "./to-csv.js";

/** What each id of the closed sets of renderers is called. */

const outcomes: Record<"rendered" | "tables" | "read", Texts> = {
  rendered: { pl: "zapisano", en: "rendered" },
  tables: { pl: "ułożono w tabelach", en: "put into tables" },
  read: { pl: "odczytano", en: "read" },
};

const columnKinds: Record<ColumnKind, Texts> = {
  text: { pl: "tekst", en: "text" },
  count: { pl: "liczba całkowita", en: "whole number" },
  money: { pl: "kwota", en: "amount" },
  decimal: { pl: "liczba dziesiętna", en: "decimal number" },
  number: { pl: "liczba całkowita albo dziesiętna", en: "whole or decimal number" },
  date: { pl: "dzień", en: "day" },
  month: { pl: "miesiąc", en: "month" },
};

const mediaTypes: Record<MediaType, Texts> = {
  "text/csv": { pl: "plik CSV", en: "CSV file" },
  "text/calendar": { pl: "kalendarz iCalendar", en: "iCalendar" },
  "text/html": { pl: "strona HTML", en: "HTML page" },
  "text/markdown": { pl: "tekst Markdown", en: "Markdown text" },
  "image/svg+xml": { pl: "rysunek SVG", en: "SVG drawing" },
  "application/json": { pl: "plik JSON", en: "JSON file" },
};

const layouts: Record<(typeof tableLayouts)[number], Texts> = {
  form: { pl: "tabela dla każdej części", en: "a table for each section" },
  long: { pl: "jedna komórka w wierszu", en: "one cell a row" },
};

const delimiters: Record<(typeof csvDelimiters)[number], Texts> = {
  ",": { pl: "przecinek", en: "comma" },
  ";": { pl: "średnik", en: "semicolon" },
  "\t": { pl: "tabulator", en: "tab" },
  "|": { pl: "kreska pionowa", en: "vertical bar" },
};

const marks: Record<(typeof decimalMarks)[number], Texts> = {
  ".": { pl: "kropka", en: "point" },
  ",": { pl: "przecinek", en: "comma" },
};

const treatments: Record<(typeof formulaTreatments)[number], Texts> = {
  defuse: {
    pl: "apostrof przed tekstem, który arkusz mógłby wziąć za formułę",
    en: "an apostrophe before a text that a spreadsheet could take for a formula",
  },
  keep: { pl: "teksty bez zmian, dla programów", en: "texts unchanged, for programs" },
};

const languages: Record<Language, Texts> = {
  pl: { pl: "polski", en: "Polish" },
  en: { pl: "angielski", en: "English" },
};

/** By set: the names of its ids. */
export const renderLabels = {
  outcomes,
  languages,
  columnKinds,
  mediaTypes,
  tableLayouts: layouts,
  csvDelimiters: delimiters,
  decimalMarks: marks,
  formulaTreatments: treatments,
};
