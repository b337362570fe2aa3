import { describe, expect, it } from "vitest";
import type { MonthlyBenefitInput } from "zatrudnienie-socjalne";
import { dayOff, decided, excused, only, sick, unexcused, used, wholeMonth } from "../boundaries/cases.js";

const act = "DU/2003/1143";

function inMonth(month: string, changes: Partial<MonthlyBenefitInput> = {}) {
  return decided({
    month,
    periods: wholeMonth("participation", month),
    applied: true,
    history: "complete",
    interpretation: { sicknessDays: "calendar", excusedAbsence: "unpaid" },
    ...changes,
  });
}

/** The units of the Act that the result cites. */
function units(result: ReturnType<typeof inMonth>): (string | undefined)[] {
  return result.citations.filter((citation) => citation.act === act).map(({ unit }) => unit);
}

describe("law, versions, citations of a decided month", () => {
  it("law says how far the Act was read", () => {
    const { law, versions } = inMonth("2026-06");
    expect(law).toEqual({
      wordingFrom: "2025-06-01",
      consolidatedText: "DU/2025/1718",
      verifiedUntil: "2025-11-25",
      checkedUntil: "2026-10-08",
    });
    expect(versions).toEqual({ library: expect.any(String), data: expect.any(String) });
  });

  it.each([
    // First day of the wording that applied to the last covered day; two days where a change has effect before it is in force.
    ["2003-09", undefined, "2003-08-14"],
    ["2007-06", undefined, "2006-07-06"],
    ["2007-07", undefined, "2007-07-14"],
    ["2015-09", undefined, "2011-10-30"],
    ["2015-10", undefined, "2015-10-24"],
    ["2018-03", undefined, "2016-02-22"],
    ["2021-12", undefined, "2020-01-01"],
    ["2022-01", undefined, "2022-01-01"],
    ["2022-01", "2022-02-15", "2022-01-01"],
    ["2022-01", "2022-02-14", "2020-01-01"],
    ["2022-02", undefined, "2022-02-15"],
    ["2022-04", undefined, "2022-04-01"],
    ["2025-05", undefined, "2024-11-09"],
    ["2025-06", undefined, "2025-06-01"],
  ])("the wording of %s as known on %s is that of %s", (month, asOf, wordingFrom) => {
    expect(inMonth(month, { asOf }).law.wordingFrom).toBe(wordingFrom);
  });

  it("law repeats asOf only where it is given", () => {
    expect(inMonth("2022-01", { asOf: "2022-02-14" }).law.asOf).toBe("2022-02-14");
    expect(inMonth("2022-01").law).not.toHaveProperty("asOf");
  });

  it.each([
    ["2003-09", "participation", ["art-2-pkt-9", "art-15-ust-4"]],
    ["2026-06", "participation", ["art-2-pkt-9", "art-15-ust-4"]],
    ["2026-06", "trial", ["art-2-pkt-9", "art-15-ust-4"]],
    ["2018-03", "trial", ["art-2-pkt-9", "art-15-ust-1-zd-2"]],
  ] as const)("art-15: a full month of %s in %s", (month, phase, expected) => {
    expect(units(inMonth(month, { periods: wholeMonth(phase, month) }))).toEqual(
      expect.arrayContaining([...expected]),
    );
  });

  it("art-15-ust-6: a partial month", () => {
    const periods = only("participation", "2026-06-10", "2026-06-30");
    expect(units(inMonth("2026-06", { periods }))).toContain("art-15-ust-6");
    expect(units(inMonth("2026-06"))).not.toContain("art-15-ust-6");
  });

  it("art-15-ust-7, art-15-ust-7a, art-15-ust-6a: each kind of absence, and only with one", () => {
    const one = (absences: MonthlyBenefitInput["absences"]) => units(inMonth("2026-06", { absences }));
    const found = (list: (string | undefined)[], unit: string) => list.some((each) => each?.startsWith(unit));
    expect(found(one(unexcused("2026-06-08")), "art-15-ust-7")).toBe(true);
    expect(one([sick("2026-06-08")])).toContain("art-15-ust-7a");
    const off = one(dayOff("2026-06-08"));
    expect(found(off, "art-15-ust-6a") || found(off, "art-15-ust-6b")).toBe(true);
    expect(found(one([]), "art-15-ust-7")).toBe(false);
    expect(found(one([]), "art-15-ust-6a")).toBe(false);
  });

  it("the citations are those of the steps, each once", () => {
    const result = inMonth("2018-03", {
      history: used("2018-03-01", { sick: 13 }),
      absences: [
        sick("2018-03-08", "2018-03-12"),
        ...unexcused("2018-03-14"),
        ...excused("2018-03-15"),
        ...dayOff("2018-03-16"),
      ],
    });
    const key = ({ act: of, unit }: { act: string; unit?: string }) => `${of} ${unit ?? ""}`;
    const cited = result.citations.map(key);
    expect(new Set(cited).size).toBe(cited.length);
    expect(new Set(cited)).toEqual(new Set(result.steps.map(({ citation }) => key(citation))));
  });

  it("a result is plain data, the input stays as it is, and the answer is the same again", () => {
    const input: MonthlyBenefitInput = {
      month: "2026-06",
      periods: wholeMonth("participation", "2026-06"),
      history: "complete",
      absences: [sick("2026-06-08", "2026-06-30"), ...unexcused("2026-06-01")],
      interpretation: { sicknessDays: "calendar" },
    };
    const before = structuredClone(input);
    const result = decided(input);
    expect(input).toEqual(before);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(structuredClone(result)).toEqual(result);
    expect(decided(input)).toEqual(result);
  });

  it("a month not due carries the same", () => {
    const result = inMonth("2026-06", { applied: false });
    expect(result).toMatchObject({
      outcome: "not-due",
      month: "2026-06",
      law: { consolidatedText: "DU/2025/1718" },
      versions: { library: expect.any(String) },
    });
    expect(units(result)).toContain("art-15-ust-4");
  });
});
