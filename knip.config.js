// Unused files, exports and dependencies.
import { entries } from "./scripts/entries.mjs";

export default {
  entry: [
    ...entries.map(({ source }) => source),
    "scripts/*.mjs",
    // Named in vitest.kit.config.ts.
    "scripts/kit/{no-properties,recording}.mjs",
    "test/conformance/parrot.mjs",
    "conformance/stub.mjs",
    "test/**/*.test.ts",
    "test/runtimes/smoke.mjs",
    "examples/**/*.{mjs,ts}",
  ],
  project: ["src/**/*.ts", "test/**/*.{ts,mjs}", "scripts/**/*.mjs", "examples/**/*.{mjs,ts}"],
  paths: Object.fromEntries(entries.map(({ specifier, source }) => [specifier, [source]])),
  // Its test runner is a file of ours, not a package.
  stryker: false,
  // Started by their path in node_modules: see scripts/package, scripts/build.mjs and scripts/mutate.mjs.
  ignoreDependencies: ["@arethetypeswrong/cli", "@stryker-mutator/core", "publint", "typescript-5"],
};
