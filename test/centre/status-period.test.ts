import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "zatrudnienie-socjalne";
import { type StatusFound, statusPeriod, type StatusPeriodInput } from "zatrudnienie-socjalne/centre";
import { resultSchemas } from "zatrudnienie-socjalne/schemas";
import { plusDays } from "../participation/plans.js";
import { runs } from "../runs.js";

const found = (input: StatusPeriodInput): StatusFound => {
  const result = statusPeriod(input);
  if (result.outcome !== "found") throw new Error(JSON.stringify(result));
  return result;
};
const assumed = (input: StatusPeriodInput): string[] => found(input).assumptions.map(({ id }) => id);
const issues = (input: StatusPeriodInput): string[] => {
  const result = statusPeriod(input);
  return result.outcome === "invalid"
    ? result.issues.map(({ path, code }) => `${path.join(".")} ${code}`)
    : [];
};

describe("art-5-ust-2: three years to 2007-07-13, five from 2007-07-14", () => {
  it.each([
    ["2003-08-14", "2006-08-14"],
    ["2004-02-29", "2007-02-28"],
    ["2004-07-01", "2007-07-01"],
    ["2004-07-13", "2007-07-13"],
    ["2004-07-14", "2007-07-14"],
    ["2007-07-13", "2010-07-13"],
    ["2007-07-14", "2012-07-14"],
    ["2016-07-01", "2021-07-01"],
    ["2020-02-29", "2025-02-28"],
  ])("granted on %s: until %s", (grantedOn, until) => {
    expect(found({ on: "2026-06-01", grantedOn })).toMatchObject({
      until,
      periods: [{ kind: "grant", from: grantedOn, to: until, years: until < "2012" ? 3 : 5 }],
    });
  });

  it("oldStatus: only where three years end on 2007-07-14 or later", () => {
    const on = "2008-01-01";
    const reading = { interpretation: { oldStatus: "five-years" } } as const;
    for (const grantedOn of ["2004-07-01", "2004-07-13", "2007-07-14"]) {
      expect(assumed({ on, grantedOn })).not.toContain("oldStatus");
      expect(found({ on, grantedOn, ...reading }).until).toBe(found({ on, grantedOn }).until);
      expect(statusPeriod({ on, grantedOn, strict: true }).outcome).toBe("found");
    }
    expect(assumed({ on, grantedOn: "2004-07-14" })).toContain("oldStatus");
    expect(found({ on, grantedOn: "2004-07-14", ...reading }).until).toBe("2009-07-14");
    expect(found({ on, grantedOn: "2007-07-13", ...reading }).until).toBe("2012-07-13");
    expect(statusPeriod({ on, grantedOn: "2007-07-13", strict: true })).toMatchObject({
      outcome: "undetermined",
      missing: [{ kind: "interpretation", id: "oldStatus" }],
    });
    expect(assumed({ on, grantedOn: "2007-07-13", to: "2010-07-12" })).not.toContain("oldStatus");
  });

  it("a stated last day wins", () => {
    const stated = { on: "2026-06-01", grantedOn: "2022-01-01", to: "2026-12-31" };
    expect(found(stated)).toMatchObject({
      until: "2026-12-31",
      periods: [{ kind: "grant", from: "2022-01-01", to: "2026-12-31", years: null }],
    });
    expect(assumed(stated)).toEqual(["three-last-reports"]);
    expect(assumed({ ...stated, to: undefined })).toEqual(["status-term-by-code", "three-last-reports"]);
  });
});

describe("art-5a: extensions", () => {
  const extended = { grantedOn: "2016-07-01", extensions: [{ decidedOn: "2021-05-10" }] };

  it("start the day after and last five years", () => {
    expect(found({ on: "2026-07-02", ...extended })).toMatchObject({
      status: "in-force",
      until: "2026-07-02",
      periods: [
        { kind: "grant", from: "2016-07-01", to: "2021-07-01", years: 5 },
        { kind: "extension", from: "2021-07-02", to: "2026-07-02", years: 5 },
      ],
      violations: [],
    });
    expect(found({ on: "2026-07-03", ...extended }).status).toBe("after");
    expect(found({ on: "2016-06-30", ...extended }).status).toBe("before");
    expect(found({ on: "2016-07-01", ...extended }).status).toBe("in-force");
  });

  it("the reports of the three calendar years before, without those before the status", () => {
    expect(found({ on: "2021-05-10", ...extended }).extension).toEqual({
      possible: true,
      reportsOf: [2018, 2019, 2020],
    });
    expect(found({ on: "2018-05-10", ...extended }).extension.reportsOf).toEqual([2016, 2017]);
    expect(found({ on: "2026-07-03", ...extended }).extension).toEqual({ possible: false, reportsOf: [] });
    expect(found({ on: "2007-07-13", grantedOn: "2005-01-10" }).extension.possible).toBe(false);
    expect(found({ on: "2007-07-14", grantedOn: "2005-01-10" }).extension).toEqual({
      possible: true,
      reportsOf: [2005, 2006],
    });
  });

  it("one decided before 2007-07-14 adds nothing, one decided too late does; both are violations", () => {
    const codes = (decidedOn: string) => {
      const { periods, violations } = found({
        on: "2008-01-01",
        grantedOn: "2004-07-01",
        extensions: [{ decidedOn }],
      });
      return [periods.length, ...violations.map(({ code, path }) => `${code} ${String(path?.join("."))}`)];
    };
    expect(codes("2007-07-13")).toEqual([1, "extension-before-rule extensions.0.decidedOn"]);
    expect(codes("2007-07-14")).toEqual([2, "decided-after-end extensions.0.decidedOn"]);
    const on = "2026-06-01";
    const last = { on, grantedOn: "2016-07-01", extensions: [{ decidedOn: "2021-07-01" }] };
    expect(found(last).violations).toEqual([]);
    expect(found({ ...last, extensions: [{ decidedOn: "2021-07-02" }] }).violations).toHaveLength(1);
  });

  it("bad days", () => {
    const on = "2026-06-01";
    const grantedOn = "2016-07-01";
    expect(issues({ on, grantedOn, to: "2016-06-30" })).toEqual(["to reversed-period"]);
    expect(issues({ on, grantedOn, extensions: [{ decidedOn: "2016-06-30" }] })).toEqual([
      "extensions.0.decidedOn decided-before-start",
    ]);
    const ends = (to: string) => ({ on, grantedOn, extensions: [{ decidedOn: "2021-05-10", to }] });
    expect(issues(ends("2021-07-01"))).toEqual(["extensions.0.to reversed-period"]);
    expect(issues(ends("2021-07-02"))).toEqual([]);
    // Where the reading moves the first day, so does the issue.
    const old = {
      on,
      grantedOn: "2006-01-02",
      extensions: [{ decidedOn: "2008-01-02", to: "2010-12-31" }],
    };
    expect(issues(old)).toEqual([]);
    expect(issues({ ...old, interpretation: { oldStatus: "five-years" } })).toEqual([
      "extensions.0.to reversed-period",
    ]);
  });
});

it.each([
  ["2005-12-31", "voivode"],
  ["2006-01-01", "marshal"],
  ["2007-07-13", "marshal"],
  ["2007-07-14", "voivode"],
])("on %s the %s decides, and the minister is the higher authority", (on, decidedBy) => {
  expect(found({ on, grantedOn: "2005-01-10" })).toMatchObject({ decidedBy, appealTo: "minister" });
});

it("each day is before, in or after the status; the periods follow one another", () => {
  const day = fc.date({ min: new Date("2003-08-14"), max: new Date("2030-12-31"), noInvalidDate: true });
  const iso = day.map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(iso, iso, fc.array(iso, { maxLength: 4 }), (on, grantedOn, days) => {
      const extensions = days.filter((each) => each >= grantedOn).map((decidedOn) => ({ decidedOn }));
      const result = found({ on, grantedOn, extensions });
      expect(resultSchemas.statusPeriod.parse(result)).toEqual(result);
      const { periods, until, status } = result;
      periods.slice(1).forEach(({ from }, index) => {
        expect(from).toBe(plusDays(periods[index]?.to ?? "", 1));
      });
      expect(until).toBe(periods.at(-1)?.to);
      expect(status).toBe(on < grantedOn ? "before" : on > until ? "after" : "in-force");
    }),
    { numRuns: runs(100) },
  );
});

it("in Polish", () => {
  const input = { on: "2021-05-10", grantedOn: "2016-07-01", extensions: [{ decidedOn: "2021-05-10" }] };
  expect(explain(found(input), "pl")).toEqual([
    "Status nadany na 5 lat trwa od 1 lipca 2016 r. do 1 lipca 2021 r. (art. 5 ust. 2).",
    "Status przedłużony na 5 lat trwa od 2 lipca 2021 r. do 2 lipca 2026 r. (art. 5a zd. 1).",
    "Okres liczony w latach kończy się w dniu, który datą odpowiada dniowi początkowemu, a gdy takiego dnia w ostatnim roku nie ma – w ostatnim dniu tego miesiąca (art. 57 § 3a Kodeksu postępowania administracyjnego, Dz.U. 2025 poz. 1691).",
    "Decyzję w sprawie statusu wydaje wojewoda (art. 5 ust. 1).",
    "Organem wyższego stopnia jest minister właściwy do spraw zabezpieczenia społecznego (art. 6a).",
    "Status można przedłużyć na wniosek instytucji tworzącej; bierze się pod uwagę sprawozdania z 3 ostatnich lat (art. 5a).",
  ]);
});
