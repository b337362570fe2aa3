import { describe, expect, it } from "vitest";
import { type CalendarDate, calendarDate, type Period } from "../../src/calendar/index.js";
import { Law } from "../../src/law/index.js";
import {
  areLongerInAll,
  type CheckedSuspension,
  contradictionsOfSuspensions,
  daysOfRuns,
  knownSuspensions,
  suspendedRuns,
} from "../../src/participation/index.js";
import { Inquiry } from "../../src/reasoning/index.js";

const lawFor = (day: CalendarDate, asOf: CalendarDate | undefined) => new Law(day, asOf);
const run = (from: string, to: string): Period => ({ from: calendarDate(from), to: calendarDate(to) });
const covid = (from: string, to: string): CheckedSuspension => ({ ...run(from, to), basis: "covid" });
const flood = (from: string, to: string): CheckedSuspension => ({ ...run(from, to), basis: "flood-2024" });

describe("COVID art. 15c ust. 1 and flood art. 48 ust. 1: when the voivode could suspend", () => {
  const issues = (...suspensions: CheckedSuspension[]) =>
    contradictionsOfSuspensions(suspensions, ["suspensions"], lawFor).map(
      ({ path, code }) => `${path.join(".")} ${code}`,
    );

  it("covid from 2020-03-08, also as known before 2020-03-31", () => {
    expect(issues(covid("2020-03-07", "2020-03-31"))).toEqual(["suspensions.0.from suspension-without-rule"]);
    expect(issues(covid("2020-03-08", "2020-03-31"))).toEqual([]);
  });

  it("flood-2024 from 2024-10-05", () => {
    expect(issues(flood("2024-10-04", "2024-10-31"))).toEqual(["suspensions.0.from suspension-without-rule"]);
    expect(issues(flood("2024-10-05", "2024-10-31"))).toEqual([]);
  });

  it("reversed days, and what could not be read", () => {
    expect(issues(covid("2020-05-02", "2020-05-02"), covid("2020-05-02", "2020-05-01"))).toEqual([
      "suspensions.1 reversed-period",
    ]);
    const unread = [
      null,
      { from: null, to: null, basis: null },
      { basis: "covid" as const },
      { ...covid("2020-03-01", "2020-03-31"), basis: null },
    ];
    expect(contradictionsOfSuspensions(unread, [], lawFor)).toEqual([]);
    expect(contradictionsOfSuspensions(null, [], lawFor)).toEqual([]);
  });
});

describe("suspensions whose law is known", () => {
  const known = (suspension: CheckedSuspension, asOf?: string) => {
    const inquiry = new Inquiry({});
    const law = new Law(calendarDate("2020-02-03"), asOf === undefined ? undefined : calendarDate(asOf));
    const { length } = knownSuspensions([suspension], law, inquiry);
    return [length, ...inquiry.assumptions.map(({ id }) => id)];
  };

  it("2020/568 art. 101: nobody knew before 2020-03-31, though it looks back to 2020-03-08", () => {
    expect(known(covid("2020-03-12", "2020-05-24"), "2020-03-30")).toEqual([0, "special-act-not-yet-known"]);
    expect(known(covid("2020-03-12", "2020-05-24"), "2020-03-31")).toEqual([1]);
    expect(known(covid("2020-03-12", "2020-05-24"))).toEqual([1]);
  });

  it("the COVID act was read to 2024-02-22, the flood act to 2025-05-08", () => {
    expect(known(covid("2024-02-01", "2024-02-22"))).toEqual([1]);
    expect(known(covid("2024-02-01", "2024-02-23"))).toEqual([1, "special-act-end-unread"]);
    expect(known(flood("2025-05-01", "2025-05-08"))).toEqual([1]);
    expect(known(flood("2025-05-01", "2025-05-09"))).toEqual([1, "special-act-end-unread"]);
  });
});

describe("the suspended days of a span", () => {
  it("overlapping and touching ones are one run; what lies outside is left out", () => {
    const suspensions = [
      covid("2020-10-24", "2020-11-30"),
      covid("2020-03-12", "2020-03-25"),
      covid("2020-03-26", "2020-04-10"),
      covid("2020-04-01", "2020-04-26"),
    ];
    const runs = suspendedRuns(suspensions, run("2020-03-20", "2020-10-31"));
    expect(runs).toEqual([run("2020-03-20", "2020-04-26"), run("2020-10-24", "2020-10-31")]);
    expect(daysOfRuns(runs)).toBe(38 + 8);
    expect(suspendedRuns(suspensions, run("2021-01-01", "2021-12-31"))).toEqual([]);
  });
});

describe("art. 15c ust. 4: more than three months in all", () => {
  const longer = (runs: Period[], count: "civil-code" | "day-before" = "civil-code") =>
    areLongerInAll(runs, 3, count);

  it("one run by the calendar: art. 112 of the Civil Code", () => {
    expect(longer([run("2020-11-01", "2021-02-01")])).toBe(false);
    expect(longer([run("2020-11-01", "2021-02-02")])).toBe(true);
    expect(longer([run("2020-11-01", "2021-01-31")], "day-before")).toBe(false);
    expect(longer([run("2020-11-01", "2021-02-01")], "day-before")).toBe(true);
  });

  it("several runs by days: art. 114 of the Civil Code, ninety days", () => {
    const first = run("2020-03-12", "2020-04-10");
    expect(daysOfRuns([first])).toBe(30);
    expect(longer([first, run("2020-11-01", "2020-12-30")])).toBe(false);
    expect(longer([first, run("2020-11-01", "2020-12-31")])).toBe(true);
  });

  it("no suspended day is not longer", () => {
    expect(longer([])).toBe(false);
  });
});
