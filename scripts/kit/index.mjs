import { notCompared } from "zatrudnienie-socjalne/testing";
import { functions, notIncluded, takesLanguage, takesList } from "./functions.mjs";

const takes = (name) =>
  takesList.includes(name) ? "list" : takesLanguage.includes(name) ? "input-and-language" : "input";

/** Under which cases a reading of an open question was taken, by question and reading. */
const readingsOf = (all) => {
  const found = {};
  for (const [, cases] of all)
    for (const { id, result } of cases)
      for (const { id: key, reading, question } of Object(result).assumptions ?? []) {
        if (question === undefined || reading === undefined) continue;
        ((found[key] ??= {})[String(reading)] ??= []).push(id);
      }
  return found;
};

const sorted = (record) => Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The index of the kit: what it is, the functions with their files and counts, and the cases of each reading. */
export const indexOf = (all) => ({
  format: 1,
  description:
    "Cases of the functions of zatrudnienie-socjalne: whoever computes the same answers agrees with it. Each file has the cases of one function, as schema.json says. A call is { function, input } or { function, input, language }; README.md says how a port is asked.",
  schema: "schema.json",
  notCompared,
  functions: Object.fromEntries(
    all.map(([name, cases]) => {
      const { kind } = functions[name];
      return [name, { kind, takes: takes(name), file: `${name}.json`, cases: cases.length }];
    }),
  ),
  notIncluded,
  readings: sorted(
    Object.fromEntries(Object.entries(readingsOf(all)).map(([key, readings]) => [key, sorted(readings)])),
  ),
});
