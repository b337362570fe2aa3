// Cases that must hold, as data. `expect.missing` is compared as a set, `expect.missingIncludes` as a subset.
import type { MonthlyBenefitInput } from "../../src/index.js";

const periods = {
  trial: { from: "2026-03-02", to: "2026-04-01" },
  participation: { from: "2026-04-02", to: "2027-03-01" },
};
const person: Omit<MonthlyBenefitInput, "month"> = { periods, history: "complete", applied: true };
const june = { ...person, month: "2026-06" };
const july = { ...person, month: "2026-07" };
const on = (kind: "unexcused" | "excused" | "day-off", ...dates: string[]) =>
  dates.map((date) => ({ kind, date }));
const sick = (from: string, to: string) => [{ kind: "sickness" as const, from, to }];
const calendar: MonthlyBenefitInput["interpretation"] = { sicknessDays: "calendar" };
const classDays: MonthlyBenefitInput["interpretation"] = { sicknessDays: "class-days" };
const withoutHistory = ({ history: _history, ...input }: MonthlyBenefitInput) => input;
const due = (amount: string) => ({ outcome: "due", amount });
const notDue = (reason: string) => ({ outcome: "not-due", reason, amount: "0.00" });

const sept = { ...person, month: "2026-09", periods: { trial: { from: "2026-09-16", to: "2026-10-15" } } };
const january2022 = {
  ...person,
  month: "2022-01",
  periods: {
    trial: { from: "2021-10-01", to: "2021-10-31" },
    participation: { from: "2021-11-01", to: "2022-09-30" },
  },
};

/** Cases with sums worked out by hand. */
export const table: readonly { name: string; input: MonthlyBenefitInput; expect: Record<string, unknown> }[] =
  [
    { name: "June 2026, no absence", input: june, expect: due("2140.70") },
    {
      name: "unexcused 8 and 9 June",
      input: { ...june, absences: on("unexcused", "2026-06-08", "2026-06-09") },
      expect: due("1926.70"),
    },
    {
      name: "unexcused 8-11 June",
      input: { ...june, absences: on("unexcused", "2026-06-08", "2026-06-09", "2026-06-10", "2026-06-11") },
      expect: notDue("unexcused-over-limit"),
    },
    {
      name: "sick 8-14 June, calendar",
      input: { ...june, absences: sick("2026-06-08", "2026-06-14"), interpretation: calendar },
      expect: due("1766.10"),
    },
    {
      name: "sick 8-14 June, class days",
      input: { ...june, absences: sick("2026-06-08", "2026-06-14"), interpretation: classDays },
      expect: due("1873.10"),
    },
    {
      name: "sick 1-30 June, calendar",
      input: { ...june, absences: sick("2026-06-01", "2026-06-30"), interpretation: calendar },
      expect: due("374.70"),
    },
    {
      name: "sick 1-30 June, class days",
      input: { ...june, absences: sick("2026-06-01", "2026-06-30"), interpretation: classDays },
      expect: due("1016.90"),
    },
    {
      name: "sick 1 June-10 July, July, calendar",
      input: { ...july, absences: sick("2026-06-01", "2026-07-10"), interpretation: calendar },
      expect: due("1427.20"),
    },
    {
      name: "sick 1 June-10 July, July, class days",
      input: { ...july, absences: sick("2026-06-01", "2026-07-10"), interpretation: classDays },
      expect: due("1427.20"),
    },
    {
      name: "sick 1 June-31 July, July, calendar",
      input: { ...july, absences: sick("2026-06-01", "2026-07-31"), interpretation: calendar },
      expect: notDue("all-days-unpaid"),
    },
    {
      name: "sick 1 June-31 July, July, class days",
      input: { ...july, absences: sick("2026-06-01", "2026-07-31"), interpretation: classDays },
      expect: notDue("all-days-unpaid"),
    },
    {
      name: "sick 8-9 June without history",
      input: { ...withoutHistory(june), absences: sick("2026-06-08", "2026-06-09") },
      expect: { outcome: "undetermined", missingIncludes: ["history"] },
    },
    {
      name: "sick 8-9 June without history, reading given",
      input: {
        ...withoutHistory(june),
        absences: sick("2026-06-08", "2026-06-09"),
        interpretation: calendar,
      },
      expect: { outcome: "undetermined", missing: ["history"] },
    },
    {
      name: "excused 9 June without reading",
      input: { ...june, absences: on("excused", "2026-06-09") },
      expect: { outcome: "undetermined", missing: ["excusedAbsence"] },
    },
    { name: "March 2026, 30 of 31 days", input: { ...person, month: "2026-03" }, expect: due("2066.30") },
    {
      name: "February 2026, 27 days",
      input: { ...person, month: "2026-02", periods: { trial: { from: "2026-02-02", to: "2026-03-01" } } },
      expect: due("1859.70"),
    },
    {
      name: "January 2018, both phases",
      input: {
        ...person,
        month: "2018-01",
        periods: {
          trial: { from: "2017-12-16", to: "2018-01-15" },
          participation: { from: "2018-01-16", to: "2018-12-15" },
        },
      },
      expect: due("651.10"),
    },
    { name: "January 2022, hindsight", input: january2022, expect: due("1489.00") },
    {
      name: "January 2022 as of 10 February 2022",
      input: { ...january2022, asOf: "2022-02-10" },
      expect: due("1240.80"),
    },
    {
      name: "September 2026, half a month",
      input: sept,
      expect: { ...due("1070.40"), exact: { numerator: "53517", denominator: "50" } },
    },
    { name: "January 2031", input: { ...person, month: "2031-01" }, expect: { outcome: "unsupported-date" } },

    // Ours, worked out by hand from the contract.
    {
      // 2022-01-26 to 2022-02-14 are 20 days: 14 in the pool; from 15 February one more at 1/40, then unpaid.
      // February 2022: 1-8 February... used 6 in January (26-31), 8 more to 8 February, 9-14 unpaid (6), 15 at 1/40, 16-17 unpaid (2).
      name: "the pool grows on 15 February 2022",
      input: {
        ...january2022,
        month: "2022-02",
        absences: sick("2022-01-26", "2022-02-17"),
        interpretation: calendar,
      },
      // 1488.96 x (1 - 9/40 - 8/30) = 756.8880
      expect: {
        ...due("756.90"),
        counters: {
          unexcused: 0,
          excused: 0,
          sickness: { used: 23, left: 0, beyond: 2 },
          daysOff: { used: 0, left: 6 },
        },
      },
    },
    {
      name: "August 2003, from the 14th",
      input: { month: "2003-08", periods: { participation: { from: "2003-08-01", to: "2004-06-30" } } },
      // 498.20 x 80 % x 18/30 = 239.136
      expect: { ...due("239.20"), coveredDays: 18, fullMonth: false },
    },
    {
      name: "trial before 2022 needs no application",
      input: {
        month: "2018-01",
        applied: false,
        periods: {
          trial: { from: "2017-12-16", to: "2018-01-15" },
          participation: { from: "2018-01-16", to: "2018-12-15" },
        },
      },
      // 415.55 x 15/30 = 207.775
      expect: due("207.80"),
    },
    { name: "not applied", input: { ...june, applied: false }, expect: notDue("no-application") },
    {
      name: "application unknown",
      input: { ...june, applied: "unknown" },
      expect: { outcome: "undetermined", missing: ["applied"] },
    },
    { name: "no covered day", input: { ...person, month: "2026-02" }, expect: notDue("no-covered-day") },
    {
      name: "20 unpaid days at a twentieth",
      input: {
        ...july,
        absences: sick("2026-06-01", "2026-07-20"),
        interpretation: { ...calendar, unpaidDay: "minus-twentieth" },
      },
      expect: notDue("reduced-to-zero"),
    },
    {
      name: "payable days in a 31-day month",
      input: {
        ...july,
        absences: sick("2026-06-01", "2026-07-10"),
        interpretation: { ...calendar, unpaidDay: "payable-days" },
      },
      // 2140.68 x 21/30 = 1498.476
      expect: due("1498.50"),
    },
    {
      name: "a seventh day off is an excused absence",
      input: {
        ...june,
        absences: on(
          "day-off",
          "2026-04-07",
          "2026-04-08",
          "2026-04-09",
          "2026-05-05",
          "2026-05-06",
          "2026-05-07",
          "2026-06-09",
        ),
        interpretation: { excusedAbsence: "unpaid" },
      },
      // 2140.68 x 29/30 = 2069.324
      expect: {
        ...due("2069.40"),
        violations: 1,
        counters: {
          unexcused: 0,
          excused: 1,
          sickness: { used: 0, left: 21, beyond: 0 },
          daysOff: { used: 6, left: 0 },
        },
      },
    },
    {
      name: "per spell, certificates that touch",
      input: {
        ...june,
        absences: [...sick("2026-05-11", "2026-05-31"), ...sick("2026-06-01", "2026-06-03")],
        interpretation: { ...calendar, sicknessLimit: "per-spell" },
      },
      // 2140.68 x 27/30 = 1926.612
      expect: {
        ...due("1926.70"),
        counters: {
          unexcused: 0,
          excused: 0,
          // No spell holds 30 June.
          sickness: { used: 0, left: 21, beyond: 0 },
          daysOff: { used: 0, left: 6 },
        },
      },
    },
    {
      name: "per spell, a day between",
      input: {
        ...june,
        absences: [...sick("2026-05-11", "2026-05-31"), ...sick("2026-06-02", "2026-06-04")],
        interpretation: { ...calendar, sicknessLimit: "per-spell" },
      },
      // 2140.68 x 37/40 = 1980.129
      expect: {
        ...due("1980.20"),
        counters: {
          unexcused: 0,
          excused: 0,
          sickness: { used: 0, left: 21, beyond: 0 },
          daysOff: { used: 0, left: 6 },
        },
      },
    },
    {
      name: "a new pool on extension",
      input: {
        month: "2026-04",
        history: "complete",
        periods: {
          participation: { from: "2025-06-01", to: "2026-04-10" },
          extensions: [{ from: "2026-04-11", to: "2026-12-31" }],
        },
        absences: sick("2026-03-20", "2026-04-30"),
        interpretation: { ...calendar, sicknessLimitRenewsOnExtension: true },
      },
      // Extra days off 260/60 or 261/60, up: 5. 12 days in March, 1-9 April at 1/40, the 10th unpaid, 20 days at 1/40: 2066.28 x (1 - 29/40 - 1/30) = 499.351
      expect: {
        ...due("499.40"),
        counters: {
          unexcused: 0,
          excused: 0,
          sickness: { used: 20, left: 1, beyond: 0 },
          daysOff: { used: 0, left: 11 },
        },
      },
    },
    ...(
      [
        ["up", due("2140.70")],
        ["nearest", { outcome: "undetermined", missing: ["monthCount"] }],
        ["down", { ...due("2069.40"), violations: 1 }],
      ] as const
    ).map(([extraDaysOff, expect]) => ({
      // Three months (day-before, 1.5 days) or two months and 29 days (civil-code, 89/60): up 2 and 2, nearest 2 and 1, down 1 and 1.
      name: `the eighth day off, extra days ${extraDaysOff}`,
      input: {
        month: "2026-06",
        history: { before: "2026-06-01", sicknessUsed: 0, daysOffUsed: 7 },
        periods: {
          participation: { from: "2025-06-01", to: "2026-03-31" },
          extensions: [{ from: "2026-04-01", to: "2026-06-30" }],
        },
        absences: on("day-off", "2026-06-09"),
        interpretation: { extraDaysOff, excusedAbsence: "unpaid" as const },
      },
      expect,
    })),
    ...(["unpaid", "full", "as-participation"] as const).map((trialSickness) => ({
      name: `sickness before 2007-07-14, ${trialSickness}`,
      input: {
        month: "2007-07",
        history: "complete" as const,
        periods: { participation: { from: "2007-01-01", to: "2007-11-30" } },
        absences: sick("2007-07-12", "2007-07-15"),
        interpretation: { ...calendar, trialSickness },
      },
      // 538.30 x (1 - 2/40 - 2/30) = 475.4983 or x 38/40 = 511.385
      expect: {
        ...due(trialSickness === "full" ? "511.40" : "475.50"),
        counters: {
          unexcused: 0,
          excused: 0,
          sickness: { used: 2, left: 12, beyond: 0 },
          daysOff: { used: 0, left: 4 },
        },
      },
    })),
  ];
