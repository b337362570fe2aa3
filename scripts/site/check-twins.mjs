// Every page has its twin in the other language, which names it; each lies beside its HTML as Markdown, and llms.txt lists it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { pageFrom } from "./page.mjs";
import { addressOf, assembled, built, languageOf } from "./tree.mjs";

/** What is wrong, as lines. */
export function lostTwins() {
  const pages = readdirSync(assembled, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => pageFrom(file, readFileSync(assembled + file, "utf8")));
  const twins = new Map(pages.map(({ file, data }) => [addressOf(file), data.twin]));
  const listed = readFileSync(`${built}llms.txt`, "utf8");
  return pages.flatMap(({ file, data: { twin } }) => [
    ...(twins.get(twin) === addressOf(file) ? [] : [`${file}: its twin ${String(twin)} does not name it`]),
    ...(twin !== undefined && languageOf(twin.slice(1)) === languageOf(file)
      ? [`${file}: its twin has the same language`]
      : []),
    ...(existsSync(built + file) ? [] : [`${file}: is not there as Markdown`]),
    ...(listed.includes(`(/${file})`) || /^(en\/)?index\.md$/.test(file)
      ? []
      : [`${file}: is not in llms.txt`]),
  ]);
}
