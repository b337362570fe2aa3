import { describe, expect, it } from "vitest";
import { operatingGrant, supervisionTerm } from "../../../src/centre/index.js";
import { clubRegistration } from "../../../src/club/index.js";
import { toICalendar } from "../../../src/reporting/index.js";
import { always, calendarOf, calendarOfAnything, daysOf, dutiesOf, results } from "./calendars.js";

const centre = { for: "centre", ...always, ...results } as const;
const club = { for: "club", ...always, ...results } as const;

describe("grants are paid by the 10th (art. 8 ust. 5, art. 10 ust. 4)", () => {
  it("of the month after each month of the grant", () => {
    const duties = dutiesOf("grant-instalment", centre);
    expect(duties.map(({ date, about }) => [date, about])).toEqual([
      ["2020-02-10", "2020-01 (art. 8 ust. 5)"],
      ["2020-03-10", "2020-02 (art. 8 ust. 5)"],
      ["2020-04-10", "2020-03 (art. 10 ust. 4)"],
      ["2020-04-10", "2020-03 (art. 8 ust. 5)"],
    ]);
    expect(duties[0]).toMatchObject({ certainty: "A", fixedByLaw: true, movedTo: null });
    expect(duties[0]?.title).toEqual({
      pl: "Ostatni dzień wypłaty dotacji dla centrum integracji społecznej za styczeń 2020 r. (art. 8 ust. 5)",
      en: "Last day for the payment of a grant to the social integration centre for January 2020 (art. 8 ust. 5)",
    });
  });

  it("a day on each side of the calendar", () => {
    const on = (day: string) => daysOf("grant-instalment", { ...centre, from: day, to: day });
    expect(["2020-02-09", "2020-02-10", "2020-02-11"].map(on)).toEqual([[], ["2020-02-10"], []]);
  });

  it("none for local government, for nothing due and for what no rule gives", () => {
    const month = "2016-05";
    const none = [
      operatingGrant({
        ...{ foundingInstitution: "commune", form: "budgetary-establishment", month },
        ...{ participants: 20, staff: 4, costPerParticipant: "500.00", ownRevenue: "2000.00" },
      }),
      operatingGrant({
        ...{ foundingInstitution: "ngo", month, participants: 0, staff: 0 },
        ...{ ratePerHead: "300.00", costs: "1.00", ownRevenue: "0.00" },
      }),
      operatingGrant({ foundingInstitution: "other", month, participants: 1, staff: 1 }),
    ];
    expect(none.map(({ outcome }) => outcome)).toEqual(["due", "not-due", "no-rule"]);
    expect(daysOf("grant-instalment", { for: "centre", ...always, operatingGrant: none })).toEqual([]);
  });
});

describe("terms set in supervision (art. 5b ust. 2)", () => {
  it("end at the earliest on the day found; the voivode may set a later one", () => {
    const duties = dutiesOf("supervision-term", centre);
    expect(duties.map(({ date }) => date)).toEqual(["2026-03-16", "2026-04-01"]);
    expect(duties[0]).toMatchObject({ certainty: "B", fixedByLaw: false, movedTo: null });
  });

  it("none before 2022-02-15, and none with what was known then", () => {
    const before = supervisionTerm({ kind: "remedy", receivedOn: "2022-02-14" });
    expect(before.outcome).toBe("no-rule");
    expect(daysOf("supervision-term", { for: "centre", ...always, supervisionTerm: [before] })).toEqual([]);
    expect(daysOf("supervision-term", { ...centre, asOf: "2022-02-14" })).toEqual([]);
    expect(daysOf("supervision-term", { ...centre, asOf: "2022-02-15" })).toHaveLength(2);
  });
});

describe("the entry in the register of clubs (art. 18a ust. 2)", () => {
  it.each(["club", "voivode"] as const)("is a day of the %s", (of) => {
    const [duty, ...others] = dutiesOf("register-entry", { ...club, for: of });
    expect(duty).toMatchObject({ date: "2026-04-01", certainty: "A", movedTo: null });
    expect(others).toEqual([]);
  });

  it("not of a centre; grants and terms not of a club", () => {
    expect(dutiesOf("register-entry", centre)).toEqual([]);
    expect(dutiesOf("grant-instalment", club)).toEqual([]);
    expect(dutiesOf("supervision-term", club)).toEqual([]);
  });

  it("from 2011-10-30 on", () => {
    const notified = (notifiedOn: string) => [
      clubRegistration({ on: notifiedOn, operator: "ngo", notifiedOn }),
    ];
    const dueFor = (day: string) => daysOf("register-entry", { ...club, clubRegistration: notified(day) });
    expect(dueFor("2011-10-29")).toEqual([]);
    expect(dueFor("2011-10-30")).toEqual(["2011-11-29"]);
  });
});

describe("results in a calendar", () => {
  const idsOf = (input: Parameters<typeof calendarOf>[0]) =>
    calendarOf(input).assumptions.map(({ id }) => id);

  it("a term in days that ends on a free day stays there, as an assumption", () => {
    // 16 March 2026 is a Monday, 28 March 2026 a Saturday.
    const term = (receivedOn: string) => [supervisionTerm({ kind: "explanations", receivedOn })];
    const march = { for: "centre", from: "2026-03-01", to: "2026-03-30" } as const;
    expect(idsOf({ ...march, supervisionTerm: term("2026-03-02") })).toEqual([]);
    expect(idsOf({ ...march, supervisionTerm: term("2026-03-14") })).toEqual(["term-not-moved"]);
    expect(daysOf("supervision-term", { ...march, supervisionTerm: term("2026-03-14") })).toEqual([
      "2026-03-28",
    ]);
  });

  it("the same day for the same thing stands once, so that a calendar program takes it", () => {
    const twice = { clubRegistration: [...results.clubRegistration, ...results.clubRegistration] };
    const { duties, events } = calendarOf({ ...club, ...twice });
    expect(duties.filter(({ kind }) => kind === "register-entry")).toHaveLength(1);
    expect(toICalendar({ events }).outcome).toBe("rendered");
  });

  it.each([
    ["activityGrant", { calculation: "operatingGrant", outcome: "due" }, ["calculation", "instalments"]],
    ["operatingGrant", { calculation: "operatingGrant", outcome: "undetermined" }, ["outcome"]],
    ["supervisionTerm", { calculation: "supervisionTerm", outcome: "term", earliest: "soon" }, ["earliest"]],
    ["clubRegistration", { calculation: "clubRegistration", outcome: "invalid" }, ["outcome", "entryDueBy"]],
  ])("%s: what is no decided result of it is refused", (name, given, keys) => {
    const result = calendarOfAnything({ for: "centre", ...always, [name]: [given] });
    expect(result.outcome === "invalid" && result.issues.map(({ path }) => path)).toEqual(
      keys.map((key) => [name, 0, key]),
    );
  });
});
