import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromExact, sum } from "../../../src/money/index.js";
import { hundredths } from "../../../src/reporting/count/hundredths.js";
import {
  centreReport,
  clubReport,
  collectiveReport,
  formTemplates,
  type Records,
  trace,
  type Traced,
  type TraceInput,
  traceSchemas,
} from "../../../src/reporting/index.js";
import { randomClubRecords, randomRecords } from "../random-records.js";

const result = traceSchemas.trace.result();

function traced(input: TraceInput): Traced {
  const found = trace(input);
  if (found.outcome !== "traced") throw new Error(JSON.stringify(found));
  result.parse(found);
  return found;
}

type Cells = Record<string, Record<string, Record<string, number | string | null>>>;

/** Every cell that is filled, by its place. */
function filled(cells: Cells) {
  return Object.entries(cells).flatMap(([section, rows]) =>
    Object.entries(rows).flatMap(([row, columns]) =>
      Object.entries(columns).flatMap(([column, value]) =>
        value === null ? [] : [{ section, row, column, value }],
      ),
    ),
  );
}

const grosze = (amount: unknown): bigint => BigInt(String(amount).replace(".", ""));

/** The addends of a cell give its value. */
function holds({ value, sum: pln, addends }: Traced): void {
  if (addends.some(({ because }) => because !== undefined)) expect(addends).toHaveLength(Number(value));
  else if (addends.some((addend) => typeof addend.value === "object"))
    expect(hundredths(sum(addends.map((addend) => fromExact(addend.value as never))))).toBe(value);
  else if (typeof value === "string") {
    const total = addends.reduce((all, addend) => all + grosze(addend.value), 0n);
    expect(total).toBe(grosze(pln ?? value));
  } else expect(value).toBe(addends.reduce((all, addend) => all + Number(addend.value), 0));
}

const year = 2014;

describe("every cell equals its trace, for any records", () => {
  it("of a centre and of its form", () => {
    fc.assert(
      fc.property(randomRecords(year), (records) => {
        const input = { year, records, form: "A-2007" } as const;
        const report = centreReport(input);
        if (report.outcome !== "report") throw new Error(report.outcome);
        for (const { value, ...cell } of filled(report.cells)) {
          const found = traced({ of: "centre", input, cell });
          expect(found.value).toBe(value);
          holds(found);
        }
        for (const { value, ...cell } of filled(report.form?.cells ?? {})) {
          const found = traced({ of: "centre", input, cell: { ...cell, form: "A-2007" } });
          expect(found.value).toBe(value);
          holds(found);
        }
      }),
      { numRuns: 4 },
    );
  });

  it("of a club", () => {
    fc.assert(
      fc.property(randomClubRecords(2023), (records) => {
        const input = { year: 2023, records };
        const report = clubReport(input);
        if (report.outcome !== "report") throw new Error(report.outcome);
        for (const { value, ...cell } of filled(report.cells)) {
          const found = traced({ of: "club", input, cell });
          expect(found.value).toBe(value);
          holds(found);
        }
      }),
      { numRuns: 8 },
    );
  });

  it("of a collective, of reports and of a part collected before", () => {
    fc.assert(
      fc.property(fc.array(randomRecords(year), { minLength: 3, maxLength: 3 }), (all) => {
        const reports = all.map((records, index) => {
          const made = centreReport({ year, records: { ...records, unit: { id: `cis-${index}` } } });
          if (made.outcome !== "report") throw new Error(made.outcome);
          return made;
        });
        const part = collectiveReport({ year, reports: reports.slice(0, 2) });
        if (part.outcome !== "collective") throw new Error(part.outcome);
        const input = { year, reports: [part, reports[2]!] };
        const whole = collectiveReport(input);
        if (whole.outcome !== "collective") throw new Error(whole.outcome);
        for (const { value, ...cell } of filled(whole.cells)) {
          const found = traced({ of: "collective", input, cell });
          expect(found.value).toBe(value);
          expect(found.addends.map(({ table, id }) => [table, id])).toEqual([
            ["reports", null],
            ["reports", "cis-2"],
          ]);
          holds(found);
        }
      }),
      { numRuns: 3 },
    );
  });
});

const records: Records = {
  unit: { id: "cis-1" },
  participants: [
    { id: "b", sex: "male" },
    { id: "a", sex: "female" },
  ],
  programmes: [
    { id: "p1", participant: "a", periods: { participation: { from: "2014-01-02", to: "2014-03-31" } } },
    { id: "p2", participant: "a", periods: { participation: { from: "2014-05-02", to: "2014-12-31" } } },
    { id: "p3", participant: "b", periods: { participation: { from: "2013-05-02", to: "2014-02-28" } } },
  ],
  staff: [
    { id: "w1", person: "z", basis: "employment", from: "2014-07-01", time: "1/2" },
    { id: "w2", person: "x", basis: "employment", from: "2014-01-01", time: "1" },
  ],
  grants: [{ id: "g", purpose: "operation" }],
  money: [
    { id: "m1", on: "2014-02-01", line: "revenue.municipality", amount: "123456.78", grant: "g" },
    { id: "m2", on: "2014-02-02", line: "running.food", amount: "50.00", grant: "g" },
  ],
  payments: [
    {
      id: "q1",
      participant: "a",
      forMonth: "2014-01",
      paidOn: "2014-02-01",
      benefit: "100.00",
      premium: "20.00",
      grant: "g",
    },
  ],
};
const input = { year, records };

describe("a trace", () => {
  it("people in the order of their table, each with all records that count", () => {
    const cell = { section: "participants", row: "total", column: "took-part" };
    expect(traced({ of: "centre", input, cell }).addends).toEqual([
      { table: "participants", id: "b", because: [{ table: "programmes", id: "p3" }] },
      {
        table: "participants",
        id: "a",
        because: [
          { table: "programmes", id: "p1" },
          { table: "programmes", id: "p2" },
        ],
      },
    ]);
  });

  it("staff in the order of the first contract", () => {
    const cell = { section: "staff", row: "persons", column: "total" };
    expect(traced({ of: "centre", input, cell }).addends.map(({ table, id }) => [table, id])).toEqual([
      ["staff", "z"],
      ["staff", "x"],
    ]);
  });

  it("average employment has exact addends", () => {
    const cell = { section: "staff", row: "average", column: "total" };
    expect(traced({ of: "centre", input, cell })).toMatchObject({
      value: "1.25",
      addends: [
        { table: "staff", id: "w1", value: { numerator: "92", denominator: "365" } },
        { table: "staff", id: "w2", value: { numerator: "1", denominator: "1" } },
      ],
    });
  });

  it("one addend a record, with benefit and premium together; money before payments; what is left has signs", () => {
    const cell = { section: "grants", row: "total", column: "left" };
    expect(traced({ of: "centre", input, cell })).toMatchObject({
      value: "123286.78",
      addends: [
        { table: "money", id: "m1", value: "123456.78" },
        { table: "money", id: "m2", value: "-50.00" },
        { table: "payments", id: "q1", value: "-120.00" },
      ],
    });
  });

  it("a form in thousands: as printed, with the sum in PLN beside it; also where the report was not asked for the form", () => {
    const cell = { section: "V.1", row: "2", column: "executed", form: "A-2007" } as const;
    expect(traced({ of: "centre", input, cell })).toMatchObject({
      value: "123.5",
      sum: "123456.78",
      addends: [{ table: "money", id: "m1", value: "123456.78" }],
    });
  });

  it("centre-content is the content itself", () => {
    const cell = { section: "staff", row: "persons", column: "total", form: "centre-content" } as const;
    expect(traced({ of: "centre", input, cell }).value).toBe(2);
  });

  it.each<TraceInput["cell"]>([
    { section: "staff", row: "persons", column: "began" },
    { section: "staff", row: "nobody", column: "total" },
    { section: "nothing", row: "persons", column: "total" },
    { section: "constructor", row: "name", column: "length" },
    { section: "V.2", row: "5", column: "executed", form: "A-2007" },
    { section: "III", row: "1", column: "toString", form: "A-2007" },
    { section: "2.2", row: "trained", column: "total", form: "A-2004" },
    { section: "I", row: "1", column: "value", form: "A-2017" },
  ])("no such cell: %j", (cell) => {
    expect(trace({ of: "centre", input, cell })).toEqual({ calculation: "trace", outcome: "not-found" });
  });

  it("a club has no forms", () => {
    const club = { year: 2023, records: { unit: { id: "k" } } };
    for (const form of ["centre-content", "A-2007"] as const)
      expect(
        trace({ of: "club", input: club, cell: { section: "staff", row: "persons", column: "total", form } })
          .outcome,
      ).toBe("not-found");
  });

  it("a superseded report is no addend", () => {
    const made = centreReport(input);
    const corrected = centreReport({ ...input, correction: 1 });
    if (made.outcome !== "report" || corrected.outcome !== "report") throw new Error("not made");
    const cell = { section: "participants", row: "total", column: "took-part" };
    expect(traced({ of: "collective", input: { year, reports: [made, corrected] }, cell }).addends).toEqual([
      { table: "reports", id: "cis-1", value: 2 },
    ]);
  });

  const cell = { section: "staff", row: "persons", column: "total" };

  it("a report that is not decided is the answer, its paths under input", () => {
    const wrong = { ...input, year: "2014" } as unknown as typeof input;
    expect(trace({ of: "centre", input: wrong, cell })).toEqual({
      calculation: "trace",
      outcome: "invalid",
      issues: [{ path: ["input", "year"], code: "wrong-type", params: { expected: "number" } }],
    });
    const early = trace({ of: "centre", input: { ...input, year: 2002 }, cell });
    expect(early).toMatchObject({ calculation: "trace", outcome: "unsupported-date" });
    const inactive = { year, records: { unit: { id: "u", from: "2015-01-01" } } };
    const none = trace({ of: "centre", input: inactive, cell });
    expect(result.parse(none)).toMatchObject({
      calculation: "trace",
      outcome: "not-due",
      reason: "not-active",
    });
    const strict = { ...input, strict: true, records: withTrial };
    expect(trace({ of: "centre", input: strict, cell })).toMatchObject({
      outcome: "undetermined",
      missing: [{ kind: "interpretation", id: "reportTrial" }],
    });
  });

  it("bad input of its own", () => {
    expect(trace({ of: "centre", cell } as never)).toMatchObject({
      outcome: "invalid",
      issues: [{ path: ["input"], code: "required" }],
    });
    for (const wrong of [undefined, null, 1, "x", [], { of: "nobody", input, cell }, { of: "centre", input }])
      expect(trace(wrong as never).outcome).toBe("invalid");
    const thrower = new Proxy(
      {},
      {
        get: () => {
          throw new Error("read");
        },
        ownKeys: () => {
          throw new Error("read");
        },
      },
    );
    expect(trace(thrower as never).outcome).toBe("invalid");
  });
});

const withTrial: Records = {
  unit: { id: "u" },
  participants: [{ id: "a" }],
  programmes: [
    {
      id: "p",
      participant: "a",
      periods: {
        trial: { from: "2014-01-02", to: "2014-02-01" },
        participation: { from: "2014-02-02", to: "2014-12-31" },
      },
    },
  ],
};

it("every binding of a form is a cell of the content", () => {
  for (const { id, sections } of formTemplates().filter(({ document }) => document === "centre-report"))
    for (const { id: section, rows } of sections)
      for (const { id: row, cells } of rows)
        for (const [column, from] of Object.entries(cells))
          if (from !== null)
            expect(
              trace({ of: "centre", input, cell: { section, row, column, form: id as "A-2007" } }).outcome,
            ).toBe("traced");
});
