// Every link within the built site leads to a page and, where it names one, to a place on it. VitePress looks for pages only.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { built } from "./tree.mjs";

const unescaped = (text) => decodeURIComponent(text.replaceAll("&amp;", "&"));

const fileOf = (path) =>
  [path, `${path}.html`, `${path}index.html`, `${path}/index.html`].find(
    (file) => existsSync(built + file) && /\.\w+$/.test(file),
  );

/** What is wrong, as lines. */
export function lostLinks() {
  const pages = new Map(
    readdirSync(built, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".html"))
      .map((file) => [file, readFileSync(built + file, "utf8")]),
  );
  const places = new Map(
    [...pages].map(([file, html]) => [
      file,
      new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)),
    ]),
  );
  return [...pages].flatMap(([file, html]) => {
    const links = [...html.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, link]) => unescaped(link));
    const lost = links.filter((link) => {
      if (/^[a-z]+:/.test(link)) return false;
      const [path, place] = link.split("#");
      const target = path === "" ? file : fileOf(path.replace(/^\//, ""));
      if (target === undefined) return true;
      return place !== undefined && place !== "" && !(places.get(target)?.has(place) ?? false);
    });
    return [...new Set(lost)].map((link) => `${file}: ${link} leads nowhere`);
  });
}
