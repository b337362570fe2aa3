import type { Texts } from "../law/index.js";
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

/** The object that a property belongs to: none of the definitions for the document itself. */
interface Owner {
  readonly definition?: string;
  /** The function whose result the object is. */
  readonly calculation: string | undefined;
}

/** A document with a title and a description of every property, each in Polish and English. */
export function described(document: Schema, name: string, side: Side): Described {
  const missing: string[] = [];
  const taken: string[] = [];

  const { $schema, $id, $defs, ...root } = document;
  const of = { name, side };
  const outcomes = alternativesOf(document)?.map(({ $ref }) => referredTo($ref)) ?? [];
  const definitions = Object.entries($defs as Readonly<Record<string, Schema>>).map(([definition, node]) => {
    const decidedBy = propertiesOf(node)?.["calculation"]?.["const"];
    const calculation = isFunction(decidedBy) ? decidedBy : outcomes.includes(definition) ? name : undefined;
    return [definition, withWords(node, { definition, calculation })] as const;
  });
  return {
    document: {
      $schema,
      $id,
      ...titleOf(name, side),
      ...withWords(root, { calculation: name }),
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
    const place = placesOf(key, owner, of).find((one) => textAt(one, key) !== undefined);
    if (place === undefined) missing.push(`${owner.definition ?? `${name}.${side}`}.${key}`);
    else taken.push(place);
    return place === undefined ? undefined : textAt(place, key);
  }
}

function referredTo($ref: unknown): string | undefined {
  return typeof $ref === "string" ? $ref.slice("#/$defs/".length) : undefined;
}

function isFunction(name: unknown): name is string {
  return typeof name === "string" && Object.hasOwn(words().functions, name);
}

/** Where words may stand, the most exact first: of this object in this function, the object, the function, anywhere. */
function placesOf(
  key: string,
  { definition, calculation }: Owner,
  of: { name: string; side: Side },
): string[] {
  const { name, side } = of;
  const places =
    definition === undefined
      ? [`${name}.${side}`]
      : [`${name}.${definition}`, definition, ...withoutFunction(definition)];
  if (calculation !== undefined) places.push(`${calculation}.${side}`, calculation);
  return [...places.flatMap((place) => [`${place}.${key}`, `${place}.*`]), key];
}

/** In a document with results of several functions a shared part is called after its function too. */
function withoutFunction(definition: string): string[] {
  const name = Object.keys(words().functions).find((one) => new RegExp(`^${one}[A-Z]`).test(definition));
  if (name === undefined) return [];
  const rest = definition.slice(name.length);
  return [rest.charAt(0).toLowerCase() + rest.slice(1)];
}

function textAt(place: string, key: string): Schema | undefined {
  const { properties, labels } = words();
  const word = properties[place];
  if (word === undefined || !place.endsWith(".*")) return word && written(word);
  const label = labels[place]?.[key];
  return label && written(named(word, label));
}

/** Words made of the name that an id has anyway. */
function named([titlePl, titleEn, pl, en, ...provision]: Word, label: Texts): Word {
  const said = (text: string): string => text.replaceAll("{pl}", label.pl).replaceAll("{en}", label.en);
  return [said(titlePl), said(titleEn), said(pl), said(en), ...provision];
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
