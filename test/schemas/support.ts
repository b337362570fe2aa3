import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { inputSchemas, jsonSchema, type SchemaName } from "zatrudnienie-socjalne/schemas";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A JSON Schema, or a part of one. */
export type Node = Record<string, unknown>;

export const names = Object.keys(inputSchemas) as SchemaName[];
const sides = ["input", "result"] as const;
export type Side = (typeof sides)[number];
export const everyDocument = names.flatMap((name) => sides.map((side) => [name, side] as const));

const documents = new Map<string, Node>();

/** The document of one side of a function, made once for all tests. */
export function documentOf(name: SchemaName, side: Side): Node {
  const key = `${name} ${side}`;
  const document = documents.get(key) ?? jsonSchema(name, side);
  documents.set(key, document);
  return document;
}

/** As strict as it gets, and nothing else. */
const strict = new Ajv2020({ strict: true });

/** Compiling takes most of the time of these tests, so each is compiled once. */
export function compiled(schema: Node): ValidateFunction {
  const id = schema["$id"];
  return (typeof id === "string" ? strict.getSchema(id) : undefined) ?? strict.compile(schema);
}

/** Every object and every list in a document that is a schema, with the way to it. */
export function nodesOf(
  schema: unknown,
  path: readonly string[] = [],
): { node: Node; path: readonly string[] }[] {
  if (typeof schema !== "object" || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap((item, index) => nodesOf(item, [...path, String(index)]));
  const entries = Object.entries(schema as Node);
  const inner = entries.flatMap(([keyword, value]) => {
    if (["const", "enum", "required"].includes(keyword)) return [];
    if (keyword !== "properties" && keyword !== "$defs") return nodesOf(value, [...path, keyword]);
    return Object.entries(value as Node).flatMap(([key, part]) => nodesOf(part, [...path, keyword, key]));
  });
  return [{ node: schema as Node, path }, ...inner];
}

/** The zod schema of `questions` holds its two arguments; asked with one object it takes what another function takes. */
export const asAsked = (name: SchemaName): SchemaName => (name === "questions" ? "assessEligibility" : name);
