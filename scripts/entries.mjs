// The entries of the package, read from the keys of "exports" in package.json: the one place where they are listed.
// "./law" is src/entries/law.ts, "." is src/index.ts. What stands under a key is written by "npm run exports".
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
export const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8"));

/** What can be imported and is no code. */
const data = {
  "./schemas/*.json": "./dist/schemas/*.json",
  "./openapi.json": "./dist/openapi.json",
  "./conformance/*.json": "./conformance/*.json",
  "./package.json": "./package.json",
};

/** Every code entry: `specifier` as users import it, `name` of its file in dist, `source` relative to the root. */
export const entries = Object.keys(manifest.exports)
  .filter((subpath) => data[subpath] === undefined)
  .map((subpath) => {
    const isMain = subpath === ".";
    const name = isMain ? "index" : subpath.slice("./".length);
    const specifier = isMain ? manifest.name : `${manifest.name}/${name}`;
    const source = isMain ? "src/index.ts" : `src/entries/${name}.ts`;
    return { subpath, name, specifier, source };
  });

/**
 * What "exports" says of an entry. Bundlers and Node take the same ES modules; what asks with `require` gets a door to them,
 * and its own types, since the two kinds of modules have two in TypeScript's eyes.
 */
export const conditionsOf = ({ name }) => ({
  import: { types: `./dist/types/${name}.d.ts`, default: `./dist/code/${name}.js` },
  require: { types: `./dist/types/${name}.d.cts`, default: `./dist/code/${name}.cjs` },
});

/** The fields of package.json that follow from the list of entries. */
export const derivedFields = () => {
  const conditions = Object.fromEntries(entries.map((entry) => [entry.subpath, conditionsOf(entry)]));
  const main = conditions["."];
  const others = entries.filter(({ subpath }) => subpath !== ".");
  return {
    main: main.require.default,
    module: main.import.default,
    types: main.require.types,
    // For compilers that do not read "exports" (moduleResolution "node", up to TypeScript 5).
    typesVersions: {
      "*": Object.fromEntries(others.map(({ name }) => [name, [`./dist/types/${name}.d.cts`]])),
    },
    exports: { ...conditions, ...data },
  };
};
