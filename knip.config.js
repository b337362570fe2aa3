// Unused files, exports and dependencies.
import { entries } from "./scripts/entries.mjs";

export default {
  entry: [
    ...entries.map(({ source }) => source),
    "scripts/*.mjs",
    "test/**/*.test.ts",
    "test/runtimes/smoke.mjs",
    "examples/**/*.{mjs,ts}",
  ],
  project: ["src/**/*.ts", "test/**/*.{ts,mjs}", "scripts/**/*.mjs", "examples/**/*.{mjs,ts}"],
  paths: Object.fromEntries(entries.map(({ specifier, source }) => [specifier, [source]])),
  // Started by their path in node_modules: see scripts/package and scripts/build.mjs.
  ignoreDependencies: ["@arethetypeswrong/cli", "publint", "typescript-5"],
};
