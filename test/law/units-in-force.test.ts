import { describe, expect, it } from "vitest";
import { unitIds } from "../../src/law/index.js";
import { unitsInForce } from "./units-in-force.js";

/** Points and paragraphs that went when what they were a part of was reworded or repealed. */
const former = [
  ...["art-9a-ust-2-pkt-1", "art-9a-ust-2-pkt-2"],
  ...["art-16-ust-2-pkt-1", "art-16-ust-2-pkt-2", "art-16-ust-2-pkt-3"],
  ...["art-17-ust-1", "art-17-ust-2", "art-17-ust-3"],
  ...["art-18-ust-1-pkt-1", "art-18-ust-1-pkt-2", "art-18-ust-8-pkt-1", "art-18-ust-8-pkt-2"],
];

describe("against the numbering of the Act in force", () => {
  it("every article, paragraph, point and letter in force has a unit id", () => {
    const known = new Set<string>(unitIds);
    expect(new Set(unitsInForce).size).toBe(323);
    expect(unitsInForce.filter((unit) => !known.has(unit))).toEqual([]);
  });

  it("every unit id is in force, struck out and kept in its place, a sentence, or one of art. 19–28", () => {
    const inForce = new Set(unitsInForce);
    const others = unitIds.filter((unit) => !inForce.has(unit) && !/-zd-\d+$/.test(unit));
    const finalArticles = Array.from({ length: 10 }, (_, index) => `art-${19 + index}`);
    expect(others).toEqual([...former, ...finalArticles]);
  });
});
