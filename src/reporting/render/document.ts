import * as z from "zod";
import { lazily, limits, listField, type Parts } from "../../input/index.js";
import type { Issue, Language } from "../../reasoning/index.js";
import { tableLimitIssues, tablesOf } from "./as-tables.js";
import type { Printable } from "./printable.js";
import { ofIn, printableInput, printableIssues } from "./printable-input.js";
import { shownText, type Table, tableInput, tableIssues } from "./table.js";

/** What {@link toHtml} and {@link toMarkdown} take: a result, or a title with tables. */
export interface DocumentInput {
  readonly of?: Printable | undefined;
  /** Without `of`. */
  readonly title?: string | undefined;
  /** Without `of`. */
  readonly tables?: readonly Table[] | undefined;
  /** Without `of`: what must not be overlooked. */
  readonly notes?: readonly string[] | undefined;
  /** Of the labels of a result; papers are Polish. Left out: Polish. */
  readonly lang?: Language | undefined;
  /** Only the content, to be put into another page; left out: a whole page. Markdown is the same in both. */
  readonly fragment?: boolean | undefined;
}

export const documentInput = /* @__PURE__ */ lazily((): z.ZodType<DocumentInput, DocumentInput> =>
  z.strictObject({
    of: printableInput().optional(),
    title: shownText().optional(),
    tables: listField(tableInput(), limits.tables).optional(),
    notes: listField(shownText(), limits.rows).optional(),
    lang: z.literal(["pl", "en"]).optional(),
    fragment: z.boolean().optional(),
  }),
);

/** What a document shows, in order. */
export interface Document {
  readonly title: string;
  /** Of a letter. */
  readonly paragraphs: readonly string[];
  readonly notes: readonly string[];
  readonly tables: readonly Table[];
}

export function documentOf({
  of,
  title = "",
  tables = [],
  notes = [],
  lang = "pl",
}: DocumentInput): Document {
  if (of === undefined) return { title, paragraphs: [], notes, tables };
  if (of.outcome === "paper")
    return {
      title: of.title,
      paragraphs: [of.face, ...of.paragraphs.map(({ text }) => text)],
      notes: [],
      tables: [],
    };
  return { paragraphs: [], ...tablesOf(of, lang) };
}

/** A result or a title with tables, and what is wrong within them. */
export function documentIssues(parts: Parts<DocumentInput>, raw: unknown): Issue[] {
  const { of, tables } = parts;
  const own = ["title", "tables", "notes"] as const;
  const which: Issue[] =
    of === undefined
      ? (["title", "tables"] as const)
          .filter((key) => parts[key] === undefined)
          .map((key) => ({ path: [key], code: "required" }))
      : own.filter((key) => parts[key] !== undefined).map((key) => ({ path: [key], code: "not-with-of" }));
  return [
    ...which,
    ...printableIssues(ofIn(raw), ["of"]),
    ...tableLimitIssues(of, ["of"]),
    ...(tables ?? []).flatMap((table, index) => tableIssues(table, ["tables", index])),
  ];
}
