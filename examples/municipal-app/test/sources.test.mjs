// Everything statutory is the library's: no number of the law and no provision stands in the program, and it checks nothing that
// the library checks.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const files = ["src", "src/routes", "migrations"]
  .flatMap((folder) => readdirSync(`${root}${folder}`).map((name) => `${folder}/${name}`))
  .concat("start.mjs")
  .filter((name) => /\.(mjs|sql)$/.test(name));
const sources = files.map((name) => [name, readFileSync(root + name, "utf8")]);

/** Without comments, and without markup's h1 to h6 and colours. */
const codeOf = (text) =>
  text
    .replaceAll(/\/\*[^]*?\*\/|^\s*(?:\/\/|--).*$/gm, "")
    .replaceAll(/<\/?h\d>/g, "")
    .replaceAll(/\butf-8\b|\bwindows-1250\b|0-9a-f|\?\d\b/gi, "");

/** Every number a source may hold, and why. */
const allowed = new Map([
  ...["0", "1", "2"].map((number) => [number, "counting and positions"]),
  ...["200", "303", "403", "404", "413", "422", "500"].map((number) => [number, "answers of HTTP"]),
  ...["01", "31", "12"].map((number) => [number, "first and last day of a month or a year"]),
  ...["127", "3000"].map((number) => [number, "the address"]),
]);

const numbersIn = (text) => [...codeOf(text).matchAll(/(?<![\w#])\d+(?!\w)/g)].map(([number]) => number);

test("no number of the law stands in a source", () => {
  for (const [name, text] of sources)
    assert.deepEqual(
      numbersIn(text).filter((number) => !allowed.has(number)),
      [],
      name,
    );
});

test("no fraction, percentage, amount or provision, and nothing measured in days", () => {
  for (const [name, text] of sources) {
    const code = codeOf(text);
    assert.doesNotMatch(code, /\d\s*\/\s*\d|\d\s?%|\d[.,]\d\d\b(?!\.)|\bart\.|\bust\.|Dz\.U\./i, name);
    assert.doesNotMatch(code, /[<>*/%]=?\s*(?:12|31|2)\b(?!\.)/, name);
  }
});

test("a number of the law would be found", () => {
  for (const wrong of ["amount * 120", "days > 21", "over 40", "x = 30", "sick <= 14", "1783.90", "'120 %'"])
    assert.ok(
      numbersIn(wrong).some((number) => !allowed.has(number)),
      wrong,
    );
});

test("nothing is checked that the library checks: no schemas and no dates of its own", () => {
  for (const [name, text] of sources)
    assert.doesNotMatch(text, /from "zod"|Date\.parse|isNaN|\.safeParse/, name);
});
