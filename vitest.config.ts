import { configDefaults, defineConfig } from "vitest/config";
import { entries, root } from "./scripts/entries.mjs";

/**
 * Tests that change what everybody in a process shares, such as the settings of decimal.js, or watch what is asked for the
 * first time.
 */
const tamper = ["test/money/shared-decimal.test.ts", "test/law/uses.test.ts"];

export default defineConfig({
  resolve: {
    alias: entries.map(({ specifier, source }) => ({
      find: new RegExp(`^${specifier}$`),
      replacement: root + source,
    })),
  },
  test: {
    setupFiles: ["test/setup.ts"],
    // Only for what hangs: no test may depend on how busy the machine is.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    pool: "threads",
    maxWorkers: "100%",
    projects: [
      {
        // Loading the library once for a hundred files instead of once for each is most of the time of a run.
        extends: true,
        test: {
          name: "together",
          include: ["test/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...tamper],
          isolate: false,
        },
      },
      { extends: true, test: { name: "alone", include: tamper, isolate: true } },
    ],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text", "html"],
    },
  },
});
