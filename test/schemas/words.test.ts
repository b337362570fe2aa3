import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { inputSchemas, resultSchemas } from "zatrudnienie-socjalne/schemas";
import { described } from "../../src/json-schema/describe.js";
import { withoutWords } from "../../src/json-schema/document.js";
import { words as wordsOnUse } from "../../src/json-schema/words/index.js";
import { sample } from "../runs.js";
import { asAsked, documentOf, everyDocument, names, type Node, nodesOf } from "./support.js";

const words = wordsOnUse();
const all = everyDocument.map(([name, side]) => {
  const plain = withoutWords(
    name,
    side,
    side === "input" ? inputSchemas[asAsked(name)] : resultSchemas[name],
  );
  return { name, side, plain, ...described(plain, name, side) };
});
const parts = (text: unknown): string[] => (typeof text === "string" ? text.split(" / ") : []);

/** Every property at every depth. */
const properties = all.flatMap(({ name, side, document }) =>
  nodesOf(document)
    .filter(({ path }) => path.at(-2) === "properties")
    .map(({ node, path }) => ({ place: `${name}.${side}: ${path.join("/")}`, node })),
);

/** The document without what was added to it. */
function stripped(node: unknown): unknown {
  if (typeof node !== "object" || node === null) return node;
  if (Array.isArray(node)) return node.map(stripped);
  const { title, description, ...rest } = node as Node;
  const kept = typeof title === "string" && typeof description === "string" ? rest : (node as Node);
  return Object.fromEntries(Object.entries(kept).map(([key, value]) => [key, stripped(value)]));
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
    for (const { plain, document } of all) expect(stripped(document)).toEqual(plain);
  });

  it("are what the public function gives", () => {
    for (const { name, side, document } of all) expect(documentOf(name, side)).toEqual(document);
  });

  it.each(sample(all, 8))("strict validators take $name, $side with its words", ({ document }) => {
    expect(() => new Ajv2020({ strict: true }).compile(document)).not.toThrow();
  });
});
