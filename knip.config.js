// Unused files, exports and dependencies.
import { entries } from "./scripts/entries.mjs";

export default {
  entry: [
    ...entries.map(({ source }) => source),
    "scripts/*.mjs",
    "test/**/*.test.ts",
    "test/runtimes/smoke.mjs",
    "examples/**/*.{mjs,ts}",
    "site/.vitepress/{config,theme/index}.mjs",
    "scripts/site/typedoc{.config,-plugin}.mjs",
  ],
  project: [
    "src/**/*.ts",
    "test/**/*.{ts,mjs}",
    "scripts/**/*.mjs",
    "examples/**/*.{mjs,ts}",
    "site/.vitepress/**/*.mjs",
  ],
  paths: Object.fromEntries(entries.map(({ specifier, source }) => [specifier, [source]])),
  // Its test runner is a file of ours, not a package.
  stryker: false,
  // Started by their path in node_modules: see scripts/package, scripts/build.mjs and scripts/mutate.mjs.
  ignoreDependencies: [
    "@arethetypeswrong/cli",
    "@stryker-mutator/core",
    "publint",
    "typescript-5",
    "typedoc-plugin-markdown",
  ],
  // Run where it is there: see scripts/site/check-programs.mjs.
  ignoreBinaries: ["java"],
};
