import { describe, expect, it } from "vitest";
import { processorTime } from "../processor-time.js";
import { isThorough } from "../runs.js";
import { calculations, issuesOf, type Json, type Path, replaced, validInput } from "./support.js";

const { monthlyBenefit, planParticipation, dayStatus, payroll } = calculations;

const participation = { from: "2026-04-02", to: "2027-03-01" };

const month = (more: Record<string, unknown> = {}) => ({
  month: "2026-06",
  periods: { trial: { from: "2026-03-02", to: "2026-04-01" }, participation },
  history: "complete",
  applied: true,
  interpretation: { sicknessDays: "calendar", excusedAbsence: "full" },
  ...more,
});

const isInvalid = (input: unknown) => monthlyBenefit(input).outcome === "invalid";

describe("dates", () => {
  const impossible = [
    "2026-02-29",
    "2026-02-30",
    "2100-02-29",
    "2026-04-31",
    "2026-00-10",
    "2026-13-01",
    "2026-01-00",
    "2026-01-32",
    "2026-1-1",
    "26-01-01",
    "2026/01/01",
    "01-01-2026",
    "20260101",
    "2026-01-01T00:00:00Z",
    "2026-01-01 ",
    " 2026-01-01",
    "2026-01-01\n",
    "+002026-01-01",
    "-2026-01-01",
    "２０２６-01-01",
    "2026-W01-1",
    "today",
    "",
  ];
  it.each(impossible)("%j is not a day", (text) => {
    expect(issuesOf(dayStatus({ periods: {}, on: text }))).toEqual(["on not-a-date"]);
    expect(issuesOf(planParticipation({ trialFrom: text }))).toEqual(["trialFrom not-a-date"]);
    expect(issuesOf(monthlyBenefit(month({ asOf: text })))).toEqual(["asOf not-a-date"]);
    expect(issuesOf(monthlyBenefit(month({ absences: [{ kind: "excused", date: text }] })))).toEqual([
      "absences.0.date not-a-date",
    ]);
    expect(
      issuesOf(monthlyBenefit(month({ periods: { participation: { from: text, to: "2026-06-30" } } }))),
    ).toEqual(["periods.participation.from not-a-date"]);
  });

  it.each(["2024-02-29", "2000-02-29", "2026-12-31"])("%s is a day", (text) => {
    expect(dayStatus({ periods: {}, on: "2026-06-01", asOf: text }).outcome).not.toBe("invalid");
  });

  const dateFields: [string, (date: string) => unknown][] = [
    ["asOf", (asOf) => month({ asOf })],
    ["periods.trial.from", (from) => month({ periods: { trial: { from, to: "2199-12-31" } } })],
    ["periods.trial.to", (to) => month({ periods: { trial: { from: "1900-01-01", to } } })],
    [
      "periods.participation.from",
      (from) => month({ periods: { participation: { from, to: "2199-12-31" } } }),
    ],
    ["history.before", (before) => month({ history: { before, sicknessUsed: 0, daysOffUsed: 0 } })],
    ["classDays.0", (day) => month({ classDays: [day] })],
    [
      "absences.0.to",
      (to) =>
        month({
          absences: [{ kind: "sickness", from: "1900-01-01", to }],
          periods: { participation: { from: "1900-01-01", to: "2199-12-31" } },
        }),
    ],
  ];
  it.each(dateFields)("%s: 1900-01-01 to 2199-12-31", (path, input) => {
    expect(issuesOf(monthlyBenefit(input("1899-12-31")))).toContain(`${path} date-out-of-range`);
    expect(issuesOf(monthlyBenefit(input("2200-01-01")))).toContain(`${path} date-out-of-range`);
    for (const date of ["1900-01-01", "2199-12-31"]) {
      const result = monthlyBenefit(input(date));
      const codes = (result.issues ?? []).map(({ code }) => code);
      expect(codes).not.toContain("date-out-of-range");
      expect(codes).not.toContain("not-a-date");
    }
  });

  it("the day asked about may lie anywhere in the past: it is just not covered", () => {
    for (const day of ["0001-01-01", "1899-12-31", "1900-01-01", "2003-08-13"]) {
      expect(dayStatus({ periods: {}, on: day }).outcome).toBe("unsupported-date");
      expect(planParticipation({ trialFrom: day }).outcome).toBe("unsupported-date");
    }
    expect(issuesOf(dayStatus({ periods: {}, on: "2200-01-01" }))).toEqual(["on date-out-of-range"]);
    expect(issuesOf(planParticipation({ trialFrom: "2200-01-01" }))).toEqual(["trialFrom date-out-of-range"]);
  });
});

describe("months", () => {
  it.each(["2026-13", "2026-00", "2026-6", "2026-06-01", "26-06", "2026", "202606", "2026-06 ", "", "June"])(
    "%j is not a month",
    (text) => {
      expect(issuesOf(monthlyBenefit(month({ month: text })))).toContain("month not-a-month");
      expect(issuesOf(payroll({ month: text, cases: [] }))).toEqual(["month not-a-month"]);
    },
  );

  it.each(["0001-01", "1899-12", "2003-07", "2027-06", "9999-12"])("%s is not covered", (text) => {
    const result = monthlyBenefit({ month: text, periods: { participation } });
    expect(result).toEqual({
      calculation: "monthlyBenefit",
      outcome: "unsupported-date",
      supported: { from: "2003-08-14", to: "2027-05-31" },
      because: text < "2003-08" ? "before-the-act" : "amount-not-announced",
    });
  });

  it.each(["2003-08", "2027-05"])("%s is covered", (text) => {
    const result = monthlyBenefit(month({ month: text }));
    expect(["due", "not-due"]).toContain(result.outcome);
  });
});

describe("amounts", () => {
  const given = (amount: unknown) =>
    month({
      parameters: { unemploymentBenefit: [{ from: "2027-06-01", amount, source: "a notice" }] },
    });

  it.each([
    "0x10",
    "Infinity",
    "-Infinity",
    "NaN",
    "1e3",
    "1.0e3",
    "1,00",
    "01.00",
    "00.50",
    "-1.00",
    "+1.00",
    " 1.00",
    "1.00 ",
    "1.00\n",
    "1.0",
    "1.000",
    "1.",
    ".50",
    "1",
    "",
    "1 000.00",
    "1,000.00",
    "1_000.00",
    "1.00 zł",
    "PLN 1.00",
    "１.00",
    "0b1.00",
    "1783.9O",
  ])("%j is not an amount", (amount) => {
    expect(issuesOf(monthlyBenefit(given(amount)))).toContain(
      "parameters.unemploymentBenefit.0.amount not-an-amount",
    );
  });

  it("a text that is no amount is not said to be an amount that is not positive", () => {
    for (const amount of ["1,00", "1 000.00", "1.00 zł", "", "1.0"]) {
      expect(issuesOf(monthlyBenefit(given(amount)))).toEqual([
        "parameters.unemploymentBenefit.0.amount not-an-amount",
      ]);
    }
  });

  it.each([1900, 0, -1, 1900.5, NaN, Infinity, 1900n, null, true, ["1900.00"], { amount: "1900.00" }])(
    "%s is not a text",
    (amount) => {
      const result = monthlyBenefit(given(amount));
      expect(result.outcome).toBe("invalid");
      expect(result.issues?.map(({ path }) => path)).toEqual([
        ["parameters", "unemploymentBenefit", 0, "amount"],
      ]);
    },
  );

  it("0.00 is not an amount of a benefit", () => {
    expect(issuesOf(monthlyBenefit(given("0.00")))).toEqual([
      "parameters.unemploymentBenefit.0.amount amount-not-positive",
    ]);
  });

  it.each(["0.01", "1.00", "10.00", "1783.90", "1900.00", "99999.99"])("%s is one", (amount) => {
    expect(isInvalid(given(amount))).toBe(false);
  });

  it("from is the first of a month, each once", () => {
    const from = (...days: string[]) =>
      month({
        parameters: {
          unemploymentBenefit: days.map((day) => ({ from: day, amount: "1900.00", source: "a notice" })),
        },
      });
    expect(isInvalid(from("2027-06-01"))).toBe(false);
    expect(issuesOf(monthlyBenefit(from("2027-06-02")))).toEqual([
      "parameters.unemploymentBenefit.0.from not-first-of-month",
    ]);
    expect(issuesOf(monthlyBenefit(from("2027-05-31")))).toEqual([
      "parameters.unemploymentBenefit.0.from not-first-of-month",
    ]);
    expect(issuesOf(monthlyBenefit(from("2027-06-01", "2027-09-01", "2027-06-01")))).toEqual([
      "parameters.unemploymentBenefit.2.from repeated-date",
    ]);
  });

  it("a source is asked for", () => {
    const source = (text: string) =>
      month({
        parameters: { unemploymentBenefit: [{ from: "2027-06-01", amount: "1900.00", source: text }] },
      });
    expect(monthlyBenefit(source("")).issues?.map(({ path }) => path)).toEqual([
      ["parameters", "unemploymentBenefit", 0, "source"],
    ]);
  });
});

describe("numbers", () => {
  const history = (sicknessUsed: unknown, daysOffUsed: unknown = 0) =>
    month({ history: { before: "2026-06-01", sicknessUsed, daysOffUsed } });
  it("sicknessUsed and daysOffUsed are whole numbers from 0", () => {
    for (const bad of [-1, 0.5, NaN, Infinity, "1", null, 2 ** 60, -0.0001]) {
      const places = (input: unknown) =>
        new Set(issuesOf(monthlyBenefit(input)).map((each) => each.split(" ")[0]));
      expect(places(history(bad))).toEqual(new Set(["history.sicknessUsed"]));
      expect(places(history(0, bad))).toEqual(new Set(["history.daysOffUsed"]));
    }
    for (const good of [0, -0, 1, 21, 22, 10_000]) {
      expect(isInvalid(history(good))).toBe(false);
      expect(isInvalid(history(0, good))).toBe(false);
    }
  });

  it("months of an extension are whole numbers from 1", () => {
    const months = (value: unknown) =>
      planParticipation({ trialFrom: "2026-03-02", extensions: [{ months: value }] });
    for (const bad of [0, -1, 0.5, NaN, "1", null]) {
      expect(months(bad).issues?.map(({ path }) => path)).toEqual([["extensions", 0, "months"]]);
    }
    expect(months(1).outcome).toBe("undetermined");
  });
});

describe("limits: at the limit fine, one past it an issue", () => {
  const dayAt = (first: string, index: number) =>
    new Date(Date.parse(first) + index * 86_400_000).toISOString().slice(0, 10);
  const days = (count: number, first: string) =>
    Array.from({ length: count }, (_, index) => dayAt(first, index));
  const long = { participation: { from: "2018-01-01", to: "2027-03-01" } };

  it("2000 absences", () => {
    const absences = (count: number) =>
      month({
        periods: long,
        absences: days(count, "2018-01-01").map((date) => ({ kind: "excused", date })),
      });
    expect(monthlyBenefit(absences(2_000)).outcome).toBe("due");
    expect(monthlyBenefit(absences(2_001))).toEqual({
      calculation: "monthlyBenefit",
      outcome: "invalid",
      issues: [{ path: ["absences"], code: "too-many", params: { most: 2_000 } }],
    });
  });

  it("2000 class days", () => {
    const classDays = (count: number) => ({ ...month(), classDays: days(count, "2024-01-01") });
    expect(monthlyBenefit(classDays(2_000)).outcome).toBe("due");
    expect(issuesOf(monthlyBenefit(classDays(2_001)))).toEqual(["classDays too-many"]);
    const shared = (count: number) =>
      payroll({ month: "2026-06", cases: [], classDays: days(count, "2024-01-01") });
    expect(shared(2_000).outcome).toBe("computed");
    expect(issuesOf(shared(2_001))).toEqual(["classDays too-many"]);
  });

  it("24 extensions", () => {
    const extensions = (count: number) => days(count, "2027-03-02").map((day) => ({ from: day, to: day }));
    const periods = (count: number) => ({ participation, extensions: extensions(count) });
    const signed = (count: number) => ({
      trialFrom: "2026-03-02",
      trialTo: "2026-04-01",
      participationTo: "2027-03-01",
      extensions: extensions(count).map(({ to }) => ({ to })),
    });
    expect(monthlyBenefit(month({ periods: periods(24) })).outcome).toBe("due");
    expect(issuesOf(monthlyBenefit(month({ periods: periods(25) })))).toEqual([
      "periods.extensions too-many",
    ]);
    expect(dayStatus({ periods: periods(24), on: "2026-06-01" }).outcome).toBe("found");
    expect(issuesOf(dayStatus({ periods: periods(25), on: "2026-06-01" }))).toEqual([
      "periods.extensions too-many",
    ]);
    expect(planParticipation(signed(24)).outcome).toBe("planned");
    expect(issuesOf(planParticipation(signed(25)))).toEqual(["extensions too-many"]);
  });

  it("120 months of an extension", () => {
    const plan = (months: number) =>
      planParticipation({
        trialFrom: "2026-03-02",
        extensions: [{ months }],
        interpretation: { monthCount: "day-before" },
      });
    expect(plan(120).outcome).toBe("planned");
    expect(issuesOf(plan(121))).toEqual(["extensions.0.months too-big"]);
  });

  it("200 amounts given by hand", () => {
    const amounts = (count: number) =>
      month({
        parameters: {
          unemploymentBenefit: Array.from({ length: count }, (_, index) => ({
            from: `${2027 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}-01`,
            amount: "1900.00",
            source: "a notice",
          })),
        },
      });
    expect(monthlyBenefit(amounts(200)).outcome).toBe("due");
    expect(issuesOf(monthlyBenefit(amounts(201)))).toEqual(["parameters.unemploymentBenefit too-many"]);
  });

  it("10 000 days used", () => {
    const used = (sicknessUsed: number, daysOffUsed: number) =>
      monthlyBenefit(month({ history: { before: "2026-06-01", sicknessUsed, daysOffUsed } }));
    expect(used(10_000, 10_000).outcome).toBe("due");
    expect(issuesOf(used(10_001, 10_001))).toEqual([
      "history.sicknessUsed too-big",
      "history.daysOffUsed too-big",
    ]);
  });

  it("200 characters of an id and of a source", () => {
    const id = (length: number) =>
      payroll({ month: "2026-06", cases: [{ id: "x".repeat(length), periods: { participation } }] });
    expect(id(200).lines).toHaveLength(1);
    expect(id(201).invalid?.map(({ id: name, issues }) => [name, issues])).toEqual([
      [null, [{ path: ["id"], code: "too-long", params: { most: 200 } }]],
    ]);
    const source = (length: number) =>
      month({
        parameters: {
          unemploymentBenefit: [{ from: "2027-06-01", amount: "1900.00", source: "x".repeat(length) }],
        },
      });
    expect(isInvalid(source(200))).toBe(false);
    expect(issuesOf(monthlyBenefit(source(201)))).toEqual([
      "parameters.unemploymentBenefit.0.source too-long",
    ]);
  });

  it.runIf(isThorough)("200 000 cases of a payroll", () => {
    const cases = (count: number) => payroll({ month: "2026-06", cases: new Array<null>(count).fill(null) });
    const most = cases(200_000);
    expect(most.outcome).toBe("computed");
    expect(most.invalid).toHaveLength(200_000);
    expect(cases(200_001)).toEqual({
      calculation: "payroll",
      outcome: "invalid",
      issues: [{ path: ["cases"], code: "too-many", params: { most: 200_000 } }],
    });
  });

  it.runIf(isThorough)(
    "200 000 cases of a payroll, whatever holds them (“At most 200 000 cases”, PayrollInput)",
    () => {
      function* endless() {
        for (;;) yield null;
      }
      const some = new Set(Array.from({ length: 200_001 }, (_, index) => index));
      expect(issuesOf(payroll({ month: "2026-06", cases: some }))).toEqual(["cases too-many"]);
      // An endless source must not hang: it is only tried if the one above was refused.
      expect(issuesOf(payroll({ month: "2026-06", cases: endless() }))).toEqual(["cases too-many"]);
    },
  );
});

describe("art. 15: periods", () => {
  const issues = (periods: Json) => issuesOf(monthlyBenefit({ month: "2026-06", periods }));
  const day = (from: string, to: string) => ({ from, to });

  it("reversed", () => {
    expect(issues({ participation: day("2026-06-30", "2026-06-01") })).toEqual([
      "periods.participation reversed-period",
    ]);
    expect(issues({ trial: day("2026-06-02", "2026-06-01") })).toEqual(["periods.trial reversed-period"]);
  });

  it("a trial after the participation", () => {
    expect(
      issues({ trial: day("2026-06-01", "2026-06-30"), participation: day("2026-05-01", "2026-05-31") }),
    ).toEqual(["periods.participation.from phases-out-of-order"]);
  });

  it("a trial and a participation that overlap", () => {
    expect(
      issues({ trial: day("2026-05-01", "2026-06-01"), participation: day("2026-06-01", "2026-06-30") }),
    ).toEqual(["periods.participation.from phases-out-of-order"]);
  });

  it("gaps", () => {
    expect(
      issues({
        trial: day("2026-05-01", "2026-05-31"),
        participation: day("2026-06-02", "2026-06-10"),
        extensions: [day("2026-06-12", "2026-06-20"), day("2026-06-22", "2026-06-30")],
      }),
    ).toEqual([
      "periods.participation.from gap-between-phases",
      "periods.extensions.0.from gap-between-phases",
      "periods.extensions.1.from gap-between-phases",
    ]);
  });

  it("a spell of a thousand years", () => {
    expect(issues({ participation: day("1026-06-01", "2026-06-30") })).toEqual([
      "periods.participation.from date-out-of-range",
    ]);
    expect(
      issuesOf(
        monthlyBenefit(month({ absences: [{ kind: "sickness", from: "1526-06-01", to: "2526-06-30" }] })),
      ),
    ).toEqual(["absences.0.from date-out-of-range", "absences.0.to date-out-of-range"]);
    // The longest that can be said.
    const longest = () =>
      monthlyBenefit(
        month({
          periods: { participation: day("1900-01-01", "2199-12-31") },
          absences: [{ kind: "sickness", from: "1900-01-01", to: "2199-12-31" }],
        }),
      );
    expect(longest().outcome).toBe("not-due");
    expect(processorTime(longest)).toBeLessThan(1_000);
  });
});

describe("absences", () => {
  const issues = (...absences: Json[]) => issuesOf(monthlyBenefit(month({ absences })));
  const outcome = (...absences: Json[]) => monthlyBenefit(month({ absences })).outcome;
  const excused = (date: string) => ({ kind: "excused", date });
  const sick = (from: string, to: string) => ({ kind: "sickness", from, to });

  it("art. 14 ust. 1a: those of the asked month lie on class days", () => {
    for (const kind of ["unexcused", "excused", "day-off"]) {
      // A Saturday, a Sunday, Corpus Christi.
      for (const date of ["2026-06-06", "2026-06-07", "2026-06-04"]) {
        expect(issues({ kind, date })).toEqual(["absences.0.date not-a-class-day"]);
      }
      expect(outcome({ kind, date: "2026-06-05" })).toBe("due");
      // Earlier months are not checked.
      expect(outcome({ kind: "excused", date: "2026-05-31" })).toBe("due");
    }
  });

  it("the listed class days of a month are exactly those", () => {
    const listed = (classDays: string[], date: string) =>
      monthlyBenefit(month({ classDays, absences: [excused(date)] }));
    expect(listed(["2026-06-06"], "2026-06-06").outcome).toBe("due");
    expect(issuesOf(listed(["2026-06-06"], "2026-06-05"))).toEqual(["absences.0.date not-a-class-day"]);
    // Only another month is listed: Monday to Friday here.
    expect(listed(["2026-05-06"], "2026-06-05").outcome).toBe("due");
    expect(issuesOf(listed(["2026-05-06"], "2026-06-06"))).toEqual(["absences.0.date not-a-class-day"]);
  });

  it("sickness runs over days without classes", () => {
    expect(outcome(sick("2026-06-06", "2026-06-07"))).toBe("due");
  });

  it("a day has one absence", () => {
    expect(issues(excused("2026-06-08"), excused("2026-06-08"))).toEqual([
      "absences.1 two-absences-on-a-day",
    ]);
    expect(issues(excused("2026-06-08"), sick("2026-06-01", "2026-06-08"))).toEqual([
      "absences.1 two-absences-on-a-day",
    ]);
    expect(issues(sick("2026-06-01", "2026-06-08"), sick("2026-06-08", "2026-06-09"))).toEqual([
      "absences.1 two-absences-on-a-day",
    ]);
    expect(issues(sick("2026-06-01", "2026-06-30"), sick("2026-06-08", "2026-06-09"))).toEqual([
      "absences.1 two-absences-on-a-day",
    ]);
    // In earlier months too.
    expect(issues(excused("2026-05-08"), excused("2026-05-08"))).toEqual([
      "absences.1 two-absences-on-a-day",
    ]);
    expect(outcome(sick("2026-06-01", "2026-06-08"), sick("2026-06-09", "2026-06-10"))).toBe("due");
  });

  it("wholly outside the periods is an issue", () => {
    expect(issues(excused("2026-02-27"))).toEqual(["absences.0 absence-outside-periods"]);
    expect(issues(sick("2026-02-01", "2026-03-01"))).toEqual(["absences.0 absence-outside-periods"]);
    const ended = (absence: Json) =>
      monthlyBenefit(
        month({
          periods: { participation: { from: "2026-04-02", to: "2026-06-19" } },
          absences: [absence],
        }),
      );
    expect(issuesOf(ended(excused("2026-06-22")))).toEqual(["absences.0 absence-outside-periods"]);
    expect(issuesOf(ended(sick("2026-06-20", "2026-06-30")))).toEqual(["absences.0 absence-outside-periods"]);
    expect(ended(excused("2026-06-19")).outcome).toBe("due");
  });

  it("a sickness partly outside is cut", () => {
    const partly = monthlyBenefit(
      month({
        periods: { participation: { from: "2026-04-02", to: "2026-06-19" } },
        absences: [sick("2026-06-18", "2026-07-31")],
      }),
    ) as unknown as { outcome: string; deductions: { kind: string; days: number }[] };
    expect(partly.outcome).toBe("due");
    expect(partly.deductions).toMatchObject([{ kind: "sickness", days: 2 }]);
    expect(outcome(sick("2026-02-01", "2026-03-02"))).toBe("due");
  });

  it("no periods at all: they are asked for, and no absence is outside", () => {
    const input = { month: "2026-06", periods: {}, absences: [excused("2026-06-08")] };
    expect(monthlyBenefit(input).outcome).toBe("undetermined");
  });

  it("after the month's end: checked for form, else ignored", () => {
    expect(outcome(excused("2026-07-04"))).toBe("due");
    expect(outcome(excused("2026-07-06"), excused("2026-07-06"))).toBe("due");
    expect(outcome(excused("2029-07-06"))).toBe("due");
    expect(outcome(sick("2026-07-01", "2026-07-09"), excused("2026-07-06"))).toBe("due");
    expect(outcome(sick("2026-06-29", "2026-07-09"), excused("2026-07-06"))).toBe("due");
    expect(issues(excused("2026-07-32"))).toEqual(["absences.0.date not-a-date"]);
    expect(issues(sick("2026-07-09", "2026-07-01"))).toEqual(["absences.0 reversed-period"]);
    expect(issues({ kind: "ill", date: "2026-07-06" })).toEqual(["absences.0.kind not-one-of"]);
  });

  it("a reversed spell", () => {
    expect(issues(sick("2026-06-09", "2026-06-08"))).toEqual(["absences.0 reversed-period"]);
    expect(issues(sick("2026-02-09", "2026-02-08"))).toEqual(["absences.0 reversed-period"]);
  });

  it("each kind has its own fields", () => {
    expect(issues({ kind: "sickness", date: "2026-06-08" })).toEqual([
      "absences.0.from required",
      "absences.0.to required",
      "absences.0.date unknown-key",
    ]);
    expect([...issues({ kind: "excused", from: "2026-06-08", to: "2026-06-09" })].sort()).toEqual([
      "absences.0.date required",
      "absences.0.from unknown-key",
      "absences.0.to unknown-key",
    ]);
  });
});

describe("history", () => {
  it("before lies not after the month's first day", () => {
    const before = (date: string) =>
      monthlyBenefit(month({ history: { before: date, sicknessUsed: 0, daysOffUsed: 0 } }));
    expect(before("2026-06-01").outcome).toBe("due");
    expect(issuesOf(before("2026-06-02"))).toEqual(["history.before history-after-month"]);
  });

  it("other texts than complete", () => {
    expect(issuesOf(monthlyBenefit(month({ history: "none" })))).toEqual(["history not-one-of"]);
  });
});

describe("class days", () => {
  it("each once", () => {
    expect(
      issuesOf(monthlyBenefit(month({ classDays: ["2026-06-08", "2026-06-09", "2026-06-08"] }))),
    ).toEqual(["classDays.2 repeated-date"]);
    expect(
      issuesOf(payroll({ month: "2026-06", cases: [], classDays: ["2026-06-08", "2026-06-08"] })),
    ).toEqual(["classDays.1 repeated-date"]);
  });
});

describe("interpretation", () => {
  it("a reading that is none, and a key that is none", () => {
    expect(
      issuesOf(monthlyBenefit(month({ interpretation: { rounding: "down", roundings: "final" } }))),
    ).toEqual(["interpretation.rounding not-one-of", "interpretation.roundings unknown-key"]);
    expect(
      issuesOf(monthlyBenefit(month({ interpretation: { sicknessLimitRenewsOnExtension: "false" } }))),
    ).toEqual(["interpretation.sicknessLimitRenewsOnExtension not-one-of"]);
  });
});

describe("all problems at once", () => {
  it("everything that is wrong with a month", () => {
    const input = month({
      month: "2026-06",
      periods: {
        trial: { from: "2026-03-02", to: "2026-04-01" },
        participation: { from: "2026-04-03", to: "2026-05-31" },
        extensions: [{ from: "2026-06-01", to: "2026-05-31", by: "x" }],
      },
      absences: [
        { kind: "excused", date: "2026-06-08" },
        { kind: "excused", date: "2026-06-08" },
        { kind: "excused", date: "2026-06-07" },
        { kind: "sickness", from: "2026-05-09", to: "2026-05-08" },
      ],
      history: { before: "2026-06-02", sicknessUsed: -1, daysOffUsed: 0 },
      classDays: ["2026-05-04", "2026-05-04"],
      parameters: {
        unemploymentBenefit: [
          { from: "2027-06-02", amount: "1900", source: "a notice" },
          { from: "2027-06-01", amount: "1900.00", source: "a notice" },
          { from: "2027-06-01", amount: "1900.00", source: "a notice" },
        ],
      },
      interpretation: { rounding: "down" },
      applied: "yes",
      asOf: "2026-06-31",
      strict: "true",
      nonsense: 1,
      "more nonsense": 1,
    });
    expect(issuesOf(monthlyBenefit(input)).sort()).toEqual(
      [
        " unknown-key",
        "absences.1 two-absences-on-a-day",
        "absences.2.date not-a-class-day",
        "absences.3 reversed-period",
        "applied not-one-of",
        "asOf not-a-date",
        "classDays.1 repeated-date",
        "history.before history-after-month",
        "history.sicknessUsed too-small",
        "interpretation.rounding not-one-of",
        "nonsense unknown-key",
        "parameters.unemploymentBenefit.0.amount not-an-amount",
        "parameters.unemploymentBenefit.0.from not-first-of-month",
        "parameters.unemploymentBenefit.2.from repeated-date",
        "periods.extensions.0 reversed-period",
        "periods.extensions.0.by unknown-key",
        "periods.participation.from gap-between-phases",
        "strict wrong-type",
      ].sort(),
    );
  });

  it("absences outside the periods are found though another field is unreadable", () => {
    expect(
      issuesOf(monthlyBenefit(month({ asOf: "soon", absences: [{ kind: "excused", date: "2026-02-27" }] }))),
    ).toEqual(["asOf not-a-date", "absences.0 absence-outside-periods"]);
  });

  it("a list too long does not hide other problems", () => {
    const input = month({
      absences: new Array<null>(2_001).fill(null),
      periods: { participation: { from: "2026-06-30", to: "2026-06-01" } },
      asOf: 5,
    });
    const found = issuesOf(monthlyBenefit(input));
    expect(found).toContain("absences too-many");
    expect(found).toContain("periods.participation reversed-period");
    expect(found).toContain("asOf wrong-type");
  });

  it("a plan", () => {
    expect(
      issuesOf(
        planParticipation({
          trialFrom: "2026-03-02",
          trialTo: "2026-03-01",
          participationTo: "2026-02-30",
          extensions: [{ months: 0 }, { to: 5 }, { until: "2027-01-01" }],
          endReason: "bored",
          asOf: "never",
        }),
      ).sort(),
    ).toEqual([
      "asOf not-a-date",
      "endReason not-one-of",
      "extensions.0.months too-small",
      "extensions.1.to wrong-type",
      "extensions.2.until unknown-key",
      "participationTo not-a-date",
      "trialTo reversed-period",
    ]);
  });

  it("a plan's reversed dates, all of them", () => {
    expect(
      issuesOf(
        planParticipation({
          trialFrom: "2026-03-02",
          trialTo: "2026-03-01",
          participationTo: "2026-02-01",
          endedOn: "2026-01-01",
        }),
      ).sort(),
    ).toEqual(["endedOn reversed-period", "participationTo reversed-period", "trialTo reversed-period"]);
  });

  it("a plan's reversed dates are found though another field is unreadable", () => {
    expect(
      issuesOf(
        planParticipation({
          trialFrom: "2026-03-02",
          trialTo: "2026-04-01",
          participationTo: "2026-03-15",
          endedOn: "2026-01-01",
          endReason: "bored",
        }),
      ).sort(),
    ).toEqual(["endReason not-one-of", "endedOn reversed-period", "participationTo reversed-period"]);
  });

  it("a day", () => {
    expect(
      issuesOf(
        dayStatus({
          periods: { trial: { from: "2026-04-01", to: "2026-03-02" }, participation: { from: "x" } },
          on: "2026-02-29",
          strict: 1,
        }),
      ).sort(),
    ).toEqual([
      "on not-a-date",
      "periods.participation.from not-a-date",
      "periods.participation.to required",
      "periods.trial reversed-period",
      "strict wrong-type",
    ]);
  });

  it("a payroll's settings", () => {
    expect(
      issuesOf(
        payroll({
          month: "2026-13",
          cases: "none",
          classDays: ["2026-06-08", "2026-06-08", "x"],
          asOf: "2026-02-29",
          whatever: 1,
        }),
      ).sort(),
    ).toEqual([
      "asOf not-a-date",
      "cases wrong-type",
      "classDays.1 repeated-date",
      "classDays.2 not-a-date",
      "month not-a-month",
      "whatever unknown-key",
    ]);
  });

  it("each field of a valid month spoilt at once", () => {
    const spoilt: Path[] = [
      ["month"],
      ["periods", "trial", "from"],
      ["absences", 0, "date"],
      ["history", "before"],
      ["classDays", 4],
      ["applied"],
      ["interpretation", "rounding"],
      ["parameters", "unemploymentBenefit", 0, "amount"],
      ["asOf"],
      ["strict"],
    ];
    const input = spoilt.reduce<unknown>(
      (each, path) => replaced(each, path, null),
      validInput("monthlyBenefit"),
    );
    const paths = monthlyBenefit(input).issues?.map(({ path }) => path);
    for (const path of spoilt) expect(paths).toContainEqual(path);
  });
});
