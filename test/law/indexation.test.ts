import { describe, expect, it } from "vitest";
import { unemploymentBenefitOn } from "../../src/law/index.js";
import { unemploymentBenefit } from "../../src/law/parameters/unemployment-benefit.js";
import { ceilingOf, fromGrosze, toGrosze } from "../money/whole-numbers.js";
import { before } from "./day-of.js";
import { otherChanges, priceIndex, unknownIndexYears, yearsWithoutIndexation } from "./price-index.js";

/** `DU/2025/620` art. 228 (and before it art. 72 of the act of 2004): each 1 June by the price index of the last year. */
const knownAmounts = (date: string): string => {
  const found = unemploymentBenefitOn(date);
  if ("unknown" in found) throw new Error(`no amount on ${date}`);
  return found.amount;
};

/** The old amount times the index (one decimal), rounded up to full ten groszy. */
function indexed(old: string, index: string): string {
  const tenths = BigInt(index.replace(".", ""));
  return fromGrosze(ceilingOf(toGrosze(old) * tenths, 1000n * 10n) * 10n);
}

const firstOfJune = (indexYear: number): string => `${indexYear + 1}-06-01`;

describe("the yearly indexation of 1 June, computed again where the price index is known", () => {
  it.each(priceIndex)("$year: $index ($source)", ({ year, index }) => {
    const day = firstOfJune(year);
    expect(unemploymentBenefit.map(({ from }) => from)).toContain(day);
    expect(knownAmounts(day)).toBe(indexed(knownAmounts(before(day)), index));
  });

  it("indexed rounds up: 1662.00 by 103.6 is 1721.832, that is 1721.90", () => {
    expect(indexed("1662.00", "103.6")).toBe("1721.90");
    expect(indexed("1200.00", "103.4")).toBe("1240.80");
  });
});

describe("years whose index is not known", () => {
  it.each(unknownIndexYears)("%i: the step fits some index with one decimal, rounded up", (year) => {
    const day = firstOfJune(year);
    const [was, is] = [knownAmounts(before(day)), knownAmounts(day)];
    const fitting = Array.from({ length: 200 }, (_, tenths) => `10${Math.floor(tenths / 10)}.${tenths % 10}`)
      .slice(0, 100)
      .filter((index) => indexed(was, index) === is);
    expect(fitting).toHaveLength(1);
  });
});

describe("years without indexation: prices flat or falling", () => {
  it.each(yearsWithoutIndexation)("%i: no change on 1 June after it", (year) => {
    const day = firstOfJune(year);
    expect(knownAmounts(day)).toBe(knownAmounts(before(day)));
    expect(unemploymentBenefit.map(({ from }) => from)).not.toContain(day);
  });
});

describe("no change is forgotten", () => {
  const indexYears = [...priceIndex.map(({ year }) => year), ...unknownIndexYears];

  it("every year from 2004 to the last announced one is accounted for once", () => {
    const accounted = [...indexYears, ...yearsWithoutIndexation].sort((a, b) => a - b);
    const last = Number(unemploymentBenefit.at(-1)!.from.slice(0, 4)) - 1;
    expect(accounted).toEqual(Array.from({ length: last - 2003 }, (_, index) => 2004 + index));
  });

  it("every record after the first is a yearly indexation or a change named with its reason", () => {
    const explained = [...indexYears.map(firstOfJune), ...Object.keys(otherChanges)].sort();
    expect(unemploymentBenefit.slice(1).map(({ from }) => from)).toEqual(explained);
  });

  it("2004-06-01: a new act, the same figure; 2020-09-01: the raise by statute is no indexation", () => {
    expect(knownAmounts("2004-06-01")).toBe(knownAmounts("2004-05-31"));
    expect(knownAmounts("2020-09-01")).toBe("1200.00");
    expect(knownAmounts("2020-08-31")).toBe("881.30");
  });
});
