// The entries of the package, read from "exports" in package.json: the one place where they are listed.
// "./law" is src/entries/law.ts and becomes dist/law.js; "." is src/index.ts.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
export const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8"));

/** Every code entry: `specifier` as users import it, `name` of the file in dist, `source` relative to the root. */
export const entries = Object.keys(manifest.exports)
  .filter((subpath) => subpath !== "./package.json")
  .map((subpath) => {
    const name = subpath === "." ? "index" : subpath.slice("./".length);
    const specifier = subpath === "." ? manifest.name : `${manifest.name}/${name}`;
    const source = subpath === "." ? "src/index.ts" : `src/entries/${name}.ts`;
    return { name, specifier, source };
  });
