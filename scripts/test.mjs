// npm test: every check, two at a time, stopping at the first that fails.
import { rmSync } from "node:fs";
import { root } from "./entries.mjs";
import { runTasks } from "./tasks.mjs";

// Every run begins as in a fresh clone: a check that leans on a build made before would pass here and fail there.
rmSync(`${root}dist`, { recursive: true, force: true });

// The longest first, so that no core is left waiting for one of them at the end.
const steps = [
  { name: "typecheck" },
  { name: "lint:code" },
  { name: "build" },
  { name: "test:package", after: ["build"] },
  { name: "test:zones", after: ["build"] },
  { name: "lint:format" },
  { name: "docs:check" },
  { name: "floors" },
  { name: "unused" },
  { name: "test:unit", alone: true },
].map((step) => ({ ...step, command: ["npm", "run", "--silent", step.name] }));

const started = performance.now();
const missing = await runTasks(steps, 2);
const seconds = ((performance.now() - started) / 1000).toFixed(0);
if (missing.length > 0) {
  console.error(`\n=== not passed after ${seconds} s: ${missing.join(", ")}`);
  process.exit(1);
}
console.log(`\n=== all ${steps.length} steps passed in ${seconds} s`);
