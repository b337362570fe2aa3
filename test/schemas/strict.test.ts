import { describe, expect, it } from "vitest";
import { sample } from "../runs.js";
import { compiled, documentOf, everyDocument, type Node, nodesOf } from "./support.js";

/** What a validator of any language knows. */
const keywords = new Set([
  ...[
    "$schema",
    "$id",
    "$ref",
    "$defs",
    "title",
    "description",
    "type",
    "const",
    "enum",
    "anyOf",
    "oneOf",
    "allOf",
  ],
  ...["properties", "required", "additionalProperties", "propertyNames", "maxProperties"],
  ...[
    "items",
    "prefixItems",
    "minItems",
    "maxItems",
    "minLength",
    "maxLength",
    "pattern",
    "minimum",
    "maximum",
  ],
]);

describe("jsonSchema", () => {
  it.each(sample(everyDocument, 24))("%s, %s: a strict validator takes it as it is", (name, side) => {
    expect(() => compiled(documentOf(name, side))).not.toThrow();
  });

  it("known keywords only, every part that is named is used, and no object stands inside another", () => {
    for (const [name, side] of everyDocument) {
      const found = nodesOf(documentOf(name, side));
      const keywordsOf = found.flatMap(({ node }) => Object.keys(node));
      const used = new Set(found.map(({ node }) => node["$ref"]));
      const parts = Object.keys(documentOf(name, side)["$defs"] as Node);
      const isNamed = (path: readonly string[]) =>
        path.length === 0 || (path.length === 2 && path[0] === "$defs");
      expect({
        unknown: keywordsOf.filter((keyword) => !keywords.has(keyword)),
        unused: parts.filter((part) => !used.has(`#/$defs/${part}`)),
        nested: found.filter(({ node, path }) => "properties" in node && !isNamed(path)),
      }).toEqual({ unknown: [], unused: [], nested: [] });
    }
  });

  it("has an id of its own for each", () => {
    const ids = everyDocument.map(([name, side]) => documentOf(name, side)["$id"]);
    expect(ids).toEqual(
      everyDocument.map(([name, side]) => `urn:zatrudnienie-socjalne:schema:${name}:${side}`),
    );
  });

  it("what all documents share is the same in each of them", () => {
    const shared = new Map<string, Set<string>>();
    for (const [name, side] of everyDocument) {
      const { $defs } = documentOf(name, side) as { $defs: Node };
      for (const part of [
        "calendarDate",
        "month",
        "amount",
        "exact",
        "citation",
        "step",
        "issue",
        "missing",
        "law",
      ]) {
        if (part in $defs) shared.set(part, (shared.get(part) ?? new Set()).add(JSON.stringify($defs[part])));
      }
    }
    expect([...shared].map(([part, shapes]) => `${part}: ${shapes.size}`)).toEqual(
      [...shared.keys()].map((part) => `${part}: 1`),
    );
    expect(shared.size).toBe(9);
  });
});

describe("the patterns say what the functions say", () => {
  const { $defs } = documentOf("monthlyBenefit", "input") as { $defs: Node };
  const takes = (part: string, value: string): boolean => compiled({ $ref: `#/$defs/${part}`, $defs })(value);

  it.each([
    ["calendarDate", "1900-01-01", true],
    ["calendarDate", "1899-12-31", false],
    ["calendarDate", "2199-12-31", true],
    ["calendarDate", "2200-01-01", false],
    ["calendarDate", "2024-02-29", true],
    ["calendarDate", "2026-02-29", false],
    ["positiveAmount", "0.01", true],
    ["positiveAmount", "0.00", false],
    ["month", "2026-12", true],
    ["month", "2026-13", false],
  ])("%s %s: %s", (part, value, taken) => {
    expect(takes(part, value)).toBe(taken);
  });

  it.each([
    ["2026-06-01", true],
    ["2026-06-02", false],
  ])("an amount given by hand holds from the first of a month: %s: %s", (from, taken) => {
    const input = { month: "2026-07", periods: {} };
    const parameters = { unemploymentBenefit: [{ from, amount: "1.00", source: "x" }] };
    expect(compiled(documentOf("monthlyBenefit", "input"))({ ...input, parameters })).toBe(taken);
  });
});
