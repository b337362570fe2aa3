// For "npm run mutation": the suite without the tests of the tooling, which say nothing about a mutant.
import { defineConfig, mergeConfig } from "vitest/config";
import base from "./vitest.config.js";

export default mergeConfig(
  base,
  defineConfig({ test: { exclude: ["test/docs/**", "test/package/**", "node_modules/**"] } }),
);
