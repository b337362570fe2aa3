import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "zatrudnienie-socjalne";
import { type CheckedHours, hours, type HoursInput } from "zatrudnienie-socjalne/participation";
import { inputSchemas, resultSchemas } from "zatrudnienie-socjalne/schemas";
import { knownOn } from "../law/future.js";

function checked(input: HoursInput): CheckedHours {
  const result = hours({ asOf: knownOn, ...input });
  if (result.outcome !== "checked") throw new Error(`not checked: ${JSON.stringify(result)}`);
  return result;
}

const codesOf = (input: HoursInput) => checked(input).violations.map(({ code }) => code);
const assumptionsOf = (input: HoursInput) => checked(input).assumptions.map(({ id }) => id);

const theAct = { act: "DU/2003/1143", unit: "art-14-ust-1" };
const actOf1997 = { act: "DU/2026/884", unit: "art-15-ust-2" };
const asked = {
  calculation: "hours",
  outcome: "undetermined",
  missing: [{ kind: "fact", path: ["disabilityDegree"], question: "disability-degree" }],
};

const old = "2022-02-14";
const since = "2022-02-15";

describe("art-14-ust-1: the limits of the day's law", () => {
  it.each(["2003-08-14", "2007-07-14", old])("%s: six hours a day, nothing for the week", (on) => {
    expect(checked({ on }).limits).toEqual({ dailyMin: 6, dailyMax: null, weeklyMin: null, weeklyMax: null });
  });

  it.each([since, "2026-10-08", "2031-01-01"])("%s: 30 to 40 hours a week, nothing for the day", (on) => {
    for (const disabilityDegree of ["none", "light"] as const) {
      const { limits } = checked({ on, disabilityDegree });
      expect(limits).toEqual({ dailyMin: null, dailyMax: null, weeklyMin: 30, weeklyMax: 40 });
    }
  });

  it.each([since, "2026-10-08"])("%s, DU/2026/884 art-15-ust-2: at most 7 a day, 35 a week", (on) => {
    for (const disabilityDegree of ["moderate", "severe"] as const) {
      const { limits } = checked({ on, disabilityDegree });
      expect(limits).toEqual({ dailyMin: null, dailyMax: 7, weeklyMin: 30, weeklyMax: 35 });
    }
  });

  it("to 2022-02-14 a degree of disability changes nothing", () => {
    for (const disabilityDegree of ["none", "light", "moderate", "severe", "unknown"] as const) {
      const found = checked({ on: old, disabilityDegree });
      expect(found.limits).toEqual(checked({ on: old }).limits);
      expect(found.assumptions).toEqual([]);
    }
  });

  it("asOf: before 2022-02-15 nobody knew of the week", () => {
    expect(checked({ on: since, asOf: old }).limits.dailyMin).toBe(6);
    expect(checked({ on: since, asOf: since, disabilityDegree: "none" }).limits.dailyMin).toBeNull();
  });
});

describe("art-14-ust-1, to 2022-02-14: the day", () => {
  it.each([
    [0, ["below-daily-minimum"]],
    [5.99, ["below-daily-minimum"]],
    [6, []],
    [24, []],
  ])("%d hours: %j", (daily, codes) => {
    expect(codesOf({ on: old, daily })).toEqual(codes);
  });

  it("the week is not ruled, however long or short, and nothing is a short week", () => {
    for (const weekly of [0, 29, 41, 168]) {
      const found = checked({ on: old, weekly, shortened: ["holiday"] });
      expect([found.violations, found.warnings]).toEqual([[], []]);
    }
  });

  it("a violation names its provision and its place", () => {
    expect(checked({ on: old, daily: 5 }).violations).toEqual([
      { code: "below-daily-minimum", citation: theAct, limit: 6, path: ["daily"] },
    ]);
  });
});

describe("art-14-ust-1, since 2022-02-15: the week", () => {
  it.each([
    [0, ["below-weekly-minimum"]],
    [29.75, ["below-weekly-minimum"]],
    [30, []],
    [40, []],
    [40.25, ["above-weekly-maximum"]],
    [168, ["above-weekly-maximum"]],
  ])("%d hours: %j", (weekly, codes) => {
    expect(codesOf({ on: since, weekly, disabilityDegree: "none" })).toEqual(codes);
  });

  it("the day is not ruled", () => {
    for (const daily of [0, 5, 24])
      expect(codesOf({ on: since, daily, weekly: 30, disabilityDegree: "light" })).toEqual([]);
  });

  it("violations name their provision and their place", () => {
    expect(checked({ on: since, weekly: 20, disabilityDegree: "none" }).violations).toEqual([
      { code: "below-weekly-minimum", citation: theAct, limit: 30, path: ["weekly"] },
    ]);
    expect(checked({ on: since, weekly: 41, disabilityDegree: "none" }).violations).toEqual([
      { code: "above-weekly-maximum", citation: theAct, limit: 40, path: ["weekly"] },
    ]);
  });
});

describe("DU/2026/884 art-15-ust-2: severe or moderate degree", () => {
  it.each([
    [7, 30, []],
    [7, 35, []],
    [7.01, 35, ["above-daily-maximum"]],
    [7, 35.5, ["above-weekly-maximum"]],
    [8, 40, ["above-weekly-maximum", "above-daily-maximum"]],
    [7, 29, ["below-weekly-minimum"]],
    [8, 29, ["below-weekly-minimum", "above-daily-maximum"]],
  ])("%d a day and %d a week: %j", (daily, weekly, codes) => {
    for (const disabilityDegree of ["moderate", "severe"] as const)
      expect(codesOf({ on: since, daily, weekly, disabilityDegree })).toEqual(codes);
  });

  it("the minimum is of the Act, the maxima are of the other act", () => {
    const ofDegree = { on: since, disabilityDegree: "severe" } as const;
    expect(checked({ ...ofDegree, daily: 8, weekly: 36 }).violations).toEqual([
      { code: "above-weekly-maximum", citation: actOf1997, limit: 35, path: ["weekly"] },
      { code: "above-daily-maximum", citation: actOf1997, limit: 7, path: ["daily"] },
    ]);
    expect(checked({ ...ofDegree, weekly: 29 }).violations).toMatchObject([{ citation: theAct }]);
  });

  it("Q17: that they are applied as they are is an assumption, and no other degree lists it", () => {
    const line = { id: "disabled-hours-accordingly", certainty: "C", question: "Q17" };
    for (const strict of [false, true]) {
      expect(checked({ on: since, disabilityDegree: "moderate", strict }).assumptions).toEqual([line]);
      expect(checked({ on: since, disabilityDegree: "light", strict }).assumptions).toEqual([]);
    }
    expect(checked({ on: old, disabilityDegree: "moderate" }).assumptions).toEqual([]);
  });

  it("history 10: a four-day week of 7 hours is below the minimum like any other", () => {
    const week = { on: since, daily: 7, weekly: 28, disabilityDegree: "moderate" } as const;
    expect(codesOf(week)).toEqual(["below-weekly-minimum"]);
    expect(checked({ ...week, shortened: ["holiday"] })).toMatchObject({
      violations: [],
      warnings: [{ code: "short-week" }],
    });
  });
});

describe("Q17: a week below the minimum", () => {
  const week = { on: since, weekly: 24, disabilityDegree: "none" } as const;

  it.each(["holiday", "sickness", "entry", "exit"] as const)("%s: a warning, no violation", (reason) => {
    const found = checked({ ...week, shortened: [reason] });
    expect(found.violations).toEqual([]);
    expect(found.warnings).toEqual([{ code: "short-week", citation: theAct, question: "Q17" }]);
  });

  it("without a reason, or with an empty list of them: a violation, no warning", () => {
    for (const more of [{}, { shortened: [] }]) {
      const found = checked({ ...week, ...more });
      expect(found.violations.map(({ code }) => code)).toEqual(["below-weekly-minimum"]);
      expect(found.warnings).toEqual([]);
    }
  });

  it("a reason says nothing of a week that is long enough, and excuses none that is too long", () => {
    expect(checked({ ...week, weekly: 30, shortened: ["entry"] }).warnings).toEqual([]);
    expect(codesOf({ ...week, weekly: 41, shortened: ["entry"] })).toEqual(["above-weekly-maximum"]);
    const disabled = { on: since, daily: 8, weekly: 24, disabilityDegree: "severe" } as const;
    expect(codesOf({ ...disabled, shortened: ["sickness"] })).toEqual(["above-daily-maximum"]);
  });
});

describe("the degree of disability, where it is not known", () => {
  it.each<[string, Partial<HoursInput>, boolean]>([
    ["no hours: the limits themselves depend on it", {}, true],
    ["no day", { weekly: 33 }, true],
    ["no week", { daily: 7 }, true],
    ["fine for everybody", { daily: 7, weekly: 35 }, false],
    ["a short week for everybody", { daily: 7, weekly: 29 }, false],
    ["a short week with a reason", { daily: 7, weekly: 29, shortened: ["exit"] }, false],
    ["too long for everybody", { daily: 7, weekly: 41 }, false],
    ["a day too long with a degree", { daily: 7.5, weekly: 35 }, true],
    ["a week too long with a degree", { daily: 7, weekly: 35.5 }, true],
    ["both too long for everybody but the day", { daily: 8, weekly: 41 }, true],
  ])("%s", (_, given, matters) => {
    const input = { on: since, ...given };
    const unknown = { ...input, disabilityDegree: "unknown" } as const;
    if (matters) {
      expect(hours(unknown)).toEqual(asked);
      expect(assumptionsOf(input)).toEqual(["no-disability-degree-assumed"]);
      expect(hours({ ...input, strict: true })).toEqual(asked);
      expect(hours({ ...unknown, strict: true })).toEqual(asked);
    } else {
      for (const sure of [unknown, input, { ...input, strict: true }, { ...unknown, strict: true }])
        expect(assumptionsOf(sure)).toEqual([]);
    }
  });

  it("left out is none", () => {
    for (const weekly of [29, 30, 36, 40, 41]) {
      const { violations, limits } = checked({ on: since, weekly });
      expect({ violations, limits }).toEqual({
        violations: checked({ on: since, weekly, disabilityDegree: "none" }).violations,
        limits: { dailyMin: null, dailyMax: null, weeklyMin: 30, weeklyMax: 40 },
      });
    }
  });

  it("to 2022-02-14 it is neither assumed nor asked for", () => {
    expect(assumptionsOf({ on: old, daily: 8 })).toEqual([]);
    expect(assumptionsOf({ on: old, daily: 8, strict: true })).toEqual([]);
    expect(assumptionsOf({ on: old, daily: 8, disabilityDegree: "unknown", strict: true })).toEqual([]);
  });
});

describe("days not covered, bad input", () => {
  it("before 2003-08-14, and for strict answers after 2026-10-08", () => {
    expect(hours({ on: "2003-08-13" })).toEqual({
      calculation: "hours",
      outcome: "unsupported-date",
      supported: { from: "2003-08-14", to: null },
      because: "before-the-act",
    });
    expect(hours({ on: "2026-10-09", disabilityDegree: "none", strict: true })).toEqual({
      calculation: "hours",
      outcome: "unsupported-date",
      supported: { from: "2003-08-14", to: "2026-10-08" },
      because: "after-last-check",
    });
    expect(assumptionsOf({ on: "2026-10-09", disabilityDegree: "none" })).toEqual(["law-unverified"]);
  });

  it("all problems at once", () => {
    const input = {
      on: "2026-02-29",
      daily: 24.5,
      weekly: -1,
      disabilityDegree: "heavy",
      shortened: ["bored"],
      hours: 3,
    } as unknown as HoursInput;
    const result = hours(input);
    if (result.outcome !== "invalid") throw new Error("not invalid");
    expect(result.issues.map(({ path, code }) => `${path.join(".")} ${code}`).sort()).toEqual([
      "daily too-big",
      "disabilityDegree not-one-of",
      "hours unknown-key",
      "on not-a-date",
      "shortened.0 not-one-of",
      "weekly too-small",
    ]);
  });

  it("hours of a day and a week", () => {
    expect(hours({ on: since, daily: 24, weekly: 168 }).outcome).toBe("checked");
    expect(hours({ on: since, daily: 24.01 }).outcome).toBe("invalid");
    expect(hours({ on: since, weekly: 168.01 }).outcome).toBe("invalid");
    for (const daily of [Number.NaN, Infinity, "7" as unknown as number])
      expect(hours({ on: since, daily }).outcome).toBe("invalid");
  });
});

describe("steps", () => {
  it("one for each limit of the day's law, with its record, in Polish", () => {
    const said = (input: HoursInput) => explain(hours(input), "pl");
    expect(said({ on: old })).toEqual([
      "Pobyt w centrum trwa co najmniej 6 godzin dziennie (art. 14 ust. 1).",
    ]);
    expect(said({ on: since, disabilityDegree: "none" })).toEqual([
      "Pobyt w centrum trwa co najmniej 30 godzin tygodniowo (art. 14 ust. 1).",
      "Pobyt w centrum trwa najwyżej 40 godzin tygodniowo (art. 14 ust. 1).",
    ]);
    expect(said({ on: since, disabilityDegree: "severe" })).toEqual([
      "Pobyt w centrum trwa co najmniej 30 godzin tygodniowo (art. 14 ust. 1).",
      "Przy znacznym lub umiarkowanym stopniu niepełnosprawności pobyt w centrum trwa najwyżej 35 godzin tygodniowo (art. 15 ust. 2 ustawy o rehabilitacji zawodowej i społecznej oraz zatrudnianiu osób niepełnosprawnych, Dz.U. 2026 poz. 884).",
      "Przy znacznym lub umiarkowanym stopniu niepełnosprawności pobyt w centrum trwa najwyżej 7 godzin dziennie (art. 15 ust. 2 ustawy o rehabilitacji zawodowej i społecznej oraz zatrudnianiu osób niepełnosprawnych, Dz.U. 2026 poz. 884).",
    ]);
  });

  it("in English, and with the record of the day", () => {
    const result = checked({ on: since, disabilityDegree: "severe" });
    expect(explain(result, "en")[2]).toBe(
      "With a severe or moderate degree of disability the stay in the centre lasts at most 7 hours a day (art. 15 ust. 2 ustawy o rehabilitacji zawodowej i społecznej oraz zatrudnianiu osób niepełnosprawnych, Dz.U. 2026 poz. 884).",
    );
    for (const { record, value } of result.steps) {
      expect(record).toMatchObject({ effectiveFrom: "2022-02-15", amendedBy: { act: "DU/2022/218" } });
      expect(value).toBeUndefined();
    }
    expect(result.citations).toEqual([theAct, actOf1997]);
  });
});

const anyHours = fc.record(
  {
    on: fc.constantFrom("2003-08-14", old, since, "2026-10-08", "2026-10-09"),
    daily: fc.integer({ min: 0, max: 96 }).map((quarters) => quarters / 4),
    weekly: fc.integer({ min: 0, max: 240 }).map((quarters) => quarters / 4),
    disabilityDegree: fc.constantFrom("none", "light", "moderate", "severe", "unknown"),
    shortened: fc.subarray(["holiday", "sickness", "entry", "exit"] as const),
    strict: fc.boolean(),
  },
  { requiredKeys: ["on"] },
) as fc.Arbitrary<HoursInput>;

it("property: a code stands for hours past the limit reported; results are what the schema says", () => {
  fc.assert(
    fc.property(anyHours, (input) => {
      const result = hours(input);
      expect(resultSchemas.hours.parse(result)).toEqual(result);
      expect(inputSchemas.hours.safeParse(input).success).toBe(true);
      if (result.outcome !== "checked") return;
      const { dailyMin, dailyMax, weeklyMin, weeklyMax } = result.limits;
      const { daily, weekly, shortened = [] } = input;
      const expected = [
        ...(daily !== undefined && dailyMin !== null && daily < dailyMin ? ["below-daily-minimum"] : []),
        ...(daily !== undefined && dailyMax !== null && daily > dailyMax ? ["above-daily-maximum"] : []),
        ...(weekly !== undefined && weeklyMax !== null && weekly > weeklyMax ? ["above-weekly-maximum"] : []),
      ];
      const isShort = weekly !== undefined && weeklyMin !== null && weekly < weeklyMin;
      if (isShort && shortened.length === 0) expected.push("below-weekly-minimum");
      expect(result.violations.map(({ code }) => code).sort()).toEqual(expected.sort());
      expect(result.warnings.length).toBe(isShort && shortened.length > 0 ? 1 : 0);
    }),
    { numRuns: 500 },
  );
});

it("property: what was found without asking for the degree holds for every degree", () => {
  fc.assert(
    fc.property(anyHours, (input) => {
      const result = hours({ ...input, disabilityDegree: "unknown", strict: false });
      if (result.outcome !== "checked") return;
      for (const disabilityDegree of ["none", "light", "moderate", "severe"] as const) {
        const known = checked({ ...input, disabilityDegree, strict: false });
        const codes = ({ violations, warnings }: CheckedHours) =>
          [...violations, ...warnings].map(({ code }) => code).sort();
        expect(codes(known)).toEqual(codes(result));
      }
    }),
    { numRuns: 500 },
  );
});
