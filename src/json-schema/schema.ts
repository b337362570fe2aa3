/** A JSON Schema as data: keywords and what they say. */
export type Schema = Readonly<Record<string, unknown>>;

/** Where a schema stands in the one around it: under which keyword, and as which property. */
export interface Position {
  readonly keyword: string;
  readonly key: string;
}

type Write = (part: Schema, position: Position) => Schema;

const maps: readonly string[] = ["properties", "$defs"];
const lists: readonly string[] = ["anyOf", "oneOf", "allOf", "prefixItems"];
const singles: readonly string[] = ["items", "additionalProperties", "propertyNames"];

/** The same schema with each schema that stands directly in it written anew. */
export function mapParts(schema: Schema, write: Write): Schema {
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => [keyword, mapped(keyword, value, write)]),
  );
}

function mapped(keyword: string, value: unknown, write: Write): unknown {
  const writeAt = (part: unknown, key = ""): unknown =>
    isSchema(part) ? write(part, { keyword, key }) : part;
  if (lists.includes(keyword)) return (value as readonly unknown[]).map((part) => writeAt(part));
  if (singles.includes(keyword)) return writeAt(value);
  if (!maps.includes(keyword)) return value;
  return Object.fromEntries(Object.entries(value as Schema).map(([key, part]) => [key, writeAt(part, key)]));
}

function isSchema(part: unknown): part is Schema {
  return typeof part === "object" && part !== null && !Array.isArray(part);
}

/** The properties an object may have; nothing where a schema is not of one. */
export function propertiesOf(schema: Schema): Readonly<Record<string, Schema>> | undefined {
  return schema["properties"] as Readonly<Record<string, Schema>> | undefined;
}

/** The schemas of which one must fit; nothing where there is no choice. */
export function alternativesOf(schema: Schema): readonly Schema[] | undefined {
  return (schema["oneOf"] ?? schema["anyOf"]) as readonly Schema[] | undefined;
}
