// What the pages written by hand say of the repository is so: links, functions, limits, and the tests that rulings name.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { entries, root } from "../../scripts/entries.mjs";
import { limits } from "../../src/input/limits.js";

const textOf = (file: string): string => readFileSync(join(root, file), "utf8");

const filesBelow = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file}`)
    .sort();

const pages = ["README.md", ...filesBelow("docs", ".md").filter((file) => !file.startsWith("docs/api/"))];

/** The part of a page below a heading, up to the next of any level. */
function sectionOf(page: string, heading: string): string {
  const [, after = ""] = page.split(`\n${heading}\n`);
  return after.split(/^#+ /m)[0]!;
}

/** The rows of a table without its head, cell by cell. */
const rowsOf = (section: string): string[][] =>
  section
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(2)
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

it("the README is at most 8 kB", () => {
  expect(statSync(`${root}README.md`).size).toBeLessThanOrEqual(8_000);
});

describe("links", () => {
  /** The anchors that a code host makes of the headings of a page. */
  const anchorsOf = (file: string): string[] =>
    [...textOf(file).matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
      heading!
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
        .replaceAll(" ", "-"),
    );

  it.each(pages)("%s: every link within the repository leads somewhere", (page) => {
    const links = [...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!);
    const lost = links
      .filter((link) => !/^[a-z]+:/.test(link))
      .filter((link) => {
        const [path = "", anchor] = link.split("#");
        const file = path === "" ? page : relative(root, join(root, dirname(page), path));
        if (!existsSync(join(root, file))) return true;
        return anchor !== undefined && !anchorsOf(file).includes(anchor);
      });
    expect(lost).toEqual([]);
  });
});

describe("docs/guide/functions.md", async () => {
  const page = textOf("docs/guide/functions.md");
  const exported = Object.fromEntries(
    await Promise.all(
      entries.map(async ({ name, source }) => {
        const module = (await import(/* @vite-ignore */ root + source)) as Record<string, unknown>;
        return [name, module] as const;
      }),
    ),
  );
  const namesBelow = (heading: string): string[] =>
    rowsOf(sectionOf(page, heading)).flatMap(([cell]) =>
      [...cell!.matchAll(/`(\w+)`/g)].map(([, name]) => name!),
    );
  const headingOf = (name: string) => (name === "index" ? "## The main entry" : `## \`./${name}\``);

  it.each(entries.map(({ name }) => name))("%s: what is listed is exported there", (name) => {
    const listed = namesBelow(headingOf(name));
    expect(listed).not.toEqual([]);
    expect(listed.filter((each) => exported[name]?.[each] === undefined)).toEqual([]);
  });

  it("every public function is listed once", () => {
    const listed = [
      ...entries.flatMap(({ name }) => namesBelow(headingOf(name))),
      ...namesBelow("## In the main entry only"),
    ];
    expect([...new Set(listed)]).toEqual(listed);
    const functions = entries.flatMap(({ name }) =>
      Object.entries(exported[name]!)
        .filter(([, value]) => typeof value === "function")
        .map(([key]) => key),
    );
    expect([...new Set(functions)].filter((name) => !listed.includes(name))).toEqual([]);
  });
});

it("docs/guide/using.md has the limits of inputs", () => {
  const { firstDate, lastDate, hints: _, depth: __, values: ___, ...sizes } = limits;
  const said = rowsOf(sectionOf(textOf("docs/guide/using.md"), "## Limits")).map(([, most]) => most);
  const inWords = Object.values(sizes).map((size) => size.toLocaleString("en"));
  expect(said.sort()).toEqual([`${firstDate} to ${lastDate}`, ...inWords].sort());
});

describe("docs/rulings.md", () => {
  const rulings = textOf("docs/rulings.md")
    .replaceAll(/\n {2,}/g, " ")
    .split("\n")
    .filter((line) => line.startsWith("- "));

  it("each says the point, what was chosen and why", () => {
    expect(rulings).not.toEqual([]);
    expect(rulings.filter((ruling) => !/^- \*\*.+\*\*.* Why: .+\.$/.test(ruling))).toEqual([]);
  });

  it("each test that is named is there", () => {
    const named = rulings.flatMap((ruling) => [...ruling.matchAll(/`([\w/-]+)` “([^”]+)”/g)]);
    expect(named).not.toEqual([]);
    const lost = named.filter(
      ([, folder, title]) =>
        !filesBelow(`test/${folder}`, ".test.ts").some((file) => textOf(file).includes(`"${title}"`)),
    );
    expect(lost.map(([reference]) => reference)).toEqual([]);
  });
});
