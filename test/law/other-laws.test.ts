import { describe, expect, it } from "vitest";
import { calendarDate, dayAfter } from "../../src/calendar/index.js";
import { isEndUnread, lawOn, otherLaws, provisions, theAct, unitIds } from "../../src/law/index.js";
import { before, lawOf } from "./day-of.js";

const all = otherLaws();
const ids = (day: string, asOf?: string): string[] => {
  const law = lawOn(day, { asOf });
  return "unknown" in law ? [] : law.otherLaws.map(({ id }) => id);
};

describe("otherLaws()", () => {
  it.each([
    ["covid-suspension", "DU/2020/374", "2020-03-08", "2020-03-31", null, false],
    ["covid-quarantine", "DU/2020/374", "2021-01-26", "2021-01-26", null, false],
    ["covid-extension", "DU/2020/374", "2021-01-26", "2021-01-26", null, false],
    ["covid-funding", "DU/2020/374", "2020-03-08", "2020-03-31", null, false],
    ["covid-stay", "DU/2020/374", "2020-06-24", "2020-06-24", null, false],
    ["ukraine-tasks", "DU/2022/583", "2022-02-24", "2022-03-12", null, false],
    ["ukraine-referral", "DU/2022/583", "2022-02-24", "2022-04-15", null, false],
    ["ukraine-club", "DU/2022/583", "2022-02-24", "2022-04-15", null, false],
    ["flood-suspension", "DU/2024/1473", "2024-10-05", "2024-10-05", null, true],
    ["flood-extension", "DU/2024/1473", "2024-10-05", "2024-10-05", null, true],
    ["flood-funding", "DU/2024/1473", "2024-10-05", "2024-10-05", null, true],
    ["flood-days-off", "DU/2024/1473", "2024-09-16", "2024-11-26", "2025-01-15", true],
    ["flood-stay", "DU/2024/1473", "2024-10-05", "2024-10-05", null, true],
    ["flood-referral", "DU/2024/1473", "2024-10-05", "2024-10-05", "2025-03-31", true],
  ])("%s (%s): from %s, in force %s, to %s", (id, act, effectiveFrom, inForceFrom, until, untilKnown) => {
    expect(all.find((one) => one.id === id)).toMatchObject({
      act,
      effectiveFrom,
      inForceFrom,
      until,
      untilKnown,
    });
  });

  it("an end that was inferred makes the record inferred (flood days off), all others are as read", () => {
    const ofAll = all.map(({ id, confidence }) => [id, confidence]);
    expect(ofAll.filter(([, confidence]) => confidence !== "primary")).toEqual([
      ["flood-days-off", "inferred"],
    ]);
  });

  it.each([
    ["DU/2020/374", "2024-02-22"],
    ["DU/2022/583", "2024-01-15"],
    ["DU/2024/1473", "2025-05-08"],
  ])("%s was read as it was on %s", (act, readUntil) => {
    for (const one of all.filter((record) => record.act === act)) expect(one).toMatchObject({ readUntil });
  });

  it("there are no others", () => expect(all).toHaveLength(14));

  it("each touches provisions of the Act, cites its own act, and says in two languages what it does", () => {
    for (const { act, provisions: cited, touches, gist } of all) {
      expect(touches.length).toBeGreaterThan(0);
      for (const unit of touches) expect(unitIds).toContain(unit);
      for (const citation of cited) expect(citation.act).toBe(act);
      expect(gist.pl).toMatch(/\.$/);
      expect(gist.en).toMatch(/\.$/);
    }
  });

  it("answers with copies", () => {
    otherLaws()[0]!.touches.length = 0;
    expect(otherLaws()).toEqual(all);
  });
});

describe("lawOn(date).otherLaws", () => {
  it.each(all)("$id: on its first day, not on the day before", ({ id, effectiveFrom }) => {
    expect(ids(effectiveFrom)).toContain(id);
    expect(ids(before(effectiveFrom))).not.toContain(id);
  });

  it.each(all.filter(({ until }) => until !== null))("$id: on its last day, not on the day after", (law) => {
    expect(ids(law.until!)).toContain(law.id);
    expect(ids("2025-04-01")).not.toContain(law.id);
  });

  it.each(all)("$id: hidden before it was in force", ({ id, effectiveFrom, inForceFrom }) => {
    expect(ids(effectiveFrom, inForceFrom)).toContain(id);
    expect(ids(effectiveFrom, before(inForceFrom))).not.toContain(id);
  });

  it("none before the epidemic", () => expect(ids("2020-03-07")).toEqual([]));

  it("DU/2020/374 art-15c: two wordings of the suspension", () => {
    expect(lawOf("2021-01-25").covidSuspension.value).toEqual({ benefit: "full", lastOrderDay: null });
    expect(lawOf("2021-01-26").covidSuspension.value?.lastOrderDay).toBe("2023-09-30");
  });
});

describe("provisions(): what a special act touches", () => {
  const touchedBy = (unit: string) => provisions().find((one) => one.unit === unit)?.touchedBy;

  it.each([
    ["art-14-ust-1", ["covid-stay", "flood-stay"]],
    ["art-15-ust-3", ["covid-extension", "flood-extension", "flood-referral"]],
    ["art-15-ust-3-zd-2", ["covid-extension", "flood-extension", "flood-referral"]],
    ["art-18-ust-4", ["ukraine-club"]],
    ["art-10-ust-4", ["covid-funding", "flood-funding"]],
    ["art-15-ust-8", ["flood-days-off"]],
    ["art-13-ust-4", undefined],
  ])("%s: %j", (unit, names) => expect(touchedBy(unit)).toEqual(names));
});

describe("up to which day the acts were read", () => {
  it.each([
    ["DU/2020/374", "2024-02-22"],
    ["DU/2022/583", "2024-01-15"],
    ["DU/2024/1473", "2025-05-08"],
  ])("%s: %s is the last day that was read", (act, day) => {
    expect(all.filter((one) => one.act === act).every(({ readUntil }) => readUntil === day)).toBe(true);
    expect(isEndUnread({ act }, calendarDate(day))).toBe(false);
    expect(isEndUnread({ act }, dayAfter(calendarDate(day)))).toBe(true);
  });

  it("the Act itself has a state of its own", () => {
    expect(isEndUnread(theAct("art-15"), calendarDate("2031-01-01"))).toBe(false);
  });
});
