import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { root } from "../../scripts/entries.mjs";
import { mended, newestOf } from "../../scripts/release/changelog.mjs";
import { proseOf, resultsOf, tableOf } from "../../scripts/release/results.mjs";

const summary = `Correction of something.

Results:

- 2015-10-24 to … | provision B | later | nothing
- … to 2009-07-15 | provision A | earlier,
  on two lines | ask again
`;

describe("the lines on results of a changeset", () => {
  it("are read, and left out of its text", () => {
    expect(resultsOf(summary)).toEqual([
      { from: "2015-10-24", to: "…", provision: "provision B", change: "later", action: "nothing" },
      {
        from: "…",
        to: "2009-07-15",
        provision: "provision A",
        change: "earlier, on two lines",
        action: "ask again",
      },
    ]);
    expect(proseOf(summary)).toBe("Correction of something.");
    expect(resultsOf("API: more.")).toEqual([]);
  });

  it("that cannot be read stop a release", () => {
    expect(() => resultsOf("Results:\n\n- since 2009 | provision A | a | b")).toThrow("since 2009");
  });

  it("make a table, the oldest law first", () => {
    const rows = tableOf(resultsOf(summary)).split("\n").slice(4);
    expect(rows).toEqual([
      "| … | 2009-07-15 | provision A | earlier, on two lines | ask again |",
      "| 2015-10-24 | … | provision B | later | nothing |",
    ]);
    expect(tableOf([])).toBe("");
  });

  it.each(readdirSync(`${root}.changeset`).filter((file) => /^[a-z0-9-]+\.md$/.test(file)))(
    "%s can be read",
    (file) => {
      const text = readFileSync(`${root}.changeset/${file}`, "utf8");
      expect(text.includes("Results:")).toBe(resultsOf(text).length > 0);
    },
  );
});

describe("the changelog", () => {
  const head = "# Changelog\n\nEvery entry says its kind.\n";

  it("keeps its head on top, and has the table below the newest version", () => {
    const written = "# Changelog\n\n## 0.1.0\n\n### Minor Changes\n\n- New.\n\nEvery entry says its kind.\n";
    const first = mended(head, written, "TABLE");
    expect(first).toBe(`${head}\n## 0.1.0\n\nTABLE\n\n### Minor Changes\n\n- New.\n`);

    const next = first.replace(
      "# Changelog\n",
      "# Changelog\n\n## 0.2.0\n\n### Patch Changes\n\n- Mended.\n",
    );
    expect(mended(first, next, "")).toBe(
      `${head}\n## 0.2.0\n\n### Patch Changes\n\n- Mended.\n\n## 0.1.0\n\nTABLE\n\n### Minor Changes\n\n- New.\n`,
    );
    expect([newestOf(first), newestOf(mended(first, next, ""))]).toEqual([
      "TABLE\n\n### Minor Changes\n\n- New.\n",
      "### Patch Changes\n\n- Mended.\n",
    ]);
  });

  it("has no newest version before the first release", () => {
    expect(newestOf(head)).toBe("\n");
  });
});
