// Builds dist (docs/decisions/0015-one-code-for-all.md says why it has these parts):
//   code   a file for each entry and the files they share, as ES modules, for Node and bundlers alike; doors for CommonJS
//   types  the declarations of all entries rolled together, and a file for each entry that shows its part
//   schemas, openapi.json  the schemas of all functions with their words (docs/decisions/0016-schemas-with-words.md)
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { writeCode } from "./build/code.mjs";
import { writeTypes } from "./build/types.mjs";
import { root } from "./entries.mjs";

const dist = `${root}dist`;
const declarations = `${dist}/declarations`;

const writeDeclarations = () => {
  const compiler = `${root}node_modules/typescript-7/bin/tsc`;
  const emit = [
    ...["--noEmit", "false", "--emitDeclarationOnly", "--declaration"],
    ...["--rootDir", "src", "--outDir", declarations],
  ];
  const { status } = spawnSync(process.execPath, [compiler, "-p", "tsconfig.json", ...emit], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(1);
};

/** Packages that were bundled are copied with their licences. */
const writeLicences = (files) => {
  const folders = new Set(files.flatMap((file) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []));
  const texts = [...folders].sort().map((folder) => {
    const file = readdirSync(root + folder).find((name) => /^licen[cs]e/i.test(name));
    return `# ${folder.replace("node_modules/", "")}\n\n${readFileSync(`${root}${folder}/${file}`, "utf8")}`;
  });
  writeFileSync(`${dist}/code/LICENCES.md`, texts.join("\n"));
};

/** Made by the built package itself, so last. */
const writeSchemas = async () => {
  for (const side of ["input", "result"]) mkdirSync(`${dist}/schemas/${side}`, { recursive: true });
  const { schemaFiles } = await import("./schemas/index.mjs");
  for (const { file, text } of schemaFiles()) writeFileSync(`${dist}/${file}`, text);
};

rmSync(dist, { recursive: true, force: true });
writeDeclarations();
writeLicences(await writeCode(`${dist}/code`));
await writeTypes(declarations, `${dist}/types`);
rmSync(declarations, { recursive: true });
await writeSchemas();
