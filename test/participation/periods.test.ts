import { describe, expect, it } from "vitest";
import { dayStatus } from "zatrudnienie-socjalne";
import { calendarDate } from "../../src/calendar/index.js";
import { contradictionsOfPeriods, periodsUntil } from "../../src/participation/index.js";

const period = (from: string, to: string) => ({ from: calendarDate(from), to: calendarDate(to) });
const participation = period("2026-04-02", "2027-03-01");
const extension = period("2027-03-02", "2027-09-01");

describe("art. 15 ust. 3: extensions that carry their basis", () => {
  const given = { ...extension, basis: "suspension" } as const;

  it("one by a suspension keeps its basis where phases are cut; an ordinary one says nothing", () => {
    const until = (day: string, basis: "ordinary" | "suspension") =>
      periodsUntil({ participation, extensions: [{ ...extension, basis }] }, calendarDate(day)).extensions;
    expect(until("2027-04-01", "suspension")).toEqual([
      { ...period("2027-03-02", "2027-04-01"), basis: "suspension" },
    ]);
    expect(until("2027-04-01", "ordinary")).toEqual([period("2027-03-02", "2027-04-01")]);
    expect(until("2027-03-01", "suspension")).toBeUndefined();
  });

  it("both are extensions to dayStatus; another basis is an issue", () => {
    const status = (basis: string) =>
      dayStatus({
        periods: { participation, extensions: [{ ...given, basis }] },
        on: "2027-05-01",
      } as Parameters<typeof dayStatus>[0]);
    expect(status("suspension")).toMatchObject({ outcome: "found", status: "extension" });
    expect(status("ordinary")).toMatchObject({ outcome: "found", status: "extension" });
    expect(status("flood")).toMatchObject({
      outcome: "invalid",
      issues: [{ path: ["periods", "extensions", 0, "basis"], code: "not-one-of" }],
    });
  });
});

describe("what does not fit between phases, where some could not be read", () => {
  const issues = (periods: Parameters<typeof contradictionsOfPeriods>[0]) =>
    contradictionsOfPeriods(periods, []).map(({ path, code }) => `${path.join(".")} ${code}`);

  it("nothing to compare with after a phase that is null or reversed", () => {
    expect(issues(undefined)).toEqual([]);
    expect(issues(null)).toEqual([]);
    expect(issues({ trial: null, participation })).toEqual([]);
    expect(issues({ participation, extensions: null })).toEqual([]);
    expect(issues({ participation, extensions: [null, period("2030-01-01", "2030-01-31")] })).toEqual([]);
    expect(issues({ trial: period("2026-03-02", "2026-03-01"), participation })).toEqual([
      "trial reversed-period",
    ]);
  });

  it("an extension of a participation that could not be read is no extension of nothing", () => {
    expect(issues({ participation: null, extensions: [extension] })).toEqual([]);
    expect(issues({ extensions: [] })).toEqual([]);
    expect(issues({ extensions: [extension] })).toEqual(["extensions extension-without-participation"]);
  });

  it("art. 15 ust. 1 and 3: an extension of nothing is compared with the trial before it", () => {
    expect(issues({ trial: period("2026-03-02", "2026-04-01"), extensions: [extension] })).toEqual([
      "extensions extension-without-participation",
      "extensions.0.from gap-between-phases",
    ]);
  });
});
