import { describe, expect, it } from "vitest";
import { dutyCalendar, dutySchemas } from "../../../src/reporting/index.js";
import { always, calendarOf, calendarOfAnything, daysOf, dutiesOf, programme } from "./calendars.js";

const codesOf = (input: unknown) => {
  const result = calendarOfAnything(input);
  return result.outcome === "invalid"
    ? result.issues.map(({ path, code }) => [path.join("."), code])
    : result;
};

describe("reports of a centre (art. 5 ust. 4 pkt 2)", () => {
  it("fall on 31 March of the next year, the first in 2004", () => {
    const days = daysOf("centre-report", { for: "centre", ...always });
    expect(days).toHaveLength(27);
    expect(days.slice(0, 2)).toEqual(["2004-03-31", "2005-03-31"]);
    expect(days.at(-1)).toBe("2030-03-31");
  });

  it.each([
    ["2018-03-31", "2018-04-03"],
    ["2024-03-31", "2024-04-02"],
    ["2025-03-31", null],
  ])("%s moves to %s", (date, movedTo) => {
    const year = date.slice(0, 4);
    const [duty] = dutiesOf("centre-report", { for: "centre", from: `${year}-01-01`, to: `${year}-12-31` });
    expect(duty).toMatchObject({
      date,
      movedTo,
      certainty: "A",
      fixedByLaw: true,
      about: String(Number(year) - 1),
    });
  });

  it("is in a calendar that holds only its day, or only the day it moves to", () => {
    const on = (day: string) => daysOf("centre-report", { for: "centre", from: day, to: day });
    expect(["2018-03-30", "2018-03-31", "2018-04-01", "2018-04-03", "2018-04-04"].map(on)).toEqual([
      [],
      ["2018-03-31"],
      [],
      ["2018-03-31"],
      [],
    ]);
  });

  it("where the two days differ, the assumption is listed", () => {
    const result = calendarOf({ for: "centre", from: "2024-04-02", to: "2024-04-02" });
    expect(result.assumptions.map(({ id }) => id)).toEqual(["fixed-date-or-next-working-day"]);
  });

  it("only for years in which the unit had a day; the closing year is open", () => {
    const unit = { id: "cis", from: "2020-12-31", to: "2023-01-01" };
    const duties = dutiesOf("centre-report", { for: "centre", ...always, unit });
    expect(duties.map(({ about, certainty, question }) => [about, certainty, question])).toEqual([
      ["2020", "A", undefined],
      ["2021", "A", undefined],
      ["2022", "A", undefined],
      ["2023", "D", "closed-centre-report"],
    ]);
    const shorter = { id: "cis", from: "2021-01-01", to: "2022-12-31" };
    expect(
      dutiesOf("centre-report", { for: "centre", ...always, unit: shorter }).map(({ about }) => about),
    ).toEqual(["2021", "2022"]);
  });
});

describe("the terms of spring 2020", () => {
  it.each([
    ["centre", "centre-report", "2020-03-31"],
    ["club", "club-report", "2020-03-31"],
    ["voivode", "collective-report", "2020-04-30"],
    ["voivode", "clubs-information", "2020-04-30"],
  ] as const)("%s: %s of %s is open", (of, kind, date) => {
    const years = { from: "2019-01-01", to: "2021-12-31" };
    const duties = dutiesOf(kind, { for: of, ...years });
    expect(duties.map((duty) => [duty.date.slice(0, 4), duty.certainty, duty.question])).toEqual([
      ["2019", "A", undefined],
      ["2020", "D", "terms-2020"],
      ["2021", "A", undefined],
    ]);
    expect(duties[1]?.date).toBe(date);
  });

  it("also where the unit closed in 2019", () => {
    const unit = { id: "cis", to: "2019-06-30" };
    const [duty] = dutiesOf("centre-report", { for: "centre", from: "2020-01-01", to: "2020-12-31", unit });
    expect(duty).toMatchObject({ certainty: "D", question: "terms-2020" });
  });
});

describe("duties of a club", () => {
  it("art. 18a ust. 6: the first report is on 2015", () => {
    expect(daysOf("club-report", { for: "club", from: "2012-01-01", to: "2018-12-31" })).toEqual([
      "2016-03-31",
      "2017-03-31",
      "2018-03-31",
    ]);
  });

  it("the closing year is open", () => {
    const unit = { id: "kis", to: "2022-06-30" };
    expect(
      dutiesOf("club-report", { for: "club", from: "2022-01-01", to: "2030-12-31", unit }).at(-1),
    ).toMatchObject({
      about: "2022",
      certainty: "D",
      question: "closed-club-report",
    });
  });

  it.each([
    ["2011-10-29", []],
    ["2011-10-30", ["2011-11-29"]],
    ["2024-01-31", ["2024-03-01"]],
  ])("art. 18a ust. 4: a club that ceased on %s gives notice by %s", (to, days) => {
    expect(daysOf("cessation-notice", { for: "club", ...always, unit: { id: "kis", to } })).toEqual(days);
  });

  it("the notice shows the next working day too, with its own assumption", () => {
    const unit = { id: "kis", to: "2026-06-04" };
    const result = calendarOf({ for: "club", from: "2026-07-01", to: "2026-07-31", unit });
    expect(result.duties).toMatchObject([{ date: "2026-07-04", movedTo: "2026-07-06", about: "2026-06-04" }]);
    expect(result.duties[0]?.citation.unit).toBe("art-18a-ust-4");
    expect(result.assumptions.map(({ id }) => id)).toEqual(["term-not-moved"]);
  });
});

describe("duties of a voivode and of the Council of Ministers", () => {
  it("art. 5 ust. 7: the first collective report is on 2007", () => {
    expect(daysOf("collective-report", { for: "voivode", from: "2003-08-14", to: "2009-12-31" })).toEqual([
      "2008-04-30",
      "2009-04-30",
    ]);
  });

  it("art. 18b: the first information on clubs is on 2011", () => {
    expect(daysOf("clubs-information", { for: "voivode", from: "2003-08-14", to: "2013-12-31" })).toEqual([
      "2012-04-30",
      "2013-04-30",
    ]);
  });

  it("art. 18c: every two years, then every three", () => {
    const duties = dutiesOf("council-information", { for: "council", from: "2003-08-14", to: "2030-01-01" });
    expect(duties.map(({ date, certainty, question }) => [date, certainty, question ?? null])).toEqual([
      ["2012-06-30", "A", null],
      ["2014-06-30", "B", null],
      ["2016-09-30", "B", null],
      ["2018-09-30", "B", null],
      ["2020-09-30", "B", null],
      ["2023-09-30", "D", "council-cycle"],
      ["2026-09-30", "D", "council-cycle"],
      ["2029-09-30", "D", "council-cycle"],
    ]);
    expect(duties.map(({ about }) => about)).toEqual(duties.map(({ date }) => date.slice(0, 4)));
  });

  it("with asOf only rules already in force are known", () => {
    const years = { from: "2021-01-01", to: "2024-12-31" };
    expect(daysOf("council-information", { for: "council", ...years, asOf: "2022-02-14" })).toEqual([
      "2022-09-30",
      "2024-09-30",
    ]);
    expect(daysOf("council-information", { for: "council", ...years, asOf: "2022-02-15" })).toEqual([
      "2023-09-30",
    ]);
    expect(daysOf("club-report", { for: "club", ...always, asOf: "2015-10-23" })).toEqual([]);
    expect(daysOf("clubs-information", { for: "voivode", ...always, asOf: "2011-10-29" })).toEqual([]);
  });
});

describe("status (art. 5 ust. 2)", () => {
  it("ends on its last day", () => {
    const unit = {
      id: "cis",
      status: [
        { from: "2016-07-01", to: "2021-07-01" },
        { from: "2021-07-02", to: "2026-07-02" },
      ],
    };
    const duties = dutiesOf("status-end", { for: "centre", ...always, unit });
    expect(duties.map(({ date, about, movedTo, certainty }) => [date, about, movedTo, certainty])).toEqual([
      ["2021-07-01", "2016-07-01", null, "A"],
      ["2026-07-02", "2021-07-02", null, "A"],
    ]);
  });
});

describe("programmes", () => {
  const year = { from: "2024-01-01", to: "2040-12-31" } as const;
  const kindsAndDays = (input: Parameters<typeof programme>[0]) =>
    calendarOf({
      for: "centre",
      ...year,
      unit: { id: "c", to: "2000-01-01" },
      payments: [],
      programmes: [programme(input)],
    }).duties.map(({ kind, date }) => [kind, date]);

  it("art. 15 ust. 1–3: the ends of trial and participation, and nothing after them while no end is known", () => {
    expect(kindsAndDays({})).toEqual([
      ["trial-end", "2024-01-31"],
      ["participation-end", "2024-12-31"],
    ]);
  });

  it("art. 13 ust. 5a and 8b ust. 5: with an end, a certificate and the end of keeping data", () => {
    expect(kindsAndDays({ end: { on: "2024-06-30", reason: "job" } })).toEqual([
      ["trial-end", "2024-01-31"],
      ["participation-end", "2024-06-30"],
      ["certificate", "2024-07-01"],
      ["retention-end", "2034-12-31"],
    ]);
  });

  it("no certificate after a death", () => {
    expect(kindsAndDays({ end: { on: "2024-06-30", reason: "death" } }).map(([kind]) => kind)).not.toContain(
      "certificate",
    );
  });

  it.each([
    ["2024-01-30", false, "Q21"],
    ["2024-01-31", true, "Q21"],
    ["2024-02-01", true, undefined],
  ])("ended on %s: trial end %s, question %s", (on, hasTrialEnd, question) => {
    const { duties } = calendarOf({
      for: "centre",
      ...year,
      programmes: [programme({ end: { on, reason: "withdrawal" } })],
    });
    expect(duties.some(({ kind }) => kind === "trial-end")).toBe(hasTrialEnd);
    expect(duties.find(({ kind }) => kind === "certificate")).toMatchObject({
      certainty: "C",
      fixedByLaw: false,
    });
    expect(duties.find(({ kind }) => kind === "certificate")?.question).toBe(question);
  });

  it.each([
    ["2007-07-13", []],
    ["2007-07-14", ["2007-07-15"]],
  ])("art. 13 ust. 5a since 2007-07-14: ended on %s", (on, days) => {
    const periods = { participation: { from: "2007-01-01", to: "2007-12-31" } };
    const programmes = [programme({ periods, end: { on, reason: "other" } })];
    expect(daysOf("certificate", { for: "centre", ...always, programmes })).toEqual(days);
  });

  it.each([
    ["2008-12-31", []],
    ["2009-01-01", ["2019-12-31"]],
  ])("art. 8b ust. 5 since 2019-05-04: ended on %s", (on, days) => {
    const periods = { participation: { from: "2008-06-01", to: "2009-03-31" } };
    const programmes = [programme({ periods, end: { on, reason: "other" } })];
    expect(daysOf("retention-end", { for: "centre", ...always, programmes })).toEqual(days);
    const known = { from: "2003-08-14", to: "2040-12-31", asOf: "2019-05-03" };
    expect(daysOf("retention-end", { for: "centre", ...known, programmes })).toEqual([]);
  });
});

describe("refund (art. 15 ust. 8)", () => {
  const time = { from: "2026-01-01", to: "2026-12-31" };
  const payment = (id: string, paidOn: string, more: object = { benefit: "100.00" }) => ({
    id,
    participant: "a",
    forMonth: "2026-01",
    paidOn,
    ...more,
  });

  it("with payments: the month after each month of payment of a benefit", () => {
    const payments = [
      payment("1", "2026-02-10"),
      payment("2", "2026-02-28"),
      payment("3", "2026-04-01"),
      payment("4", "2026-06-01", { premium: "50.00" }),
      payment("5", "2025-12-31"),
    ];
    const duties = dutiesOf("refund-application", { for: "centre", ...time, payments });
    expect(
      duties.map(({ date, about, certainty, fixedByLaw }) => [date, about, certainty, fixedByLaw]),
    ).toEqual([
      ["2026-01-01", "2025-12", "B", false],
      ["2026-03-01", "2026-02", "B", false],
      ["2026-05-01", "2026-04", "B", false],
    ]);
  });

  it("without: two months after each month of a programme, each once", () => {
    const periods = { participation: { from: "2026-01-31", to: "2026-03-01" } };
    const programmes = [programme({ periods }), programme({ id: "p2", periods })];
    const duties = dutiesOf("refund-application", { for: "centre", ...time, programmes });
    expect(duties.map(({ date, about, certainty }) => [date, about, certainty])).toEqual([
      ["2026-03-01", "2026-02", "C"],
      ["2026-04-01", "2026-03", "C"],
      ["2026-05-01", "2026-04", "C"],
    ]);
  });

  it("an empty list of payments says that nothing was paid", () => {
    const programmes = [programme()];
    expect(daysOf("refund-application", { for: "centre", ...always, programmes, payments: [] })).toEqual([]);
  });
});

describe("uids, titles and events", () => {
  it("uid: kind, unit and what it is about, every other byte as %XX", () => {
    const unit = { id: "CIS Łódź_1.a*" };
    const [duty] = dutiesOf("centre-report", { for: "centre", from: "2026-01-01", to: "2026-12-31", unit });
    expect(duty?.uid).toBe("centre-report.CIS%20%C5%81%C3%B3d%C5%BA%5F1%2Ea%2A.2025@zatrudnienie-socjalne");
    const [other] = dutiesOf("centre-report", { for: "centre", from: "2026-01-01", to: "2026-12-31" });
    expect(other?.uid).toBe("centre-report..2025@zatrudnienie-socjalne");
  });

  it("every title holds what the duty is about, a day or month as a clerk writes it", () => {
    const input = {
      for: "centre",
      ...always,
      unit: { id: "c", status: [{ from: "2020-01-01", to: "2025-01-01" }] },
      programmes: [programme({ end: { on: "2024-06-30", reason: "job" } })],
    } as const;
    const { duties } = calendarOf(input);
    const titlesOf = (kind: string) => duties.filter((one) => one.kind === kind).map(({ title }) => title);
    expect(titlesOf("status-end")).toEqual([
      {
        pl: "Koniec statusu centrum integracji społecznej nadanego od 1 stycznia 2020 r.",
        en: "End of the status of social integration centre given from 1 January 2020",
      },
    ]);
    expect(titlesOf("refund-application")).toContainEqual({
      pl: "Wniosek o refundację świadczeń integracyjnych wypłaconych w lutym 2024 r.",
      en: "Application for the refund of integration benefits paid in February 2024",
    });
    for (const { title, about } of duties.filter((one) => !/^\d{4}-/.test(one.about))) {
      expect(title.pl).toContain(about);
      expect(title.en).toContain(about);
    }
  });

  it("events name the provision and, where they differ, both days", () => {
    const { events, duties } = calendarOf({ for: "centre", from: "2018-03-01", to: "2018-03-31" });
    expect(events).toEqual([
      {
        uid: duties[0]?.uid,
        date: "2018-03-31",
        title: "Sprawozdanie centrum integracji społecznej za 2017 r.",
        description:
          "Podstawa: art. 5 ust. 4 pkt 2. Dzień podany w ustawie: 2018-03-31, następny dzień roboczy: 2018-04-03.",
        categories: ["centre-report"],
      },
    ]);
  });

  it("a hostile id stays in its place", () => {
    const id = 'x"\r\n=1+1,\u202E\uD800;\u0000';
    const { duties } = calendarOf({
      for: "centre",
      ...always,
      payments: [],
      programmes: [programme({ id })],
    });
    const [duty] = duties.filter(({ kind }) => kind === "trial-end");
    expect(duty?.uid).toBe("trial-end..x%22%0D%0A%3D1%2B1%2C%E2%80%AE%EF%BF%BD%3B%00@zatrudnienie-socjalne");
    expect(duty?.about).toBe(id);
  });

  it("are sorted by date, kind and uid", () => {
    const programmes = ["b", "a", "c"].map((id) => programme({ id }));
    const { duties } = calendarOf({
      for: "centre",
      from: "2024-12-31",
      to: "2024-12-31",
      programmes,
      payments: [],
    });
    expect(duties.map(({ about }) => about)).toEqual(["a", "b", "c"]);
  });
});

describe("bad records and bad input", () => {
  it("a bad programme or payment is left out and stops nothing", () => {
    const { duties, leftOut } = calendarOf({
      for: "centre",
      from: "2024-01-01",
      to: "2024-12-31",
      programmes: [
        programme(),
        programme(),
        { id: "bad", participant: "a", periods: {} },
        null as never,
        programme({ id: "late", end: { on: "2025-01-01", reason: "job" } }),
      ],
      payments: [{ id: "z", participant: "a", forMonth: "2024-13", paidOn: "2024-02-01" }],
    });
    expect(duties.map(({ kind }) => kind)).toEqual(["trial-end", "centre-report", "participation-end"]);
    expect(leftOut.map(({ table, index, id, issues }) => [table, index, id, issues[0]?.code])).toEqual([
      ["programmes", 1, "p1", "repeated-id"],
      ["programmes", 2, "bad", "required"],
      ["programmes", 3, null, "wrong-type"],
      ["programmes", 4, "late", "end-outside-periods"],
      ["payments", 0, "z", "not-a-month"],
    ]);
  });

  it("participants and grants are not looked up", () => {
    const payments = [{ id: "1", participant: "x", forMonth: "2024-01", paidOn: "2024-02-01", grant: "y" }];
    expect(calendarOf({ for: "centre", ...always, programmes: [programme()], payments }).leftOut).toEqual([]);
  });

  it("all issues at once", () => {
    expect(codesOf({ for: "mayor", from: "2024-01-01", to: "2023-01-01", programmes: {}, extra: 1 })).toEqual(
      [
        ["for", "not-one-of"],
        ["programmes", "wrong-type"],
        ["extra", "unknown-key"],
        ["to", "reversed"],
      ],
    );
    const status = [
      { from: "2024-01-01", to: "2023-01-01" },
      { from: "2024-01-01", to: "2024-02-01" },
    ];
    const unit = { id: "", from: "2024-01-01", to: "2023-01-01", status };
    expect(codesOf({ for: "centre", from: "2024-01-01", to: "2024-01-01", unit })).toEqual([
      ["unit.id", "too-small"],
      ["unit.to", "reversed"],
      ["unit.status.0.to", "reversed"],
      ["unit.status.1.from", "repeated-date"],
    ]);
    for (const anything of [null, 1, "x", [], undefined, new Date(0)]) {
      expect(calendarOfAnything(anything).outcome).toBe("invalid");
    }
  });

  it("before the Act, and strict after the last check: unsupported", () => {
    expect(dutyCalendar({ for: "centre", from: "1990-01-01", to: "2003-08-13" }).outcome).toBe(
      "unsupported-date",
    );
    expect(dutyCalendar({ for: "centre", from: "1990-01-01", to: "2003-08-14" }).outcome).toBe("calendar");
    expect(dutyCalendar({ for: "centre", ...always, strict: true }).outcome).toBe("unsupported-date");
  });

  it("results keep to their schema and are plain data", () => {
    const programmes = [programme({ end: { on: "2024-01-10", reason: "withdrawal" } })];
    for (const of of ["centre", "club", "voivode", "council"] as const) {
      const result = calendarOf({ for: of, ...always, unit: { id: "u", to: "2026-06-04" }, programmes });
      expect(dutySchemas.dutyCalendar.result().parse(result)).toEqual(result);
      expect(structuredClone(result)).toEqual(result);
    }
  });
});
