import { isNameOfPart, keyOf, nameOfPart } from "./parts.js";
import { camel, isOfItsOwn, type Place, placeOf } from "./place.js";
import { mapParts, propertiesOf, type Schema } from "./schema.js";

/** Lists of ids shorter than this stay where they are. */
const longList = 6;

/** Names of properties that say too little alone. */
const sayLittle: readonly string[] = ["kind", "code", "reason", "id", "by", "of", "field", "for"];

/**
 * Takes the parts of one document out of it: every object, every part that all documents share, and every longer list of
 * ids stands once, under a name, and everywhere else is a reference.
 */
export class SharedParts {
  readonly #taken = new Map<string, { readonly key: string; readonly schema: Schema }>();

  constructor(private readonly document: string) {}

  /** By name, in the order of the alphabet. */
  get definitions(): Readonly<Record<string, Schema>> {
    const sorted = [...this.#taken].sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(sorted.map(([name, { schema }]) => [name, schema]));
  }

  /** The schema with references in place of its parts. */
  withReferences(schema: Schema, place: Place): Schema {
    return mapParts(schema, (part, position) =>
      this.#referenceTo(part, placeOf(place, schema, part, position)),
    );
  }

  #referenceTo(schema: Schema, place: Place): Schema {
    const part = nameOfPart(schema);
    if (part === undefined && !isOfItsOwn(schema) && !isLongList(schema))
      return this.withReferences(schema, place);
    const inner = this.withReferences(schema, part === undefined ? place : this.#placeOfPart(part));
    return { $ref: `#/$defs/${this.#define(inner, part === undefined ? this.#namesFor(place) : [part])}` };
  }

  /** What all documents share is called the same wherever it stands. */
  #placeOfPart(name: string): Place {
    return { name, owner: name, within: this.document };
  }

  /** A name that two schemas would have is put together with the object around. */
  *#namesFor({ name, owner, within }: Place): Generator<string> {
    const prefix = within === this.document || name.startsWith(within) ? "" : `${within}-`;
    if (!sayLittle.includes(name) && !isNameOfPart(prefix + name)) yield camel(prefix + name);
    const longer = camel(`${prefix}${owner}-${name}`);
    yield longer;
    for (let number = 2; ; number += 1) yield `${longer}${number}`;
  }

  #define(schema: Schema, names: Iterable<string>): string {
    const key = keyOf(schema);
    for (const name of names) {
      const taken = this.#taken.get(name);
      if (taken === undefined) this.#taken.set(name, { key, schema });
      if (taken === undefined || taken.key === key) return name;
    }
    throw new RangeError("a shared part with another shape than its name");
  }
}

function isLongList(schema: Schema): boolean {
  const ids = schema["enum"];
  return propertiesOf(schema) === undefined && Array.isArray(ids) && ids.length >= longList;
}
