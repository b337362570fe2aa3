// The pages that are written by hand, from site/.
import { readdirSync, readFileSync } from "node:fs";
import { pageFrom } from "./page.mjs";
import { site } from "./tree.mjs";

export const writtenFiles = () =>
  readdirSync(site, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md") && file !== "README.md" && !/(^|\/)\.|node_modules/.test(file))
    .sort();

export const writtenPages = () =>
  writtenFiles().map((file) => pageFrom(file, readFileSync(site + file, "utf8")));
