/**
 * A year of the whole country, made up: 200 centres, 12 months, 10 000 participants at a time, on all cores. What is
 * finished stays; if the run is stopped, the same command goes on where it was.
 *
 *   npm run batch
 *   node examples/batch/run.mjs --out my-folder --centres 4 --months 2 --participants 200 --workers 1
 */
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { payrollLines } from "zatrudnienie-socjalne";
import { casesOf } from "./country.mjs";
import { fileOf, openFolder, totalsOf } from "./output.mjs";
import { inWorkers } from "./pool.mjs";
import { progressOn } from "./progress.mjs";
import { speedLines, totalLines } from "./report.mjs";

const text = (value) => ({ type: "string", default: String(value) });
const { values } = parseArgs({
  options: {
    out: text("reports/batch"),
    centres: text(200),
    months: text(12),
    participants: text(10_000),
    workers: text(availableParallelism()),
  },
});
const { out } = values;
const [centres, months, participants, workers] = ["centres", "months", "participants", "workers"].map(
  (name) => Number(values[name]),
);
const plan = { year: "2025", seed: 2003, centres, months, participants };

/** The library, and the day of the data in it, as a result names them. */
const versionsNow = () => {
  const [[month, cases]] = casesOf(plan, 1);
  const [{ versions }] = payrollLines({ month, cases });
  return versions;
};

try {
  openFolder(out, { synthetic: true, plan, versions: versionsNow() });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const all = Array.from({ length: centres }, (_, index) => index + 1);
const left = all.filter((centre) => !existsSync(fileOf(out, centre)));

const show = progressOn(process.stderr, centres);
let finished = centres - left.length;
show(finished);
const started = performance.now();
await inWorkers({
  count: workers,
  file: new URL("worker.mjs", import.meta.url),
  workerData: { plan, out },
  items: left,
  done: () => show((finished += 1)),
});
const seconds = (performance.now() - started) / 1_000;
const { user, system } = process.cpuUsage();
const ofCore = (user + system) / 1_000_000;

totalLines(totalsOf(out, plan, all)).forEach((line) => console.log(line));
const computed = [...totalsOf(out, plan, left).values()];
speedLines({ centres: left.length, computed, seconds, ofCore }).forEach((line) => console.log(line));
