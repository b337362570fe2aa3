import { describe, expect, it } from "vitest";
import { premiumCeiling } from "zatrudnienie-socjalne/benefit";
import { byKnownLaw } from "../../law/future.js";

type Input = Parameters<typeof premiumCeiling>[0];

function ceiling(input: Input) {
  const result = premiumCeiling(byKnownLaw(input));
  if (result.outcome !== "ceiling") throw new Error(JSON.stringify(result));
  return result;
}

const from = (day: string) => ({ participation: { from: day, to: "2027-05-31" } });
const prorated = { premiumCap: "prorated" } as const;
const fullRate = { premiumCap: "full-rate" } as const;
const listed = ({ assumptions }: ReturnType<typeof ceiling>) => assumptions.map(({ id }) => id);

describe("art-15a-ust-2, Q14: a month that is not wholly participation", () => {
  it("the default is the full rate, and it is listed", () => {
    const found = ceiling({ month: "2026-06", periods: from("2026-06-16") });
    expect(found.amount).toBe("2140.68");
    expect(found.assumptions).toEqual([
      { id: "premiumCap", reading: "full-rate", chosen: false, certainty: "C", question: "Q14" },
    ]);
  });

  it.each([
    ["2026-06", "2026-06-30", "71.35"],
    ["2026-06", "2026-06-16", "1070.34"],
    ["2026-06", "2026-06-02", "2069.32"],
    ["2026-07", "2026-07-03", "2069.32"],
    ["2026-07", "2026-07-02", "2140.68"],
    ["2027-02", "2027-02-02", "1926.61"],
  ])("prorated: %s, participation from %s: %s, down to the grosz", (month, day, amount) => {
    const found = ceiling({ month, periods: from(day), interpretation: prorated });
    expect(found.amount).toBe(amount);
    expect(listed(found)).toContain("premiumCap");
  });

  it("rounded down where the nearest grosz lies above: 8/30 of 2140.68 is 570.848", () => {
    const found = ceiling({ month: "2026-06", periods: from("2026-06-23"), interpretation: prorated });
    expect(found.amount).toBe("570.84");
    expect(found.exact).toEqual({ numerator: "71356", denominator: "125" });
  });

  it.each(["2026-06", "2027-02", "2026-08"])(
    "%s, a whole month, also one of 28 or 31 days: both readings are the full rate, and nothing is to be chosen",
    (month) => {
      for (const interpretation of [fullRate, prorated, {}]) {
        const found = ceiling({ month, periods: from("2026-01-01"), interpretation });
        expect(found.amount).toBe("2140.68");
        expect(listed(found)).not.toContain("premiumCap");
      }
    },
  );

  it("art-15-ust-3: days of the trial do not count, days of an extension do", () => {
    const mixed = {
      trial: { from: "2026-05-11", to: "2026-06-10" },
      participation: { from: "2026-06-11", to: "2026-06-20" },
      extensions: [{ from: "2026-06-21", to: "2026-12-20" }],
    };
    expect(ceiling({ month: "2026-06", periods: mixed }).amount).toBe("2140.68");
    const part = ceiling({ month: "2026-06", periods: mixed, interpretation: prorated });
    expect(part.amount).toBe("1427.12");
    const onlyExtension = ceiling({ month: "2026-07", periods: mixed, interpretation: prorated });
    expect(onlyExtension.amount).toBe("2140.68");
  });

  it("art-15a-ust-1: none in a month of the trial only; without any phase the periods are asked for", () => {
    const periods = { trial: { from: "2026-06-01", to: "2026-06-30" } };
    const found = premiumCeiling({ month: "2026-06", periods });
    expect(found).toMatchObject({ outcome: "not-due", reason: "no-participation-day", amount: "0.00" });
    expect(premiumCeiling({ month: "2026-06", periods: {} })).toMatchObject({
      outcome: "undetermined",
      missing: [{ kind: "fact", path: ["periods"] }],
    });
  });
});

describe("art-15a-ust-2, Q14: absences and the application change nothing", () => {
  const absences = [
    ...["2026-06-01", "2026-06-02", "2026-06-03", "2026-06-05"].map((date) => ({
      kind: "unexcused" as const,
      date,
    })),
    { kind: "sickness" as const, from: "2026-06-08", to: "2026-06-30" },
  ];

  it.each([{}, { applied: true }, { applied: false }, { applied: "unknown" as const }])("%j", (more) => {
    const found = ceiling({ month: "2026-06", periods: from("2026-01-01"), absences, ...more });
    expect(found.amount).toBe("2140.68");
    expect(found.assumptions).toEqual([]);
  });
});

describe("art-15a-ust-2: strict", () => {
  it("a partial month asks for premiumCap, a whole month does not", () => {
    const partial: Input = { month: "2026-06", periods: from("2026-06-02"), strict: true };
    expect(premiumCeiling(partial)).toEqual({
      calculation: "premiumCeiling",
      outcome: "undetermined",
      missing: [{ kind: "interpretation", id: "premiumCap", readings: ["full-rate", "prorated"] }],
    });
    expect(ceiling({ ...partial, interpretation: prorated }).amount).toBe("2069.32");
    expect(listed(ceiling({ ...partial, interpretation: fullRate }))).toEqual(["premiumCap"]);
    expect(ceiling({ ...partial, periods: from("2026-06-01") }).assumptions).toEqual([]);
  });

  it("where there is no premium nothing is asked", () => {
    const periods = { participation: { from: "2007-06-20", to: "2007-07-13" } };
    const input: Input = { month: "2007-07", periods, strict: true };
    expect(premiumCeiling(input)).toMatchObject({ outcome: "not-due", reason: "no-rule-yet" });
  });

  it("a last day of participation after 2026-10-08 was not checked", () => {
    const until = (to: string) => ({ participation: { from: "2026-01-01", to } });
    const settings = { month: "2026-10", strict: true, interpretation: fullRate };
    expect(ceiling({ ...settings, periods: until("2026-10-08") }).amount).toBe("2140.68");
    expect(premiumCeiling({ ...settings, periods: until("2026-10-09") })).toEqual({
      calculation: "premiumCeiling",
      outcome: "unsupported-date",
      supported: { from: "2003-08-14", to: "2026-10-08" },
      because: "after-last-check",
    });
    const relaxed = ceiling({ ...settings, strict: false, periods: until("2026-10-09") });
    expect(listed(relaxed)).toEqual(["premiumCap", "law-unverified"]);
    expect(listed(ceiling({ ...settings, periods: until("2026-10-08") }))).toEqual(["premiumCap"]);
  });
});
