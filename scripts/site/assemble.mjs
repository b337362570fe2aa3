// Puts all pages together in site/.pages, where VitePress finds them, with the menu, the pictures and the schemas.
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { root } from "../entries.mjs";
import { guidePictures } from "./guides.mjs";
import { navigation } from "./lists.mjs";
import { markdownOf } from "./page.mjs";
import { pages } from "./pages.mjs";
import { referencePages } from "./reference.mjs";
import { assembled, languages } from "./tree.mjs";

const write = (file, text) => {
  mkdirSync(dirname(assembled + file), { recursive: true });
  writeFileSync(assembled + file, text);
};

/** Writes all pages afresh and answers with them. */
export async function assemble() {
  const [reference, others] = await Promise.all([referencePages(), pages()]);
  const all = [...others, ...reference];
  rmSync(assembled, { recursive: true, force: true });
  for (const page of all) write(page.file, markdownOf(page));
  for (const { name, write: draw } of guidePictures) write(`public/${name}`, await draw());
  for (const name of ["schemas", "openapi.json"])
    cpSync(`${root}dist/${name}`, `${assembled}public/${name}`, { recursive: true });
  const menus = Object.fromEntries(languages.map((language) => [language, navigation(all, language)]));
  write("navigation.json", JSON.stringify(menus, null, 2));
  return all;
}
