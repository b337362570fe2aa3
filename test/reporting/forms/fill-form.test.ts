import { describe, expect, it } from "vitest";
import { centreReport, checkReport, type Records } from "../../../src/reporting/index.js";

function filled(form: "A-2004" | "A-2007" | "A-2017", year: number, records: Partial<Records> = {}) {
  const report = centreReport({ year, form, records: { unit: { id: "cis-1" }, ...records } });
  if (report.outcome !== "report" || report.form === null) throw new Error(JSON.stringify(report));
  return { ...report.form, assumptions: report.assumptions.map(({ id }) => id) };
}

const spent = (amounts: Record<string, string>): Records["money"] =>
  Object.entries(amounts).map(([line, amount], index) => ({
    id: `m${index}`,
    on: "2014-06-01",
    line: line as "running.food",
    amount,
  }));

describe("thousands of PLN with one decimal, half away from zero", () => {
  it.each([
    ["123456.78", "123.5"],
    ["0.00", "0.0"],
    ["49.99", "0.0"],
    ["50.00", "0.1"],
    ["149.99", "0.1"],
    ["150.00", "0.2"],
    ["-49.99", "0.0"],
    ["-50.00", "-0.1"],
    ["-123456.78", "-123.5"],
    ["99999999.99", "100000.0"],
  ])("%s is %s", (amount, expected) => {
    const { cells } = filled("A-2007", 2014, { money: spent({ "running.food": amount }) });
    expect(cells["V.2"]?.["12"]?.["executed"]).toBe(expected);
  });
});

describe("A-2007", () => {
  it("people as numbers, average employment as it is, money in thousands", () => {
    const { cells, assumptions } = filled("A-2007", 2014, {
      participants: [{ id: "a", sex: "female", groups: ["disabled"] }],
      programmes: [
        { id: "p", participant: "a", periods: { participation: { from: "2014-02-01", to: "2014-12-31" } } },
      ],
      staff: [{ id: "w", person: "x", basis: "employment", from: "2014-01-01", time: "1/2" }],
      grants: [
        { id: "g", purpose: "training" },
        { id: "h", purpose: "equipment" },
      ],
      money: [
        { id: "m1", on: "2014-03-03", line: "running.services", amount: "1000.00", grant: "g" },
        { id: "m2", on: "2014-03-03", line: "investment.purchases", amount: "2000.00", grant: "h" },
        { id: "m3", on: "2014-03-03", line: "pay.individuals", amount: "500.00" },
      ],
      plan: [{ id: "n", year: 2015, line: "revenue.pfron", amount: "7000.00" }],
      payments: [{ id: "q", participant: "a", forMonth: "2014-02", paidOn: "2014-03-05", benefit: "900.00" }],
    });
    expect(cells["II.2"]).toEqual({
      "1": { used: "3.0" },
      "2": { used: "2.0" },
      "3": { used: "1.0" },
      "4": { used: "1.0" },
    });
    expect(cells["III"]?.["3"]).toEqual({ total: "0.50", women: "0.00" });
    expect(cells["IV.1"]?.["10"]).toEqual({ began: 1, "took-part": 1, completed: 0 });
    expect(cells["IV.1"]?.["11"]).toEqual({ began: 0, "took-part": 0, completed: 0 });
    expect(cells["V.1"]?.["5"]).toEqual({ executed: "0.0", "next-plan": "7.0" });
    // Row 2 is the sum of all pay, also of the row that is never filled.
    expect(cells["V.2"]?.["2"]?.["executed"]).toBe("1.4");
    expect(cells["V.2"]?.["5"]).toEqual({ executed: null, "next-plan": null });
    expect(cells["V.2"]?.["7"]?.["executed"]).toBe("0.9");
    expect(assumptions).toContain("thousands-one-decimal");
    expect(assumptions).not.toContain("narrower-groups");
  });

  it("what is not filled: the row whose nesting was not read, then work of an unknown kind, where there is any", () => {
    expect(filled("A-2007", 2014).notFilled).toEqual([
      { section: "V.2", row: "5", column: "executed", reason: "nesting-not-read" },
      { section: "V.2", row: "5", column: "next-plan", reason: "nesting-not-read" },
    ]);
    const { notFilled } = filled("A-2007", 2014, {
      participants: [{ id: "a", sex: "male" }],
      outcomes: [{ id: "o", participant: "a", kind: "employment-unspecified", on: "2014-05-05" }],
    });
    expect(notFilled.slice(2)).toEqual([
      {
        section: null,
        row: null,
        column: null,
        reason: "no-row",
        cell: "independence/employment-unspecified/total",
      },
    ]);
  });

  it("rounded parts that do not add up are told, never adjusted", () => {
    const { cells, roundings } = filled("A-2007", 2014, {
      money: spent({ "running.food": "140.00", "investment.other": "140.00", "other.expenditure": "140.00" }),
    });
    expect(cells["V.2"]?.["1"]?.["executed"]).toBe("0.4");
    expect(roundings).toEqual([
      { section: "V.2", row: "1", column: "executed", total: "0.4", parts: "0.3", difference: "0.1" },
    ]);
  });

  it("what the form holds passes its own printed constraints", () => {
    const { cells } = filled("A-2007", 2014, {
      money: spent({ "running.food": "140.00", "investment.other": "140.00", "other.expenditure": "140.00" }),
    });
    expect(checkReport({ form: "A-2007", cells })).toMatchObject({
      errors: [],
      warnings: [],
      notChecked: [],
      roundings: [{ row: "1", difference: "0.1" }],
    });
  });

  it("may be asked for any year", () => {
    expect(filled("A-2007", 2024).id).toBe("A-2007");
  });
});

describe("A-2004", () => {
  const { cells, notFilled, assumptions } = filled("A-2004", 2005, {
    participants: [{ id: "a", sex: "female", groups: ["long-term-unemployed", "homeless-in-programme"] }],
    programmes: [
      { id: "p", participant: "a", periods: { participation: { from: "2005-02-01", to: "2005-12-31" } } },
    ],
    outcomes: [
      { id: "o", participant: "a", kind: "pension", on: "2005-06-06" },
      { id: "u", participant: "a", kind: "employment-unspecified", on: "2005-06-07" },
    ],
  });

  it("those who took part by sex and group, the independent by sex", () => {
    expect(cells["2.2"]?.["took-part"]).toEqual({
      total: 1,
      women: 1,
      unemployed: 1,
      homeless: 1,
      released: 0,
    });
    expect(cells["2.2"]?.["pension"]).toEqual({
      total: 1,
      women: 1,
      unemployed: null,
      homeless: null,
      released: null,
    });
  });

  it("what no number of the content fills, in the order of the form", () => {
    expect(cells["2.2"]?.["trained"]?.["total"]).toBeNull();
    expect(notFilled.slice(0, 5).map(({ row, column }) => `${row} ${column}`)).toEqual([
      "trained total",
      "trained women",
      "trained unemployed",
      "trained homeless",
      "trained released",
    ]);
    expect(new Set(notFilled.map(({ reason }) => reason))).toEqual(new Set(["not-in-content", "no-row"]));
    expect(notFilled.slice(-2).map(({ cell }) => cell)).toEqual([
      "independence/employment-unspecified/total",
      "independence/employment-unspecified/women",
    ]);
  });

  it("the narrower groups are an assumption", () => {
    expect(assumptions).toContain("narrower-groups");
    expect(assumptions).not.toContain("thousands-one-decimal");
  });
});

it("A-2017 is never filled", () => {
  expect(filled("A-2017", 2018)).toMatchObject({
    id: "A-2017",
    cells: {},
    roundings: [],
    notFilled: [{ section: null, row: null, column: null, reason: "not-transcribed" }],
  });
});
