import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { documents } from "../../scripts/schemas/index.mjs";
import { words } from "../../scripts/schemas/words.mjs";
import { sample } from "../runs.js";
import { documentOf, names, type Node, nodesOf } from "./support.js";

const all = documents();
const parts = (text: unknown): string[] => (typeof text === "string" ? text.split(" / ") : []);

/** Every property at every depth. */
const properties = all.flatMap(({ name, side, document }) =>
  nodesOf(document)
    .filter(({ path }) => path.at(-2) === "properties")
    .map(({ node, path }) => ({ place: `${name}.${side}: ${path.join("/")}`, node })),
);

/** The document without what was added to it. */
function withoutWords(node: unknown): unknown {
  if (typeof node !== "object" || node === null) return node;
  if (Array.isArray(node)) return node.map(withoutWords);
  const { title, description, ...rest } = node as Node;
  const kept = typeof title === "string" && typeof description === "string" ? rest : (node as Node);
  return Object.fromEntries(Object.entries(kept).map(([key, value]) => [key, withoutWords(value)]));
}

describe("the words of the schemas", () => {
  it("every property at every depth has a title and a description in Polish and in English", () => {
    expect(properties.length).toBeGreaterThan(9_000);
    const without = properties.filter(
      ({ node }) => parts(node["title"]).length !== 2 || ![2, 3].includes(parts(node["description"]).length),
    );
    expect(without.map(({ place }) => place)).toEqual([]);
    expect(all.flatMap(({ missing }) => missing)).toEqual([]);
  });

  it("every function has its own, and no others", () => {
    expect(Object.keys(words.functions).sort()).toEqual([...names].sort());
  });

  it("none is left that no property takes", () => {
    const taken = new Set(all.flatMap((document) => document.taken));
    expect(Object.keys(words.properties).filter((key) => !taken.has(key))).toEqual([]);
  });

  const texts = Object.entries({ ...words.functions, ...words.properties });

  it("are sentences, without the separator of the languages inside", () => {
    for (const [key, [pl, en, polish, english, provision = "art. 1"]] of texts) {
      const odd = [pl, en, polish, english].filter((text) => / \/ |^\s|\s$|\s\s/.test(text));
      const noTitle = [pl, en].filter((title) => /[^pr][.?]$/.test(title));
      const noSentence = [polish, english].filter((sentence) => !/^.+[.?]$/su.test(sentence));
      const noProvision = [provision].filter((text) => !/^(?:art\. \d|ustawa z )/.test(text));
      expect({ key, wrong: [...odd, ...noTitle, ...noSentence, ...noProvision] }).toEqual({ key, wrong: [] });
    }
  });

  it("they change nothing but words", () => {
    for (const { name, side, document } of all)
      expect(withoutWords(document)).toEqual(documentOf(name as (typeof names)[number], side));
  });

  it.each(sample(all, 8))("strict validators take $name, $side with its words", ({ document }) => {
    expect(() => new Ajv2020({ strict: true }).compile(document)).not.toThrow();
  });
});
