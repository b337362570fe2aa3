import { describe, expect, it } from "vitest";
import { Inquiry, type Interpretation, openQuestions } from "../../src/reasoning/index.js";
import { contractTable } from "./contract-table.js";

const withDefault = contractTable.filter(({ toBeChosen }) => !toBeChosen);
const withoutDefault = contractTable.filter(({ toBeChosen }) => toBeChosen);
const shaky = contractTable.filter(({ certainty }) => certainty === "C" || certainty === "D");
const settled = contractTable.filter(({ certainty }) => certainty === "A" || certainty === "B");

describe("Inquiry: readings", () => {
  it.each(withDefault)("$key: the default is used and listed", ({ key, readings, certainty, question }) => {
    const inquiry = new Inquiry({});
    expect(inquiry.reading(key)).toBe(readings[0]);
    expect(inquiry.complete).toBe(true);
    expect(inquiry.missing).toEqual([]);
    expect(inquiry.assumptions).toEqual([
      { id: key, reading: readings[0], chosen: false, certainty, question },
    ]);
  });

  it.each(withoutDefault)("$key: has to be chosen", ({ key, readings }) => {
    const inquiry = new Inquiry({});
    expect(inquiry.reading(key)).toBeUndefined();
    expect(inquiry.complete).toBe(false);
    expect(inquiry.missing).toEqual([{ kind: "interpretation", id: key, readings }]);
    expect(inquiry.assumptions).toEqual([]);
  });

  it.each(contractTable)(
    "$key: every reading may be given; given readings are listed, never missing",
    (row) => {
      for (const reading of row.readings) {
        for (const strict of [false, true]) {
          const interpretation = { [row.key]: reading } as Interpretation;
          const inquiry = new Inquiry({ interpretation, strict });
          expect(inquiry.reading(row.key)).toBe(reading);
          expect(inquiry.complete).toBe(true);
          expect(inquiry.assumptions).toEqual([
            { id: row.key, reading, chosen: true, certainty: row.certainty, question: row.question },
          ]);
        }
      }
    },
  );

  it.each(shaky)("$key ($certainty): strict asks for it", ({ key, readings }) => {
    const inquiry = new Inquiry({ strict: true });
    expect(inquiry.reading(key)).toBeUndefined();
    expect(inquiry.missing).toEqual([{ kind: "interpretation", id: key, readings }]);
  });

  it.each(settled)("$key ($certainty): strict takes the default", ({ key, readings }) => {
    const inquiry = new Inquiry({ strict: true });
    expect(inquiry.reading(key)).toBe(readings[0]);
    expect(inquiry.complete).toBe(true);
  });

  it("deductionBase is D in a partial month: strict asks, else the certainty is listed", () => {
    expect(new Inquiry({ strict: true }).reading("deductionBase", "D")).toBeUndefined();
    const inquiry = new Inquiry({});
    expect(inquiry.reading("deductionBase", "D")).toBe("full-month");
    expect(inquiry.assumptions).toMatchObject([{ id: "deductionBase", certainty: "D" }]);
  });

  it("a setting the case does not need is neither listed nor missing", () => {
    const inquiry = new Inquiry({ interpretation: { rounding: "nearest-grosz" }, strict: true });
    expect(inquiry.given("rounding")).toBe("nearest-grosz");
    expect(inquiry.given("sicknessDays")).toBeUndefined();
    expect(inquiry.assumptions).toEqual([]);
    expect(inquiry.complete).toBe(true);
  });

  it("false is a reading as good as any", () => {
    const inquiry = new Inquiry({ interpretation: { sicknessLimitRenewsOnExtension: false }, strict: true });
    expect(inquiry.reading("sicknessLimitRenewsOnExtension")).toBe(false);
    expect(inquiry.missing).toEqual([]);
  });

  it("asked twice is listed once", () => {
    const inquiry = new Inquiry({});
    for (let time = 0; time < 2; time += 1) {
      inquiry.reading("rounding");
      inquiry.reading("sicknessDays");
    }
    expect(inquiry.assumptions).toHaveLength(1);
    expect(inquiry.missing).toHaveLength(1);
  });
});

describe("Inquiry: what parts took for granted", () => {
  const partWith = (interpretation: Interpretation, certainty?: "B" | "D") => {
    const part = new Inquiry({ interpretation });
    part.reading("deductionBase", certainty);
    return part;
  };

  it("a reading that every part chose was chosen, and one that some part did not was not", () => {
    const chosen = { deductionBase: "full-month" } as const;
    for (const [parts, expected] of [
      [[chosen, chosen], true],
      [[chosen, {}], false],
      [[{}, chosen], false],
      [[{}, {}], false],
    ] as const) {
      const whole = new Inquiry({});
      for (const each of parts) whole.takeOver(partWith(each));
      expect(whole.assumptions).toMatchObject([{ id: "deductionBase", chosen: expected, certainty: "B" }]);
    }
  });

  it("of one reading the least certain place is listed, whichever comes first", () => {
    for (const certainties of [
      ["B", "D"],
      ["D", "B"],
    ] as const) {
      const whole = new Inquiry({});
      for (const each of certainties) whole.takeOver(partWith({}, each));
      expect(whole.assumptions).toMatchObject([{ id: "deductionBase", certainty: "D" }]);
    }
  });

  it("two readings of one question are two assumptions", () => {
    const whole = new Inquiry({});
    whole.takeOver(partWith({ deductionBase: "amount-due" }));
    whole.takeOver(partWith({}));
    expect(whole.assumptions).toMatchObject([
      { reading: "amount-due", chosen: true },
      { reading: "full-month", chosen: false },
    ]);
  });

  it("what is no reading is not chosen", () => {
    const [whole, part] = [new Inquiry({}), new Inquiry({})];
    part.assume("deductions-add");
    for (let time = 0; time < 2; time += 1) whole.takeOver(part);
    expect(whole.assumptions).toEqual([{ id: "deductions-add", certainty: "C", question: "Q2" }]);
  });
});

describe("Inquiry: facts", () => {
  it("a fact is assumed and listed, once", () => {
    const inquiry = new Inquiry({});
    expect(inquiry.assumeFact("application-assumed", ["applied"], "application")).toBe(true);
    expect(inquiry.assumeFact("application-assumed", ["applied"], "application")).toBe(true);
    expect(inquiry.assumptions).toEqual([{ id: "application-assumed", certainty: "C" }]);
    expect(inquiry.complete).toBe(true);
  });

  it("strict asks for it instead, once", () => {
    const inquiry = new Inquiry({ strict: true });
    expect(inquiry.assumeFact("application-assumed", ["applied"], "application")).toBe(false);
    expect(inquiry.assumeFact("application-assumed", ["applied"], "application")).toBe(false);
    expect(inquiry.assumptions).toEqual([]);
    expect(inquiry.missing).toEqual([{ kind: "fact", path: ["applied"], question: "application" }]);
    expect(inquiry.complete).toBe(false);
  });

  it("strict keeps assumptions without a setting", () => {
    const inquiry = new Inquiry({ strict: true });
    inquiry.assume("deductions-add");
    expect(inquiry.assumptions).toEqual([{ id: "deductions-add", certainty: "C", question: "Q2" }]);
    expect(inquiry.complete).toBe(true);
  });
});

describe("Inquiry: order", () => {
  it("missing: facts first as they were asked for, then readings in the order of the table", () => {
    const inquiry = new Inquiry({ strict: true });
    for (const { key } of [...shaky].reverse()) inquiry.reading(key);
    inquiry.missingFact(["history"], "absence-history");
    inquiry.missingFact(["applied"], "application");
    expect(inquiry.missing).toEqual([
      { kind: "fact", path: ["history"], question: "absence-history" },
      { kind: "fact", path: ["applied"], question: "application" },
      ...shaky.map(({ key, readings }) => ({ kind: "interpretation", id: key, readings })),
    ]);
  });

  it("assumptions: readings in the order of the table, then the others as they were made", () => {
    const inquiry = new Inquiry({});
    inquiry.assume("deductions-add");
    inquiry.assume("application-assumed");
    for (const { key } of [...withDefault].reverse()) inquiry.reading(key);
    expect(inquiry.assumptions.map(({ id }) => id)).toEqual([
      ...withDefault.map(({ key }) => key),
      "deductions-add",
      "application-assumed",
    ]);
  });
});

describe("Inquiry: one case", () => {
  it("changing what it answered changes neither the questions nor the next answer", () => {
    const inquiry = new Inquiry({});
    inquiry.reading("sicknessDays");
    const [missing] = inquiry.missing;
    if (missing?.kind !== "interpretation") throw new Error("a reading is missing");
    missing.readings.length = 0;
    expect(openQuestions.sicknessDays.readings).toEqual(["calendar", "class-days"]);
    expect(inquiry.missing).toEqual([
      { kind: "interpretation", id: "sicknessDays", readings: ["calendar", "class-days"] },
    ]);
  });

  it("knows nothing of another", () => {
    const first = new Inquiry({});
    first.assume("open-list");
    first.missingFact(["applied"], "application");
    const second = new Inquiry({});
    expect(second.assumptions).toEqual([]);
    expect(second.complete).toBe(true);
  });
});
