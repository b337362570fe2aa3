// What is mutated together, and the tests that have to notice: those of the folder itself and those that see its answers
// from outside. Data (wordings, gists, amounts, words, closed sets, shapes of results) is held by tables, not by mutation.
import { readdirSync, statSync } from "node:fs";
import { basename } from "node:path";
import { root } from "./entries.mjs";

const data = new Set(["index.ts", "labels.ts", "schemas.ts", "texts.ts", "vocabulary.ts"]);
const ofTheLaw = [
  "acts",
  "actors",
  "form-records",
  "journal",
  "not-encoded",
  "special-acts",
  "touched",
  "units",
];

/**
 * Each slice: the files directly in `folder`, and those below it if `deep`, without those of data and `but`; and the `tests`
 * it is held by, files or whole folders.
 */
export const slices = {
  money: { folder: "src/money", deep: true, tests: ["test/money"] },
  calendar: { folder: "src/calendar", deep: true, tests: ["test/calendar"] },
  participation: {
    folder: "src/participation",
    deep: true,
    tests: ["test/participation", "test/benefit/check-periods.test.ts"],
  },
  month: {
    folder: "src/benefit/month",
    deep: true,
    but: ["not-due-reasons", "result-parts"],
    tests: ["test/benefit"],
  },
  law: { folder: "src/law", deep: false, but: ofTheLaw, tests: ["test/law"] },
};

/** The slice named by the environment variable MUTATION_SLICE; "money" where a tool only reads the settings. */
export const slice = () => {
  const name = process.env.MUTATION_SLICE ?? "money";
  if (Object.hasOwn(slices, name)) return { name, ...slices[name] };
  throw new Error(`MUTATION_SLICE=${name}: one of ${Object.keys(slices).join(", ")}`);
};

const below = (folder, recursive) =>
  readdirSync(root + folder, { recursive, encoding: "utf8" })
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .sort();

/** The files of a slice that hold more than data. */
export const filesOf = ({ folder, deep, but = [] }) =>
  below(folder, deep).filter((file) => {
    const name = basename(file);
    return name.endsWith(".ts") && !data.has(name) && !but.includes(name.slice(0, -".ts".length));
  });

/** Tests that need vitest itself: snapshots, or modules loaded again. */
const withVitest = [
  "test/benefit/justification.test.ts",
  "test/benefit/spoken-again.test.ts",
  "test/law/uses.test.ts",
  "test/money/shared-decimal.test.ts",
];

/** The files of tests by which a slice is held. */
export const testsOf = ({ tests }) =>
  tests
    .flatMap((path) => (statSync(root + path).isFile() ? [path] : below(path, true)))
    .filter((file) => file.endsWith(".test.ts") && !withVitest.includes(file));
