// One slice at a time: "npm run assure -- mutation:money", or MUTATION_SLICE=money npx stryker run. Stopped, it goes on
// where it was: what was found stands in the incremental file of the slice.
import { slice } from "./scripts/mutation-slices.mjs";

const { name, mutate } = slice();

export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "vitest.stryker.config.ts", related: false },
  mutate,
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  incremental: true,
  incrementalFile: `.assure/mutation/${name}.json`,
  concurrency: 2,
  // On a busy machine a slow run must not be taken for a mutant that hangs.
  timeoutMS: 60_000,
  reporters: ["clear-text", "html"],
  htmlReporter: { fileName: `.assure/mutation/${name}.html` },
  clearTextReporter: { allowColor: false, reportTests: false, skipFull: true },
  thresholds: { high: 95, low: 90, break: 90 },
  tempDirName: ".stryker-tmp",
};
