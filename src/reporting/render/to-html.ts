import { a4 } from "./a4-style.js";
import { type Document, type DocumentInput, documentInput, documentIssues, documentOf } from "./document.js";
import { made, rendered, type Renderer, type Rendering } from "./rendering.js";
import { headingOf, isNumeric, shownCell, staysOnALine } from "./shown-cell.js";
import type { Column, Table } from "./table.js";
import { attributes, xmlText } from "./xml-text.js";

/** What {@link toHtml} takes. */
export type ToHtmlInput = DocumentInput;

/** What {@link toHtml} returns. */
export type ToHtmlResult = Rendering<"text/html">;

/**
 * Writes a result, or tables with a title, as a page that prints well on A4.
 *
 * Form: HTML that is well-formed XML after its first line, without scripts and without anything loaded; tables have headers,
 * so that a screen reader can tell the cells. `of` is a result that can be printed; `lang` is the language of its labels.
 * Numbers have a decimal comma. `fragment` leaves the page around the content away. Not checked: what the texts say. Bad input
 * gets `invalid` with all its issues.
 *
 * @example
 * ```ts
 * import { toHtml } from "zatrudnienie-socjalne/reporting";
 *
 * const html = toHtml({ title: "A & B", tables: [], fragment: true });
 * html.outcome === "rendered" && html.text; // => "<h1>A &amp; B</h1>\n"
 * ```
 *
 * Source: the HTML standard, section on the XML syntax; XML 1.0.
 */
export function toHtml(input: ToHtmlInput): ToHtmlResult {
  return made(renderer, input);
}

const renderer: Renderer<ToHtmlInput, ToHtmlResult> = {
  schema: documentInput,
  contradictions: documentIssues,
  make: (input) => {
    const { lang = "pl", fragment = false } = input;
    const document = documentOf(input);
    const content = contentOf(document, lang);
    return rendered("text/html", fragment ? content : page(document.title, lang, content));
  },
};

/** Nothing is loaded and nothing runs, whatever a text says. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

function page(title: string, lang: string, content: string): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta http-equiv="Content-Security-Policy" content="${policy}"/>
<title>${xmlText(title)}</title>
<style>
${a4}</style>
</head>
<body>
<main>
${content}</main>
</body>
</html>
`;
}

function contentOf({ title, paragraphs, notes, tables }: Document, lang: "pl" | "en"): string {
  return [
    element("h1", title),
    ...paragraphs.map((text) => element("p", text)),
    ...listOf(notes),
    ...tables.map((table, index) => sectionOf(table, headingOf(table, index, lang), index + 1)),
  ]
    .map((line) => `${line}\n`)
    .join("");
}

function listOf(notes: readonly string[]): string[] {
  return notes.length === 0 ? [] : ["<ul>", ...notes.map((note) => element("li", note)), "</ul>"];
}

function sectionOf({ columns, rows }: Table, heading: string, number: number): string {
  const id = `zs-table-${number}`;
  return [
    // On a narrow screen a wide table is moved within its section, also by the keyboard.
    `<section${attributes({ "aria-labelledby": id, tabindex: "0" })}>`,
    element("h2", heading, { id }),
    "<table>",
    element("caption", heading),
    `<thead><tr>${columns.map(headerOf).join("")}</tr></thead>`,
    "<tbody>",
    ...rows.map(
      (row) => `<tr>${row.map((cell, index) => cellOf(cell, columns[index]!, index)).join("")}</tr>`,
    ),
    "</tbody>",
    "</table>",
    "</section>",
  ].join("\n");
}

function headerOf(column: Column): string {
  return element("th", column.label, { ...classOf(column), scope: "col" });
}

function cellOf(cell: Table["rows"][number][number], column: Column, index: number): string {
  const shown = shownCell(cell, column);
  return index === 0
    ? element("th", shown, { ...classOf(column), scope: "row" })
    : element("td", shown, classOf(column));
}

function classOf(column: Column): Record<string, string> {
  if (isNumeric(column)) return { class: "number" };
  return staysOnALine(column) ? { class: "line" } : {};
}

function element(name: string, text: string, having: Readonly<Record<string, string>> = {}): string {
  return `<${name}${attributes(having)}>${xmlText(text)}</${name}>`;
}
