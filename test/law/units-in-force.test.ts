import { describe, expect, it } from "vitest";
import { unitIds } from "../../src/law/index.js";
import { unitsInForce } from "./units-in-force.js";

describe("against the numbering of the Act in force", () => {
  it("every article, paragraph, point and letter in force has a unit id", () => {
    const known = new Set<string>(unitIds);
    expect(new Set(unitsInForce).size).toBe(323);
    expect(unitsInForce.filter((unit) => !known.has(unit))).toEqual([]);
  });

  it("every unit id is in force, struck out and kept in its place, a sentence, or one of art. 19–28", () => {
    const inForce = new Set(unitsInForce);
    const others = unitIds.filter((unit) => !inForce.has(unit) && !/-zd-\d+$/.test(unit));
    expect(others).toEqual(Array.from({ length: 10 }, (_, index) => `art-${19 + index}`));
  });
});
