// The documents of all functions as components of one: a part that two of them share stands once.
const reference = "#/$defs/";

/** `monthlyBenefit` and `input` as `MonthlyBenefitInput`. */
export const componentName = (...names) =>
  names.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join("");

export class Components {
  #texts = new Map();
  schemas = {};

  add(name, side, { $schema: _, $id: __, $defs, ...root }) {
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
    this.#define(withReferences(root), [componentName(name, side)]);
  }

  /** Under the first name that is free or has the same schema already. */
  #define(schema, names) {
    const text = JSON.stringify(schema);
    const name = names.find((one) => (this.#texts.get(one) ?? text) === text);
    if (name === undefined) throw new Error(`two components called ${names.at(-1)}`);
    this.#texts.set(name, text);
    this.schemas[name] = schema;
    return name;
  }
}
