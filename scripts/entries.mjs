// The entries of the package, read from the keys of "exports" in package.json: the one place where they are listed.
// "./law" is src/entries/law.ts, "." is src/index.ts. What stands under a key is written by "npm run exports".
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
export const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8"));

/** Every code entry: `specifier` as users import it, `name` of its file in dist, `source` relative to the root. */
export const entries = Object.keys(manifest.exports)
  .filter((subpath) => !subpath.endsWith(".json"))
  .map((subpath) => {
    const isMain = subpath === ".";
    const name = isMain ? "index" : subpath.slice("./".length);
    const specifier = isMain ? manifest.name : `${manifest.name}/${name}`;
    const source = isMain ? "src/index.ts" : `src/entries/${name}.ts`;
    return { subpath, name, specifier, source };
  });

/**
 * What "exports" says of an entry. A bundler takes the files, one for each of src, and leaves out what is not used; also
 * one that bundles for Node, so "module" stands before "node". Node itself takes one file, which it starts faster on.
 */
export const conditionsOf = ({ name, source }) => {
  const files = source.replace(/^src/, "./dist/esm").replace(/ts$/, "js");
  return {
    import: {
      types: `./dist/types/${name}.d.ts`,
      module: files,
      node: `./dist/node/${name}.js`,
      default: files,
    },
    require: {
      types: `./dist/types/${name}.d.cts`,
      default: `./dist/node/${name}.cjs`,
    },
  };
};

/** What is no code: the conformance kit, and what scripts/build.mjs writes: the schemas of all functions, the OpenAPI document. */
const files = {
  "./schemas/*.json": "./dist/schemas/*.json",
  "./openapi.json": "./dist/openapi.json",
  "./conformance/*.json": "./conformance/*.json",
  "./package.json": "./package.json",
};

/** The fields of package.json that follow from the list of entries. */
export const derivedFields = () => {
  const conditions = Object.fromEntries(entries.map((entry) => [entry.subpath, conditionsOf(entry)]));
  const main = conditions["."];
  return {
    main: main.require.default,
    module: main.import.module,
    types: main.require.types,
    exports: { ...conditions, ...files },
  };
};
