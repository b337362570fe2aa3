// What a page in the package links to is in the package: there is no address yet that it could lead to elsewhere.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, normalize } from "node:path";
import { expect, it } from "vitest";
import { manifest, root } from "../../scripts/entries.mjs";

/** The files that npm packs for a name in "files": itself, or all below it. */
const packed = (manifest.files ?? []).flatMap((name) => {
  if (name === "dist") return [];
  if (statSync(root + name).isFile()) return [name];
  return readdirSync(root + name, { recursive: true, encoding: "utf8" }).map((file) => `${name}/${file}`);
});

it("the guides and the rulings are in the package, the README and the changelog too", () => {
  expect(packed).toEqual(expect.arrayContaining(["README.md", "CHANGELOG.md", "docs/rulings.md"]));
  expect(packed).toContain("docs/guide/using.md");
});

it.each(packed.filter((file) => file.endsWith(".md")))("%s: every link leads into the package", (page) => {
  const links = [...readFileSync(root + page, "utf8").matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map(
    ([, link]) => link!,
  );
  const files = links
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => normalize(`${dirname(page)}/${link}`).replaceAll("\\", "/"));
  expect(files.filter((file) => !packed.includes(file))).toEqual([]);
});
