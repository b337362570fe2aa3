import { mapParts, type Schema } from "./schema.js";

/** The words are our own, in two languages, and a format means nothing where nobody has taught it: patterns say the same. */
const leftOut: readonly string[] = ["$schema", "title", "description", "format"];

/** What zod writes, as strict validators of every language take it: without words and formats, one type at a time. */
export function plain(schema: Schema): Schema {
  const kept = Object.entries(schema).filter(
    ([keyword, value]) =>
      !leftOut.includes(keyword) && !(keyword === "propertyNames" && isAnyText(value as Schema)),
  );
  return ofOneType(mapParts(Object.fromEntries(kept.map(inDigits)), plain));
}

/** The name of a property is a text anyway. */
function isAnyText(schema: Schema): boolean {
  return Object.keys(schema).every((keyword) => keyword === "type" || leftOut.includes(keyword));
}

/** In .NET and Python `\d` is a digit of any script. */
function inDigits([keyword, value]: readonly [string, unknown]): readonly [string, unknown] {
  return [keyword, keyword === "pattern" ? (value as string).replaceAll(String.raw`\d`, "[0-9]") : value];
}

/** Several types are alternatives, but for null beside one other. */
function ofOneType(schema: Schema): Schema {
  const { type, ...rest } = schema;
  if (!Array.isArray(type) || (type.length === 2 && type.includes("null"))) return schema;
  return "enum" in rest ? rest : { ...rest, anyOf: type.map((one: unknown) => ({ type: one })) };
}
