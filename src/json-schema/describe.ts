import { alternativesOf, mapParts, propertiesOf, type Schema } from "./schema.js";
import { type Word, words } from "./words/index.js";

/** One side of a function. */
export type Side = "input" | "result";

/** Between the languages of a title or a description, and before the provision. */
const separator = " / ";

/** What a document says with words, and how it got them. */
export interface Described {
  readonly document: Schema;
  /** The properties that have none. */
  readonly missing: readonly string[];
  /** Where the words stood that were taken. */
  readonly taken: readonly string[];
}

/** The object that properties belong to. */
interface Owner {
  readonly name: string;
  /** Where words of its properties may stand, the most exact first. */
  readonly places: readonly string[];
}

/** A document with a title and a description of every property, each in Polish and English. */
export function described(document: Schema, name: string, side: Side): Described {
  const missing: string[] = [];
  const taken: string[] = [];

  const { $schema, $id, $defs, ...root } = document;
  const whole = `${name}.${side}`;
  const outcomes = alternativesOf(document)?.map(({ $ref }) => referredTo($ref)) ?? [];
  const definitions = Object.entries($defs as Readonly<Record<string, Schema>>).map(([definition, node]) => {
    const decidedBy = propertiesOf(node)?.["calculation"]?.["const"];
    const calculation = isFunction(decidedBy) ? decidedBy : outcomes.includes(definition) ? name : undefined;
    const ofFunction = calculation === undefined ? [] : [`${calculation}.${side}`, calculation];
    const places = [`${name}.${definition}`, definition, ...withoutFunction(definition), ...ofFunction];
    return [definition, withWords(node, { name: definition, places })] as const;
  });
  return {
    document: {
      $schema,
      $id,
      ...titleOf(name, side),
      ...withWords(root, { name: whole, places: [whole, name] }),
      $defs: Object.fromEntries(definitions),
    },
    missing,
    taken,
  };

  function withWords(node: Schema, owner: Owner): Schema {
    return mapParts(node, (part, { keyword, key }) => {
      const inner = withWords(part, owner);
      return keyword === "properties" ? { ...wordsOf(key, owner), ...inner } : inner;
    });
  }

  function wordsOf(key: string, owner: Owner): Schema | undefined {
    const { properties } = words();
    // What is said of a property anywhere comes last.
    const places = [...owner.places.map((place) => `${place}.${key}`), key];
    const place = places.find((one) => properties[one] !== undefined);
    if (place === undefined) missing.push(`${owner.name}.${key}`);
    else taken.push(place);
    const word = place === undefined ? undefined : properties[place];
    return word && written(word);
  }
}

function referredTo($ref: unknown): string | undefined {
  return typeof $ref === "string" ? $ref.slice("#/$defs/".length) : undefined;
}

function isFunction(name: unknown): name is string {
  return typeof name === "string" && Object.hasOwn(words().functions, name);
}

/** In a document with results of several functions a shared part is called after its function too. */
function withoutFunction(definition: string): string[] {
  const name = Object.keys(words().functions).find((one) => new RegExp(`^${one}[A-Z]`).test(definition));
  if (name === undefined) return [];
  const rest = definition.slice(name.length);
  return [rest.charAt(0).toLowerCase() + rest.slice(1)];
}

const sides = { input: ["dane", "input"], result: ["wynik", "result"] } as const;

function titleOf(name: string, side: Side): Schema | undefined {
  const word = words().functions[name];
  if (word === undefined) return undefined;
  const [titlePl, titleEn, ...rest] = word;
  return written([`${titlePl}: ${sides[side][0]}`, `${titleEn}: ${sides[side][1]}`, ...rest]);
}

function written([titlePl, titleEn, ...sentences]: Word): Schema {
  return { title: titlePl + separator + titleEn, description: sentences.join(separator) };
}
