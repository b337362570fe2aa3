import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as library from "zatrudnienie-socjalne";
import { type ConformanceCase, conformanceCases, differences } from "zatrudnienie-socjalne/testing";
import * as z from "zod";
import { root } from "../../scripts/entries.mjs";
import { functions, notIncluded } from "../../scripts/kit/functions.mjs";
import { indexOf } from "../../scripts/kit/index.mjs";
import { makeCase } from "../../scripts/kit/make-case.mjs";
import { sourceOf, unitsNamed, unnamed } from "../../scripts/kit/sources.mjs";

const folder = `${root}conformance/`;
const read = (name: string): unknown => JSON.parse(readFileSync(folder + name, "utf8"));
const kit = Object.keys(functions).map((name) => {
  const file = read(`${name}.json`) as Parameters<typeof conformanceCases>[0];
  return [name, [...conformanceCases(file)]] as [string, ConformanceCase[]];
});
const all = kit.flatMap(([, cases]) => cases);
const outcomeOf = ({ result }: ConformanceCase) => (result as { outcome?: string } | null)?.outcome;

/** What follows from the input of a case. */
const derived = ({ id, result, provisions, lawState, source: { kind } }: ConformanceCase) => ({
  ...{ id, result, provisions, lawState, kind },
});

describe("the conformance kit", () => {
  it.each(kit)('%s answers what its cases say; if that was meant to change, "npm run kit"', (_, cases) => {
    const wrong = cases.flatMap((one) => {
      const made = makeCase(library, { ...one, test: one.title, file: one.source.test });
      return differences(derived(one), derived(made)).map((difference) => ({ id: one.id, ...difference }));
    });
    expect(wrong).toEqual([]);
  });

  it("has a file for each function, and an index that follows from them", () => {
    const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
    const listed = ["index", "schema", ...kit.map(([name]) => name)].map((name) => `${name}.json`);
    expect(files.sort()).toEqual(listed.sort());
    expect(read("index.json")).toEqual(indexOf(kit));
  });

  it("has every function of the main entry, or says why not", () => {
    const exported = Object.entries(library).flatMap(([name, value]) =>
      typeof value === "function" ? [name] : [],
    );
    const known = [...Object.keys(functions), ...Object.keys(notIncluded)];
    expect(exported.filter((name) => !known.includes(name))).toEqual([]);
  });

  it("is of the format that its JSON Schema describes", () => {
    const format = z.fromJSONSchema(read("schema.json") as Parameters<typeof z.fromJSONSchema>[0]);
    for (const [name, cases] of kit) expect(format.parse({ function: name, cases })).toBeDefined();
    expect(format.safeParse({ function: "staffing", cases: [{ ...all[0], source: {} }] }).success).toBe(
      false,
    );
  });

  it.each(kit)("%s has enough cases, each once, of which most decide something", (name, cases) => {
    expect(cases.length).toBeGreaterThanOrEqual(functions[name]!.fewest);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    const refused = cases.filter((one) => ["invalid", "unsupported-date"].includes(outcomeOf(one) ?? ""));
    expect(refused.length).toBeLessThanOrEqual(cases.length / 2);
  });

  it.each(kit)(
    "%s says by each title what the case shows: none is general, and hardly two are alike",
    (_, cases) => {
      const titles = cases.map(({ title }) => title);
      expect(titles.filter((title) => title.startsWith(unnamed))).toEqual([]);
      expect(titles.filter((title) => title.includes("\n"))).toEqual([]);
      expect(titles.length - new Set(titles).size).toBeLessThanOrEqual(4);
    },
  );

  it("marks as statute what is named after a provision, of whatever act, and decided by nothing open", () => {
    expect(
      unitsNamed("art. 915 ust. 7 > 2022/218 art. 910, DU-2024-1473 art-966 and COVID art. 915c ust. 3"),
    ).toEqual([
      ...["art-915-ust-7", "DU/2022/218 art-910", "DU/2024/1473 art-966", "DU/2020/374 art-915c-ust-3"],
    ]);
    const kindOf = (test: string, result: object, provisions = ["DU/2022/218 art-97", "art-98"]) =>
      sourceOf({ function: "hours", input: {}, test, file: "test/x.test.ts", result, provisions }).kind;
    expect(kindOf("DU/2022/218 art-97", { outcome: "due" })).toBe("statute");
    expect(kindOf("art-97", { outcome: "due" })).toBe("ours");
    expect(kindOf("hours(2026): due, art-98", { outcome: "due" })).toBe("ours");
    expect(kindOf("art-98", { outcome: "undetermined" })).toBe("ours");
    expect(kindOf("art-98", { outcome: "due", lines: [{ assumptions: [{ certainty: "C" }] }] })).toBe("ours");
    expect(kindOf("art-98", { pension: { confidence: "secondary" } })).toBe("ours");
  });

  it("has a case for every reading of every open question that can be chosen", () => {
    const { readings } = read("index.json") as { readings: Record<string, Record<string, string[]>> };
    const without = library
      .interpretations()
      .filter(({ setting }) => setting)
      .flatMap(({ id, readings: known }) =>
        known
          .filter(({ computed, reading }) => computed && readings[id]?.[String(reading)] === undefined)
          .map(({ reading }) => `${id} ${reading}`),
      );
    expect(without).toEqual([]);
  });

  it("holds no number that could be a person's, no release, and less than five megabytes", () => {
    const texts = kit.map(([name]) => readFileSync(`${folder}${name}.json`, "utf8"));
    expect(texts.join("").length).toBeLessThan(5_000_000);
    for (const text of texts) expect(text).not.toMatch(/(?<![\d.])\d{11}(?!\d)/);
    for (const { result } of all) expect(JSON.stringify(result)).not.toMatch(/"versions":|"verifiedOn":/);
  });
});
