// For "npm run kit": the tests run once, while every function of the library remembers what it is called with.
import type { Alias } from "vite";
import { defineConfig } from "vitest/config";
import { root } from "./scripts/entries.mjs";
import { functions } from "./scripts/kit/functions.mjs";
import base from "./vitest.config.js";

const exported = new RegExp(`export function(\\*?) (${Object.keys(functions).join("|")})\\(`, "g");

export default defineConfig({
  plugins: [
    {
      name: "remembers-calls",
      transform(code: string, id: string): string | undefined {
        if (!/\/src\/.*\.ts$/.test(id)) return undefined;
        return code.replace(
          exported,
          (_, star: string, name: string) =>
            `export function ${name}(...given) { return globalThis.recordedCall("${name}", ${name}Itself, given); }
function${star} ${name}Itself(`,
        );
      },
    },
  ],
  resolve: {
    alias: [
      ...((base.resolve?.alias ?? []) as Alias[]),
      { find: /^fast-check$/, replacement: `${root}scripts/kit/no-properties.mjs` },
    ],
  },
  test: {
    setupFiles: ["scripts/kit/recording.mjs", "test/setup.ts"],
    include: ["test/**/*.test.ts"],
    exclude: [
      // Nothing is called there that is named after what it shows.
      "test/{architecture,docs,money,calendar,package,types,conformance,testing,runtimes}/**",
      "test/input/{privacy,wrong-types}.test.ts",
      "test/**/{hostile,fuzz,uses,every-day,truth-table,must-hold,copies}.test.ts",
      "test/**/{*-,}{properties,differential,oracle}.test.ts",
    ],
    isolate: false,
    testTimeout: 600_000,
  },
});
