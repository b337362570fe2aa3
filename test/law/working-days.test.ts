import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/index.js";
import { isWorkingDay, nextWorkingDay, termsStoodStillOn } from "../../src/law/index.js";

describe("working days (art. 57 § 4 of the Administrative Procedure Code)", () => {
  it.each([
    ["2018-03-31", "2018-04-03"],
    ["2024-03-31", "2024-04-02"],
    ["2025-03-31", "2025-03-31"],
    ["2026-11-27", "2026-11-27"],
    ["2026-11-28", "2026-11-30"],
    ["2018-11-12", "2018-11-13"],
    ["2024-12-24", "2024-12-24"],
    ["2025-12-24", "2025-12-29"],
    ["2022-12-31", "2023-01-02"],
  ])("%s: the next one is %s", (day, next) => {
    expect(nextWorkingDay(calendarDate(day))).toBe(next);
    expect(isWorkingDay(calendarDate(day))).toBe(day === next);
  });
});

describe("terms that stood still in the epidemic (art. 15zzr ust. 1)", () => {
  it.each([
    ["2020-03-30", false],
    ["2020-03-31", true],
    ["2020-05-23", true],
    ["2020-05-24", false],
  ])("%s: %s", (day, stoodStill) => {
    expect(termsStoodStillOn(calendarDate(day))).toBe(stoodStill);
  });
});
