import { expect, it } from "vitest";
import { manifest } from "../../scripts/entries.mjs";
import { libraryVersion } from "../../src/version.js";

it("libraryVersion is the version of package.json", () => {
  expect(libraryVersion).toBe(manifest.version);
});
