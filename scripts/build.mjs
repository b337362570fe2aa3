// Builds dist (docs/decisions/0012-two-builds.md says why it has these parts):
//   esm    one file for each file of src, as the compiler writes it: for bundlers
//   node   one file for each entry, as ESM and CommonJS: for Node
//   types  the declarations of all entries rolled into one file, and a file for each entry that shows its part
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { build } from "esbuild";
import { rollup } from "rollup";
import { dts } from "rollup-plugin-dts";
import { entries, root } from "./entries.mjs";

const dist = `${root}dist`;
const declarations = `${dist}/declarations`;

const compileFiles = () => {
  const compiler = `${root}node_modules/typescript-7/bin/tsc`;
  const emit = [
    ...["--noEmit", "false", "--rootDir", "src"],
    ...["--outDir", "dist/esm", "--declaration", "--declarationDir", declarations],
  ];
  execFileSync(process.execPath, [compiler, "-p", "tsconfig.json", ...emit], { cwd: root, stdio: "inherit" });
};

const bundleForNode = (format, extension) =>
  build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(entries.map(({ name, source }) => [name, source])),
    outdir: `${dist}/node`,
    outExtension: { ".js": extension },
    bundle: true,
    packages: "external",
    format,
    platform: "node",
    target: "es2022",
    logLevel: "warning",
  });

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

rmSync(dist, { recursive: true, force: true });
compileFiles();
await Promise.all([bundleForNode("esm", ".js"), bundleForNode("cjs", ".cjs")]);
await rollTypes();
rmSync(declarations, { recursive: true });
