// Writes the conformance kit from what tests were seen to call the library with. "npm run kit" runs both: the tests, and
// this. Needs a build; test/conformance keeps the results fresh. With "--check" it writes nothing and names the files that
// would be others: the choice of cases too follows from the tests.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import * as library from "zatrudnienie-socjalne";
import { askedLike, functions } from "./kit/functions.mjs";
import { indexOf } from "./kit/index.mjs";
import { asInput, makeCase } from "./kit/make-case.mjs";
import { kit, recordings } from "./kit/places.mjs";
import { selected } from "./kit/select.mjs";
import { isGeneric, unitsNamed } from "./kit/sources.mjs";
import { withTitles } from "./kit/titles.mjs";

/** The most characters of a case. */
const largest = 20_000;
const marked = /\d{11}|Kowalsk/;

/** The calls of each function, each input once: under the name of a provision where some test has one. */
const callsByFunction = () => {
  const recorded = readdirSync(recordings)
    .map((name) => JSON.parse(readFileSync(recordings + name, "utf8")))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  const calls = new Map(Object.keys(functions).map((name) => [name, new Map()]));
  for (const { file, calls: ofFile } of recorded)
    for (const { function: name, test, given } of ofFile.flatMap(asked)) {
      if (given.length > largest || marked.test(given)) continue;
      const call = asInput(name, JSON.parse(given));
      if (call === undefined) continue;
      const known = calls.get(name);
      const key = JSON.stringify(call);
      const former = known.get(key);
      if (former === undefined || namesBetter({ test, file }, former))
        known.set(key, { function: name, ...call, test, file });
    }
  return calls;
};

const namesBetter = (one, other) =>
  (isGeneric(other.file) && !isGeneric(one.file)) ||
  (isGeneric(other.file) === isGeneric(one.file) &&
    unitsNamed(one.test).length > 0 &&
    unitsNamed(other.test).length === 0);

/** What else a call asks. */
const asked = (call) => [
  call,
  ...Object.entries(askedLike)
    .filter(([, like]) => like === call.function)
    .map(([name]) => ({ ...call, function: name })),
];

/** Nothing where the function throws: what cannot be asked at all is no case. */
const caseOf = (call) => {
  try {
    return makeCase(library, call);
  } catch {
    return undefined;
  }
};

const textOf = (file) => (existsSync(file) ? readFileSync(file, "utf8") : undefined);
const linesOf = (name, cases) =>
  `{"function":${JSON.stringify(name)},"cases":[\n${cases.map((one) => JSON.stringify(one)).join(",\n")}\n]}\n`;

const all = [...callsByFunction()].map(([name, calls]) => {
  const cases = [...calls.values()].map(caseOf).filter((one) => one !== undefined);
  return [name, withTitles(selected(cases, { ...functions[name], largest }))];
});
const files = new Map(all.map(([name, cases]) => [`${name}.json`, linesOf(name, cases)]));
files.set("index.json", `${JSON.stringify(indexOf(all), null, 2)}\n`);
const stale = [...files].filter(([name, text]) => textOf(kit + name) !== text);
const count = all.reduce((sum, [, cases]) => sum + cases.length, 0);
console.log(`${count} cases of ${all.length} functions`);
if (!process.argv.includes("--check")) for (const [name, text] of stale) writeFileSync(kit + name, text);
else if (stale.length > 0) {
  console.error(`made by "npm run kit", these would be others: ${stale.map(([name]) => name).join(", ")}`);
  process.exitCode = 1;
}
