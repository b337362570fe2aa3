import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "zatrudnienie-socjalne";
import {
  longTermUnemployed,
  type LongTermUnemployedInput,
  type LongTermUnemployment,
} from "zatrudnienie-socjalne/eligibility";
import { inputSchemas, resultSchemas } from "zatrudnienie-socjalne/schemas";
import { plusDays } from "../participation/plans.js";

function measured(input: LongTermUnemployedInput): LongTermUnemployment {
  const result = longTermUnemployed(input);
  if (!("measure" in result)) throw new Error(`not decided: ${JSON.stringify(result)}`);
  return result;
}

function registered(input: LongTermUnemployedInput) {
  const result = measured(input);
  if (!("window" in result)) throw new Error("not by registration");
  return result;
}

const daysOf = (input: LongTermUnemployedInput) => registered(input).counted.days;
const idsOf = (input: LongTermUnemployedInput) => measured(input).assumptions.map(({ id }) => id);

/** Registered for so many days, the last of them the day asked about. */
const daysUpTo = (on: string, days: number): LongTermUnemployedInput => ({
  on,
  registrations: [{ from: plusDays(on, 1 - days) }],
});

/** So many days up to 2026-06-01 in two spells, the second of six calendar months. */
const inTwoSpells = (days: number): LongTermUnemployedInput => ({
  on: "2026-06-01",
  registrations: [{ from: "2024-08-01", to: plusDays("2024-08-01", days - 182 - 1) }, { from: "2025-12-02" }],
});

describe("art-1-ust-2-pkt-5 to 2005-10-31: months without work", () => {
  it.each([
    ["2003-08-14", 35, "not-long-term"],
    ["2003-08-14", 36, "long-term"],
    ["2004-05-31", 35, "not-long-term"],
    ["2004-05-31", 36, "long-term"],
    ["2004-06-01", 23, "not-long-term"],
    ["2004-06-01", 24, "long-term"],
    ["2005-10-31", 23, "not-long-term"],
    ["2005-10-31", 24, "long-term"],
  ])("%s: %i months are %s", (on, monthsWithoutWork, outcome) => {
    const result = measured({ on, monthsWithoutWork });
    expect(result.outcome).toBe(outcome);
    expect(result.reason).toBe(outcome === "long-term" ? null : "too-short");
    expect(result.measure).toEqual({ kind: "without-work", monthsAtLeast: on < "2004-06-01" ? 36 : 24 });
    expect(result.counted).toEqual({ months: monthsWithoutWork });
    expect(result.assumptions).toEqual([]);
    expect(result.citations).toEqual([{ act: "DU/2003/1143", unit: "art-1-ust-2-pkt-5" }]);
  });

  it("registration proves nothing then: the months are asked for", () => {
    const missing = [{ kind: "fact", path: ["monthsWithoutWork"], question: "months-without-work" }];
    for (const on of ["2003-08-14", "2005-10-31"]) {
      const input = { on, registrations: [{ from: "1999-01-01" }] };
      expect(longTermUnemployed(input)).toEqual({
        calculation: "longTermUnemployed",
        outcome: "undetermined",
        missing,
      });
    }
  });

  it("nobody need be registered then", () => {
    for (const [monthsWithoutWork, outcome, reason] of [
      [24, "long-term", null],
      [23, "not-long-term", "too-short"],
    ] as const)
      expect(measured({ on: "2005-10-31", monthsWithoutWork, registrations: [] })).toMatchObject({
        outcome,
        reason,
      });
  });

  it("asOf: on 2005-10-31 the registration of the next day's law was not known", () => {
    const input = { on: "2005-11-02", monthsWithoutWork: 24, registrations: [] };
    expect(measured({ ...input, asOf: "2005-10-31" }).outcome).toBe("long-term");
    expect(measured({ ...input, asOf: "2005-11-01" }).outcome).toBe("not-long-term");
  });
});

describe("art-1-ust-2-pkt-5 from 2005-11-01: more than 12 months of registration within two years", () => {
  it("months without work say nothing then: the registrations are asked for", () => {
    expect(longTermUnemployed({ on: "2005-11-01", monthsWithoutWork: 400 })).toEqual({
      calculation: "longTermUnemployed",
      outcome: "undetermined",
      missing: [{ kind: "fact", path: ["registrations"], question: "registrations" }],
    });
    expect(measured({ on: "2005-11-01", monthsWithoutWork: 400, registrations: [] }).outcome).toBe(
      "not-long-term",
    );
  });

  it.each([
    [360, "not-long-term", []],
    [361, "long-term", ["registrationMonths"]],
    [366, "long-term", ["registrationMonths"]],
    [367, "long-term", []],
  ])("DU/2026/795 art-114: %i days in two spells are %s", (days, outcome, readings) => {
    const input = inTwoSpells(days);
    expect(measured(input).outcome).toBe(outcome);
    expect(measured(input).reason).toBe(outcome === "long-term" ? null : "too-short");
    expect(idsOf(input)).toEqual([...readings, "window-ends-on-the-day"]);
  });

  it.each([
    [360, "not-long-term"],
    [361, "not-long-term"],
    [365, "not-long-term"],
    [366, "long-term"],
  ])("without a break, by dates under both readings: %i days are %s", (days, outcome) => {
    for (const registrationMonths of ["thirty-days", "calendar-months", undefined] as const) {
      const input = {
        ...daysUpTo("2026-06-01", days),
        strict: true,
        interpretation: registrationMonths && { registrationMonths },
      };
      const { counted, ...result } = registered(input);
      expect(result).toMatchObject({ outcome, reason: outcome === "long-term" ? null : "too-short" });
      expect(counted.lengths["thirty-days"]).toEqual(counted.lengths["calendar-months"]);
      expect(idsOf(input)).toEqual(["window-ends-on-the-day"]);
    }
  });

  it("without a break: the cases of one year in a leap year too, and the whole window", () => {
    expect(measured({ on: "2026-06-01", registrations: [{ from: "2025-06-06" }] })).toMatchObject({
      outcome: "not-long-term",
      reason: "too-short",
      counted: { days: 361, lengths: { "thirty-days": { months: 11, days: 27 } } },
    });
    expect(measured(daysUpTo("2024-06-01", 366)).outcome).toBe("not-long-term");
    expect(measured(daysUpTo("2024-06-01", 367)).outcome).toBe("long-term");
    expect(registered(daysUpTo("2026-06-01", 5_000)).counted.lengths["thirty-days"]).toEqual({
      months: 24,
      days: 0,
    });
  });

  it("entries that follow each other are one time without a break, a day between makes two", () => {
    const upTo = (to: string) => ({ on: "2026-06-01", registrations: [{ from: "2025-06-04", to }, rest] });
    const rest = { from: "2026-01-01" };
    expect(measured(upTo("2025-12-31"))).toMatchObject({ outcome: "not-long-term", counted: { days: 363 } });
    expect(measured(upTo("2025-12-30"))).toMatchObject({ outcome: "long-term", counted: { days: 362 } });
  });

  it("a traineeship at either end leaves one time without a break, one inside makes two", () => {
    const without = (from: string, to: string) =>
      measured({
        on: "2026-06-01",
        registrations: [{ from: "2025-05-31" }],
        excludedPeriods: [{ kind: "traineeship", from, to }],
      });
    for (const [from, to] of [
      ["2025-05-31", "2025-06-01"],
      ["2026-05-31", "2026-06-01"],
    ] as const)
      expect(without(from, to)).toMatchObject({ outcome: "not-long-term", counted: { days: 365 } });
    expect(without("2026-01-05", "2026-01-06")).toMatchObject({
      outcome: "long-term",
      counted: { days: 365 },
    });
  });

  it("who is not registered on the day is not long-term unemployed, however long before", () => {
    const until = (to: string) => ({ on: "2026-06-15", registrations: [{ from: "2020-01-01", to }] });
    for (const to of ["2026-01-31", "2026-06-14"]) {
      expect(measured({ ...until(to), strict: true })).toMatchObject({
        outcome: "not-long-term",
        reason: "not-registered",
        window: { from: "2024-06-16", to: "2026-06-15" },
      });
      expect(idsOf(until(to))).toEqual(["window-ends-on-the-day"]);
    }
    for (const to of ["2026-06-15", "2026-06-16"])
      expect(measured(until(to))).toMatchObject({ outcome: "long-term", reason: null });
    expect(measured({ on: "2026-06-15", registrations: [] }).reason).toBe("not-registered");
    expect(measured({ on: "2026-06-15", registrations: [{ from: "2026-06-16" }] }).reason).toBe(
      "not-registered",
    );
    expect(measured({ on: "2026-06-15", registrations: [{ from: "2026-06-15" }] }).reason).toBe("too-short");
  });

  it.each(["2005-11-01", "2009-02-01", "2025-05-31", "2025-06-01"])(
    "on %s the day before is not enough, the day is",
    (on) => {
      const until = (to: string) => measured({ on, registrations: [{ from: "1999-01-01", to }] });
      expect(until(plusDays(on, -1))).toMatchObject({ outcome: "not-long-term", reason: "not-registered" });
      expect(until(on)).toMatchObject({ outcome: "long-term", reason: null });
    },
  );

  it("somebody on a traineeship is still registered", () => {
    const input = {
      on: "2026-06-15",
      registrations: [{ from: "2024-01-01" }],
      excludedPeriods: [{ kind: "traineeship", from: "2026-06-01", to: "2026-06-30" }],
    } as const;
    expect(measured(input).outcome).toBe("long-term");
  });

  it("a calendar month: exactly twelve are not enough, a day more is", () => {
    const year = {
      on: "2026-06-01",
      registrations: [{ from: "2025-06-02" }],
      interpretation: { registrationMonths: "calendar-months" },
    } as const;
    expect(measured(year).outcome).toBe("not-long-term");
    expect(registered(year).counted).toEqual({
      days: 365,
      leftOut: 0,
      lengths: { "thirty-days": { months: 12, days: 0 }, "calendar-months": { months: 12, days: 0 } },
    });
    expect(measured({ ...year, registrations: [{ from: "2025-06-01" }] }).outcome).toBe("long-term");
  });

  it("calendar months of several stretches: the days left over are added, 30 to a month", () => {
    const { counted, outcome } = registered({
      on: "2025-07-20",
      // Five months and 10 days, six months and 20 days: with the 30 days twelve months, and no day more.
      registrations: [
        { from: "2024-07-01", to: "2024-12-10" },
        { from: "2025-01-01", to: "2025-07-20" },
      ],
      interpretation: { registrationMonths: "calendar-months" },
    });
    expect(counted.lengths["calendar-months"]).toEqual({ months: 12, days: 0 });
    expect(counted.days).toBe(163 + 201);
    expect(outcome).toBe("not-long-term");
  });

  it("the reading is asked for only where it decides, and where the answer must be strict", () => {
    const missing = [
      { kind: "interpretation", id: "registrationMonths", readings: ["thirty-days", "calendar-months"] },
    ];
    for (const days of [361, 366]) {
      const input = { ...inTwoSpells(days), strict: true };
      expect(longTermUnemployed(input)).toEqual({
        calculation: "longTermUnemployed",
        outcome: "undetermined",
        missing,
      });
    }
    for (const days of [360, 367]) {
      expect(idsOf({ ...inTwoSpells(days), strict: true })).toEqual(["window-ends-on-the-day"]);
    }
    const given = { registrationMonths: "thirty-days" } as const;
    expect(idsOf({ ...inTwoSpells(361), strict: true, interpretation: given })).toEqual([
      "registrationMonths",
      "window-ends-on-the-day",
    ]);
  });

  it.each([
    ["2026-06-01", "2024-06-02"],
    ["2026-02-28", "2024-02-29"],
    ["2026-03-01", "2024-03-02"],
    ["2024-02-29", "2022-03-01"],
    ["2026-01-01", "2024-01-02"],
  ])("the window of %s begins on %s", (on, from) => {
    const input = { on, registrations: [{ from: plusDays(from, -1), to: from }] };
    expect(registered(input).window).toEqual({ from, to: on });
    expect(daysOf(input)).toBe(1);
    expect(daysOf({ on, registrations: [{ from: "1990-01-01", to: plusDays(from, -1) }] })).toBe(0);
    expect(daysOf({ on, registrations: [{ from: on }] })).toBe(1);
    expect(daysOf({ on, registrations: [{ from: plusDays(on, 1) }] })).toBe(0);
  });

  it("registrations that overlap or repeat count once, in any order, open ones to the day", () => {
    const on = "2026-06-01";
    const registrations = [
      { from: "2026-05-01" },
      { from: "2026-01-10", to: "2026-01-20" },
      { from: "2026-01-01", to: "2026-01-15" },
      { from: "2026-01-10", to: "2026-01-20" },
    ];
    expect(daysOf({ on, registrations })).toBe(20 + 32);
    expect(daysOf({ on, registrations: [...registrations].reverse() })).toBe(20 + 32);
  });

  it("times that do not count are taken out only where somebody was registered", () => {
    const input = {
      on: "2026-06-01",
      registrations: [{ from: "2026-01-01", to: "2026-01-31" }],
      excludedPeriods: [
        { kind: "traineeship", from: "2025-12-01", to: "2026-01-10" },
        { kind: "traineeship", from: "2026-01-05", to: "2026-01-15" },
        { kind: "traineeship", from: "2026-01-31", to: "2026-02-28" },
      ],
    } as const;
    expect(registered(input).counted).toMatchObject({ days: 15, leftOut: 16 });
  });

  it.each([
    ["2005-11-01", 20],
    ["2009-01-31", 20],
    ["2009-02-01", 20],
    ["2025-05-31", 20],
    ["2025-06-01", 26],
  ])("on %s vocational preparation counts or not: %i days are left", (on, left) => {
    const from = plusDays(on, -29);
    const input = {
      on,
      registrations: [{ from }],
      excludedPeriods: [
        { kind: "traineeship", from, to: plusDays(from, 3) },
        { kind: "vocational-preparation", from: plusDays(from, 10), to: plusDays(from, 15) },
      ],
    } as const;
    expect(daysOf(input)).toBe(left);
  });

  it.each([
    ["2005-11-01", { act: "DU/2004/1001", unit: "art-2-ust-1-pkt-5" }],
    ["2025-05-31", { act: "DU/2004/1001", unit: "art-2-ust-1-pkt-5" }],
    ["2025-06-01", { act: "DU/2025/620", unit: "art-2-pkt-4" }],
  ])("on %s the definition is cited", (on, definition) => {
    expect(measured(daysUpTo(on, 400)).citations).toEqual([
      definition,
      { act: "DU/2003/1143", unit: "art-1-ust-2-pkt-5" },
    ]);
    const months = { act: "DU/2026/795", unit: "art-114" };
    expect(measured(daysUpTo(on, 361)).citations[1]).toEqual(months);
    const twoSpells = { on, registrations: [{ from: plusDays(on, -361), to: plusDays(on, -200) }] };
    const second = { from: plusDays(on, -198) };
    const broken = { ...twoSpells, registrations: [...twoSpells.registrations, second] };
    expect(measured(broken)).toMatchObject({ outcome: "long-term", counted: { days: 361 } });
    expect(measured(broken).citations[1]).toEqual(months);
    expect(measured({ ...twoSpells, registrations: [] }).citations).toEqual([
      definition,
      { act: "DU/2003/1143", unit: "art-1-ust-2-pkt-5" },
    ]);
  });
});

describe("what is wrong", () => {
  it("reversed periods, each at its place, with every other problem", () => {
    const result = longTermUnemployed({
      on: "2026-06-01",
      registrations: [
        { from: "2026-01-02", to: "2026-01-01" },
        { from: "2026-02-01", to: "2026-02-01" },
      ],
      excludedPeriods: [{ kind: "traineeship", from: "2026-01-02", to: "2026-01-01" }],
      monthsWithoutWork: -1,
    });
    expect(result).toEqual({
      calculation: "longTermUnemployed",
      outcome: "invalid",
      issues: [
        { path: ["monthsWithoutWork"], code: "too-small", params: { least: 0 } },
        { path: ["registrations", 0], code: "reversed-period" },
        { path: ["excludedPeriods", 0], code: "reversed-period" },
      ],
    });
  });

  it("the day before the Act is not supported; times before it are fine", () => {
    expect(longTermUnemployed({ on: "2003-08-13", registrations: [] })).toEqual({
      calculation: "longTermUnemployed",
      outcome: "unsupported-date",
      supported: { from: "2003-08-14", to: null },
      because: "before-the-act",
    });
    expect(measured({ on: "2026-06-01", registrations: [{ from: "1990-05-05" }] }).outcome).toBe("long-term");
  });
});

describe("what must always hold", () => {
  const on = "2026-06-01";
  const day = fc.integer({ min: 0, max: 900 }).map((days) => plusDays("2024-01-01", days));
  const period = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
  const excluded = period.map((one) => ({ kind: "traineeship" as const, ...one }));
  const lists = fc.tuple(fc.array(period, { maxLength: 6 }), fc.array(excluded, { maxLength: 4 }));

  interface Lists {
    readonly registrations: readonly { from: string; to: string }[];
    readonly excludedPeriods: readonly { from: string; to: string }[];
  }
  const within = (list: readonly { from: string; to: string }[], date: string) =>
    list.some(({ from, to }) => from <= date && date <= to);

  /** How many times without a break lie in the window, counted day by day. */
  function spellsOf({ registrations, excludedPeriods }: Lists): number {
    let spells = 0;
    let before = false;
    for (let date = "2024-06-02"; date <= on; date = plusDays(date, 1)) {
      const counts = within(registrations, date) && !within(excludedPeriods, date);
      if (counts && !before) spells += 1;
      before = counts;
    }
    return spells;
  }

  it("the days are those counted one by one", () => {
    fc.assert(
      fc.property(lists, ([registrations, excludedPeriods]) => {
        let days = 0;
        let leftOut = 0;
        for (let date = "2024-06-02"; date <= on; date = plusDays(date, 1)) {
          if (!within(registrations, date)) continue;
          if (within(excludedPeriods, date)) leftOut += 1;
          else days += 1;
        }
        const { counted } = registered({ on, registrations, excludedPeriods });
        expect([counted.days, counted.leftOut]).toEqual([days, leftOut]);
        const { "thirty-days": byDays, "calendar-months": byDates } = counted.lengths;
        const spells = spellsOf({ registrations, excludedPeriods });
        if (spells === 1) expect(byDays).toEqual(byDates);
        else expect(byDays.months * 30 + byDays.days).toBe(days);
      }),
      { numRuns: 100 },
    );
  });

  it("more registration never takes the answer back; order is irrelevant; results survive JSON", () => {
    fc.assert(
      fc.property(lists, period, ([registrations, excludedPeriods], more) => {
        const input = { on, registrations, excludedPeriods };
        const result = measured(input);
        const backwards = {
          on,
          registrations: [...registrations].reverse(),
          excludedPeriods: [...excludedPeriods].reverse(),
        };
        expect(measured(backwards)).toEqual(result);
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
        expect(resultSchemas.longTermUnemployed.parse(result)).toEqual(result);
        expect(inputSchemas.longTermUnemployed.parse(input)).toEqual(input);
        const longer = measured({ on, registrations: [...registrations, more], excludedPeriods });
        // Where it closes the last gap, dates count in place of 30 days a month.
        const closesGap =
          spellsOf(input) > 1 && spellsOf({ registrations: [...registrations, more], excludedPeriods }) === 1;
        if (result.outcome === "long-term" && !closesGap) expect(longer.outcome).toBe("long-term");
      }),
      { numRuns: 200 },
    );
  });

  it("closing the last gap can take the answer back: by dates a year is longer than twelve times 30 days", () => {
    const spells = [{ from: "2025-06-05", to: "2025-12-31" }, { from: "2026-01-02" }];
    expect(measured({ on, registrations: spells }).outcome).toBe("long-term");
    const closed = [...spells, { from: "2026-01-01", to: "2026-01-01" }];
    expect(measured({ on, registrations: closed }).outcome).toBe("not-long-term");
  });
});

describe("said in words", () => {
  it("a refusal: how many days, of which years, against which limit, and what would change it", () => {
    const result = longTermUnemployed({
      on: "2026-06-01",
      registrations: [{ from: "2025-06-02" }],
      excludedPeriods: [{ kind: "traineeship", from: "2025-06-02", to: "2025-07-01" }],
    });
    expect(explain(result, "pl")).toEqual([
      "W ciągu ostatnich 2 lat osoba była zarejestrowana jako bezrobotna łącznie przez 335 dni, bez 30 dni, których się nie wlicza (art. 2 pkt 4 ustawy o rynku pracy i służbach zatrudnienia, Dz.U. 2025 poz. 620).",
      "To nie więcej niż 12 miesięcy (art. 2 pkt 4 ustawy o rynku pracy i służbach zatrudnienia, Dz.U. 2025 poz. 620).",
      "Osoba nie należy więc do grupy z tego przepisu; zmieniłby to dłuższy okres rejestracji, który się wlicza (art. 1 ust. 2 pkt 5).",
    ]);
    expect(explain(result, "en")[0]).toBe(
      "In the last 2 years the person was registered as unemployed for 335 days in all, without 30 days that do not count (art. 2 pkt 4 ustawy o rynku pracy i służbach zatrudnienia, Dz.U. 2025 poz. 620).",
    );
  });

  it("without a break, and longer than twelve times 30 days", () => {
    expect(explain(longTermUnemployed(daysUpTo("2026-06-01", 361)), "pl")[1]).toBe(
      "Osoba była zarejestrowana bez przerwy, więc miesiące liczy się według dat, a nie po 30 dni (art. 114 Kodeksu cywilnego, Dz.U. 2026 poz. 795).",
    );
  });

  it("not registered on the day", () => {
    const result = longTermUnemployed({
      on: "2026-06-15",
      registrations: [{ from: "2020-01-01", to: "2026-01-31" }],
    });
    expect(explain(result, "pl")).toEqual([
      "Definicja obejmuje tylko osoby bezrobotne, a tego dnia osoba nie jest zarejestrowana jako bezrobotna (art. 2 pkt 4 ustawy o rynku pracy i służbach zatrudnienia, Dz.U. 2025 poz. 620).",
      "Osoba nie należy więc do grupy z tego przepisu bez względu na wcześniejsze okresy rejestracji; mogłaby to zmienić ponowna rejestracja (art. 1 ust. 2 pkt 5).",
    ]);
    expect(explain(result, "en")).toEqual([
      "The definition covers unemployed persons only, and on that day the person is not registered as unemployed (art. 2 pkt 4 ustawy o rynku pracy i służbach zatrudnienia, Dz.U. 2025 poz. 620).",
      "So the person does not belong to the group of this provision, however long the registration before; registering again could change that (art. 1 ust. 2 pkt 5).",
    ]);
  });

  it("where the reading decides, the month is named", () => {
    expect(explain(longTermUnemployed(inTwoSpells(361)), "pl")[1]).toBe(
      "Gdy ciągłość terminu nie jest wymagana, miesiąc liczy się za 30 dni (art. 114 Kodeksu cywilnego, Dz.U. 2026 poz. 795).",
    );
    expect(explain(longTermUnemployed({ on: "2004-06-01", monthsWithoutWork: 23 }), "pl")[0]).toBe(
      "Bezrobotny pozostaje bez pracy krócej niż 24 miesiące (art. 1 ust. 2 pkt 5).",
    );
  });
});
