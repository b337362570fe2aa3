// Plants one violation of each rule that needs types, and of each of the house's own, in a folder outside the
// repository, and expects the linter to name it under the settings of this repository.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "./entries.mjs";
import { planted } from "./lint/planted.mjs";

const folder = mkdtempSync(join(tmpdir(), "planted-"));
const write = (file, text) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};
try {
  for (const kept of [".oxlintrc.json", "scripts/lint", "tsconfig.json", "test/tsconfig.json"])
    cpSync(root + kept, join(folder, kept), { recursive: true });
  symlinkSync(`${root}node_modules`, join(folder, "node_modules"));
  for (const { file, code } of planted) write(file, `${code}\n`);

  const command = [`${root}node_modules/oxlint/bin/oxlint`, "--format", "json", "src", "test", "scripts"];
  const { stdout } = spawnSync(process.execPath, command, { cwd: folder, maxBuffer: 2 ** 26 });
  const { diagnostics } = JSON.parse(stdout);
  const found = new Set(diagnostics.map(({ filename, code = "unused directive" }) => `${filename} ${code}`));
  const missed = planted.filter(({ file, rule }) => !found.has(`${file} ${rule}`));
  for (const { file, rule } of missed) {
    console.error(
      `not found: ${rule} in ${file}; there: ${[...found].filter((one) => one.startsWith(`${file} `)).join(", ")}`,
    );
  }
  console.log(`${planted.length - missed.length} of ${planted.length} planted violations found`);
  if (missed.length > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
