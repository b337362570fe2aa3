import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { entries } from "../entries.mjs";

const distOf = (consumer) => join(consumer, "node_modules/zatrudnienie-socjalne/dist");

/** What no built file may contain. */
const forbidden = {
  "the root of date-fns": /(?:from|import|require\()\s*["']date-fns["']/,
  "eval or new Function": /\beval\s*\(|\bnew\s+Function\b/,
};

export const nothingForbidden = (consumer) => {
  const dist = distOf(consumer);
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  for (const { parentPath, name } of files) {
    const text = readFileSync(join(parentPath, name), "utf8");
    for (const [what, pattern] of Object.entries(forbidden)) {
      if (pattern.test(text)) throw new Error(`${name} contains ${what}`);
    }
  }
  return `${files.length} files`;
};

/** Entries with which Node loads no package at all. */
const needNothing = ["law"];

/** "zod/v4/core" is of zod, "@date-fns/utc/date" of @date-fns/utc. */
const packageOf = (path) => path.split("/", path.startsWith("@") ? 2 : 1).join("/");

/** With an entry Node loads zod, the one peer, and nothing else: what is bundled is in its files already. */
export const loadsZodAtMost = async (consumer) => {
  for (const { name } of entries) {
    const { metafile } = await build({
      entryPoints: [join(distOf(consumer), `code/${name}.js`)],
      bundle: true,
      packages: "external",
      format: "esm",
      write: false,
      metafile: true,
    });
    const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
    for (const { path } of imports) {
      const loaded = packageOf(path);
      if (loaded !== "zod" || needNothing.includes(name)) throw new Error(`${name} loads ${loaded}`);
    }
  }
};
