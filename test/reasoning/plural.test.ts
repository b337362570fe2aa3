import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { counted, countedInEnglish } from "../../src/reasoning/index.js";

const months = ["miesiąc", "miesiące", "miesięcy"] as const;
const days = ["dzień", "dni", "dni"] as const;

describe("counted: Polish nouns after numbers", () => {
  it.each([
    [0, "0 miesięcy", "0 dni"],
    [1, "1 miesiąc", "1 dzień"],
    [2, "2 miesiące", "2 dni"],
    [4, "4 miesiące", "4 dni"],
    [5, "5 miesięcy", "5 dni"],
    [11, "11 miesięcy", "11 dni"],
    [12, "12 miesięcy", "12 dni"],
    [13, "13 miesięcy", "13 dni"],
    [14, "14 miesięcy", "14 dni"],
    [21, "21 miesięcy", "21 dni"],
    [22, "22 miesiące", "22 dni"],
    [24, "24 miesiące", "24 dni"],
    [25, "25 miesięcy", "25 dni"],
    [101, "101 miesięcy", "101 dni"],
    [102, "102 miesiące", "102 dni"],
    [111, "111 miesięcy", "111 dni"],
    [112, "112 miesięcy", "112 dni"],
    [122, "122 miesiące", "122 dni"],
  ])("%i", (count, withMonths, withDays) => {
    expect(counted(count, months)).toBe(withMonths);
    expect(counted(count, days)).toBe(withDays);
  });

  it("one only for 1; few for 2–4 at the end, but not for 12–14; many for the rest", () => {
    fc.assert(
      fc.property(fc.nat({ max: 100_000 }), (count) => {
        const few = count % 10 >= 2 && count % 10 <= 4 && !(count % 100 >= 12 && count % 100 <= 14);
        const form = count === 1 ? "one" : few ? "few" : "many";
        expect(counted(count, ["one", "few", "many"])).toBe(`${count} ${form}`);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("countedInEnglish", () => {
  it.each([
    [0, "0 days"],
    [1, "1 day"],
    [2, "2 days"],
    [21, "21 days"],
    [101, "101 days"],
  ])("%i", (count, text) => {
    expect(countedInEnglish(count, "day")).toBe(text);
  });

  it("takes a plural of its own", () => {
    expect(countedInEnglish(1, "child", "children")).toBe("1 child");
    expect(countedInEnglish(2, "child", "children")).toBe("2 children");
  });
});
