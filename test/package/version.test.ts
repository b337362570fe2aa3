import { expect, test } from "vitest";
import { manifest } from "../../scripts/entries.mjs";
import { libraryVersion } from "../../src/version.js";

test("libraryVersion is the version of package.json", () => {
  expect(libraryVersion).toBe(manifest.version);
});
