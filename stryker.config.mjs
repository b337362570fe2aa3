// One slice at a time, file by file: see scripts/mutate.mjs. What was found before stands in the incremental file.
import { filesOf, slice } from "./scripts/mutation-slices.mjs";

const chosen = slice();
const { name } = chosen;

export default {
  testRunner: "trials",
  plugins: ["./scripts/mutation-runner.mjs"],
  mutate: filesOf(chosen),
  coverageAnalysis: "perTest",
  incremental: true,
  incrementalFile: `.assure/mutation/${name}.json`,
  concurrency: 2,
  // On a busy machine a slow run must not be taken for a mutant that hangs.
  timeoutMS: 60_000,
  dryRunTimeoutMinutes: 30,
  reporters: ["html"],
  htmlReporter: { fileName: `.assure/mutation/${name}.html` },
  thresholds: { high: 95, low: 90, break: null },
  tempDirName: ".stryker-tmp",
};
