import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { manifest, root } from "../../scripts/entries.mjs";
import { missingForPublishing } from "../../scripts/release/publishing.mjs";

const url = "https://example.org/zatrudnienie-socjalne";
const complete = {
  ...manifest,
  version: "0.1.0",
  repository: { type: "git", url: `git+${url}.git` },
  homepage: url,
  bugs: { url: `${url}/issues` },
};

describe("a package is published only", () => {
  it("with addresses, a version, and provenance", () => {
    expect(missingForPublishing(complete)).toEqual([]);
  });

  it.each(["repository", "homepage", "bugs", "publishConfig"])("with %s", (field) => {
    expect(missingForPublishing({ ...complete, [field]: undefined })).toHaveLength(1);
  });

  it("above version 0.0.0", () => {
    expect(missingForPublishing({ ...complete, version: "0.0.0" })).toHaveLength(1);
  });
});

describe("workflows", () => {
  const folder = `${root}.github/workflows/`;
  it.each(readdirSync(folder))(
    "%s: every action is pinned to a commit, with its version beside it",
    (file) => {
      const used = [...readFileSync(folder + file, "utf8").matchAll(/uses: (.*)$/gm)].map(
        ([, action]) => action!,
      );
      expect(used.length).toBeGreaterThan(0);
      expect(used.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual(
        [],
      );
    },
  );
});
