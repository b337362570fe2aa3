import { describe, expect, it } from "vitest";
import { contributionRatesOn } from "zatrudnienie-socjalne/law";
import { insurances } from "../../src/law/index.js";
import { before } from "./day-of.js";

/** The rates of the dossier's parameters, section 2.1. */
const disability = [
  ["2003-08-14", "13.00", "secondary"],
  ["2007-07-01", "10.00", "primary"],
  ["2008-01-01", "6.00", "primary"],
  ["2012-02-01", "8.00", "primary"],
] as const;

function ratesOn(day: string) {
  const found = contributionRatesOn(day);
  if ("unknown" in found) throw new Error(`no rates on ${day}: ${found.reason}`);
  return found;
}

describe("DU/2025/350 art-22-ust-1: the rates of the contributions", () => {
  it.each(disability)("art-22-ust-1-pkt-2: from %s disability %s %%", (from, percent, confidence) => {
    expect(ratesOn(from).disability).toMatchObject({ from, percent, confidence });
  });

  it.each(disability.slice(1).map(([from], index) => [from, disability[index]![1]] as const))(
    "art-22-ust-1-pkt-2: on the day before %s still %s %%",
    (from, percent) => {
      expect(ratesOn(before(from)).disability).toMatchObject({ percent, until: before(from) });
    },
  );

  it.each(["2003-08-14", "2007-06-30", "2007-07-01", "2011-12-31", "2012-02-01", "2026-11-21", "2199-12-31"])(
    "art-22-ust-1-pkt-1: on %s pension 19.52 %%",
    (day) => {
      expect(ratesOn(day).pension).toMatchObject({ from: "2003-08-14", percent: "19.52" });
      expect(ratesOn(day).pension).not.toHaveProperty("until");
    },
  );

  it("each with its provision and the day it was looked at", () => {
    expect(ratesOn("2026-06-01").pension.citation).toEqual({
      act: "DU/2025/350",
      unit: "art-22-ust-1-pkt-1",
    });
    expect(ratesOn("2026-06-01").disability.citation).toEqual({
      act: "DU/2025/350",
      unit: "art-22-ust-1-pkt-2",
    });
    expect(ratesOn("2026-06-01").pension.verifiedOn).toBe("2026-11-21");
  });

  it("art-22-ust-1: the insurances of old age and of disability, in this order", () => {
    expect(insurances).toEqual(["pension", "disability"]);
    expect(Object.keys(ratesOn("2026-11-21"))).toEqual(insurances);
  });

  it("together 27.52 % today", () => {
    const { pension, disability: today } = ratesOn("2026-11-21");
    expect(Math.round(Number(pension.percent) * 100 + Number(today.percent) * 100)).toBe(2752);
  });

  it("DU/2007/792 art-4: the step of 2007 says that it is the whole rate", () => {
    expect(ratesOn("2007-07-01").disability.note).toMatch(/whole rate/);
    expect(ratesOn("2012-02-01").disability).not.toHaveProperty("note");
  });
});
