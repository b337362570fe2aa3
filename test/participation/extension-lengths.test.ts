import { describe, expect, it } from "vitest";
import { dayStatus, planParticipation } from "zatrudnienie-socjalne";
import { knownOn } from "../law/future.js";

type Count = "civil-code" | "day-before";

/** The codes of a plan whose extensions end on the days given; the first begins on the 1st of January of `year`. */
function codesOf(year: number, monthCount: Count, ...ends: string[]): string[] {
  const plan = planParticipation({
    trialFrom: `${String(year - 1)}-02-01`,
    trialTo: `${String(year - 1)}-02-28`,
    participationTo: `${String(year - 1)}-12-31`,
    extensions: ends.map((to) => ({ decidedOn: `${String(year - 1)}-12-01`, to })),
    interpretation: { monthCount },
  });
  return plan.outcome === "planned" ? plan.violations.map(({ code }) => code) : [plan.outcome];
}

describe("art-15-ust-3 since 2022: at most twelve months in sum", () => {
  it.each<[string, Count, string[]]>([
    ["one term to its last day", "day-before", ["2026-12-31"]],
    ["one term to its last day", "civil-code", ["2027-01-01"]],
    ["two of six months, a day past one term of twelve", "civil-code", ["2026-07-01", "2027-01-02"]],
    [
      "four to the last day of one term, a day more when added up",
      "day-before",
      ["2026-04-01", "2026-07-02", "2026-10-03", "2026-12-31"],
    ],
  ])("%s by %s", (_, count, ends) => {
    expect(codesOf(2026, count, ...ends)).toEqual([]);
  });

  it.each<[string, Count, string[]]>([
    ["one term and a day", "day-before", ["2027-01-01"]],
    ["one term and a day", "civil-code", ["2027-01-02"]],
    ["two of six months and a day", "civil-code", ["2026-07-01", "2027-01-03"]],
  ])("%s by %s is too long", (_, count, ends) => {
    expect(codesOf(2026, count, ...ends)).toEqual(["extension-too-long"]);
  });
});

describe("art-15-ust-3 to 2009-07-15: exactly six months", () => {
  it.each<[string, Count, string[]]>([
    ["one term to its last day", "day-before", ["2008-06-30"]],
    ["one term to its last day", "civil-code", ["2008-07-01"]],
    ["six months", "civil-code", ["2008-07-01"]],
  ])("%s by %s", (_, count, ends) => {
    expect(codesOf(2008, count, ...ends)).toEqual([]);
  });

  // The first of two is looked at alone too, and is too short by itself.
  it.each<[string, Count, string[], number]>([
    ["two of three months", "civil-code", ["2008-04-01", "2008-07-02"], 1],
    ["two to the last day of one term", "day-before", ["2008-04-01", "2008-06-30"], 1],
    ["three months and three months and a day", "civil-code", ["2008-04-01", "2008-07-03"], 2],
    ["four months and three", "civil-code", ["2008-05-01", "2008-08-02"], 2],
    ["three months and two", "civil-code", ["2008-04-01", "2008-06-02"], 2],
    ["seven months and three", "civil-code", ["2008-08-01", "2008-11-02"], 2],
  ])("%s by %s", (_, count, ends, violations) => {
    expect(codesOf(2008, count, ...ends)).toEqual(
      Array.from({ length: violations }, () => "extension-not-six-months"),
    );
  });

  it.each<[string, Count, string]>([
    ["a day less", "day-before", "2008-06-29"],
    ["a day more", "day-before", "2008-07-01"],
    ["a day less", "civil-code", "2008-06-30"],
    ["a day more", "civil-code", "2008-07-02"],
  ])("%s by %s", (_, count, end) => {
    expect(codesOf(2008, count, end)).toEqual(["extension-not-six-months"]);
  });
});

describe("dayStatus names the provision of the phase", () => {
  const periods = {
    trial: { from: "2026-03-02", to: "2026-04-01" },
    participation: { from: "2026-04-02", to: "2027-03-01" },
    extensions: [{ from: "2027-03-02", to: "2027-09-01" }],
  };

  it.each([
    ["2026-03-01", "before", "art-15-ust-1"],
    ["2026-03-02", "trial", "art-15-ust-1"],
    ["2026-04-02", "participation", "art-15-ust-3"],
    ["2027-03-02", "extension", "art-15-ust-3"],
    ["2027-09-02", "after", "art-15-ust-3"],
  ])("%s: %s by %s", (on, status, unit) => {
    const found = dayStatus({ periods, on });
    expect(found.outcome === "found" && found.steps).toEqual([
      { citation: { act: "DU/2003/1143", unit }, operation: "day-status", operands: { status } },
    ]);
  });
});

describe("art-15-ust-6a: extra days off of an extension of six months by one count, and a day more by the other", () => {
  const signed = {
    trialFrom: "2026-03-02",
    trialTo: "2026-04-01",
    participationTo: "2027-03-01",
    extensions: [{ decidedOn: "2027-02-01", to: "2027-09-02" }],
    asOf: knownOn,
  };

  it.each([
    [undefined, null],
    ["civil-code", 3],
    ["day-before", 4],
  ] as const)("counted by %s: %s", (monthCount, extra) => {
    const plan = planParticipation({ ...signed, interpretation: { monthCount } });
    expect(plan.outcome === "planned" && plan.daysOff).toEqual({ basic: 6, extra });
  });

  it("the same however counted is said without a count", () => {
    const plan = planParticipation({
      ...signed,
      extensions: [{ decidedOn: "2027-02-01", to: "2027-08-15" }],
    });
    expect(plan.outcome === "planned" && plan.daysOff).toEqual({ basic: 6, extra: 3 });
  });
});
