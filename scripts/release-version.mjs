// npm run release:version: raises the version in package.json, package-lock.json and src/version.ts from the changesets, and
// collects them in CHANGELOG.md with a table of the results that change, by period of law.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { mended } from "./release/changelog.mjs";
import { resultsOf, tableOf } from "./release/results.mjs";

const read = (file) => readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
const write = (file, text) => writeFileSync(new URL(`../${file}`, import.meta.url), text);

const root = fileURLToPath(new URL("..", import.meta.url));
const changesets = readdirSync(`${root}.changeset`)
  .filter((file) => file.endsWith(".md") && file !== "README.md")
  .map((file) => read(`.changeset/${file}`));
if (changesets.length === 0) throw new Error("there is no changeset, so nothing to release");
const table = tableOf(changesets.flatMap(resultsOf));
const changelog = read("CHANGELOG.md");

execFileSync(process.execPath, ["node_modules/@changesets/cli/bin.js", "version"], {
  cwd: root,
  stdio: "inherit",
});

const { version } = JSON.parse(read("package.json"));
const lock = JSON.parse(read("package-lock.json"));
lock.version = version;
lock.packages[""].version = version;
write("package-lock.json", `${JSON.stringify(lock, null, 2)}\n`);
write("src/version.ts", `export const libraryVersion = "${version}";\n`);
write("CHANGELOG.md", mended(changelog, read("CHANGELOG.md"), table));
console.log(`version ${version}`);
