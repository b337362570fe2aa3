// Starts examples/batch as a user would, in small, and reads what it has written.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../entries.mjs";

export const plan = { year: "2025", seed: 2003, centres: 4, months: 2, participants: 2_000 };

const size = ["centres", "months", "participants"].flatMap((name) => [`--${name}`, String(plan[name])]);

/** Starts a run on one worker: its process, and what it has printed when it ends. */
export const start = (out, ...more) => {
  const child = spawn(process.execPath, [
    `${root}examples/batch/run.mjs`,
    ...["--out", out, "--workers", "1", ...size, ...more],
  ]);
  const printed = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"]) child[name].on("data", (chunk) => (printed[name] += chunk));
  return { child, ended: once(child, "close").then(([code]) => ({ code, ...printed })) };
};

/** The names of the files of finished centres. */
export const finishedIn = (out) =>
  existsSync(out) ? readdirSync(out).filter((name) => name.endsWith(".jsonl")) : [];

/** Their texts by name. */
export const written = (out) =>
  Object.fromEntries(finishedIn(out).map((name) => [name, readFileSync(join(out, name), "utf8")]));
