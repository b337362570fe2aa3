import type * as z from "zod";
import { described, type Side } from "./describe.js";
import { plainSchemaOf } from "./parts.js";
import type { Schema } from "./schema.js";
import { SharedParts } from "./shared.js";

/** `urn:zatrudnienie-socjalne:schema:monthlyBenefit:input`: the same in every version. */
const idOf = (name: string, side: Side): string => `urn:zatrudnienie-socjalne:schema:${name}:${side}`;

/** What a function takes or returns as one document with its words: usable alone, each shared part once. */
export function documentOf(name: string, side: Side, schema: z.ZodType): Schema {
  return described(withoutWords(name, side, schema), name, side).document;
}

/** The same without words. */
export function withoutWords(name: string, side: Side, schema: z.ZodType): Schema {
  const shared = new SharedParts(name);
  const root = plainSchemaOf(schema);
  const place = { name: side === "input" ? `${name}Input` : name, owner: name, within: name };
  const written = shared.withReferences(root, place);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: idOf(name, side),
    ...written,
    $defs: shared.definitions,
  };
}
