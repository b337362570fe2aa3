import { describe, expect, it } from "vitest";
import { decided, only, sick, sum, used, wholeMonth, worth } from "./cases.js";

describe("art-15-ust-7a: the limit of 14 days (2007-07-14 to 2022-02-14)", () => {
  // March 2018: rate 831.10; it begins on a Thursday and has 22 class days, 31 is a Saturday.
  const march = (to: string, sicknessDays: "calendar" | "class-days", from = "2018-03-01") =>
    decided({
      month: "2018-03",
      periods: wholeMonth("participation", "2018-03"),
      applied: true,
      history: "complete",
      absences: [sick(from, to)],
      interpretation: { sicknessDays },
    });
  const thirteen = { exact: worth(83110n, 27n, 40n), amount: "561.00" };
  const fourteen = { exact: worth(83110n, 26n, 40n), amount: "540.30" };
  const fifteen = { exact: sum([worth(83110n, 26n, 40n), worth(83110n, -1n, 30n)]), amount: "512.60" };

  it.each([
    ["calendar", 13, "2018-03-13", thirteen, { used: 13, left: 1, beyond: 0 }],
    ["calendar", 14, "2018-03-14", fourteen, { used: 14, left: 0, beyond: 0 }],
    ["calendar", 15, "2018-03-15", fifteen, { used: 15, left: 0, beyond: 1 }],
    ["class-days", 13, "2018-03-19", thirteen, { used: 13, left: 1, beyond: 0 }],
    ["class-days", 14, "2018-03-20", fourteen, { used: 14, left: 0, beyond: 0 }],
    ["class-days", 15, "2018-03-21", fifteen, { used: 15, left: 0, beyond: 1 }],
  ] as const)("art-15-ust-7a: by %s the day number %i, until %s", (counting, _, to, money, sickness) => {
    expect(march(to, counting)).toMatchObject({ ...money, counters: { sickness } });
  });

  it("art-15-ust-7a: by class-days a weekend costs nothing until the 14th day is used, then 1/30 a day", () => {
    // Tuesday 13 to Friday 30 March are the 14 class days; Saturday 31 is a calendar day beyond.
    expect(march("2018-03-30", "class-days", "2018-03-13")).toMatchObject(fourteen);
    expect(march("2018-03-31", "class-days", "2018-03-13")).toMatchObject({
      ...fifteen,
      counters: { sickness: { used: 14, left: 0, beyond: 0 } },
      deductions: [
        { kind: "sickness", days: 14, exact: worth(83110n, 14n, 40n) },
        { kind: "unpaid", days: 1, exact: worth(83110n, 1n, 30n) },
      ],
    });
  });
});

describe("art-15-ust-7a: the limit of 21 days (from 2022-02-15)", () => {
  const twenty = { exact: worth(214068n, 20n, 40n), amount: "1070.40" };
  const twentyOne = { exact: worth(214068n, 19n, 40n), amount: "1016.90" };
  const twentyTwo = { exact: sum([worth(214068n, 19n, 40n), worth(214068n, -1n, 30n)]), amount: "945.50" };

  it.each([
    ["calendar", 20, "2026-07-20", twenty, { used: 20, left: 1, beyond: 0 }],
    ["calendar", 21, "2026-07-21", twentyOne, { used: 21, left: 0, beyond: 0 }],
    ["calendar", 22, "2026-07-22", twentyTwo, { used: 22, left: 0, beyond: 1 }],
    // July 2026 begins on a Wednesday: 3 + 5 + 5 + 5 class days until the 24th, then the 27th to the 31st.
    ["class-days", 20, "2026-07-28", twenty, { used: 20, left: 1, beyond: 0 }],
    ["class-days", 21, "2026-07-29", twentyOne, { used: 21, left: 0, beyond: 0 }],
    ["class-days", 22, "2026-07-30", twentyTwo, { used: 22, left: 0, beyond: 1 }],
  ] as const)("art-15-ust-7a: by %s the day number %i, until %s", (sicknessDays, _, to, money, sickness) => {
    const result = decided({
      month: "2026-07",
      periods: wholeMonth("participation", "2026-07"),
      applied: true,
      history: "complete",
      absences: [sick("2026-07-01", to)],
      interpretation: { sicknessDays },
    });
    expect(result).toMatchObject({ ...money, counters: { sickness } });
  });

  it.each([
    [19, "2033.70", { used: 21, left: 0, beyond: 0 }],
    // 1 − 1/40 − 1/30 of 2140.68 = 2015.807.
    [20, "2015.90", { used: 22, left: 0, beyond: 1 }],
    // 1 − 2/30 of 2140.68 = 1997.968.
    [21, "1998.00", { used: 23, left: 0, beyond: 2 }],
    [22, "1998.00", { used: 24, left: 0, beyond: 3 }],
  ])("art-15-ust-7a: two more days after %i used before the month", (before, amount, sickness) => {
    for (const sicknessDays of ["calendar", "class-days"] as const) {
      const result = decided({
        month: "2026-06",
        periods: wholeMonth("participation", "2026-06"),
        applied: true,
        history: used("2026-06-01", { sick: before }),
        absences: [sick("2026-06-08", "2026-06-09")],
        interpretation: { sicknessDays },
      });
      expect(result).toMatchObject({ amount, counters: { sickness } });
    }
  });

  it("art-15-ust-7a: by class-days a weekend after the 21st day is unpaid and not counted", () => {
    // Friday 5 June is the 21st day; 6 and 7 June are a weekend: 1 − 1/40 − 2/30 of 2140.68 = 1944.451.
    const weekend = (sicknessDays: "calendar" | "class-days") =>
      decided({
        month: "2026-06",
        periods: wholeMonth("participation", "2026-06"),
        applied: true,
        history: used("2026-06-01", { sick: 20 }),
        absences: [sick("2026-06-05", "2026-06-07")],
        interpretation: { sicknessDays },
      });
    const money = {
      amount: "1944.50",
      exact: sum([worth(214068n, 39n, 40n), worth(214068n, -2n, 30n)]),
    };
    expect(weekend("class-days")).toMatchObject({
      ...money,
      counters: { sickness: { used: 21, left: 0, beyond: 0 } },
    });
    expect(weekend("calendar")).toMatchObject({
      ...money,
      counters: { sickness: { used: 23, left: 0, beyond: 2 } },
    });
  });

  it("art-15-ust-7a: by class-days a weekend before the limit costs nothing", () => {
    // Friday 12 to Monday 15 June: two class days, 38/40 of 2140.68 = 2033.646; by calendar four, 1926.612.
    const overWeekend = (sicknessDays: "calendar" | "class-days") =>
      decided({
        month: "2026-06",
        periods: wholeMonth("participation", "2026-06"),
        applied: true,
        history: "complete",
        absences: [sick("2026-06-12", "2026-06-15")],
        interpretation: { sicknessDays },
      });
    expect(overWeekend("class-days")).toMatchObject({
      amount: "2033.70",
      deductions: [{ kind: "sickness", days: 2 }],
    });
    expect(overWeekend("calendar")).toMatchObject({
      amount: "1926.70",
      deductions: [{ kind: "sickness", days: 4 }],
    });
  });

  it("art-15-ust-7a: the pool runs on from month to month", () => {
    // 15 days in May leave 6 in June: eight days are 6/40 and 2/30; 2140.68 × (1 − 18/120 − 8/120) = 1676.866.
    const result = decided({
      month: "2026-06",
      periods: only("participation", "2026-05-01", "2026-06-30"),
      applied: true,
      history: "complete",
      absences: [sick("2026-05-04", "2026-05-18"), sick("2026-06-08", "2026-06-15")],
      interpretation: { sicknessDays: "calendar" },
    });
    expect(result).toMatchObject({
      amount: "1676.90",
      exact: worth(214068n, 94n, 120n),
      counters: { sickness: { used: 23, left: 0, beyond: 2 } },
      deductions: [
        { kind: "sickness", days: 6, exact: worth(214068n, 6n, 40n) },
        { kind: "unpaid", days: 2, exact: worth(214068n, 2n, 30n) },
      ],
    });
  });
});
