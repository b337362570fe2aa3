import { describe, expect, it } from "vitest";
import { type MonthlyBenefitInput, priceOf } from "zatrudnienie-socjalne";
import { excused, sick, unexcused } from "../boundaries/cases.js";
import { issuesOf } from "../recalculate/support.js";
import { amountsOf, priced } from "./support.js";

function june(more: Partial<MonthlyBenefitInput> = {}): MonthlyBenefitInput {
  return {
    month: "2026-06",
    periods: { participation: { from: "2026-02-01", to: "2026-12-31" } },
    applied: true,
    history: "complete",
    ...more,
  };
}

const sickDays = [sick("2026-06-13", "2026-06-16")];

describe("the reading the others are compared with", () => {
  it("the default", () => {
    const { reference, readings } = priced("rounding", june());
    expect(reference).toBe("up-to-10-groszy");
    expect(readings.map(({ difference }) => difference)).toEqual(["0.00", "-0.02", "-0.02"]);
  });

  it("without a default the first", () => {
    const { reference, readings } = priced("sicknessDays", june({ absences: sickDays }));
    expect(reference).toBe("calendar");
    expect(readings.map(({ difference }) => difference)).toEqual(["0.00", "107.00"]);
  });

  it("the one that was given; the amounts stay the same", () => {
    const input = june({ absences: sickDays, interpretation: { sicknessDays: "class-days" } });
    const { reference, readings } = priced("sicknessDays", input);
    expect(reference).toBe("class-days");
    expect(readings.map(({ amount, difference }) => [amount, difference])).toEqual([
      ["1926.70", "-107.00"],
      ["2033.70", "0.00"],
    ]);
  });

  it("false given is a reading given", () => {
    const { reference } = priced(
      "sicknessLimitRenewsOnExtension",
      june({ interpretation: { sicknessLimitRenewsOnExtension: true } }),
    );
    expect(reference).toBe(true);
  });

  it("the changes are the steps of the reading against those of the reference", () => {
    const { readings } = priced("excusedAbsence", june({ absences: excused("2026-06-09") }));
    expect(
      readings[1]?.changes.map(({ operation, before, after }) => [
        operation,
        before !== null,
        after !== null,
      ]),
    ).toEqual([
      ["excused-paid", true, false],
      ["unpaid-days", false, true],
      ["round", true, true],
    ]);
    expect(readings[1]?.exact).toEqual({ numerator: "517331", denominator: "250" });
  });

  it("not-due under one reading and due under another", () => {
    const periods = { trial: { from: "2026-06-01", to: "2026-06-30" } };
    const { readings } = priced(
      "trialSickness",
      june({
        periods,
        absences: [sick("2026-06-01", "2026-06-30")],
        interpretation: { sicknessDays: "calendar" },
      }),
    );
    expect(readings.map(({ reading, outcome, amount }) => [reading, outcome, amount])).toEqual([
      ["unpaid", "not-due", "0.00"],
      ["full", "due", "2140.70"],
      ["as-participation", "due", "374.70"],
    ]);
  });
});

describe("strict", () => {
  const given = { rounding: "up-to-10-groszy", roundingStage: "final" } as const;

  it("the reading in question need not be given, the others must", () => {
    const absences = excused("2026-06-09");
    const classDays = ["2026-06-08", "2026-06-09"];
    expect(
      amountsOf(
        "excusedAbsence",
        june({
          absences,
          classDays,
          strict: true,
          interpretation: { ...given, unpaidDay: "minus-thirtieth" },
        }),
      ),
    ).toEqual(["2140.70", "2069.40", "71.30"]);
    expect(
      priceOf({
        key: "excusedAbsence",
        input: june({ absences, classDays, strict: true, interpretation: given }),
      }),
    ).toEqual({
      calculation: "priceOf",
      outcome: "undetermined",
      missing: [
        {
          kind: "interpretation",
          id: "unpaidDay",
          readings: ["minus-thirtieth", "payable-days", "minus-twentieth"],
        },
      ],
    });
  });

  it("what each reading lacks is named once, whichever lacks it", () => {
    const result = priceOf({
      key: "excusedAbsence",
      input: june({ absences: excused("2026-06-09"), strict: true }),
    });
    if (result.outcome !== "undetermined") throw new Error(JSON.stringify(result));
    const named = result.missing.map((missing) =>
      missing.kind === "fact" ? missing.path.join(".") : missing.id,
    );
    expect([...named].sort()).toEqual(["input.classDays", "rounding", "roundingStage", "unpaidDay"]);
  });

  it("a month after the last day checked is not covered", () => {
    expect(
      priceOf({ key: "rounding", input: june({ month: "2026-11", strict: true, interpretation: given }) })
        .outcome,
    ).toBe("unsupported-date");
  });
});

describe("what else is missing or wrong", () => {
  it("another reading that must be chosen", () => {
    const input = june({ absences: [...excused("2026-06-09"), ...sickDays] });
    expect(priceOf({ key: "excusedAbsence", input })).toEqual({
      calculation: "priceOf",
      outcome: "undetermined",
      missing: [{ kind: "interpretation", id: "sicknessDays", readings: ["calendar", "class-days"] }],
    });
    expect(priceOf({ key: "sicknessDays", input })).toMatchObject({ missing: [{ id: "excusedAbsence" }] });
    expect(priceOf({ key: "rounding", input })).toMatchObject({
      missing: [{ id: "sicknessDays" }, { id: "excusedAbsence" }],
    });
  });

  it("a fact, named where it stands", () => {
    const { history: _, ...input } = june({ absences: sickDays });
    expect(priceOf({ key: "sicknessDays", input })).toMatchObject({
      outcome: "undetermined",
      missing: [{ kind: "fact", path: ["input", "history"] }],
    });
    expect(priceOf({ key: "rounding", input: june({ applied: "unknown" }) })).toMatchObject({
      missing: [{ kind: "fact", path: ["input", "applied"] }],
    });
  });

  it("a fact that only one reading needs", () => {
    // Sickness in the trial touches the pool only as in participation.
    const { history: _, ...input } = june({
      periods: { trial: { from: "2026-06-01", to: "2026-06-30" } },
      absences: sickDays,
      interpretation: { sicknessDays: "calendar" },
    });
    expect(priceOf({ key: "trialSickness", input })).toMatchObject({
      outcome: "undetermined",
      missing: [{ kind: "fact", path: ["input", "history"] }],
    });
  });

  it("issues lie in the input", () => {
    expect(
      issuesOf(priceOf({ key: "rounding", input: june({ absences: unexcused("2026-06-07") }) })),
    ).toEqual(["input.absences.0.date not-a-class-day"]);
    expect(issuesOf(priceOf({ key: "no-such", input: june() } as never))).toEqual([
      expect.stringMatching(/^key /),
    ]);
    expect(issuesOf(priceOf({ key: "rounding", input: june(), strict: true } as never))).toEqual([
      "strict unknown-key",
    ]);
  });

  it("a month that is not covered", () => {
    const periods = { participation: { from: "2031-01-01", to: "2031-11-30" } };
    for (const key of ["rounding", "premiumCap"] as const) {
      expect(priceOf({ key, input: june({ month: "2031-01", periods }) })).toEqual({
        calculation: "priceOf",
        outcome: "unsupported-date",
        supported: { from: "2003-08-14", to: "2027-05-31" },
        because: "amount-not-announced",
      });
    }
  });
});
