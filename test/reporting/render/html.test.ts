// Pages: well-formed, valid, with headers, and nothing of a text but the text.
import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { asTables, type Table, toHtml, type ToHtmlInput } from "../../../src/reporting/render/index.js";
import { anyText, asCleaned, hostile, paper, report, samples, textOf } from "./samples.js";

const html = (input: ToHtmlInput): string => textOf(toHtml(input));

/** The page without its first line, as XML; anything not well-formed throws. */
function xmlOf(page: string) {
  const problems: string[] = [];
  const document = new DOMParser({
    onError: (level, message) => level === "warning" || problems.push(message),
  }).parseFromString(page.replace(/^<!doctype html>\n/, ""), "text/xml");
  expect(problems).toEqual([]);
  return document;
}

const textsIn = (page: string, name: string): string[] =>
  Array.from(xmlOf(page).getElementsByTagName(name), ({ textContent }) => textContent ?? "");

/** What XML 1.0 has no place for is dropped; the parser takes more characters for line ends than XML 1.0 does. */
const shown = (text: string): string =>
  asCleaned(text)
    .replace(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[\u0085\u2028\u2029]/g, "\n");

const table = (text: string): Table => ({
  title: text,
  columns: [
    { id: "a", label: text, kind: "text" },
    { id: "b", label: "b", kind: "money" },
  ],
  rows: [
    [text, "-1.50"],
    [null, null],
  ],
});

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // The page is XML too: elements without content close themselves, and the doctype is written small.
    "void-style": ["error", { style: "selfclosing" }],
    "doctype-style": ["error", { style: "lowercase" }],
    "no-inline-style": "off",
    "no-trailing-whitespace": "off",
    "long-title": "off",
    // The policy of the page holds for its style too.
    "require-sri": "off",
    "no-raw-characters": "error",
  },
});

it("a wide table can be moved by the keyboard; days and provisions stay on one line", () => {
  const calendar = samples.find(({ outcome }) => outcome === "calendar")!;
  const page = html({ of: calendar });
  expect(page).toContain('<section aria-labelledby="zs-table-1" tabindex="0">');
  expect(page).toContain('<th class="line" scope="row">2024-03-31</th><td class="line">2024-04-02</td>');
  expect(page).toContain('<td class="line">art. 5 ust. 4 pkt 2</td>');
  expect(page).toContain("tbody .line { white-space: nowrap; }");
});

describe("results", () => {
  it.each(samples.map((of) => [of.outcome, of] as const))(
    "a %s is a valid page in both languages",
    async (_outcome, of) => {
      for (const lang of ["pl", "en"] as const) {
        const page = html({ of, lang });
        expect(page.startsWith(`<!doctype html>\n<html lang="${lang}">`)).toBe(true);
        const validated = await validator.validateString(page);
        expect(validated.results.flatMap(({ messages }) => messages)).toEqual([]);
        expect(textsIn(page, "h1")).toHaveLength(1);
      }
    },
  );

  it("what was left out, unknown and to be looked at stands on its face", () => {
    expect(textsIn(html({ of: report }), "li").slice(0, 3)).toEqual([
      "Pominięto błędnych zapisów: 1",
      "Brak danych: 1",
      "Do wyjaśnienia: 2",
    ]);
  });

  it("a paper is its paragraphs, the face first", () => {
    expect(textsIn(html({ of: paper }), "p")).toEqual([
      paper.face,
      ...paper.paragraphs.map(({ text }) => text),
    ]);
    expect(html({ of: paper })).not.toContain("<table");
  });

  it("a fragment is the content of the page", () => {
    const content = html({ of: report, fragment: true });
    expect(html({ of: report })).toContain(`<main>\n${content}</main>`);
    expect(content.startsWith("<h1>")).toBe(true);
  });
});

describe("structure", () => {
  const page = html({
    title: "T",
    notes: ["n"],
    tables: [table("x"), { ...table("y"), title: undefined, id: "id" }, { ...table("z"), title: undefined }],
  });
  const document = xmlOf(page);

  it("the policy lets nothing be loaded and nothing run", () => {
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/<script|<img|<link|\son[a-z]+=|url\(|@import/);
    expect(page).not.toMatch(/<!--|<!\[CDATA\[/);
  });

  it("every table has a heading that names its section, a caption, and headers of columns and rows", () => {
    const sections = Array.from(document.getElementsByTagName("section"));
    expect(sections).toHaveLength(3);
    const ids = sections.map((section) => section.getAttribute("aria-labelledby"));
    expect(new Set(ids).size).toBe(3);
    sections.forEach((section, index) => {
      const heading = section.getElementsByTagName("h2")[0];
      expect(heading?.getAttribute("id")).toBe(ids[index]);
      expect(section.getElementsByTagName("caption")[0]?.textContent).toBe(heading?.textContent);
      const headers = Array.from(section.getElementsByTagName("th"), (each) => each.getAttribute("scope"));
      expect(headers).toEqual(["col", "col", "row", "row"]);
    });
    expect(textsIn(page, "h2")).toEqual(["x", "id", "Tabela 3"]);
  });

  it("numbers have a decimal comma, empty cells are empty", () => {
    expect(textsIn(page, "td").slice(0, 2)).toEqual(["-1,50", ""]);
  });
});

describe("hostile texts", () => {
  it("stand in the page as they are, and nothing else does", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const page = html({ title: text, tables: [table(text)], notes: [text] });
        expect(textsIn(page, "title")).toEqual([shown(text)]);
        expect(textsIn(page, "h1")).toEqual([shown(text)]);
        expect(textsIn(page, "li")).toEqual([shown(text)]);
        expect(textsIn(page, "th")).toEqual([shown(text), "b", shown(text), ""]);
        expect(html({ title: text, tables: [table(text)], notes: [text] })).toBe(page);
      }),
    );
  });

  it("a cell holds its text and no element", () => {
    const page = html({ title: "T", tables: hostile.map(table) });
    for (const name of ["th", "td", "caption", "h2"])
      for (const cell of Array.from(xmlOf(page).getElementsByTagName(name)))
        expect(Array.from(cell.childNodes).every(({ nodeType }) => nodeType === 3)).toBe(true);
  });
});

describe("what is refused", () => {
  const codes = (input: unknown): unknown =>
    (toHtml(input as never) as { issues?: { path: unknown; code: string }[] }).issues?.map(
      ({ path, code }) => [path, code],
    );
  it.each([
    [
      "nothing",
      {},
      [
        [["title"], "required"],
        [["tables"], "required"],
      ],
    ],
    ["both", { of: paper, title: "x" }, [[["title"], "not-with-of"]]],
    ["what cannot be printed", { of: { outcome: "not-due" } }, [[["of", "outcome"], "not-one-of"]]],
    ["another language", { of: paper, lang: "de" }, [[["lang"], "not-one-of"]]],
    [
      "a row that is too long",
      { title: "x", tables: [{ ...table("x"), rows: [["a", "1.00", "b"]] }] },
      [[["tables", 0, "rows", 0], "cells-differ-from-columns"]],
    ],
  ])("%s", (_name, input, issues) => {
    expect(codes(input)).toEqual(issues);
  });

  it("a result with more rows than a table may have", () => {
    const list = samples.find(({ outcome }) => outcome === "list")!;
    const row = "rows" in list ? list.rows[0]! : undefined;
    const of = { ...list, rows: Array.from({ length: 20_001 }, () => row) };
    expect(codes({ of })).toEqual([[["of", "rows"], "too-many"]]);
    expect(asTables({ of } as never).outcome).toBe("invalid");
  });
});
