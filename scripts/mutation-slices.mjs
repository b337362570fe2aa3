// What is mutated together, and the tests that have to notice: those of the folder itself and, where they are quick,
// those that see its answers from outside. Data (wordings, gists, amounts) is held by tables, not by mutation.
import { readdirSync } from "node:fs";
import { root } from "./entries.mjs";

/** Each slice: the files directly in `folder`, and those below it if `deep`; and the `tests` it is held by. */
export const slices = {
  money: { folder: "src/money", deep: true, tests: ["test/money/**/*.test.ts"] },
  calendar: { folder: "src/calendar", deep: true, tests: ["test/calendar/**/*.test.ts"] },
  participation: { folder: "src/participation", deep: true, tests: ["test/participation/**/*.test.ts"] },
  month: {
    folder: "src/benefit/month",
    deep: true,
    tests: [
      "test/benefit/{boundaries,assumptions,premium}/**/*.test.ts",
      "test/benefit/*.test.ts",
      "test/input/values.test.ts",
    ],
  },
  law: { folder: "src/law", deep: false, tests: ["test/law/**/*.test.ts"] },
};

/** The slice named by the environment variable MUTATION_SLICE; "money" where a tool only reads the settings. */
export const slice = () => {
  const name = process.env.MUTATION_SLICE ?? "money";
  if (Object.hasOwn(slices, name)) return { name, ...slices[name] };
  throw new Error(`MUTATION_SLICE=${name}: one of ${Object.keys(slices).join(", ")}`);
};

/** The files of a slice that hold more than re-exports. */
export const filesOf = ({ folder, deep }) =>
  readdirSync(root + folder, { recursive: deep, encoding: "utf8" })
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".ts") && !file.endsWith("/index.ts"))
    .sort();
