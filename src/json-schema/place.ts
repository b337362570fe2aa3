import { alternativesOf, type Position, propertiesOf, type Schema } from "./schema.js";

/** Where a schema stands in its document, and what it is called for that. */
export interface Place {
  /** What the schema is called after: the property it stands under, or the outcome it is. */
  readonly name: string;
  /** The name of the object around it, by which it is told from others called the same. */
  readonly owner: string;
  /** The calculation whose result it is a part of, in a document that holds results of several. */
  readonly within: string;
}

/** The place of a part of a schema that stands at a place itself. */
export function placeOf(place: Place, around: Schema, part: Schema, { keyword, key }: Position): Place {
  if (keyword === "properties") return { ...place, name: camel(key), owner: place.name };
  if (keyword === "items" || keyword === "additionalProperties")
    return { ...place, name: singular(place.name) };
  return isOfItsOwn(around) && propertiesOf(part) !== undefined ? placeOfAlternative(place, part) : place;
}

/** One of several objects is called after the function and the outcome it is, its kind, or else what only it must say. */
function placeOfAlternative(place: Place, part: Schema): Place {
  const { calculation, outcome, kind, ...others } = propertiesOf(part) ?? {};
  const of = textOf(calculation);
  const is =
    textOf(outcome) ??
    textOf(kind) ??
    (of === undefined ? `with-${Object.keys(others)[0] ?? ""}` : "decided");
  return { ...place, within: of ?? place.within, name: camel(`${of ?? place.name}-${is}`) };
}

/** A schema that gets a name: an object, or a choice between objects. */
export function isOfItsOwn(schema: Schema): boolean {
  return (
    propertiesOf(schema) !== undefined ||
    (alternativesOf(schema)?.filter((one) => propertiesOf(one) !== undefined).length ?? 0) > 1
  );
}

function textOf(schema: Schema | undefined): string | undefined {
  return schema?.["const"] as string | undefined;
}

/** `not-due` is `notDue`. */
export function camel(text: string): string {
  return text.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function singular(name: string): string {
  if (name.endsWith("ies")) return `${name.slice(0, -3)}y`;
  return name.endsWith("s") && !/(?:ss|us|is)$/.test(name) ? name.slice(0, -1) : name;
}
