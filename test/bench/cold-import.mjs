/**
 * What it costs to import an entry in a fresh process, beside zod alone: processor time over an empty script, so that a
 * busy machine does not count. Node takes what any program that installed the package takes.
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { line } from "./measure.mjs";

const rounds = 15;
const library = "zatrudnienie-socjalne";
const entries = [library, `${library}/law`, `${library}/benefit`, `${library}/club`];
const aims = { [library]: "aim 1.5" };

const cwd = fileURLToPath(new URL("../..", import.meta.url));

/** Milliseconds of processor time that a process has used when the script is done. */
const processorTime = (script) => {
  const report = "const { user, system } = process.cpuUsage(); console.log((user + system) / 1000);";
  const args = ["--input-type=module", "-e", `${script}; ${report}`];
  return Number(execFileSync(process.execPath, args, { cwd, encoding: "utf8" }));
};

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** The scripts take turns, so that a busy minute of the machine meets all of them. */
const mediansOf = (scripts) => {
  const times = scripts.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    scripts.forEach((script, index) => times[index].push(processorTime(script)));
  }
  return times.map(median);
};

export const measureColdImports = () => {
  const specifiers = ["zod", ...entries];
  const [empty, ...medians] = mediansOf([
    "",
    ...specifiers.map((specifier) => `await import("${specifier}")`),
  ]);
  const [zod, ...own] = medians.map((time) => time - empty);
  line(
    `cold import, processor time (median of ${rounds})`,
    "",
    `over an empty script, ${empty.toFixed(0)} ms`,
  );
  entries.forEach((specifier, index) => {
    const ratio = `ratio ${(own[index] / zod).toFixed(2)}`;
    line(
      `  ${specifier}`,
      `${own[index].toFixed(0)} ms`,
      [ratio, aims[specifier]].filter(Boolean).join(", "),
    );
  });
  line("  peer: zod alone", `${zod.toFixed(0)} ms`, "");
};
