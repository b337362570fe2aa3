// The pages written by hand keep to site/README.md: front matter, twins, and no number that their code does not show.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { guideFronts } from "../../scripts/site/guide-pages.mjs";
import { pageFrom } from "../../scripts/site/page.mjs";
import { addressOf, languageOf, sectionOf, site } from "../../scripts/site/tree.mjs";
import { writtenFiles } from "../../scripts/site/written.mjs";
import { markdownExamples } from "../docs/examples.js";
import { answersAtOnce, unproved } from "./numbers.js";

const sources = writtenFiles().map((file) => ({ file, source: readFileSync(site + file, "utf8") }));
const pages = sources.map(({ file, source }) => ({ ...pageFrom(file, source), source }));
/** Twins of pages made at the build are looked at by test:site. */
const twins = new Map([...pages, ...guideFronts].map(({ file, data }) => [addressOf(file), data.twin]));
const byAddress = new Map(pages.map((page) => [addressOf(page.file), page]));

/** The code of a page without its comments but for the results. */
const codeOf = ({ file, source }: { file: string; source: string }) =>
  markdownExamples(file, source).map(({ code }) => code.replaceAll(/(?<!=>.*)\/\/ (?!=>)[^\n"]*$/gm, ""));

describe.each(pages.map((page) => [page.file, page] as const))("%s", (_name, page) => {
  const { file, data, text, source } = page;
  const address = addressOf(file);

  it("has a title, which is its heading, a description and a place in the order", () => {
    expect([...text.matchAll(/^# (.*)$/gm)].map(([, heading]) => heading)).toEqual([data.title]);
    expect(data.description).toMatch(/^.{10,170}$/);
    expect(data.order).toEqual(expect.any(Number));
  });

  it("has a twin in the other language and the same section, which names it", () => {
    const twin = data.twin ?? "";
    expect(twins.get(twin)).toBe(address);
    expect(languageOf(`${twin.slice(1)}/`)).not.toBe(languageOf(file));
    const other = byAddress.get(twin);
    if (other !== undefined) expect(sectionOf(other.file)).toBe(sectionOf(file));
  });

  it("has the code of its twin", () => {
    const other = byAddress.get(data.twin ?? "");
    if (other !== undefined) expect(codeOf(page)).toHaveLength(codeOf(other).length);
  });

  it("has no number that its code does not show", () => {
    expect(unproved(file, source)).toEqual([]);
  });

  it.runIf(sectionOf(file)?.id === "questions" && !file.endsWith("index.md"))(
    "answers in its first sentence",
    () => {
      expect(answersAtOnce(text)).toBe(true);
    },
  );
});
