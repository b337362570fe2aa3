// Builds dist (docs/decisions/0012-two-builds.md says why it has these parts):
//   esm    one file for each file of src, as the compiler writes it: for bundlers
//   node   one file for each entry, as ESM and CommonJS, with all it needs but the peers: for Node
//   types  the declarations of all entries rolled into one file, and a file for each entry that shows its part
//   schemas, openapi.json  the schemas of all functions with their words (docs/decisions/0015-schemas-with-words.md)
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { rollup } from "rollup";
import { dts } from "rollup-plugin-dts";
import { entries, manifest, root } from "./entries.mjs";

const dist = `${root}dist`;
const declarations = `${dist}/declarations`;

const compileFiles = () => {
  const compiler = `${root}node_modules/typescript-7/bin/tsc`;
  const emit = [
    ...["--noEmit", "false", "--rootDir", "src"],
    ...["--outDir", "dist/esm", "--declaration", "--declarationDir", declarations],
  ];
  const { status } = spawnSync(process.execPath, [compiler, "-p", "tsconfig.json", ...emit], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(1);
};

/** Bundles the entries and returns the paths of the files that went into them. */
const bundleForNode = async (format, extension) => {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(entries.map(({ name, source }) => [name, source])),
    outdir: `${dist}/node`,
    outExtension: { ".js": extension },
    bundle: true,
    external: Object.keys(manifest.peerDependencies),
    format,
    platform: "node",
    target: "es2022",
    logLevel: "warning",
    metafile: true,
  });
  return Object.keys(metafile.inputs);
};

/** Packages that were bundled are copied with their licences. */
const writeLicences = (files) => {
  const folders = new Set(files.flatMap((file) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []));
  const texts = [...folders].sort().map((folder) => {
    const file = readdirSync(root + folder).find((name) => /^licen[cs]e/i.test(name));
    return `# ${folder.replace("node_modules/", "")}\n\n${readFileSync(`${root}${folder}/${file}`, "utf8")}`;
  });
  writeFileSync(`${dist}/node/LICENCES.md`, texts.join("\n"));
};

const rollTypes = async () => {
  const bundle = await rollup({
    input: Object.fromEntries(
      entries.map(({ name, source }) => [name, source.replace(/^src/, declarations).replace(/ts$/, "d.ts")]),
    ),
    external: /^[^./]/,
    plugins: [dts()],
    onwarn: ({ message }) => {
      throw new Error(message);
    },
  });
  for (const extension of ["d.ts", "d.cts"]) {
    await bundle.write({
      dir: `${dist}/types`,
      entryFileNames: `[name].${extension}`,
      chunkFileNames: `[name].${extension}`,
      // One file for all: a type that two entries show is the same type.
      manualChunks: (id, { getModuleInfo }) => (getModuleInfo(id).isEntry ? undefined : "all"),
      onlyExplicitManualChunks: true,
      minifyInternalExports: false,
    });
  }
  await bundle.close();
};

/** Made by the built package itself, so last. */
const writeSchemas = async () => {
  mkdirSync(`${dist}/schemas`);
  const { schemaFiles } = await import("./schemas/index.mjs");
  for (const { file, text } of schemaFiles()) writeFileSync(`${dist}/${file}`, text);
};

rmSync(dist, { recursive: true, force: true });
compileFiles();
const bundled = [await bundleForNode("esm", ".js"), await bundleForNode("cjs", ".cjs")];
writeLicences(bundled.flat());
await rollTypes();
rmSync(declarations, { recursive: true });
await writeSchemas();
