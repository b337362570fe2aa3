// node scripts/mutate.mjs money: changes the code of a slice in one small way after another and runs its tests, which
// should notice. File by file, because Stryker keeps what it found only when it has ended: a run that was stopped goes on
// with the file it was at, and mutants whose code and tests are as they were are not tried again.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { root } from "./entries.mjs";
import { filesOf, slices } from "./mutation-slices.mjs";

const least = 90;
const name = process.argv[2];
if (!Object.hasOwn(slices, name)) {
  console.error(`node scripts/mutate.mjs <slice>: one of ${Object.keys(slices).join(", ")}`);
  process.exit(1);
}
const files = filesOf(slices[name]);
const report = `${root}.assure/mutation/${name}.json`;
const found = () => (existsSync(report) ? JSON.parse(readFileSync(report, "utf8")).files : {});
const mutantsOf = (file) => found()[file]?.mutants ?? [];

const isNoticed = ({ status }) => ["Killed", "Timeout", "RuntimeError", "CompileError"].includes(status);
const isMissed = ({ status }) => ["Survived", "NoCoverage"].includes(status);
const shown = (mutants) => {
  const [noticed, missed] = [mutants.filter(isNoticed).length, mutants.filter(isMissed).length];
  const hanging = mutants.filter(({ status }) => status === "Timeout").length;
  const percent = noticed + missed === 0 ? 100 : (100 * noticed) / (noticed + missed);
  return {
    percent,
    text: `${percent.toFixed(1)} % (${noticed} noticed, ${hanging} of them by hanging; ${missed} missed)`,
  };
};

for (const [index, file] of files.entries()) {
  const { status } = spawnSync(
    process.execPath,
    [
      `${root}node_modules/@stryker-mutator/core/bin/stryker.js`,
      "run",
      "--mutate",
      file,
      "--logLevel",
      "warn",
    ],
    { cwd: root, stdio: "inherit", env: { ...process.env, MUTATION_SLICE: name } },
  );
  if (status !== 0) process.exit(status ?? 1);
  console.log(`${index + 1}/${files.length} ${file}: ${shown(mutantsOf(file)).text}`);
  for (const { location, mutatorName, replacement, status } of mutantsOf(file).filter(isMissed)) {
    const { line, column } = location.start;
    console.log(
      `  ${file}:${line}:${column} ${status} ${mutatorName}: ${String(replacement).replaceAll(/\s+/g, " ")}`,
    );
  }
}

const { percent, text } = shown(files.flatMap(mutantsOf));
console.log(`${name}: ${text}; at least ${least} % wanted`);
if (percent < least) process.exitCode = 1;
