// What the tests of a slice take for "vitest" while the code is mutated: the real expectations; tests are only noted down,
// and mutation-trial.mjs runs them. Starting vitest itself for each mutant takes ten times as long as the tests.
export { expect, expectTypeOf, vi } from "vitest";

/** The tests of the file that was loaded last. */
export const noted = [];
const groups = [];

const bodyOf = (...args) => args.find((arg) => typeof arg === "function");

export function it(name, ...args) {
  noted.push({ name: [...groups, name].join(" > "), body: bodyOf(...args) });
}

export function describe(name, ...args) {
  groups.push(name);
  bodyOf(...args)();
  groups.pop();
}

const forEachRow =
  (note) =>
  (table) =>
  (name, ...args) => {
    // Rows are spread only if all of them are lists.
    const rows = table.every(Array.isArray) ? table : table.map((row) => [row]);
    for (const row of rows) note(name, () => bodyOf(...args)(...row));
  };
it.each = forEachRow(it);
describe.each = forEachRow(describe);
