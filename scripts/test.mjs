// npm test: every check in order, stopping at the first that fails.
import { spawnSync } from "node:child_process";
import { root } from "./entries.mjs";

const steps = [
  "typecheck",
  "lint",
  "floors",
  "unused",
  "build",
  "test:unit",
  "test:zones",
  "docs:check",
  "test:package",
];

for (const [index, step] of steps.entries()) {
  console.log(`\n=== ${index + 1}/${steps.length} ${step} ===`);
  const started = performance.now();
  const { status } = spawnSync("npm", ["run", "--silent", step], { cwd: root, stdio: "inherit" });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (status !== 0) {
    console.error(`\n=== failed: ${step} (${seconds} s) ===`);
    process.exit(1);
  }
  console.log(`=== ${step}: passed (${seconds} s) ===`);
}
console.log(`\n=== all ${steps.length} steps passed ===`);
