import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayStatus, type DayStatusInput, type Periods } from "zatrudnienie-socjalne/participation";
import { plusDays } from "./plans.js";

function statusOf(input: DayStatusInput): string {
  const result = dayStatus(input);
  if (result.outcome !== "found") throw new Error(`not found: ${JSON.stringify(result)}`);
  return result.status;
}

function issuesOf(input: DayStatusInput): string[] {
  const result = dayStatus(input);
  if (result.outcome !== "invalid") throw new Error(`not invalid: ${JSON.stringify(result)}`);
  return result.issues.map(({ path, code }) => `${path.join(".")} ${code}`);
}

const periods: Periods = {
  trial: { from: "2026-03-02", to: "2026-04-01" },
  participation: { from: "2026-04-02", to: "2027-03-01" },
  extensions: [
    { from: "2027-03-02", to: "2027-06-01" },
    { from: "2027-06-02", to: "2027-06-02" },
    { from: "2027-06-03", to: "2027-09-30" },
  ],
};

describe("art. 15 ust. 1 and 3: the phase of a day, both ends included", () => {
  it.each([
    ["2003-08-14", "before"],
    ["2026-03-01", "before"],
    ["2026-03-02", "trial"],
    ["2026-03-15", "trial"],
    ["2026-04-01", "trial"],
    ["2026-04-02", "participation"],
    ["2026-12-24", "participation"],
    ["2027-03-01", "participation"],
    ["2027-03-02", "extension"],
    ["2027-06-01", "extension"],
    ["2027-06-02", "extension"],
    ["2027-06-03", "extension"],
    ["2027-09-30", "extension"],
    ["2027-10-01", "after"],
    ["2199-12-31", "after"],
  ])("%s: %s", (on, status) => {
    expect(statusOf({ periods, on })).toBe(status);
  });

  it("only a trial", () => {
    const only = { trial: { from: "2026-03-02", to: "2026-04-01" } };
    expect(statusOf({ periods: only, on: "2026-03-01" })).toBe("before");
    expect(statusOf({ periods: only, on: "2026-04-01" })).toBe("trial");
    expect(statusOf({ periods: only, on: "2026-04-02" })).toBe("after");
  });

  it("only a participation", () => {
    const only = { participation: { from: "2026-04-02", to: "2027-03-01" } };
    expect(statusOf({ periods: only, on: "2026-04-01" })).toBe("before");
    expect(statusOf({ periods: only, on: "2026-04-02" })).toBe("participation");
    expect(statusOf({ periods: only, on: "2027-03-01" })).toBe("participation");
    expect(statusOf({ periods: only, on: "2027-03-02" })).toBe("after");
  });

  it("phases of one day each", () => {
    const short = {
      trial: { from: "2026-03-02", to: "2026-03-02" },
      participation: { from: "2026-03-03", to: "2026-03-03" },
      extensions: [{ from: "2026-03-04", to: "2026-03-04" }],
    };
    expect(
      ["01", "02", "03", "04", "05"].map((day) => statusOf({ periods: short, on: `2026-03-${day}` })),
    ).toEqual(["before", "trial", "participation", "extension", "after"]);
  });

  it("an empty list of extensions is no extension", () => {
    const empty = { participation: { from: "2026-04-02", to: "2027-03-01" }, extensions: [] };
    expect(statusOf({ periods: empty, on: "2027-03-02" })).toBe("after");
    expect(statusOf({ periods: { extensions: [] }, on: "2027-03-02" })).toBe("before");
  });

  it("without any period every day is before (as documented)", () => {
    for (const on of ["2003-08-14", "2026-04-01", "2199-12-31"])
      expect(statusOf({ periods: {}, on })).toBe("before");
  });

  it("periods may begin before the Act; the asked day may not", () => {
    const early = { participation: { from: "2003-01-01", to: "2003-12-31" } };
    expect(statusOf({ periods: early, on: "2003-08-14" })).toBe("participation");
    expect(dayStatus({ periods: early, on: "2003-08-13" }).outcome).toBe("unsupported-date");
  });
});

describe("what every decided answer carries", () => {
  it("steps without value, citations, law, versions", () => {
    const result = dayStatus({ periods, on: "2026-03-02", asOf: "2026-03-01" });
    if (result.outcome !== "found") throw new Error("not found");
    expect(result.citations).toContainEqual({ act: "DU/2003/1143", unit: "art-15-ust-1" });
    for (const step of result.steps) expect(step).not.toHaveProperty("value");
    expect(result.law).toMatchObject({ checkedUntil: "2026-10-08", asOf: "2026-03-01" });
    expect(result.assumptions).toEqual([]);
  });

  it("law-unverified after 2026-10-08", () => {
    const ids = (on: string) => {
      const result = dayStatus({ periods, on });
      return result.outcome === "found" ? result.assumptions : undefined;
    };
    expect(ids("2026-10-08")).toEqual([]);
    expect(ids("2026-10-09")).toEqual([{ id: "law-unverified", certainty: "C" }]);
  });
});

describe("unsupported-date", () => {
  it("before 2003-08-14; no end, because no amount is needed", () => {
    for (const on of ["2003-08-13", "1900-01-01", "1899-12-31"]) {
      expect(dayStatus({ periods, on })).toEqual({
        calculation: "dayStatus",
        outcome: "unsupported-date",
        supported: { from: "2003-08-14", to: null },
        because: "before-the-act",
      });
    }
  });

  it("strict: after 2026-10-08", () => {
    expect(statusOf({ periods, on: "2026-10-08", strict: true })).toBe("participation");
    expect(dayStatus({ periods, on: "2026-10-09", strict: true })).toEqual({
      calculation: "dayStatus",
      outcome: "unsupported-date",
      supported: { from: "2003-08-14", to: "2026-10-08" },
      because: "after-last-check",
    });
  });
});

describe("invalid periods", () => {
  const day = (from: string, to: string) => ({ from, to });
  it.each<[string, Periods, string[]]>([
    ["a reversed trial", { trial: day("2026-04-01", "2026-03-02") }, ["periods.trial reversed-period"]],
    [
      "a reversed participation",
      { participation: day("2026-04-02", "2026-04-01") },
      ["periods.participation reversed-period"],
    ],
    [
      "a reversed extension",
      { participation: day("2026-04-02", "2026-05-01"), extensions: [day("2026-05-02", "2026-05-01")] },
      ["periods.extensions.0 reversed-period"],
    ],
    [
      "a gap after the trial",
      { trial: day("2026-03-02", "2026-04-01"), participation: day("2026-04-03", "2026-05-01") },
      ["periods.participation.from gap-between-phases"],
    ],
    [
      "an overlap by a day",
      { trial: day("2026-03-02", "2026-04-01"), participation: day("2026-04-01", "2026-05-01") },
      ["periods.participation.from phases-out-of-order"],
    ],
    [
      "a trial after the participation",
      { trial: day("2026-05-02", "2026-06-01"), participation: day("2026-03-02", "2026-05-01") },
      ["periods.participation.from phases-out-of-order"],
    ],
    [
      "a gap between extensions",
      {
        participation: day("2026-04-02", "2026-05-01"),
        extensions: [day("2026-05-02", "2026-05-31"), day("2026-06-02", "2026-06-30")],
      },
      ["periods.extensions.1.from gap-between-phases"],
    ],
    [
      "an extension of nothing",
      { extensions: [day("2026-05-02", "2026-05-31")] },
      ["periods.extensions extension-without-participation"],
    ],
    [
      "an extension of a trial",
      { trial: day("2026-03-02", "2026-04-01"), extensions: [day("2026-04-02", "2026-05-31")] },
      ["periods.extensions extension-without-participation"],
    ],
    [
      "several at once",
      {
        trial: day("2026-04-01", "2026-03-02"),
        participation: day("2026-04-02", "2026-05-01"),
        extensions: [day("2026-05-03", "2026-05-31"), day("2026-05-20", "2026-06-30")],
      },
      [
        "periods.trial reversed-period",
        "periods.extensions.0.from gap-between-phases",
        "periods.extensions.1.from phases-out-of-order",
      ],
    ],
  ])("%s", (_, given, issues) => {
    expect(issuesOf({ periods: given, on: "2026-04-15" })).toEqual(issues);
  });

  it("a day that does not exist", () => {
    expect(issuesOf({ periods, on: "2026-02-29" })).toEqual(["on not-a-date"]);
    expect(issuesOf({ periods, on: "2200-01-01" })).toEqual(["on date-out-of-range"]);
  });
});

it("property: the status is that of the phase that holds the day", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9000 }),
      fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 2, maxLength: 5 }),
      fc.integer({ min: -10, max: 2000 }),
      (offset, lengths, at) => {
        const first = plusDays("2003-09-01", offset);
        const on = plusDays(first, at);
        let from = first;
        const phases = lengths.map((days) => {
          const phase = { from, to: plusDays(from, days - 1) };
          from = plusDays(from, days);
          return phase;
        });
        const [trial, participation, ...extensions] = phases;
        const index = phases.findIndex((phase) => phase.from <= on && on <= phase.to);
        const expected =
          on < first
            ? "before"
            : (["trial", "participation"][index] ?? (index === -1 ? "after" : "extension"));
        expect(statusOf({ periods: { trial, participation, extensions }, on })).toBe(expected);
      },
    ),
    { numRuns: 500 },
  );
});
