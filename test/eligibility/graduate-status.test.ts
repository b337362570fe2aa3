import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain, justification } from "zatrudnienie-socjalne";
import { type Graduate, graduateStatus, type GraduateStatusInput } from "zatrudnienie-socjalne/eligibility";
import type { Periods } from "zatrudnienie-socjalne/participation";
import { inputSchemas, resultSchemas } from "zatrudnienie-socjalne/schemas";
import { knownOn } from "../law/future.js";
import { type MonthCount, monthCounts, plusDays, termEnd } from "../participation/plans.js";

function graduate(input: GraduateStatusInput): Graduate {
  const result = graduateStatus(input);
  if (result.outcome !== "graduate") throw new Error(`not a graduate: ${JSON.stringify(result)}`);
  return result;
}

function reasonOf(input: GraduateStatusInput): string {
  const result = graduateStatus(input);
  if (result.outcome !== "not-graduate") throw new Error(`not decided so: ${JSON.stringify(result)}`);
  return result.reason;
}

function missingOf(input: GraduateStatusInput): unknown[] {
  const result = graduateStatus(input);
  if (result.outcome !== "undetermined") throw new Error(`not undetermined: ${JSON.stringify(result)}`);
  return result.missing;
}

function idsOf(input: GraduateStatusInput): string[] {
  const result = graduateStatus(input);
  if (!("assumptions" in result)) throw new Error(`not decided: ${JSON.stringify(result)}`);
  return result.assumptions.map(({ id }) => id);
}

const certificateIsMissing = { kind: "fact", path: ["certificate"], question: "certificate-received" };
const countIsMissing = { kind: "interpretation", id: "monthCount", readings: ["civil-code", "day-before"] };

/** A year: long enough however counted, with the trial or without. */
const year: Periods = {
  trial: { from: "2025-06-02", to: "2025-07-01" },
  participation: { from: "2025-07-02", to: "2026-05-29" },
};
const only = (from: string, to: string): Periods => ({ participation: { from, to } });

describe("art-2-pkt-1a: a graduate for six months from the day the classes ended", () => {
  it("with from and until", () => {
    const result = graduate({ on: "2026-06-15", periods: year, certificate: true });
    expect([result.from, result.until]).toEqual(["2026-05-29", "2026-11-29"]);
    expect(result.assumptions).toEqual([]);
    expect(result.citations).toEqual([
      { act: "DU/2003/1143", unit: "art-2-pkt-1a" },
      { act: "DU/2026/795", unit: "art-112" },
    ]);
  });

  it.each([
    ["2025-07-01", "not-ended"],
    ["2026-05-28", "not-ended"],
    ["2026-05-29", "graduate"],
    ["2026-11-29", "graduate"],
    ["2026-11-30", "expired"],
  ])("%s: %s", (on, expected) => {
    const result = graduateStatus({ on, periods: year, certificate: true });
    expect(result.outcome === "not-graduate" ? result.reason : result.outcome).toBe(expected);
  });

  it.each([
    ["2025-08-31", "2026-02-28"],
    ["2023-08-31", "2024-02-29"],
    ["2026-02-28", "2026-08-28"],
  ])(
    "DU/2026/795 art-112: classes ended on %s, a graduate until %s, whatever monthCount says",
    (to, until) => {
      const periods = only("2022-03-01", to);
      for (const monthCount of monthCounts) {
        const input = { on: to, periods, certificate: true, interpretation: { monthCount } };
        expect(graduate(input).until).toBe(until);
        expect(idsOf(input)).toEqual([]);
      }
      expect(reasonOf({ on: plusDays(until, 1), periods, certificate: true })).toBe("expired");
    },
  );

  it("the last day is that of the last phase", () => {
    const extended = { ...year, extensions: [{ from: "2026-05-30", to: "2026-08-31" }] };
    expect(reasonOf({ on: "2026-08-30", periods: extended, certificate: true })).toBe("not-ended");
    expect(graduate({ on: "2026-08-31", periods: extended, certificate: true }).until).toBe("2027-02-28");
  });
});

describe("since when: the law of the day asked about", () => {
  const periods = only("2010-10-01", "2011-09-30");
  it("2011-10-30, also for classes that ended before it", () => {
    expect(reasonOf({ on: "2011-10-29", periods, certificate: true })).toBe("no-rule-yet");
    expect(graduate({ on: "2011-10-30", periods, certificate: true }).until).toBe("2012-03-30");
  });

  it("asOf hides the rule", () => {
    const input = { on: "2011-10-30", periods, certificate: true };
    expect(reasonOf({ ...input, asOf: "2011-10-29" })).toBe("no-rule-yet");
    expect(graduate({ ...input, asOf: "2011-10-30" }).from).toBe("2011-09-30");
  });
});

describe("graduate-before-the-rule: classes that ended before 2011-10-30 (DU/2011/1211 art-1-pkt-1)", () => {
  const line = { id: "graduate-before-the-rule", certainty: "C" };
  const endedOn = (to: string, more: Partial<GraduateStatusInput> = {}) =>
    graduateStatus({ on: "2011-11-30", periods: only("2010-10-01", to), certificate: true, ...more });

  it("the day before is assumed to count, the day is the rule's own", () => {
    expect(endedOn("2011-10-29")).toMatchObject({
      outcome: "graduate",
      from: "2011-10-29",
      assumptions: [line],
    });
    expect(endedOn("2011-10-30")).toMatchObject({ outcome: "graduate", from: "2011-10-30", assumptions: [] });
  });

  it("not where the person is no graduate either way", () => {
    for (const result of [
      endedOn("2011-10-29", { certificate: false }),
      endedOn("2011-10-29", { on: "2012-04-30" }),
      endedOn("2011-10-29", { on: "2011-10-29" }),
      endedOn("2010-12-01", { on: "2011-11-30" }),
    ])
      expect(result).toMatchObject({ outcome: "not-graduate", assumptions: [] });
  });

  it("said in words", () => {
    expect(justification(endedOn("2011-10-29"), "pl")).toContain(
      "definicja absolwenta obejmuje też osobę, która zakończyła zajęcia, zanim ta definicja zaczęła obowiązywać",
    );
  });
});

describe("reasons, in their order", () => {
  it("no rule yet comes before all others", () => {
    expect(reasonOf({ on: "2011-10-29", periods: {} })).toBe("no-rule-yet");
  });

  it("without any period nothing has ended", () => {
    for (const certificate of [true, false, "unknown", undefined] as const)
      expect(reasonOf({ on: "2026-06-01", periods: {}, certificate })).toBe("not-ended");
  });

  it("not ended, expired and too short are said without asking for the certificate", () => {
    const short = only("2026-01-01", "2026-03-31");
    for (const certificate of [true, false, "unknown", undefined] as const) {
      expect(reasonOf({ on: "2026-03-30", periods: short, certificate })).toBe("not-ended");
      expect(reasonOf({ on: "2026-10-01", periods: short, certificate })).toBe("expired");
      expect(reasonOf({ on: "2026-09-30", periods: short, certificate })).toBe("too-short");
    }
  });

  it("no certificate", () => {
    expect(reasonOf({ on: "2026-06-15", periods: year, certificate: false })).toBe("no-certificate");
  });
});

describe("the certificate, where all else holds", () => {
  it("left out or unknown: asked for", () => {
    for (const certificate of [undefined, "unknown"] as const) {
      for (const strict of [false, true]) {
        const input = { on: "2026-06-15", periods: year, certificate, strict };
        expect(missingOf(input)).toEqual([certificateIsMissing]);
      }
    }
  });
});

describe("Q5: are six months full?", () => {
  // Six months from 2 January: to 1 July by one count, to 2 July by the other.
  const from = "2026-01-02";
  const input = (to: string, more: Partial<GraduateStatusInput> = {}): GraduateStatusInput => ({
    on: "2026-07-10",
    periods: only(from, to),
    certificate: true,
    ...more,
  });
  const by = (monthCount: MonthCount) => ({ interpretation: { monthCount } });

  it("short by both counts, or long enough by both: nothing is asked or listed", () => {
    for (const strict of [false, true]) {
      expect(reasonOf(input("2026-06-30", { strict }))).toBe("too-short");
      expect(idsOf(input("2026-06-30", { strict }))).toEqual([]);
      expect(idsOf(input("2026-07-02", { strict }))).toEqual([]);
      expect(graduate(input("2026-07-02", { strict })).from).toBe("2026-07-02");
    }
  });

  it("between them: to be chosen", () => {
    expect(missingOf(input("2026-07-01"))).toEqual([countIsMissing]);
    expect(reasonOf(input("2026-07-01", by("civil-code")))).toBe("too-short");
    expect(graduate(input("2026-07-01", by("day-before"))).until).toBe("2027-01-01");
    expect(idsOf(input("2026-07-01", by("day-before")))).toEqual(["monthCount"]);
  });

  it("the certificate is asked for with it", () => {
    expect(missingOf(input("2026-07-01", { certificate: "unknown" }))).toEqual([
      certificateIsMissing,
      countIsMissing,
    ]);
  });

  it("without the certificate nobody is a graduate: the count is not asked for", () => {
    expect(reasonOf(input("2026-07-01", { certificate: false }))).toBe("no-certificate");
    expect(idsOf(input("2026-07-01", { certificate: false }))).toEqual([]);
    const chosen = { certificate: false, ...by("civil-code") };
    expect(reasonOf(input("2026-07-01", chosen))).toBe("too-short");
  });

  it("in a month too short for the number both counts end on its last day", () => {
    const periods = only("2025-08-31", "2026-02-28");
    expect(graduate({ on: "2026-02-28", periods, certificate: true }).until).toBe("2026-08-28");
    expect(reasonOf({ on: "2026-02-27", periods: only("2025-08-31", "2026-02-27"), certificate: true })).toBe(
      "too-short",
    );
  });
});

describe("trial-counts-for-graduate: listed where the answer would differ without the trial", () => {
  const line = { id: "trial-counts-for-graduate", certainty: "C" };
  const withTrial = (to: string): Periods => ({
    trial: { from: "2026-01-01", to: "2026-02-01" },
    participation: { from: "2026-02-02", to },
  });
  const on = "2026-09-01";

  it("needed to reach six months", () => {
    for (const strict of [false, true]) {
      const result = graduate({ on, periods: withTrial("2026-07-31"), certificate: true, strict });
      expect(result.assumptions).toEqual([line]);
    }
  });

  it("not needed: participation alone is long enough by every count", () => {
    expect(idsOf({ on, periods: withTrial("2026-08-02"), certificate: true })).toEqual([]);
  });

  it("participation alone is long enough by one count only", () => {
    const periods = withTrial("2026-08-01");
    expect(idsOf({ on, periods, certificate: true })).toEqual([line.id]);
    const by = (monthCount: MonthCount) =>
      idsOf({ on, periods, certificate: true, interpretation: { monthCount } });
    expect(by("civil-code")).toEqual([line.id]);
    expect(by("day-before")).toEqual([]);
  });

  it("too short with the trial, or no trial at all: nothing is listed", () => {
    expect(idsOf({ on, periods: withTrial("2026-06-29"), certificate: true })).toEqual([]);
    expect(idsOf({ on, periods: only("2026-01-01", "2026-07-31"), certificate: true })).toEqual([]);
  });

  it("a trial alone", () => {
    const periods = { trial: { from: "2026-01-01", to: "2026-07-31" } };
    expect(idsOf({ on, periods, certificate: true })).toEqual([line.id]);
  });

  it("listed too where only the certificate is wanting", () => {
    expect(idsOf({ on, periods: withTrial("2026-07-31"), certificate: false })).toEqual([line.id]);
  });
});

describe("days not covered, bad input", () => {
  it("before 2003-08-14, and for strict answers after 2026-10-08", () => {
    expect(graduateStatus({ on: "2003-08-13", periods: year })).toEqual({
      calculation: "graduateStatus",
      outcome: "unsupported-date",
      supported: { from: "2003-08-14", to: null },
      because: "before-the-act",
    });
    expect(graduateStatus({ on: "2026-10-09", periods: year, certificate: true, strict: true })).toEqual({
      calculation: "graduateStatus",
      outcome: "unsupported-date",
      supported: { from: "2003-08-14", to: "2026-10-08" },
      because: "after-last-check",
    });
    expect(idsOf({ on: "2026-10-08", periods: year, certificate: true })).toEqual([]);
    expect(idsOf({ on: "2026-10-09", periods: year, certificate: true })).toEqual(["law-unverified"]);
  });

  it("all problems at once", () => {
    const input = {
      on: "soon",
      periods: {
        trial: { from: "2026-03-02", to: "2026-03-01" },
        participation: { from: "2026-04-02", to: "2026-05-01", by: 1 },
        extensions: [{ from: "2026-05-03", to: "2026-05-31" }],
      },
      certificate: "yes",
    } as unknown as GraduateStatusInput;
    const result = graduateStatus(input);
    if (result.outcome !== "invalid") throw new Error("not invalid");
    expect(result.issues.map(({ path, code }) => `${path.join(".")} ${code}`).sort()).toEqual([
      "certificate not-one-of",
      "on not-a-date",
      "periods.extensions.0.from gap-between-phases",
      "periods.participation.by unknown-key",
      "periods.trial reversed-period",
    ]);
  });
});

describe("in Polish", () => {
  const said = (input: GraduateStatusInput) => explain(graduateStatus(input), "pl");

  it("a graduate", () => {
    expect(said({ on: "2026-06-15", periods: year, certificate: true })).toEqual([
      "Uczestnictwo w zajęciach trwało co najmniej 6 miesięcy (art. 2 pkt 1a).",
      "Uczestnik otrzymał zaświadczenie (art. 2 pkt 1a).",
      "Osoba jest absolwentem przez 6 miesięcy od dnia zakończenia zajęć (art. 2 pkt 1a).",
      "Okres liczony w miesiącach kończy się w dniu, który datą odpowiada dniowi początkowemu, a gdy takiego dnia w ostatnim miesiącu nie ma – w ostatnim dniu tego miesiąca (art. 112 Kodeksu cywilnego, Dz.U. 2026 poz. 795).",
    ]);
  });

  it("no graduate", () => {
    const short = only("2026-01-01", "2026-03-31");
    expect(said({ on: "2011-10-29", periods: year })).toEqual([
      "Ówczesne przepisy nie przewidywały absolwenta centrum integracji społecznej (art. 2).",
    ]);
    expect(said({ on: "2026-03-30", periods: short })).toEqual([
      "Tego dnia zajęcia jeszcze się nie zakończyły (art. 2 pkt 1a).",
    ]);
    expect(said({ on: "2026-10-01", periods: short })).toEqual([
      "Od dnia zakończenia zajęć minęło więcej niż 6 miesięcy (art. 2 pkt 1a).",
    ]);
    expect(said({ on: "2026-04-01", periods: short })).toEqual([
      "Uczestnictwo w zajęciach trwało krócej niż 6 miesięcy (art. 2 pkt 1a).",
    ]);
    expect(said({ on: "2026-06-15", periods: year, certificate: false })).toEqual([
      "Uczestnictwo w zajęciach trwało co najmniej 6 miesięcy (art. 2 pkt 1a).",
      "Uczestnik nie otrzymał zaświadczenia (art. 2 pkt 1a).",
    ]);
    expect(said({ on: "2026-06-15", periods: year })).toEqual([
      "Czy uczestnik otrzymał zaświadczenie od kierownika centrum (art. 13 ust. 5a)?",
    ]);
  });
});

it("property: the status, worked out another way", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 5_400 }),
      fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: -10, max: 200 }),
      fc.constantFrom(true, false),
      fc.constantFrom(...monthCounts),
      (start, trialDays, days, after, certificate, monthCount) => {
        const first = plusDays("2011-08-01", start);
        const from = plusDays(first, trialDays ?? 0);
        const to = plusDays(from, days - 1);
        const trial = trialDays === undefined ? undefined : { from: first, to: plusDays(from, -1) };
        const on = plusDays(to, after);
        const input = {
          on,
          periods: { trial, participation: { from, to } },
          certificate,
          interpretation: { monthCount },
          asOf: knownOn,
        };
        const result = graduateStatus(input);
        expect(resultSchemas.graduateStatus.parse(result)).toEqual(result);
        expect(inputSchemas.graduateStatus.safeParse(input).success).toBe(true);
        const until = termEnd(to, 6, "civil-code");
        const reason =
          on < "2011-10-30"
            ? "no-rule-yet"
            : on < to
              ? "not-ended"
              : on > until
                ? "expired"
                : to < termEnd(first, 6, monthCount)
                  ? "too-short"
                  : certificate
                    ? undefined
                    : "no-certificate";
        if (reason === undefined) expect(result).toMatchObject({ outcome: "graduate", from: to, until });
        else expect(result).toMatchObject({ outcome: "not-graduate", reason });
      },
    ),
    { numRuns: 1_000 },
  );
});
