// The folders of tests that name a provision, by its id or as lawyers write it.
import { readdirSync, readFileSync } from "node:fs";
import { root } from "../entries.mjs";
import { spelled } from "./law-words.mjs";

const folders = readdirSync(`${root}test`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !["docs", "architecture", "runtimes", "law"].includes(entry.name))
  .map(({ name }) => ({ name: `test/${name}`, text: textIn(`${root}test/${name}`) }));

function textIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => readFileSync(`${entry.parentPath ?? entry.path}/${entry.name}`, "utf8"))
    .join("\n");
}

export function testsNaming(unit) {
  const names = new RegExp(
    `\\b(?:${unit}|${spelled(unit).replaceAll(".", "\\.")})(?![\\w-]| (?:ust|pkt|lit|zd))`,
  );
  return folders.filter(({ text }) => names.test(text)).map(({ name }) => name);
}
