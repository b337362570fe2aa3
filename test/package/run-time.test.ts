import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { manifest, root } from "../../scripts/entries.mjs";
import { licencesFile, writeLicences } from "../../scripts/package/licences.mjs";
import { runTimePackages } from "../../scripts/package/run-time.mjs";

it("three packages run with the library: zod beside it, two bundled", () => {
  expect(runTimePackages().map(({ name, how }) => [name, how])).toEqual([
    ["@date-fns/utc", "bundled"],
    ["date-fns", "bundled"],
    ["zod", "peer"],
  ]);
  expect(manifest["dependencies"]).toBeUndefined();
});

it("the page of licences is fresh; if not, npm run licences", () => {
  expect(readFileSync(root + licencesFile, "utf8")).toBe(writeLicences());
});
