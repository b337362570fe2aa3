import { type DocumentInput, documentInput, documentIssues, documentOf } from "./document.js";
import { markdownText } from "./markdown-text.js";
import { made, rendered, type Renderer, type Rendering } from "./rendering.js";
import { headingOf, isNumeric, shownCell } from "./shown-cell.js";
import type { Table } from "./table.js";

/** What {@link toMarkdown} takes. */
export type ToMarkdownInput = DocumentInput;

/** What {@link toMarkdown} returns. */
export type ToMarkdownResult = Rendering<"text/markdown">;

/**
 * Writes a result, or tables with a title, as Markdown.
 *
 * Form: a heading, a list of notes, and tables with pipes, each under a heading of its own; a paper is its paragraphs. Texts are
 * escaped so that they mean nothing but themselves; numbers have a decimal comma. The input is that of `toHtml`. Not checked:
 * what the texts say. Bad input gets `invalid` with all its issues.
 *
 * @example
 * ```ts
 * import { toMarkdown } from "zatrudnienie-socjalne/reporting";
 *
 * const table = { title: "Paid", columns: [{ id: "paid", label: "PLN", kind: "money" as const }], rows: [["12.50"]] };
 * const markdown = toMarkdown({ title: "List", tables: [table] });
 * markdown.outcome === "rendered" && markdown.text; // => "# List\n\n## Paid\n\n| PLN |\n| ---: |\n| 12,50 |\n"
 * ```
 *
 * Source: GitHub Flavored Markdown, section 4.10.
 */
export function toMarkdown(input: ToMarkdownInput): ToMarkdownResult {
  return made(renderer, input);
}

const renderer: Renderer<ToMarkdownInput, ToMarkdownResult> = {
  schema: documentInput,
  contradictions: documentIssues,
  make: (input) => {
    const { title, paragraphs, notes, tables } = documentOf(input);
    const blocks = [
      `# ${markdownText(title)}`,
      ...paragraphs.map(markdownText),
      ...(notes.length === 0 ? [] : [notes.map((note) => `- ${markdownText(note)}`).join("\n")]),
      ...tables.flatMap((table, index) => [
        `## ${markdownText(headingOf(table, index, input.lang ?? "pl"))}`,
        pipeTable(table),
      ]),
    ];
    return rendered("text/markdown", `${blocks.join("\n\n")}\n`);
  },
};

function pipeTable({ columns, rows }: Table): string {
  return [
    pipeRow(columns.map(({ label }) => markdownText(label))),
    pipeRow(columns.map((column) => (isNumeric(column) ? "---:" : "---"))),
    ...rows.map((row) => pipeRow(row.map((cell, index) => markdownText(shownCell(cell, columns[index]!))))),
  ].join("\n");
}

function pipeRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
