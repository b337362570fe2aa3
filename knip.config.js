// Unused files, exports and dependencies.
import { entries } from "./scripts/entries.mjs";

const library = {
  entry: [
    ...entries.map(({ source }) => source),
    "scripts/*.mjs",
    // Named in vitest.kit.config.ts.
    "scripts/kit/{no-properties,recording}.mjs",
    "conformance/stub.mjs",
    "test/**/*.test.ts",
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
};

/** It has a package.json of its own; its tests take their tools from the root. */
const municipalApp = {
  entry: ["test/*.mjs"],
  project: ["**/*.mjs"],
  // The library's peer.
  ignoreDependencies: ["zod"],
};

export default {
  workspaces: { ".": library, "examples/municipal-app": municipalApp },
  paths: Object.fromEntries(entries.map(({ specifier, source }) => [specifier, [source]])),
  // Its test runner is a file of ours, not a package.
  stryker: false,
  // Started by their path in node_modules: see scripts/package, scripts/build.mjs and scripts/mutate.mjs.
  ignoreDependencies: [
    "@arethetypeswrong/cli",
    "@stryker-mutator/core",
    "publint",
    "typescript-5",
    "typescript-5.4",
    "@cyclonedx/cyclonedx-npm",
    "typedoc-plugin-markdown",
    // VitePress brings its own.
    "vue",
  ],
  // Run where it is there: see scripts/site/check-programs.mjs.
  ignoreBinaries: ["java"],
};
