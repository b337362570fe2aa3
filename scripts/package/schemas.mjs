import { deepStrictEqual } from "node:assert";
import { createRequire } from "node:module";

const sides = ["input", "result"];

/** The schemas that users get as files are those that the code gives, but for their version. */
export const schemasAreFresh = (consumer) => {
  const load = createRequire(`${consumer}/index.js`);
  const { inputSchemas, jsonSchema } = load("zatrudnienie-socjalne/schemas");
  const names = Object.keys(inputSchemas);
  for (const side of sides) {
    for (const name of names) {
      const { $comment, ...document } = load(`zatrudnienie-socjalne/schemas/${side}/${name}.json`);
      if (typeof $comment !== "string") throw new Error(`${name}, ${side}: without a version`);
      deepStrictEqual(document, JSON.parse(JSON.stringify(jsonSchema(name, side))));
    }
  }
  const { paths } = load("zatrudnienie-socjalne/openapi.json");
  deepStrictEqual(Object.keys(paths), [...names.map((name) => `/${name}`), "/health"]);
  return `${2 * names.length} documents`;
};
