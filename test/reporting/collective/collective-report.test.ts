import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainWith, Voice } from "../../../src/reasoning/index.js";
import type { Source } from "../../../src/reporting/collective/result.js";
import {
  centreReport,
  clubReport,
  type CollectiveReport,
  collectiveReport,
  type CollectiveReportInput,
  collectiveSchemas,
  collectiveTexts,
  type GivenReport,
  type Records,
} from "../../../src/reporting/index.js";
import type { Report } from "../../../src/reporting/report/report.js";
import { randomRecords } from "../random-records.js";

const result = collectiveSchemas.collectiveReport.result();

function report(id: string, more: Partial<Records> = {}, settings: object = {}): Report<"centreReport"> {
  const made = centreReport({ year: 2018, records: { ...more, unit: { id } }, ...settings });
  if (made.outcome !== "report") throw new Error(JSON.stringify(made));
  return made;
}

function clubsReport(id: string, year = 2023, settings: object = {}): Report<"clubReport"> {
  const made = clubReport({ year, records: { unit: { id } }, ...settings });
  if (made.outcome !== "report") throw new Error(JSON.stringify(made));
  return made;
}

function collected(input: CollectiveReportInput): CollectiveReport {
  const found = collectiveReport(input);
  if (found.outcome !== "collective") throw new Error(JSON.stringify(found));
  return result.parse(found) as typeof found;
}

const issuesOf = (input: CollectiveReportInput) => {
  const found = collectiveReport(input);
  return found.outcome === "invalid" ? found.issues.map(({ path, code }) => [path, code]) : found.outcome;
};

const someone: Partial<Records> = {
  participants: [{ id: "a", sex: "female" }],
  outcomes: [{ id: "o", participant: "a", kind: "business", on: "2018-05-05" }],
  staff: [{ id: "w", person: "x", basis: "employment", from: "2018-01-01", time: "1/3" }],
  money: [{ id: "m", on: "2018-02-02", line: "running.food", amount: "-0.10" }],
};

const ids = (sources: { id: string; correction: number }[]) =>
  sources.map(({ id, correction }) => `${id}/${correction}`);

it("what was collected before may have more sources than a call takes arguments", () => {
  const one = collected({ year: 2018, reports: [report("1")] });
  const superseded = new Array<Source>(700_000).fill({ id: "1", correction: 0 });
  const found = collected({ year: 2018, reports: [{ ...one, superseded }] });
  expect(found.superseded).toHaveLength(superseded.length);
});

describe("cells are added as they were reported", () => {
  it("people, money and average employment", () => {
    const { cells } = collected({ year: 2018, reports: ["1", "2", "3"].map((id) => report(id, someone)) });
    expect(cells["independence"]?.["business"]).toEqual({ total: 3, women: 3 });
    expect(cells["staff"]?.["average"]).toEqual({ total: "0.99", women: "0.00" });
    expect(cells["expenditure"]?.["running.food"]?.["executed"]).toBe("-0.30");
  });

  it("sums have no limit", () => {
    const rich = report("1");
    rich.cells["revenue"]!["total"]!["executed"] = "99999999999999999999.99";
    const richer = report("2");
    richer.cells["revenue"]!["total"]!["executed"] = "0.01";
    const { cells } = collected({ year: 2018, reports: [rich, richer] });
    expect(cells["revenue"]?.["total"]?.["executed"]).toBe("100000000000000000000.00");
  });

  it("cells that the content does not have are ignored", () => {
    const more = report("1", someone);
    more.cells["own"] = { row: { column: 7 } };
    expect(collected({ year: 2018, reports: [more] }).cells["own"]).toBeUndefined();
  });

  it("no reports: zeros", () => {
    const { cells, counts, project, sources, content } = collected({ year: 2018, reports: [] });
    expect(cells["staff"]?.["average"]?.["total"]).toBe("0.00");
    expect(cells["staff"]?.["persons"]?.["total"]).toBe(0);
    expect({ counts, project, sources, content }).toEqual({
      counts: { reports: 0, unknowns: 0, leftOut: 0 },
      project: null,
      sources: [],
      content: "centre-content",
    });
  });

  it("in a form too", () => {
    const { form, assumptions } = collected({
      year: 2014,
      form: "A-2007",
      reports: ["1", "2"].map((id) => {
        const made = centreReport({
          year: 2014,
          records: {
            unit: { id },
            money: [{ id: "m", on: "2014-02-02", line: "running.food", amount: "49.99" }],
          },
        });
        if (made.outcome !== "report") throw new Error(made.outcome);
        return made;
      }),
    });
    expect(form?.cells["V.2"]?.["12"]?.["executed"]).toBe("0.1");
    expect(assumptions.map(({ id }) => id)).toContain("thousands-one-decimal");
  });
});

describe("corrections", () => {
  const first = report("b", someone, { correction: 0 });
  const second = report("b", {}, { correction: 2 });
  const other = report("a");

  it("the greatest counts, whatever the order; the others and their unknowns do not", () => {
    for (const reports of [
      [first, second, other],
      [other, second, first],
    ]) {
      const found = collected({ year: 2018, reports });
      expect(ids(found.sources)).toEqual(["a/0", "b/2"]);
      expect(ids(found.superseded)).toEqual(["b/0"]);
      expect(found.cells["independence"]?.["total"]?.["total"]).toBe(0);
      expect(found.counts).toEqual({ reports: 2, unknowns: 0, leftOut: 0 });
    }
  });

  it("unknowns and left out records of the reports that count, as lists or as numbers", () => {
    const open = report("c", { participants: [{ id: "a" }, { id: "a" }], outcomes: someone.outcomes });
    const asNumbers: GivenReport = { ...open, unit: { id: "d" }, unknowns: 5, leftOut: 7, findings: 0 };
    expect(collected({ year: 2018, reports: [open, asNumbers] }).counts).toEqual({
      reports: 2,
      unknowns: 6,
      leftOut: 8,
    });
  });
});

describe("who did not report", () => {
  it("expected units that are no source, each once, by code units", () => {
    const { notReported, steps } = collected({
      year: 2018,
      reports: [report("b")],
      expected: ["ż", "b", "a", "Z", "a"],
    });
    expect(notReported).toEqual(["Z", "a", "ż"]);
    expect(steps.map(({ operation }) => operation)).toContain("reports-not-reported");
  });

  it("that of a part is forgotten", () => {
    const part = collected({ year: 2018, reports: [], expected: ["x"] });
    expect(part.notReported).toEqual(["x"]);
    expect(collected({ year: 2018, reports: [part] }).notReported).toEqual([]);
  });
});

describe("readings", () => {
  const trial: Partial<Records> = {
    participants: [{ id: "a", sex: "male" }],
    programmes: [{ id: "p", participant: "a", periods: { trial: { from: "2018-03-01", to: "2018-03-31" } } }],
  };
  const counts = report("1", trial);
  const not = report("2", trial, { interpretation: { reportTrial: "not-counted" } });

  it("the different ones, the default first; more than one is an assumption", () => {
    for (const reports of [
      [not, counts],
      [counts, not],
    ]) {
      const mixed = collected({ year: 2018, reports });
      expect(mixed.readings).toEqual({ reportTrial: ["counts", "not-counted"] });
      expect(mixed.assumptions.map(({ id }) => id)).toEqual(["moved-counted-by-each", "mixed-readings"]);
    }
    const one = collected({ year: 2018, reports: [not, report("3")] });
    expect(one.readings).toEqual({ reportTrial: ["not-counted"] });
    expect(one.assumptions.map(({ id }) => id)).toEqual(["moved-counted-by-each"]);
    expect(collected({ year: 2018, reports: [report("3")] }).readings).toEqual({});
  });

  it("of a superseded report no more", () => {
    const corrected = report("2", trial, { correction: 1 });
    expect(collected({ year: 2018, reports: [not, corrected] }).readings).toEqual({
      reportTrial: ["counts"],
    });
  });
});

describe("issues", () => {
  const good = report("good");

  it("another year, kind, content, project", () => {
    const old = centreReport({ year: 2017, records: { unit: { id: "old" } } });
    if (old.outcome !== "report") throw new Error(old.outcome);
    expect(issuesOf({ year: 2018, reports: [good, old] })).toEqual([
      [["reports", 1, "year"], "another-year"],
    ]);
    expect(issuesOf({ year: 2018, reports: [good, clubsReport("k", 2018)] })).toEqual([
      [["reports", 1, "kind"], "another-kind"],
    ]);
    expect(
      issuesOf({ year: 2018, reports: [good, { ...good, unit: { id: "x" }, content: "club-content-2015" }] }),
    ).toEqual([[["reports", 1, "content"], "another-content"]]);
    expect(issuesOf({ year: 2018, reports: [good, report("p", {}, { project: "eu" })] })).toEqual([
      [["reports", 1, "project"], "another-project"],
    ]);
  });

  it("reports of one project together", () => {
    const reports = ["1", "2"].map((id) => report(id, {}, { project: "eu" }));
    expect(collected({ year: 2018, reports }).project).toBe("eu");
  });

  it("clubs of two contents", () => {
    const earlier = clubsReport("1", 2021, { asOf: "2022-01-31" });
    expect(earlier.content).toBe("club-content-2015");
    expect(issuesOf({ year: 2021, kind: "club", reports: [clubsReport("2", 2021), earlier] })).toEqual([
      [["reports", 1, "content"], "another-content"],
    ]);
  });

  it("a missing cell and one of a wrong type", () => {
    const bad = structuredClone(good);
    bad.unit.id = "bad";
    delete bad.cells["staff"]!["hired"]!["total"];
    bad.cells["staff"]!["persons"]!["women"] = "3";
    bad.cells["staff"]!["average"]!["total"] = 1;
    bad.cells["participants"]!["total"]!["began"] = -1;
    bad.cells["revenue"]!["total"]!["plan"] = "1.5";
    bad.cells["revenue"]!["total"]!["executed"] = null;
    expect(issuesOf({ year: 2018, reports: [good, bad] })).toEqual([
      [["reports", 1, "cells", "staff", "persons", "women"], "wrong-type"],
      [["reports", 1, "cells", "staff", "hired", "total"], "missing-cell"],
      [["reports", 1, "cells", "staff", "average", "total"], "wrong-type"],
      [["reports", 1, "cells", "participants", "total", "began"], "wrong-type"],
      [["reports", 1, "cells", "revenue", "total", "plan"], "wrong-type"],
      [["reports", 1, "cells", "revenue", "total", "executed"], "wrong-type"],
    ]);
  });

  it("what is no report", () => {
    const undue = centreReport({ year: 2018, records: { unit: { id: "u", from: "2019-01-01" } } });
    const { unknowns: _unknowns, ...withoutUnknowns } = good;
    const wrong = [
      null,
      7,
      "report",
      [],
      {},
      undue,
      withoutUnknowns,
      { ...good, unit: {} },
      { ...good, unit: { id: "" } },
      { ...good, correction: -1 },
      { ...good, project: 7 },
      { ...good, readings: { reportTrial: "perhaps" } },
      { ...good, cells: [] },
      { outcome: "collective" },
    ];
    const reports = wrong as unknown as CollectiveReportInput["reports"];
    expect(issuesOf({ year: 2018, reports })).toEqual(
      wrong.map((_, index) => [["reports", index], "not-a-report"]),
    );
  });

  it("repeated ids: equal corrections, a unit collected before, a unit in two parts", () => {
    const a = report("a");
    const b = report("b");
    const part = collected({ year: 2018, reports: [a, b] });
    const other = collected({ year: 2018, reports: [report("c"), b] });
    expect(issuesOf({ year: 2018, reports: [a, a, report("a", {}, { correction: 1 })] })).toEqual([
      [["reports", 1, "correction"], "repeated-id"],
    ]);
    expect(issuesOf({ year: 2018, reports: [report("a", {}, { correction: 3 }), part] })).toEqual([
      [["reports", 0, "unit", "id"], "repeated-id"],
    ]);
    expect(issuesOf({ year: 2018, reports: [part, other] })).toEqual([
      [["reports", 1, "sources", 0, "id"], "repeated-id"],
    ]);
  });

  it("a form for clubs, a wrong year, too many reports", () => {
    expect(issuesOf({ year: 2023, kind: "club", form: "A-2007", reports: [] })).toEqual([
      [["form"], "unknown-key"],
    ]);
    expect(issuesOf({ year: 2018.5, reports: [good] })).toEqual([[["year"], "wrong-type"]]);
    expect(issuesOf({ year: 2018, reports: Array.from({ length: 2001 }, () => good) })).toEqual([
      [["reports"], "too-many"],
    ]);
    expect(collectiveReport(undefined as never).outcome).toBe("invalid");
  });
});

describe("art-5-ust-7", () => {
  it("reports on 2006 are not collected, those on 2007 are", () => {
    expect(collectiveReport({ year: 2006, reports: [] })).toMatchObject({
      outcome: "not-due",
      reason: "no-rule-yet",
    });
    const first = collected({ year: 2007, reports: [] });
    expect(first.steps[0]).toMatchObject({
      operation: "collective-due",
      operands: { year: 2007, until: "2008-04-30" },
      citation: { unit: "art-5-ust-7" },
    });
    expect(collectiveReport({ year: 2002, reports: [] }).outcome).toBe("unsupported-date");
    expect(collectiveReport({ year: 2007, reports: [], asOf: "2007-07-13" }).outcome).toBe("not-due");
  });

  it("clubs: from 2015, as a help that no provision asks for", () => {
    expect(collectiveReport({ year: 2014, kind: "club", reports: [] })).toMatchObject({ outcome: "not-due" });
    expect(collected({ year: 2015, kind: "club", reports: [] }).content).toBe("club-content-2015");
    expect(collected({ year: 2020, kind: "club", reports: [] }).content).toBe("club-content-2015");
    const found = collected({ year: 2021, kind: "club", reports: [clubsReport("k", 2021)] });
    expect(found.content).toBe("club-content-2022");
    expect(found.assumptions.map(({ id }) => id)).toEqual([
      "moved-counted-by-each",
      "club-collective-is-ours",
    ]);
  });
});

describe("order and grouping do not matter", () => {
  const summary = ({ cells, sources, superseded, counts, readings }: CollectiveReport) => ({
    cells,
    sources,
    superseded,
    counts,
    readings,
  });

  it("any order, any parts of different units, and parts of parts", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(randomRecords(2018), fc.integer({ min: 1, max: 3 })), {
          minLength: 1,
          maxLength: 6,
        }),
        fc.func(fc.nat()),
        fc.integer({ min: 0, max: 5 }),
        (units, key, cut) => {
          const byUnit = units.map(([records, corrections], index) =>
            Array.from({ length: corrections }, (_, correction) =>
              report(`cis-${index}`, records, { correction }),
            ),
          );
          const whole = collected({ year: 2018, reports: byUnit.flat() });
          const shuffled = byUnit
            .flat()
            .map((one, index) => ({ one, place: key(index) }))
            .sort((a, b) => a.place - b.place)
            .map(({ one }) => one);
          expect(summary(collected({ year: 2018, reports: shuffled }))).toEqual(summary(whole));

          const left = collected({ year: 2018, reports: byUnit.slice(0, cut).flat() });
          const right = collected({ year: 2018, reports: byUnit.slice(cut).flat() });
          const read = JSON.parse(JSON.stringify(right)) as CollectiveReport;
          expect(summary(collected({ year: 2018, reports: [read, left] }))).toEqual(summary(whole));
          expect(
            summary(collected({ year: 2018, reports: [...byUnit.slice(0, cut).flat(), right] })),
          ).toEqual(summary(whole));
        },
      ),
      { numRuns: 15 },
    );
  });

  it("what was given stays as it was", () => {
    const reports = [report("b", someone), report("a", someone)];
    const before = structuredClone(reports);
    collected({ year: 2018, reports });
    expect(reports).toEqual(before);
  });
});

it("2,000 reports are added at once", () => {
  const one = report("x", someone);
  const many = (count: number) =>
    Array.from({ length: count }, (_, index): GivenReport => ({ ...one, unit: { id: `cis-${index}` } }));
  const { cells } = collected({ year: 2018, reports: many(2000) });
  expect(cells["independence"]?.["total"]?.["total"]).toBe(2000);
});

it("is explained in both languages", () => {
  const explain = explainWith(new Voice(collectiveTexts));
  const found = collected({ year: 2018, reports: [report("a")] });
  expect(explain(found, "pl")).toEqual([
    "Wojewoda przedstawia sprawozdanie zbiorcze o centrach za 2018 r. do 30 kwietnia 2019 r. (art. 5 ust. 7).",
    "Liczba uwzględnionych sprawozdań: 1 (art. 5 ust. 7).",
  ]);
  expect(explain(found, "en")[1]).toBe("Reports taken into account: 1 (art. 5 ust. 7).");
});
