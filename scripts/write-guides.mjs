// Writes the guides that are made from the library's own data. Needs a build; test/docs keeps them fresh.
import { writeFileSync } from "node:fs";
import { root } from "./entries.mjs";
import { guides } from "./guides/index.mjs";

for (const { file, write } of guides) {
  writeFileSync(root + file, await write());
  console.log(file);
}
