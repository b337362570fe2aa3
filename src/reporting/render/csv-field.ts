import { cleaned } from "../clean.js";

/** A text that a spreadsheet would take for a formula, or that begins as one that was defused. */
const formula = /^[\p{Z}\p{C}]*[=+\-@＝＋－＠]/u;
const misread = /^['\t\r\n]/;

/** What a reader of any delimiter could take for the end of a field. */
const needsQuotes = /^ | $|[",;\t\r\n]/;

/** How the fields of a file are written. */
export interface CsvStyle {
  readonly delimiter: string;
  readonly decimal: string;
  readonly formulas: "defuse" | "keep";
}

/** A text as a field. Where it could be taken for a formula an apostrophe goes before it: without that one it is as it was. */
export function textField(text: string, { delimiter, formulas }: CsvStyle): string {
  const clean = cleaned(text);
  const isDangerous = formulas === "defuse" && (formula.test(clean) || misread.test(clean));
  const shown = isDangerous ? `'${clean}` : clean;
  return isDangerous || needsQuotes.test(shown) || shown.includes(delimiter) ? quoted(shown) : shown;
}

/** A number, a day or a month as a field: never changed but for the decimal mark. */
export function valueField(value: string | number, { delimiter, decimal }: CsvStyle): string {
  const shown = String(value).replace(".", decimal);
  return shown.includes(delimiter) ? quoted(shown) : shown;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
