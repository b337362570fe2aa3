// npm run assure: what "npm test" has no time for. Parts have names and can be run alone; what has passed for the same
// state of the files is not run again, so that a run that was stopped goes on where it was.
//
//   npm run assure                          every part that has not passed yet
//   npm run assure -- zones mutation:money  these parts; "zones" stands for all whose name begins with "zones:"
//   npm run assure -- --list                the parts, and what is known of them
//   npm run assure -- --again random        also what has passed already
import { execFileSync, spawnSync } from "node:child_process";
import { createHash, randomInt } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { root } from "./entries.mjs";
import { slices } from "./mutation-slices.mjs";
import { surroundings } from "./surroundings.mjs";

const node = (file, ...args) => [process.execPath, `${root}node_modules/${file}`, ...args];
const vitest = (...args) => node("vitest/vitest.mjs", "run", "--silent", ...args);
const script = (name) => ["npm", "run", "--silent", name];

/** A seed that no run had before; it is printed, and kept with the result, so that a failure can be had again. */
const freshSeed = () => String(randomInt(2 ** 31));

const parts = [
  ...surroundings.map(({ name, env }) => ({ name: `zones:${env.TZ}`, note: name, command: vitest(), env })),
  {
    name: "random:suite",
    note: "the whole suite with other random cases, and more of them",
    command: vitest(),
    env: () => ({ FUZZ_SEED: freshSeed(), FUZZ_TIMES: "10" }),
  },
  {
    name: "random:benefit",
    note: "the second derivation of the benefit on 60 000 random months",
    command: vitest("test/benefit/differential.test.ts"),
    env: () => ({ FUZZ_SEED: freshSeed(), FUZZ_CASES: "60000" }),
  },
  { name: "order", note: "the whole suite in another order", command: vitest("--sequence.shuffle") },
  ...Object.entries(slices).map(([name, { folder }]) => ({
    name: `mutation:${name}`,
    note: `mutants of ${folder}`,
    command: [process.execPath, `${root}scripts/mutate.mjs`, name],
  })),
  {
    name: "units",
    note: "every wording of the Act changed in turn: a test of a room turns red",
    command: [process.execPath, `${root}scripts/law-units.mjs`],
  },
  {
    name: "compilers",
    note: "consumers of the packed library under every compiler, with the oldest and the newest zod",
    command: script("test:compilers"),
  },
  { name: "kit", note: "the conformance kit made again from the tests", command: script("kit:check") },
  {
    name: "release",
    note: "a release of what is committed, in a clone that is thrown away",
    command: [process.execPath, `${root}scripts/test-release.mjs`],
  },
  { name: "sbom", note: "the list of what runs with the library", command: script("sbom") },
  { name: "runtimes", note: "the digest in other runtimes", command: script("test:runtimes") },
  {
    name: "browser",
    note: "the digest in a browser, and the pages looked at there",
    command: script("test:browser"),
  },
  {
    name: "examples",
    note: "the library behind HTTP and on all cores, as the examples have it",
    command: script("test:examples"),
  },
  {
    name: "app",
    note: "the example with a database, by HTTP and in a browser, a process killed in between",
    command: script("test:app"),
  },
  { name: "lint", note: "each rule finds a violation planted for it", command: script("test:lint") },
  {
    name: "site",
    note: "the site built afresh: every page in Chromium, links, twins, search, programs",
    command: script("test:site"),
  },
  { name: "bench", note: "figures of speed", command: script("bench") },
  { name: "worst", note: "the worst valid input of every function", command: script("worst") },
];

const git = (...args) => execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();

/** The commit, and what has been changed since. */
const stateOfFiles = () => {
  const changes = git("diff", "HEAD") + git("ls-files", "--others", "--exclude-standard");
  const commit = git("rev-parse", "--short=12", "HEAD");
  return changes === ""
    ? commit
    : `${commit}+${createHash("sha256").update(changes).digest("hex").slice(0, 8)}`;
};

const file = `${root}.assure/state.json`;
const files = stateOfFiles();
const kept = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
const known = kept.files === files ? kept.parts : {};
const keep = (name, result) => {
  known[name] = result;
  mkdirSync(`${root}.assure`, { recursive: true });
  writeFileSync(file, `${JSON.stringify({ files, parts: known }, null, 2)}\n`);
};

const said = ({ name }) => {
  const result = known[name];
  if (result === undefined) return "not run";
  const env = Object.entries(result.env).map(([key, value]) => ` ${key}=${value}`);
  return `${result.passed ? "passed" : "FAILED"} in ${result.seconds} s, ${result.on}${env.join("")}`;
};
const list = (some) => {
  const width = Math.max(...some.map(({ name }) => name.length));
  for (const part of some) console.log(`${part.name.padEnd(width)}  ${said(part)}  (${part.note})`);
};

const options = process.argv.slice(2).filter((word) => word.startsWith("--"));
const names = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const isMeant = (name, { name: part }) => part === name || part.startsWith(`${name}:`);
const unknown = [
  ...options.filter((option) => !["--list", "--again"].includes(option)),
  ...names.filter((name) => !parts.some((part) => isMeant(name, part))),
];
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(", ")}; parts: ${parts.map(({ name }) => name).join(", ")}`);
  process.exit(1);
}

const chosen = names.length === 0 ? parts : parts.filter((part) => names.some((name) => isMeant(name, part)));

console.log(`state of the files: ${files}`);
if (!options.includes("--list")) {
  for (const { name, command, env = {} } of chosen) {
    if (known[name]?.passed === true && !options.includes("--again")) continue;
    const more = typeof env === "function" ? env() : env;
    const shown = Object.entries(more).map(([key, value]) => ` ${key}=${value}`);
    console.log(`\n=== ${name}${shown.join("")}`);
    const started = performance.now();
    const [program, ...args] = command;
    const { status } = spawnSync(program, args, {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, ...more },
    });
    const seconds = Math.round((performance.now() - started) / 1000);
    keep(name, { passed: status === 0, seconds, on: new Date().toISOString().slice(0, 10), env: more });
    console.log(`=== ${name}: ${said({ name })}`);
  }
  console.log("");
}
list(chosen);
if (!options.includes("--list") && chosen.some(({ name }) => known[name]?.passed !== true))
  process.exitCode = 1;
