import { describe, expect, it } from "vitest";
import { monthlyBenefit, type MonthlyBenefitInput, premiumCeiling } from "zatrudnienie-socjalne";
import { dayOff, decided, issuesOf, unexcused } from "../boundaries/cases.js";
import { floodDays, month } from "./special-cases.js";

const participation = { from: "2026-04-01", to: "2027-02-28" };
const citations = (input: MonthlyBenefitInput) => {
  const result = monthlyBenefit(input);
  return result.outcome === "invalid" ? result.issues.map(({ code, citation }) => [code, citation]) : [];
};

describe("what does not fit in a month", () => {
  it("art. 14 ust. 1a: a single day off on a Saturday names the provision of the classes", () => {
    expect(citations(month("2026-06", { absences: unexcused("2026-06-06") }))).toEqual([
      ["not-a-class-day", { act: "DU/2003/1143", unit: "art-14-ust-1a" }],
    ]);
  });

  it("DU/2024/1473 art. 48a and 48b: a day off because of the flood outside the window names the provision", () => {
    const outside = (date: string) =>
      citations(month(date.slice(0, 7), { absences: floodDays("property", date) })).map(
        ([, citation]) => citation,
      );
    expect(outside("2024-09-13")).toEqual([{ act: "DU/2024/1473", unit: "art-48b" }]);
    expect(outside("2025-01-16")).toEqual([{ act: "DU/2024/1473", unit: "art-48a-ust-1" }]);
  });

  it("COVID art. 15c ust. 1: a suspension by an act that could not be read has no classes to miss", () => {
    const suspension = { from: "2020-11-10", to: "2020-11-20", basis: "none" };
    const input = { suspensions: [suspension], absences: unexcused("2020-11-14") } as object;
    expect(issuesOf(month("2020-11", input))).toEqual([
      "suspensions.0.basis not-one-of",
      "absences.0.date not-a-class-day",
    ]);
  });

  it("an end on the first day is one, and is not compared with phases that could not be read", () => {
    const ended = (endedOn: string, from = participation.from) =>
      month("2026-04", { periods: { participation: { ...participation, from } }, endedOn });
    expect(decided(ended("2026-04-01")).coveredDays).toBe(1);
    expect(issuesOf(ended("2026-03-31"))).toEqual(["endedOn reversed-period"]);
    expect(issuesOf(ended("2026-03-31", "2026-04-31"))).toEqual(["periods.participation.from not-a-date"]);
  });

  it("several absences on one day: each but the first is named", () => {
    const three = [
      ...dayOff("2026-06-09"),
      ...unexcused("2026-06-09"),
      ...unexcused("2026-06-08", "2026-06-09"),
    ];
    expect(issuesOf(month("2026-06", { absences: three }))).toEqual([
      "absences.1 two-absences-on-a-day",
      "absences.3 two-absences-on-a-day",
    ]);
  });

  it("they are named in the order of the list, not of the days", () => {
    const backwards = [...unexcused("2026-06-11", "2026-06-09"), ...dayOff("2026-06-11", "2026-06-09")];
    expect(issuesOf(month("2026-06", { absences: backwards }))).toEqual([
      "absences.2 two-absences-on-a-day",
      "absences.3 two-absences-on-a-day",
    ]);
  });
});

describe("art. 15a: the steps of a month without a premium", () => {
  const stepOf = (input: MonthlyBenefitInput) => {
    const result = premiumCeiling(input);
    if (result.outcome !== "not-due") throw new Error(result.outcome);
    return result.steps.map(({ operation, citation }) => [operation, citation.unit]);
  };
  const of = (name: string, phase: "trial" | "participation") => ({
    month: name,
    periods: { [phase]: { from: `${name}-01`, to: `${name}-28` } },
  });

  it("no rule before 2007-07-14, and none for the trial since", () => {
    expect(stepOf(of("2006-05", "participation"))).toEqual([["no-premium-rule", "art-15"]]);
    expect(stepOf(of("2006-05", "trial"))).toEqual([["no-participation-day", "art-15"]]);
    expect(stepOf(of("2026-06", "trial"))).toEqual([["no-participation-day", "art-15a-ust-1"]]);
  });
});
