// Imported by every test while the kit is recorded (vitest.kit.config.ts): remembers what tests call the library's
// functions with, under the name of the test, and writes it down at the end of each file of tests.
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { afterAll, afterEach, beforeEach, expect } from "vitest";
import { recordings } from "./places.mjs";
import { unnamed } from "./sources.mjs";

/** So many calls under one name are looked at; a test that walks through every day would drown all others. */
const mostOfOneTest = 60;

// Made anew for each file of tests, for which this file is run again.
const calls = [];
const seen = new Map();
let depth = 0;
/** The name of the test that runs; none while the cases of a file are put together. */
let running;

/** As JSON, or nothing if it is not the same then. */
const asJson = (value) => {
  try {
    const text = JSON.stringify(value);
    return isDeepStrictEqual(JSON.parse(text), value) ? text : undefined;
  } catch {
    return undefined;
  }
};

const remember = (name, given) => {
  const test = running;
  const key = `${name} ${test}`;
  const count = seen.get(key) ?? 0;
  if (count >= mostOfOneTest) return;
  const text = asJson(given);
  if (text === undefined) return;
  seen.set(key, count + 1);
  calls.push({ function: name, ...(test !== undefined && { test }), given: text });
};

/** Stands in every exported function: calls from a test are remembered, those from another function are not. */
globalThis.recordedCall = (name, original, given) => {
  if (depth === 0) remember(name, given);
  depth += 1;
  try {
    return original(...given);
  } finally {
    depth -= 1;
  }
};

beforeEach(() => {
  running = expect.getState().currentTestName;
});
afterEach(() => {
  running = undefined;
});
afterAll(() => {
  const { testPath } = expect.getState();
  const file = testPath.slice(testPath.lastIndexOf("/test/") + 1);
  mkdirSync(recordings, { recursive: true });
  const name = createHash("sha256").update(file).digest("hex").slice(0, 16);
  writeFileSync(
    `${recordings}${name}.json`,
    JSON.stringify({ file, calls: calls.map((call) => ({ test: unnamed, ...call })) }),
  );
});
