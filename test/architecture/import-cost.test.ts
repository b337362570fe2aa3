import { runInNewContext } from "node:vm";
import { build, type Plugin } from "esbuild";
import { describe, expect, it } from "vitest";
import { entries, root } from "../../scripts/entries.mjs";

/** Whoever calls zod while a module is loaded gets an error. */
const withoutZod: Plugin = {
  name: "without-zod",
  setup: (building) => {
    building.onResolve({ filter: /^zod$/ }, ({ path }) => ({ path, namespace: "nothing" }));
    building.onLoad({ filter: /.*/, namespace: "nothing" }, () => ({ contents: "module.exports = {};" }));
  },
};

const bundleOf = async (source: string): Promise<string> => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [source],
    write: false,
    bundle: true,
    format: "iife",
    target: "es2022",
    logLevel: "silent",
    plugins: [withoutZod],
  });
  return outputFiles.map(({ text }) => text).join("\n");
};

/** Loads a bundle where there is no Intl, and counts what is frozen: every record of a wording that is made. */
const recordsMadeBy = (bundle: string): number => {
  let made = 0;
  const prepared = `{
    const { freeze } = Object;
    Object.freeze = (record) => { made(); return freeze(record); };
    delete globalThis.Intl;
  }`;
  runInNewContext(`${prepared}\n${bundle}`, { made: () => (made += 1) });
  return made;
};

/** The wordings of all rules together are several hundred records more. */
const mostRecords = 300;

/** Who asks for the schemas wants them. */
const lazyEntries = entries.filter(({ name }) => name !== "schemas");

describe("what an import costs", () => {
  it.each(lazyEntries)("$specifier makes no schema, no formatter and no wordings", async ({ source }) => {
    expect(recordsMadeBy(await bundleOf(source))).toBeLessThan(mostRecords);
  });

  it("is noticed by a check that sees each of them", async () => {
    await expect(bundleOf("src/entries/schemas.ts").then(recordsMadeBy)).rejects.toThrow("not a function");
    expect(() => recordsMadeBy("new Intl.PluralRules('pl');")).toThrow("Intl is not defined");
    expect(recordsMadeBy("Object.freeze({}); Object.freeze([]);")).toBe(2);
  });
});
