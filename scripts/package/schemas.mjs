import { deepStrictEqual } from "node:assert";
import { createRequire } from "node:module";

const sides = ["input", "result"];

/** The schemas that users get as files are those that the code gives, but for their words and their version. */
export const schemasAreFresh = (consumer) => {
  const load = createRequire(`${consumer}/index.js`);
  const { inputSchemas, jsonSchema } = load("zatrudnienie-socjalne/schemas");
  const names = Object.keys(inputSchemas);
  for (const side of sides) {
    for (const name of names) {
      const { $comment, title, description, ...document } = load(
        `zatrudnienie-socjalne/schemas/${side}/${name}.json`,
      );
      if (![$comment, title, description].every((text) => typeof text === "string"))
        throw new Error(`${name}, ${side}: says too little of itself`);
      deepStrictEqual(withoutWords(document), JSON.parse(JSON.stringify(jsonSchema(name, side))));
    }
  }
  const { paths } = load("zatrudnienie-socjalne/openapi.json");
  deepStrictEqual(Object.keys(paths), [...names.map((name) => `/${name}`), "/health"]);
  return `${2 * names.length} documents`;
};

/** A property called "title" is no title: its schema is an object. */
const withoutWords = (node) => {
  if (Array.isArray(node)) return node.map(withoutWords);
  if (typeof node !== "object" || node === null) return node;
  const kept = Object.entries(node).filter(
    ([keyword, value]) => !["title", "description"].includes(keyword) || typeof value !== "string",
  );
  return Object.fromEntries(kept.map(([keyword, value]) => [keyword, withoutWords(value)]));
};
