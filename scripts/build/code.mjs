// The code of dist: the same files for Node and for bundlers, and a door for CommonJS to each.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { transform } from "esbuild";
import { rollup } from "rollup";
import { entries, manifest, root } from "../entries.mjs";
import { filesOfModules } from "./chunks.mjs";
import { pureConstants } from "./pure.mjs";

/** These need nearly everything: they say nothing of what belongs together. */
const wholes = ["index", "schemas", "validation", "testing"];

/**
 * What one entry alone needs is in a file of that entry; what several need is in one of two: for what "law" needs too, and
 * for the rest, so that "law" loads no room. More files would be exact, but Node takes longer to open a file than to read
 * what an entry does not need.
 */
const fileFor = (users) => {
  const parts = users.filter((name) => !wholes.includes(name));
  if (parts.length > 1) return parts.includes("law") ? "law-and-rooms" : "rooms";
  return parts[0] ?? users.join("-and-");
};

const peers = Object.keys(manifest.peerDependencies);

/** Finds "./name.js" as name.ts, and packages where Node finds them; takes types and comments out. */
const typescript = () => ({
  name: "typescript",
  resolveId(id, importer) {
    if (peers.includes(id)) return { id, external: true };
    if (importer === undefined) return null;
    if (!id.startsWith(".")) return fileURLToPath(import.meta.resolve(id, pathToFileURL(importer)));
    const source = fileURLToPath(new URL(id, pathToFileURL(importer))).replace(/\.js$/, ".ts");
    return existsSync(source) ? source : null;
  },
  async load(id) {
    if (!id.endsWith(".ts")) return null;
    const { code } = await transform(readFileSync(id, "utf8"), {
      loader: "ts",
      charset: "utf8",
      target: "es2022",
      tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    });
    return { code, map: null };
  },
});

const withoutWarnings = ({ message }) => {
  throw new Error(message);
};

/** Writes the code into a folder; gives the paths of the files it was made of. */
export const writeCode = async (folder) => {
  const bundle = await rollup({
    input: Object.fromEntries(entries.map(({ name, source }) => [name, root + source])),
    plugins: [typescript(), pureConstants()],
    treeshake: { moduleSideEffects: false },
    onwarn: withoutWarnings,
  });
  const { output: exact } = await bundle.generate({ format: "esm", entryFileNames: "[name].js" });
  const fileOf = filesOfModules(exact, fileFor);
  const { output } = await bundle.write({
    dir: folder,
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "parts/[name].js",
    manualChunks: (id, { getModuleInfo }) => (getModuleInfo(id).isEntry ? undefined : fileOf.get(id)),
    onlyExplicitManualChunks: true,
    minifyInternalExports: false,
    hoistTransitiveImports: false,
    indent: false,
  });
  await bundle.close();
  for (const { name } of entries) {
    writeFileSync(`${folder}/${name}.cjs`, `module.exports = require("./${name}.js");\n`);
  }
  return output.flatMap(({ moduleIds }) => moduleIds.map((id) => relative(root, id)));
};
