import { describe, expect, it } from "vitest";
import { describeIssue, recalculate, recalculateMonths } from "zatrudnienie-socjalne";
import { excused, sick, unexcused } from "../boundaries/cases.js";
import { again, issuesOf, june, person } from "./support.js";

const paid = { amount: "2140.70" };

describe("recalculate: what cannot be calculated again", () => {
  it("former facts of another month", () => {
    const result = recalculate({ paid, input: june(), formerInput: june({ month: "2026-05" }) });
    expect(issuesOf(result)).toEqual(["formerInput.month another-month"]);
    if (result.outcome !== "invalid") throw new Error("valid");
    expect(result.issues.map((issue) => describeIssue(issue, "pl")).join()).not.toBe("");
  });

  it("problems of both facts come at once, each under its name", () => {
    const result = recalculate({
      paid: { amount: "2140.7" },
      input: june({ absences: unexcused("2026-06-07") }),
      formerInput: june({ absences: [...excused("2026-06-08"), sick("2026-06-08")] }),
      excludedFrom: "2026-06-31",
    });
    expect(issuesOf(result).map((issue) => issue.split(" ")[0])).toEqual(
      expect.arrayContaining(["paid.amount", "input.absences.0.date", "excludedFrom"]),
    );
    expect(issuesOf(result).filter((issue) => issue.startsWith("formerInput.absences.1"))).toHaveLength(1);
    expect(issuesOf(result)).toHaveLength(4);
  });

  it("class days at the top count for the facts: an absence beside them is an issue", () => {
    const classDays = ["2026-06-09"];
    expect(
      issuesOf(recalculate({ paid, input: june({ absences: unexcused("2026-06-08") }), classDays })),
    ).toEqual(["input.absences.0.date not-a-class-day"]);
    const own = june({ absences: unexcused("2026-06-08"), classDays: ["2026-06-08"] });
    expect(again({ paid, input: own, classDays }).after).toBe("2033.70");
  });

  it("a fact that is missing is named from outside", () => {
    const { history: _, ...input } = june({ absences: [sick("2026-06-08")] });
    expect(recalculate({ paid, input })).toMatchObject({
      outcome: "undetermined",
      missing: [{ kind: "fact", path: ["input", "history"] }],
    });
    expect(recalculate({ paid, input: june({ applied: "unknown" }) })).toMatchObject({
      missing: [{ kind: "fact", path: ["input", "applied"] }],
    });
  });

  it("a reading that is missing for the former facts only: decided, without changes", () => {
    const { interpretation: _, ...formerInput } = june({ absences: excused("2026-06-08") });
    expect(again({ paid, input: june(), formerInput })).toMatchObject({
      outcome: "unchanged",
      changes: null,
    });
  });

  it("a month that is not covered", () => {
    const periods = { participation: { from: "2031-01-01", to: "2031-11-30" } };
    expect(recalculate({ paid, input: june({ month: "2031-01", periods }) })).toEqual({
      calculation: "recalculate",
      outcome: "unsupported-date",
      supported: { from: "2003-08-14", to: "2027-05-31" },
      because: "amount-not-announced",
    });
  });

  it("strict at the top holds for the facts; their own wins", () => {
    expect(recalculate({ paid, input: june(), strict: true })).toEqual({
      calculation: "recalculate",
      outcome: "undetermined",
      missing: [
        {
          kind: "interpretation",
          id: "rounding",
          readings: ["up-to-10-groszy", "nearest-grosz", "up-to-grosz"],
        },
        { kind: "interpretation", id: "roundingStage", readings: ["final", "rate", "rate-and-final"] },
      ],
    });
    expect(again({ paid, input: june({ strict: false }), strict: true }).outcome).toBe("unchanged");
  });

  it("readings at the top are joined key by key with those of the facts", () => {
    const { interpretation: _, ...input } = june({
      absences: [...excused("2026-06-08"), sick("2026-06-09")],
    });
    const result = again({
      paid,
      input: { ...input, interpretation: { excusedAbsence: "unpaid" } },
      interpretation: { excusedAbsence: "full", sicknessDays: "calendar" },
    });
    // 2140.68 − 71.356 − 53.517
    expect(result.after).toBe("2015.90");
  });
});

describe("recalculateMonths: what cannot be calculated again", () => {
  it("a month twice: each must stand once", () => {
    const result = recalculateMonths({
      paid: [
        { month: "2026-06", amount: "1000.00" },
        { month: "2026-05", amount: "2066.30" },
        { month: "2026-06", amount: "1140.70" },
      ],
      input: person(),
    });
    expect(issuesOf(result)).toHaveLength(1);
    expect(issuesOf(result)[0]).toMatch(/^paid\.2\.month /);
  });

  it("at most 600 months", () => {
    const list = Array.from({ length: 601 }, (_, index) => ({
      month: `${String(2000 + Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, "0")}`,
      amount: "0.00",
    }));
    expect(recalculateMonths({ paid: list.slice(0, 600), input: person() }).outcome).toBe("recalculated");
    expect(issuesOf(recalculateMonths({ paid: list, input: person() }))).toEqual([
      expect.stringMatching(/^paid /),
    ]);
  });

  it("a problem of the facts is named once, however many months there are", () => {
    const result = recalculateMonths({
      paid: ["2026-05", "2026-06", "2026-07"].map((month) => ({ month, amount: "0.00" })),
      input: person({ absences: [...unexcused("2026-06-08"), ...excused("2026-06-08")] }),
    });
    expect(issuesOf(result)).toEqual(["input.absences.1 two-absences-on-a-day"]);
  });

  it("an absence on a day without classes is looked for in each month paid, and in no other", () => {
    const input = person({ absences: unexcused("2026-05-09", "2026-06-07", "2026-07-04") });
    const result = recalculateMonths({
      paid: ["2026-06", "2026-05"].map((month) => ({ month, amount: "0.00" })),
      input,
    });
    expect([...issuesOf(result)].sort()).toEqual([
      "input.absences.0.date not-a-class-day",
      "input.absences.1.date not-a-class-day",
    ]);
  });

  it("the month is no part of the facts", () => {
    const input = { ...person(), month: "2026-06" };
    expect(issuesOf(recalculateMonths({ paid: [], input }))).toEqual(["input.month unknown-key"]);
  });

  it("history before a day: months before that day cannot be decided from it", () => {
    const input = person({ history: { before: "2026-06-01", sicknessUsed: 3, daysOffUsed: 1 } });
    const result = recalculateMonths({
      paid: ["2026-05", "2026-06"].map((month) => ({ month, amount: "2066.30" })),
      input,
    });
    expect(issuesOf(result)).toEqual([expect.stringMatching(/^input\.history\.before /)]);
  });
});
