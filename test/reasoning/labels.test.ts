import { describe, expect, it } from "vitest";
import { labels } from "zatrudnienie-socjalne";
import { inputSchemas, jsonSchema, type SchemaName } from "zatrudnienie-socjalne/schemas";
import { ruleIds } from "../law/history.js";

/** Every list of texts to choose from, and every single text, that a schema holds. */
function closedSets(schema: unknown): string[][] {
  if (typeof schema !== "object" || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap(closedSets);
  const { enum: ids, const: only, ...rest } = schema as Record<string, unknown>;
  const listed: unknown[] = Array.isArray(ids) ? ids : only === undefined ? [] : [only];
  const texts = listed.filter((id) => typeof id === "string");
  return [...(texts.length === 0 ? [] : [texts]), ...closedSets(Object.values(rest))];
}

const names = Object.keys(inputSchemas) as SchemaName[];
const sides = ["input", "result"] as const;
const sets = Object.values(labels());
/** Rules are named by the keys of `lawOn`; what each says stands in `provisions()`. */
const isRules = (ids: readonly string[]): boolean => ids.every((id) => ruleIds.some((rule) => rule === id));
/** Facts are `true`, `false` or `"unknown"`: the word is no id of a list. */
const isFact = (ids: readonly string[]): boolean => ids.length === 1 && ids[0] === "unknown";

describe.each(names)("labels of %s", (name) => {
  it.each(sides)("every closed set of its %s has names", (side) => {
    const unnamed = closedSets(jsonSchema(name, side)).filter(
      (ids) =>
        !isFact(ids) && !isRules(ids) && !sets.some((set) => ids.every((id) => Object.hasOwn(set, id))),
    );
    expect(unnamed).toEqual([]);
  });
});

describe("labels", () => {
  it("are in both languages, without a full stop", () => {
    for (const [set, ids] of Object.entries(labels())) {
      for (const [id, { pl, en }] of Object.entries(ids)) {
        for (const text of [pl, en]) expect(`${set} ${id}: ${text}`).toMatch(/: \S.*[^.\s]$/u);
      }
    }
  });

  it("are a fresh copy each time", () => {
    const changed = labels();
    changed["outcomes"] = {};
    expect(Object.keys(labels()["outcomes"] ?? {})).toContain("invalid");
  });
});
