// The documents of all functions as components of one: a part that two of them share stands once.
/** Between the languages of a title or a description. */
export const separator = " / ";

const reference = "#/$defs/";

/** What only a document of its own says. */
const ofADocument = ["$schema", "$id"];

/** `monthlyBenefit` and `input` as `MonthlyBenefitInput`. */
export const componentName = (...names) =>
  names.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join("");

export class Components {
  #names = new Map();
  schemas = {};

  add(name, side, { $defs, ...document }) {
    const root = Object.fromEntries(
      Object.entries(document).filter(([keyword]) => !ofADocument.includes(keyword)),
    );
    const taken = new Map();
    const withReferences = (node) => {
      if (Array.isArray(node)) return node.map(withReferences);
      if (typeof node !== "object" || node === null) return node;
      const entries = Object.entries(node).map(([keyword, value]) => [
        keyword,
        keyword === "$ref"
          ? `#/components/schemas/${componentOf(value.slice(reference.length))}`
          : withReferences(value),
      ]);
      return Object.fromEntries(entries);
    };
    const componentOf = (definition) => {
      if (!taken.has(definition)) {
        const names = [componentName(definition), componentName(name, side, definition)];
        taken.set(definition, this.#define(withReferences($defs[definition]), names));
      }
      return taken.get(definition);
    };
    this.schemas[componentName(name, side)] = withReferences(root);
  }

  /** Under the name that the same schema with the same words has already, or the first that is free. */
  #define(schema, names) {
    const text = JSON.stringify(schema);
    const name = this.#names.get(text) ?? names.find((one) => !Object.hasOwn(this.schemas, one));
    if (name === undefined) throw new Error(`two components called ${names.at(-1)}`);
    this.#names.set(text, name);
    this.schemas[name] = schema;
    return name;
  }
}
