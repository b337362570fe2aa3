import { describe, expect, it } from "vitest";
import { coverage, minimumWageOn } from "../../src/law/index.js";
import { before } from "./day-of.js";

/** The table of the dossier's parameters, section 4. */
const table = [
  ["2003-01-01", "800.00"],
  ["2004-01-01", "824.00"],
  ["2005-01-01", "849.00"],
  ["2006-01-01", "899.10"],
  ["2007-01-01", "936.00"],
  ["2008-01-01", "1126.00"],
  ["2009-01-01", "1276.00"],
  ["2010-01-01", "1317.00"],
  ["2011-01-01", "1386.00"],
  ["2012-01-01", "1500.00"],
  ["2013-01-01", "1600.00"],
  ["2014-01-01", "1680.00"],
  ["2015-01-01", "1750.00"],
  ["2016-01-01", "1850.00"],
  ["2017-01-01", "2000.00"],
  ["2018-01-01", "2100.00"],
  ["2019-01-01", "2250.00"],
  ["2020-01-01", "2600.00"],
  ["2021-01-01", "2800.00"],
  ["2022-01-01", "3010.00"],
  ["2023-01-01", "3490.00"],
  ["2023-07-01", "3600.00"],
  ["2024-01-01", "4242.00"],
  ["2024-07-01", "4300.00"],
  ["2025-01-01", "4666.00"],
  ["2026-01-01", "4806.00"],
] as const;

function wageOn(day: string) {
  const found = minimumWageOn(day);
  if ("unknown" in found) throw new Error(`no wage on ${day}: ${found.reason}`);
  return found;
}

describe("the minimum wage", () => {
  it.each(table.slice(1).map((row, index) => [row[0], table[index]![1], row[1]] as const))(
    "until the day before %s %s, then %s",
    (from, was, is) => {
      expect(wageOn(before(from))).toMatchObject({ amount: was, until: before(from) });
      expect(wageOn(from)).toMatchObject({ from, amount: is, confidence: "secondary" });
    },
  );

  it("is known from the first day of the Act to the end of 2026, and not carried over", () => {
    expect(wageOn("2003-08-14").amount).toBe("800.00");
    expect(wageOn("2026-12-31")).toMatchObject({ amount: "4806.00", until: "2026-12-31" });
    expect(minimumWageOn("2027-01-01")).toEqual({ unknown: true, reason: "not-announced" });
    expect(minimumWageOn("2003-08-13")).toEqual({ unknown: true, reason: "before-the-act" });
    expect(minimumWageOn("2026-02-30")).toEqual({ unknown: true, reason: "not-a-date" });
    expect(minimumWageOn(null as unknown as string)).toEqual({ unknown: true, reason: "not-a-date" });
    expect(coverage().parameters.minimumWage).toEqual({
      from: "2003-08-14",
      to: "2026-12-31",
      records: table.length,
    });
    expect(table).toHaveLength(26);
  });

  it("every amount says who gave it", () => {
    for (const [from] of table)
      expect(minimumWageOn(from < "2003-08-14" ? "2003-08-14" : from)).toHaveProperty("source");
  });
});
