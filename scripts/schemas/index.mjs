// The schemas of all functions as files, and the OpenAPI document made of them: `{ file, text }`, relative to dist.
import { inputSchemas, jsonSchema } from "zatrudnienie-socjalne/schemas";
import { manifest } from "../entries.mjs";
import { openApi } from "./openapi.mjs";

const sides = ["input", "result"];

/** Every document: `{ name, side, document }`. */
const documents = () =>
  Object.keys(inputSchemas).flatMap((name) =>
    sides.map((side) => ({ name, side, document: jsonSchema(name, side) })),
  );

/** `zatrudnienie-socjalne/schemas/input/monthlyBenefit.json` and so on. By side, since what is alike is packed well beside each other. */
export const schemaFiles = () => {
  const all = documents();
  return [
    ...all.map(({ name, side, document }) => {
      const { $schema, $id, ...rest } = document;
      const $comment = `zatrudnienie-socjalne ${manifest.version}`;
      return { file: `schemas/${side}/${name}.json`, text: asText({ $schema, $id, $comment, ...rest }) };
    }),
    { file: "openapi.json", text: asText(openApi(all, manifest.version)) },
  ];
};

const asText = (document) => `${JSON.stringify(document)}\n`;
