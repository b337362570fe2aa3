import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { entries } from "../entries.mjs";
import { installed, node } from "./tools.mjs";

export const publint = (tarball) => {
  node([installed("publint/src/cli.js"), "run", tarball, "--strict"]);
};

export const typesResolve = (tarball) => {
  // A document, not code; resolution that reads no "exports" finds it at dist/openapi.json.
  const noCode = ["--exclude-entrypoints", "openapi.json"];
  node([installed("@arethetypeswrong/cli/dist/index.js"), tarball, "--format", "ascii", ...noCode]);
};

const strict = { strict: true, noEmit: true, target: "ES2022", types: [] };
const settings = {
  nodenext: { module: "NodeNext", moduleResolution: "NodeNext", files: ["esm.mts", "cjs.cts"] },
  bundler: { module: "ESNext", moduleResolution: "bundler", files: ["esm.mts"] },
  // Without "exports", as compilers resolved for years; TypeScript 6 has said farewell to it.
  // zod's own types ask for the interop there.
  node10: {
    module: "CommonJS",
    moduleResolution: "node10",
    esModuleInterop: true,
    files: ["plain.ts"],
    upTo: 5,
  },
};

export const compilers = ["typescript-5.4", "typescript-5", "typescript", "typescript-7"];
/** Seconds instead of minutes. */
export const quickCompiler = "typescript-7";

/** A small consumer compiles under each compiler, as ESM and CJS, by node's and by a bundler's resolution. */
export const consumersCompile = (consumer, compilers) => {
  const lines = (line) => entries.map(({ specifier }, index) => line(specifier, `entry${index}`)).join("");
  writeFileSync(
    join(consumer, "esm.mts"),
    lines((specifier, name) => `import * as ${name} from "${specifier}";\nvoid ${name};\n`),
  );
  writeFileSync(
    join(consumer, "cjs.cts"),
    lines((specifier, name) => `import ${name} = require("${specifier}");\nvoid ${name};\n`),
  );
  copyFileSync(join(consumer, "esm.mts"), join(consumer, "plain.ts"));
  const versions = compilers.map((compiler) => {
    const { version } = JSON.parse(readFileSync(installed(`${compiler}/package.json`), "utf8"));
    for (const [name, { files, upTo = Infinity, ...options }] of Object.entries(settings)) {
      if (Number.parseInt(version, 10) > upTo) continue;
      const file = join(consumer, `tsconfig.${name}.json`);
      writeFileSync(file, JSON.stringify({ compilerOptions: { ...strict, ...options }, files }));
      node([installed(`${compiler}/bin/tsc`), "-p", file], { cwd: consumer });
    }
    return version;
  });
  return `TypeScript ${versions.join(", ")}; ${Object.keys(settings).join(", ")}`;
};
