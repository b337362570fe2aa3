// What rules the yearly report of a centre, on both sides of each change (art. 5 ust. 4 pkt 2 and ust. 6). A report goes by the
// law of the last day for filing it, so a change shows in the report on the year before.
import { describe, expect, it } from "vitest";
import { centreReport, dutyCalendar } from "../../../src/reporting/index.js";

function reportOn(year: number, plan?: number) {
  const line = { id: "p", line: "revenue.municipality", amount: "1.00" } as const;
  const planned = plan === undefined ? [] : [{ ...line, year: plan }];
  const report = centreReport({ year, records: { unit: { id: "cis" }, plan: planned } });
  if (report.outcome !== "report") throw new Error(report.outcome);
  return report;
}

const assumed = (year: number, plan?: number) => reportOn(year, plan).assumptions.map(({ id }) => id);

describe("art. 5 ust. 4 pkt 2: the report is filed by 31 March of the next year, on every year", () => {
  const years = Array.from({ length: 23 }, (_, index) => 2003 + index);

  it.each(years)("on %i", (year) => {
    expect(reportOn(year).steps[0]).toMatchObject({ operands: { until: `${year + 1}-03-31` } });
    const calendar = dutyCalendar({ for: "centre", from: `${year + 1}-01-01`, to: `${year + 1}-12-31` });
    const days = "duties" in calendar ? calendar.duties.filter(({ kind }) => kind === "centre-report") : [];
    expect(days.map(({ date }) => date)).toEqual([`${year + 1}-03-31`]);
  });
});

describe("what changed with a wording", () => {
  it.each([
    [2006, true, "filed by 31 March 2007, before DU/2007/793 of 14 July 2007"],
    [2007, false, "filed after it"],
  ])("art. 5 ust. 6, the content of 2007 is assumed on %i: %s", (year, isAssumed) => {
    expect(assumed(year).includes("content-of-2007")).toBe(isAssumed);
  });

  it.each([
    [2009, false, "the estimate still tells of all activity"],
    [2010, true, "since 4 September 2010 it tells of services only"],
  ])("art. 5 ust. 4 pkt 2, a plan of all activity is assumed to be meant on %i: %s", (year, isAssumed) => {
    expect(assumed(year, year + 1).includes("plan-of-all-activity")).toBe(isAssumed);
  });
});
