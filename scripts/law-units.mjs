// npm run assure -- units: the record behind each encoded provision is changed in turn, and a test of a room that uses it must
// turn red. What was tried for the same files is not tried again, so that a run that was stopped goes on where it was.
//
//   node scripts/law-units.mjs                     every rule
//   node scripts/law-units.mjs sickness daysOff    these rules
//   node scripts/law-units.mjs --minutes=10        stops, and says so, after ten minutes
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { root } from "./entries.mjs";
import { changedValue } from "./law/mutation.mjs";
import { survivors } from "./law/survivors.mjs";

const { provisions, rules, uses } = await bundled(`
  export { provisions } from "./src/law/provisions.ts";
  export { rules } from "./src/law/all-rules.ts";
  export { uses } from "./src/law/matrix/uses.ts";
`);

/** Tests that compare the records themselves would turn red by any change, and long ones take too long. */
const notOfUses =
  /^test\/(?:law\/(?:history|wordings|matrix|uses|provisions|changes|gists|report)|architecture|docs)/;
const long = /differential|random|derivation|worst|bench/;

const filesIn = (folder) =>
  readdirSync(root + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.slice(root.length));
const textOf = (file) => readFileSync(root + file, "utf8");
const sources = filesIn("src").map((file) => ({ file, text: textOf(file) }));
const tests = filesIn("test")
  .filter((file) => file.endsWith(".test.ts") && !notOfUses.test(file) && !long.test(file))
  .map((file) => ({ file, text: textOf(file) }));

/**
 * The tests of the rooms that ask for a rule, as far as they name a function that uses it. What src/law itself puts together
 * for several rooms is tried by the tests of all of them.
 */
function testsOf(id) {
  const asks = new RegExp(`\\brules\\.${id}\\b`);
  const rooms = new Set(sources.filter(({ text }) => asks.test(text)).map(({ file }) => file.split("/")[1]));
  const names = Object.keys(uses).filter((name) => uses[name].rules.includes(id));
  const using = new RegExp(`\\b(?:${names.join("|")})\\b`);
  return tests.filter(
    ({ file, text }) =>
      (rooms.has(file.split("/")[1]) || rooms.has("law")) && names.length > 0 && using.test(text),
  );
}

/** What a trial depends on: the files of the rules, of the rooms and of the tests. */
function stateFor(tried) {
  const folders = ["src/law/rules/", ...tried.map(({ file }) => `src/${file.split("/")[1]}/`)];
  const ofFolders = sources.filter(({ file }) => folders.some((folder) => file.startsWith(folder)));
  const concerned = [...ofFolders, ...tried];
  return createHash("sha256")
    .update(concerned.map(({ text }) => text).join("\0"))
    .digest("hex")
    .slice(0, 12);
}

const kept = `${root}.assure/units.json`;
const known = existsSync(kept) ? JSON.parse(readFileSync(kept, "utf8")) : {};
const keep = (name, result) => {
  known[name] = result;
  mkdirSync(`${root}.assure`, { recursive: true });
  writeFileSync(kept, `${JSON.stringify(known, null, 2)}\n`);
};

/** Whether a test turns red when a wording is another. */
function isNoticed(id, index, files) {
  const vitest = [`${root}node_modules/vitest/vitest.mjs`, "run", "--config", "vitest.units.config.ts"];
  const { status } = spawnSync(
    process.execPath,
    [...vitest, "--bail=1", "--silent", "--reporter=dot", ...files],
    {
      cwd: root,
      stdio: "ignore",
      env: { ...process.env, LAW_CHANGE: `${id} ${index}` },
    },
  );
  return status !== 0;
}

const words = process.argv.slice(2);
const minutes = Number(
  words.find((word) => word.startsWith("--minutes="))?.slice("--minutes=".length) ?? Infinity,
);
const named = words.filter((word) => !word.startsWith("--"));
const encoded = [
  ...new Set(
    provisions()
      .filter(({ state }) => state === "encoded")
      .flatMap((one) => one.rules),
  ),
];
const chosen = named.length === 0 ? encoded : named;
const end = Date.now() + minutes * 60_000;

// Without a change no test is red, or everything would seem to be noticed; the tests of one rule tell.
const some = testsOf(chosen[0]);
const unchanged = stateFor(some);
if (known["no change"]?.state !== unchanged) {
  const files = some.map(({ file }) => file);
  keep("no change", { state: unchanged, noticed: isNoticed("no-rule", 0, files) });
}
if (known["no change"].noticed) {
  console.error("a test is red without any change");
  process.exit(1);
}

const wrong = [];
let left = 0;
for (const id of chosen) {
  const tried = testsOf(id);
  const state = stateFor(tried);
  const files = tried.map(({ file }) => file);
  for (const [index, { effectiveFrom }] of rules[id].entries()) {
    const name = `${id} ${effectiveFrom}`;
    const isTheSame =
      JSON.stringify(changedValue(rules[id], index)) === JSON.stringify(rules[id][index].value);
    if (isTheSame) wrong.push(`${name}: there is nothing in it to change`);
    if (isTheSame) continue;
    if (known[name]?.state !== state) {
      if (Date.now() > end) {
        left += 1;
        continue;
      }
      keep(name, { state, noticed: files.length > 0 && isNoticed(id, index, files) });
      console.log(
        `${name}: ${known[name].noticed ? "noticed" : `NOT noticed by ${files.length} test files`}`,
      );
    }
    const { noticed } = known[name];
    if (noticed && name in survivors) wrong.push(`${name}: explained as a survivor, but noticed`);
    if (!noticed && !(name in survivors)) wrong.push(`${name}: changed, and no test turned red`);
  }
}

for (const line of wrong) console.error(line);
if (left > 0) console.error(`${left} wordings not tried yet: run again`);
console.log(
  `${chosen.length} rules, ${Object.keys(survivors).length} survivors explained, ${wrong.length} wrong`,
);
if (wrong.length > 0 || left > 0) process.exitCode = 1;

async function bundled(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: "esm",
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}
