import { describe, expect, it } from "vitest";
import type { MonthlyBenefitInput, Periods } from "zatrudnienie-socjalne";
import { sick } from "../boundaries/cases.js";
import { again, briefly, changesOf, months, table } from "./support.js";

/**
 * 2022/218 art. 14: in force on 2022-02-15, the rate and the length of an extension from 2022-01-01. The base was 1240.80,
 * 120 % of it 1488.96.
 */
const participating: Periods = { participation: { from: "2021-11-01", to: "2022-09-30" } };
const trying: Periods = { trial: { from: "2022-01-01", to: "2022-01-31" } };

function inMonth(month: string, periods = participating, asOf?: string): MonthlyBenefitInput {
  return { month, periods, applied: true, ...(asOf !== undefined && { asOf }) };
}

describe("art-15-ust-4: the law in force backwards from January 2022", () => {
  it.each(["2022-02-10", "2022-02-14"])("January, paid by the law known on %s", (asOf) => {
    const result = again({
      paid: { amount: "1240.80" },
      input: inMonth("2022-01"),
      formerInput: inMonth("2022-01", participating, asOf),
    });
    expect(result).toMatchObject({ outcome: "arrears", after: "1489.00", difference: "248.20" });
    expect(changesOf(result)).toEqual([
      ["rate", 0n],
      ["full-month", 248_160n],
      ["round", 40n],
    ]);
  });

  it("January, paid by the law known on 2022-02-15: unchanged", () => {
    const formerInput = inMonth("2022-01", participating, "2022-02-15");
    const result = again({ paid: { amount: "1489.00" }, input: inMonth("2022-01"), formerInput });
    expect(result).toMatchObject({ outcome: "unchanged", changes: [] });
  });

  it("2022-02-15: paid by the old rate although the new law was known", () => {
    const formerInput = inMonth("2022-01", participating, "2022-02-15");
    const result = again({ paid: { amount: "1240.80" }, input: inMonth("2022-01"), formerInput });
    expect(changesOf(result)).toEqual([["paid-otherwise", 248_200n]]);
  });

  it("art-15-ust-1-zd-2: the trial, half the base before", () => {
    const formerInput = inMonth("2022-01", trying, "2022-02-14");
    expect(briefly({ paid: { amount: "620.40" }, input: inMonth("2022-01", trying), formerInput })).toEqual([
      "arrears",
      "1489.00",
      "868.60",
    ]);
  });

  it("art-15-ust-4, Q18: the trial without an application was paid and by the new law is not due, read to the letter", () => {
    const interpretation = { trialApplication2022: "nothing" } as const;
    const input = { ...inMonth("2022-01", trying), applied: false, interpretation };
    const formerInput = { ...inMonth("2022-01", trying, "2022-02-14"), applied: false };
    const result = again({ paid: { amount: "620.40" }, input, formerInput });
    expect(result).toMatchObject({ outcome: "overpaid", after: "0.00", difference: "620.40" });
    expect(result.benefit).toMatchObject({ outcome: "not-due", reason: "no-application" });
    const byDefault = { ...inMonth("2022-01", trying), applied: false };
    expect(briefly({ paid: { amount: "620.40" }, input: byDefault, formerInput })).toEqual([
      "unchanged",
      "620.40",
      "0.00",
    ]);
  });

  it.each(["2022-02-10", "2022-02-14", "2022-02-15", undefined])("December 2021 by %s: unchanged", (asOf) => {
    const formerInput = inMonth("2021-12", participating, asOf);
    const result = again({ paid: { amount: "1240.80" }, input: inMonth("2021-12"), formerInput });
    expect(result).toMatchObject({ outcome: "unchanged", changes: [] });
  });

  it("February 2022, paid on both sides of 2022-02-15", () => {
    const input = inMonth("2022-02");
    expect(
      briefly({
        paid: { amount: "1240.80" },
        input,
        formerInput: inMonth("2022-02", participating, "2022-02-14"),
      }),
    ).toEqual(["arrears", "1489.00", "248.20"]);
    expect(
      again({
        paid: { amount: "1489.00" },
        input,
        formerInput: inMonth("2022-02", participating, "2022-02-15"),
      }),
    ).toMatchObject({ outcome: "unchanged", changes: [] });
  });

  it("art-15-ust-7a: the limit of 21 days does not work backwards, the rate of its days does", () => {
    // 16 days in January: 14 at 1/40 and two at 1/30, under both laws; 1240.80 and 1488.96 a month.
    const more = {
      absences: [sick("2022-01-03", "2022-01-18")],
      history: "complete",
      interpretation: { sicknessDays: "calendar" },
    } as const;
    const result = again({
      // 1240.80 − 434.28 − 82.72
      paid: { amount: "723.80" },
      input: { ...inMonth("2022-01"), ...more },
      formerInput: { ...inMonth("2022-01", participating, "2022-02-10"), ...more },
    });
    // 1488.96 − 521.136 − 99.264 = 868.56
    expect(result).toMatchObject({ outcome: "arrears", after: "868.60", difference: "144.80" });
    expect(changesOf(result)).toEqual([
      ["rate", 0n],
      ["full-month", 248_160n],
      ["sickness", -86_856n],
      ["unpaid-days", -16_544n],
      ["round", 40n],
    ]);
  });

  it("asOf at the top holds for both; one of the facts' own wins", () => {
    const paid = { amount: "1240.80" };
    expect(briefly({ paid, input: inMonth("2022-01"), asOf: "2022-02-14" })).toEqual([
      "unchanged",
      "1240.80",
      "0.00",
    ]);
    const own = again({
      paid,
      input: inMonth("2022-01", participating, "2022-02-15"),
      formerInput: inMonth("2022-01"),
      asOf: "2022-02-14",
    });
    expect(own).toMatchObject({ outcome: "arrears", after: "1489.00" });
    expect(changesOf(own).map(([operation]) => operation)).not.toContain("paid-otherwise");
    expect(own.law.asOf).toBe("2022-02-15");
  });

  it("a whole year, from the trial in June 2021 to May 2022", () => {
    const year: Periods = {
      trial: { from: "2021-06-01", to: "2021-06-30" },
      participation: { from: "2021-07-01", to: "2022-05-31" },
    };
    const list = [
      "2021-06 2021-07 2021-08 2021-09 2021-10 2021-11 2021-12",
      "2022-01 2022-02 2022-03 2022-04 2022-05",
    ].flatMap((line) => line.split(" "));
    const result = months({
      paid: list.map((month) => ({ month, amount: month === "2021-06" ? "620.40" : "1240.80" })),
      input: { periods: year, applied: true },
      formerInput: { periods: year, applied: true, asOf: "2022-02-14" },
    });
    expect(table(result)).toEqual(
      list.map((month) => {
        if (month === "2021-06") return [month, "unchanged", "620.40", "0.00"];
        return month < "2022"
          ? [month, "unchanged", "1240.80", "0.00"]
          : [month, "arrears", "1489.00", "248.20"];
      }),
    );
    expect(result.totals).toEqual({ count: 12, arrears: "1241.00", overpaid: "0.00", balance: "1241.00" });
  });
});
