// A JSON Schema with its words: a title and a description of every property, each in Polish and English
// (docs/decisions/0016-schemas-with-words.md says how they are written).
import { labels } from "zatrudnienie-socjalne";
import { words } from "./words.mjs";

/** Between the languages of a title or a description, and before the provision. */
export const separator = " / ";

const sets = Object.values(labels());
const functions = Object.keys(words.functions);

/** A document of `jsonSchema` with words, what has none, and which words it took: `{ document, missing, taken }`. */
export const describe = (schema, name, side) => {
  const missing = [];
  const taken = [];
  const withWords = (node, owner) => {
    const { properties } = node;
    if (properties === undefined) return mapObjects(node, (inner) => withWords(inner, owner));
    const described = Object.entries(properties).map(([key, property]) => {
      const at = placesOf({ name, side, owner, key }).find((place) => textAt(place, key) !== undefined);
      const text = at === undefined ? undefined : textAt(at, key);
      if (at !== undefined) taken.push(at);
      else missing.push(`${owner.definition ?? `${name}.${side}`}.${key}`);
      return [key, { ...text, ...mapObjects(property, (inner) => withWords(inner, owner)) }];
    });
    return { ...node, properties: Object.fromEntries(described) };
  };
  const alternatives = (schema.oneOf ?? schema.anyOf ?? []).map(({ $ref }) => $ref?.slice("#/$defs/".length));
  const definitions = Object.entries(schema.$defs).map(([definition, node]) => {
    const of = node.properties?.calculation?.const;
    const calculation = functions.includes(of) ? of : alternatives.includes(definition) ? name : undefined;
    return [definition, withWords(node, { definition, calculation })];
  });
  const { $schema, $id, ...rest } = schema;
  const document = {
    $schema,
    $id,
    ...titleOf(name, side),
    ...withWords(rest, { calculation: name }),
    $defs: Object.fromEntries(definitions),
  };
  return { document, missing, taken };
};

const mapObjects = (node, write) =>
  Object.fromEntries(
    Object.entries(node).map(([keyword, value]) => {
      if (Array.isArray(value) && ["anyOf", "oneOf", "allOf", "prefixItems"].includes(keyword))
        return [keyword, value.map(write)];
      const isSchema = ["items", "additionalProperties"].includes(keyword) && typeof value === "object";
      return [keyword, isSchema ? write(value) : value];
    }),
  );

/** Where words may stand, the most exact first: of this object in this function, the object, the function, anywhere. */
const placesOf = ({ name, side, owner: { definition, calculation }, key }) => {
  const places =
    definition === undefined
      ? [`${name}.${side}`]
      : [`${name}.${definition}`, definition, ...withoutFunction(definition)];
  if (calculation !== undefined) places.push(`${calculation}.${side}`, calculation);
  return [...places.flatMap((place) => [`${place}.${key}`, `${place}.*`]), key];
};

const textAt = (place, key) =>
  place.endsWith(".*") ? named(words.properties[place], key) : written(words.properties[place]);

/** In a document with results of several functions a shared part is called after its function too. */
const withoutFunction = (definition) => {
  const name = functions.find((one) => new RegExp(`^${one}[A-Z]`).test(definition));
  if (name === undefined) return [];
  const rest = definition.slice(name.length);
  return [rest[0].toLowerCase() + rest.slice(1)];
};

const titleOf = (name, side) => {
  const [pl, en, polish, english, provision] = words.functions[name] ?? [name, name, name, name];
  const of = { input: ["dane", "input"], result: ["wynik", "result"] }[side];
  return written([`${pl}: ${of[0]}`, `${en}: ${of[1]}`, polish, english, provision]);
};

const written = (text) => {
  if (text === undefined) return undefined;
  const [titlePl, titleEn, pl, en, provision] = text;
  return {
    title: titlePl + separator + titleEn,
    description: [pl, en, ...(provision === undefined ? [] : [provision])].join(separator),
  };
};

/** Words made of the name that an id has anyway. */
const named = (text, id) => {
  const label = sets.find((set) => Object.hasOwn(set, id))?.[id];
  if (text === undefined || label === undefined) return undefined;
  return written(text.map((one) => one.replaceAll("{pl}", label.pl).replaceAll("{en}", label.en)));
};
