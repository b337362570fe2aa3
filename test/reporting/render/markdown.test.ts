// Markdown: as many pipes as the columns ask for, whatever the texts.
import fc from "fast-check";
import { expect, it } from "vitest";
import { toMarkdown, type ToMarkdownInput } from "../../../src/reporting/render/index.js";
import { anyText, asCleaned, paper, report, samples, textOf } from "./samples.js";

const markdown = (input: ToMarkdownInput): string => textOf(toMarkdown(input));

it("a document is a title, notes, and tables under their headings", () => {
  expect(
    markdown({
      title: "A *b*",
      notes: ["x_y"],
      tables: [
        {
          id: "t",
          columns: [
            { id: "a", label: "A|B", kind: "text" },
            { id: "b", label: "zł", kind: "money" },
          ],
          rows: [
            ["a\r\nb\rc\nd\\`*_[]|~&<>", "-1.50"],
            [null, null],
          ],
        },
        { columns: [{ id: "n", label: "n", kind: "number" }], rows: [[3], ["1.5"]] },
      ],
    }),
  ).toBe(
    [
      "# A \\*b\\*",
      "",
      "- x\\_y",
      "",
      "## t",
      "",
      "| A\\|B | zł |",
      "| --- | ---: |",
      "| a b c d\\\\\\`\\*\\_\\[\\]\\|\\~&amp;&lt;&gt; | -1,50 |",
      "|  |  |",
      "",
      "## Tabela 2",
      "",
      "| n |",
      "| ---: |",
      "| 3 |",
      "| 1,5 |",
      "",
    ].join("\n"),
  );
});

it("a paper is its paragraphs, the face first", () => {
  expect(markdown({ of: paper })).toBe(
    "# Zaświadczenie\n\nBez urzędowego wzoru; treść według art. 13 ust. 5a.\n\nPani Anna \\| \\*Nowak\\* uczestniczyła w zajęciach.\n\nJaworzno\n",
  );
});

it("every row has one unescaped pipe more than columns", () => {
  const unescapedPipes = (line: string): number => line.replace(/\\./g, "").split("|").length - 1;
  fc.assert(
    fc.property(fc.array(fc.tuple(anyText, anyText, anyText), { minLength: 1, maxLength: 4 }), (rows) => {
      const columns = ["a", "b", "c"].map((id) => ({ id, label: rows[0]![0], kind: "text" as const }));
      const text = markdown({ title: "T", tables: [{ title: "t", columns, rows }] });
      const lines = text.split(/\r\n|\r|\n/).slice(4, -1);
      expect(lines).toHaveLength(rows.length + 2);
      for (const line of lines) expect(unescapedPipes(line)).toBe(4);
    }),
  );
});

it("taking the escapes away gives the text back in one line", () => {
  const unescaped = (text: string): string =>
    text.replace(/\\(.)/gu, "$1").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
  fc.assert(
    fc.property(anyText, (title) => {
      const line = markdown({ title, tables: [] }).slice("# ".length, -1);
      expect(unescaped(line)).toBe(asCleaned(title).replace(/\r\n|\r|\n/g, " "));
    }),
  );
});

it("notes stand on the face of every result that has some", () => {
  expect(markdown({ of: report })).toContain(
    "\n\n- Pominięto błędnych zapisów: 1\n- Brak danych: 1\n- Do wyjaśnienia: 2\n- Formularz A-2007",
  );
  for (const of of samples) expect(markdown({ of }).startsWith("# ")).toBe(true);
});
