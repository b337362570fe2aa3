// Writes the guides that are made from the library's own data. Needs a build; test/docs keeps them fresh.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { root } from "./entries.mjs";
import { guides } from "./guides/index.mjs";

for (const { file, write } of guides) {
  mkdirSync(dirname(root + file), { recursive: true });
  writeFileSync(root + file, await write());
  console.log(file);
}
