// For stryker.config.mjs: the tests of one slice, and nothing around them.
import { defineConfig } from "vitest/config";
import { slice } from "./scripts/mutation-slices.mjs";
import base from "./vitest.config.js";

export default defineConfig({
  resolve: base.resolve ?? {},
  test: {
    include: slice().tests,
    setupFiles: ["test/setup.ts"],
    testTimeout: 600_000,
    // What runs when a module is loaded is mutated too, so every mutant gets modules of its own.
    isolate: true,
  },
});
