// For scripts/law-units.mjs: the tests of a room, while one wording of one rule is another.
import { defineConfig } from "vitest/config";
import { root } from "./scripts/entries.mjs";
import base from "./vitest.config.js";

export default defineConfig({
  plugins: [
    {
      name: "another-wording",
      enforce: "pre",
      transform(code: string, id: string): string | undefined {
        if (!id.endsWith("/src/law/wordings-of.ts")) return undefined;
        return `import { withChange } from "${root}scripts/law/mutation.mjs";
${code.replace("frozen(wordings())", "frozen(withChange(id, wordings()))")}`;
      },
    },
  ],
  resolve: base.resolve ?? {},
  test: {
    setupFiles: ["test/setup.ts"],
    isolate: false,
    testTimeout: 600_000,
    // Hundreds of runs load the same files.
    experimental: { fsModuleCache: true, fsModuleCachePath: "node_modules/.cache/vitest-units" },
  },
});
