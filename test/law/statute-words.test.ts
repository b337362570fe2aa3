import { describe, expect, it } from "vitest";
import { literalsOf, sources } from "../architecture/sources.js";
import { unitIds } from "../../src/law/index.js";
import { hasStatute, runsOf, statuteLines, statuteUnits, wordsOf } from "./statute.js";

/** The title of an act is its name, and the same in every text. */
const title = "20 marca 2025 r. o rynku pracy i służbach zatrudnienia";
const isUnit = new Set<string>(unitIds);
const longest = 7;

describe.skipIf(!hasStatute)("against the text of the Act in force", () => {
  it("no text of the library repeats eight words of the statute in a row", () => {
    const runs = runsOf(statuteLines(), longest + 1);
    const repeated = sources()
      .flatMap(literalsOf)
      .filter(({ kind, text }) => kind === "text" && !isUnit.has(text))
      .flatMap(({ path, line, text }) =>
        [...runsOf(text.split(title), longest + 1)]
          .filter((run) => runs.has(run))
          .map((run) => `${path}:${line} ${run}`),
      );
    expect(repeated).toEqual([]);
  });

  it("the check sees a pasted sentence, whatever its case and punctuation", () => {
    const runs = runsOf(statuteLines(), longest + 1);
    const line = statuteLines().find((one) => wordsOf(one).length > 20)!;
    const pasted = wordsOf(line).slice(5, 15).join(", ").toUpperCase();
    expect([...runsOf([pasted], longest + 1)].some((run) => runs.has(run))).toBe(true);
  });

  it("every article, paragraph, point and letter in force has a unit id", () => {
    const known = new Set<string>(unitIds);
    expect(statuteUnits().length).toBeGreaterThan(300);
    expect(statuteUnits().filter((unit) => !known.has(unit))).toEqual([]);
  });

  it("every unit id is in force, struck out and kept in its place, a sentence, or one of art. 19–28", () => {
    const inForce = new Set(statuteUnits());
    const others = unitIds.filter((unit) => !inForce.has(unit) && !/-zd-\d+$/.test(unit));
    expect(others).toEqual(Array.from({ length: 10 }, (_, index) => `art-${19 + index}`));
  });
});
