// The schemas of all functions as files, with their words, and the OpenAPI document made of them: `{ file, text }`, relative
// to dist.
import { inputSchemas, jsonSchema } from "zatrudnienie-socjalne/schemas";
import { manifest } from "../entries.mjs";
import { describe } from "./describe.mjs";
import { openApi } from "./openapi.mjs";

const sides = ["input", "result"];

/** Every document: `{ name, side, document, missing }`. */
export const documents = () =>
  Object.keys(inputSchemas).flatMap((name) =>
    sides.map((side) => ({ name, side, ...describe(jsonSchema(name, side), name, side) })),
  );

/** `monthlyBenefit.input.json`: what users import as `zatrudnienie-socjalne/schemas/monthlyBenefit.input.json`. */
export const schemaFiles = () => {
  const all = documents();
  return [
    ...all.map(({ name, side, document }) => {
      const { $schema, $id, ...rest } = document;
      const $comment = `zatrudnienie-socjalne ${manifest.version}`;
      return { file: `schemas/${name}.${side}.json`, text: asText({ $schema, $id, $comment, ...rest }) };
    }),
    { file: "openapi.json", text: asText(openApi(all, manifest.version)) },
  ];
};

const asText = (document) => `${JSON.stringify(document)}\n`;
