import { describe, expect, it } from "vitest";
import type { PlanParticipationInput } from "zatrudnienie-socjalne/participation";
import { codesOf, issuesOf, missingOf, planned } from "./plans.js";

const dayBefore = { monthCount: "day-before" } as const;
const covid = (from: string, to: string) => ({ from, to, basis: "covid" }) as const;
const flood = (from: string, to: string) => ({ from, to, basis: "flood-2024" }) as const;
const bySuspension = (decidedOn: string, more: { months?: number; to?: string } = {}) =>
  ({ decidedOn, basis: "suspension", ...more }) as const;
const idsOf = (input: PlanParticipationInput) => planned(input).assumptions.map(({ id }) => id);

// 74 and 100 days.
const suspensions = [covid("2020-03-12", "2020-05-24"), covid("2020-10-24", "2021-01-31")];
const plan = {
  trialFrom: "2020-02-03",
  extensions: [{ decidedOn: "2021-01-20", months: 6 }, bySuspension("2021-07-20")],
  suspensions,
  interpretation: dayBefore,
};

describe("COVID art. 15c ust. 4: participation extended by the length of the suspension", () => {
  it("174 days after an ordinary extension of six months: to 2022-01-23", () => {
    const result = planned(plan);
    expect(result.violations).toEqual([]);
    expect(result.plannedEnd).toBe("2022-01-23");
    expect(result.periods.extensions).toEqual([
      { from: "2021-02-03", to: "2021-08-02" },
      { from: "2021-08-03", to: "2022-01-23", basis: "suspension" },
    ]);
    expect(result.steps).toContainEqual(
      expect.objectContaining({
        operation: "plan-suspension-extension",
        operands: { months: 3, days: 174 },
        citation: { act: "DU/2020/374", unit: "art-15c-ust-4" },
      }),
    );
    // Twelve months by the law of 2022-01-23, and the 174 days.
    expect(result.latestEnd).toBe("2022-07-26");
  });

  it("the step is about the extension by the suspension, not about an ordinary one after it", () => {
    const { steps } = planned({
      ...plan,
      suspensions: [covid("2020-03-12", "2020-05-24"), covid("2020-10-24", "2021-03-31")],
      extensions: [bySuspension("2021-01-28"), { decidedOn: "2021-07-20", months: 6 }],
    });
    // 74 days, and 102 to 2021-02-02.
    expect(steps.find(({ operation }) => operation === "plan-suspension-extension")?.operands).toEqual({
      months: 3,
      days: 176,
    });
  });

  it("and the step of an ordinary extension is not about one by a suspension after it", () => {
    const { steps } = planned({ ...plan, extensions: [plan.extensions[0]!, bySuspension("2022-01-10")] });
    // Six months by the law of 2021, twelve by that of 2022.
    expect(steps.find(({ operation }) => operation === "plan-extension")?.operands).toEqual({
      months: 6,
      kind: "by-or-to",
    });
  });

  it("without the suspensions: too short, and the phase is left out", () => {
    const { suspensions: _, ...without } = plan;
    const result = planned(without);
    expect(result.violations).toMatchObject([
      { code: "suspension-too-short", path: ["extensions", 1], citation: { unit: "art-15c-ust-4" } },
    ]);
    expect(result.plannedEnd).toBe("2021-08-02");
    expect(planned({ ...plan, suspensions: [] }).violations).toEqual(result.violations);
  });

  it("what follows an extension left out joins on, and keeps its number", () => {
    const result = planned({
      ...plan,
      suspensions: [],
      extensions: [bySuspension("2021-01-20"), { decidedOn: "2021-01-20", months: 7 }],
    });
    expect(result.periods.extensions).toEqual([{ from: "2021-02-03", to: "2021-09-02" }]);
    expect(result.violations.map(({ code, path }) => [code, path?.[1]])).toEqual([
      ["suspension-too-short", 0],
      ["extension-too-long", 1],
    ]);
  });

  it("decided to 2021-01-25: no rule yet; from 2021-01-26: allowed", () => {
    const decided = (day: string) =>
      codesOf({ ...plan, extensions: [bySuspension(day)], suspensions: suspensions.slice(0, 2) });
    expect(decided("2021-01-25")).toEqual(["suspension-extension-without-rule"]);
    expect(decided("2021-01-26")).toEqual([]);
  });

  it("undated: by the last day of what is extended", () => {
    const ended = (participationTo: string) =>
      planned({
        ...plan,
        participationTo,
        suspensions: [covid("2020-03-12", "2020-07-31")],
        extensions: [{ basis: "suspension" }],
      });
    expect(ended("2021-01-25").violations.map(({ code }) => code)).toEqual([
      "suspension-extension-without-rule",
    ]);
    expect(ended("2021-01-26").violations).toEqual([]);
    expect(ended("2021-01-26").assumptions).toContainEqual({
      id: "extension-decided-in-time",
      certainty: "C",
    });
  });

  it("several runs: more than ninety days in all", () => {
    const second = (to: string) =>
      codesOf({ ...plan, suspensions: [covid("2020-03-12", "2020-04-10"), covid("2020-11-01", to)] });
    expect(second("2020-12-30")).toEqual(["suspension-too-short"]);
    expect(second("2020-12-31")).toEqual([]);
  });

  it("one run: more than three months by the calendar; touching orders are one run", () => {
    const run = (to: string, interpretation: PlanParticipationInput["interpretation"] = dayBefore) =>
      codesOf({
        ...plan,
        interpretation,
        suspensions: [covid("2020-11-01", "2020-11-30"), covid("2020-12-01", to)],
      });
    expect(run("2021-01-31")).toEqual(["suspension-too-short"]);
    expect(run("2021-02-01")).toEqual([]);
    expect(run("2021-02-01", { monthCount: "civil-code" })).toEqual(["suspension-too-short"]);
    expect(run("2021-02-02", { monthCount: "civil-code" })).toEqual([]);
  });

  it("Q5: too short only where no count that may apply makes it more than three months", () => {
    const signed = { trialFrom: "2020-02-03", trialTo: "2020-03-02", participationTo: "2021-02-02" };
    const codes = (last: string) =>
      codesOf({
        ...signed,
        suspensions: [covid("2020-11-01", last)],
        extensions: [bySuspension("2021-01-26", { to: "2021-02-28" })],
      });
    expect(codes("2021-01-31")).toEqual(["suspension-too-short"]);
    expect(codes("2021-02-01")).toEqual([]);
  });

  it("by the newest act of those used, or of all where classes were not suspended", () => {
    const actsOf = (suspensions: PlanParticipationInput["suspensions"]) =>
      planned({
        trialFrom: "2023-12-01",
        trialTo: "2023-12-31",
        participationTo: "2024-11-30",
        suspensions,
        extensions: [bySuspension("2024-11-20", { to: "2024-12-31" })],
      }).violations.map(({ code, citation }) => [code, citation.act]);
    expect(actsOf([])).toEqual([["suspension-too-short", "DU/2024/1473"]]);
    expect(actsOf([covid("2024-01-01", "2024-02-10")])).toEqual([["suspension-too-short", "DU/2020/374"]]);
  });

  it("only suspended days of the programme count: not before the trial, not after what is extended", () => {
    const result = planned({
      ...plan,
      extensions: [bySuspension("2021-01-26")],
      trialFrom: "2020-03-20",
      trialTo: "2020-04-19",
      participationTo: "2021-01-27",
    });
    // 66 days from 2020-03-20 on, and 96 to 2021-01-27.
    expect(result.periods.extensions).toEqual([
      { from: "2021-01-28", to: "2021-07-08", basis: "suspension" },
    ]);
  });

  it("at most as many days as were suspended", () => {
    const to = (day: string) =>
      codesOf({ ...plan, extensions: [plan.extensions[0]!, bySuspension("2021-07-20", { to: day })] });
    expect(to("2022-01-23")).toEqual([]);
    expect(to("2022-01-24")).toEqual(["longer-than-suspension"]);
    const months = (count: number) =>
      codesOf({ ...plan, extensions: [plan.extensions[0]!, bySuspension("2021-07-20", { months: count })] });
    // 153 and 184 days.
    expect(months(5)).toEqual([]);
    expect(months(6)).toEqual(["longer-than-suspension"]);
  });

  it("signed days win, also where no suspended day is left to give back", () => {
    const signed = bySuspension("2021-01-20", { to: "2021-03-02" });
    const result = planned({ ...plan, suspensions: [], extensions: [signed] });
    expect(result.periods.extensions).toEqual([
      { from: "2021-02-03", to: "2021-03-02", basis: "suspension" },
    ]);
    expect(result.violations.map(({ code }) => code)).toEqual(["suspension-too-short"]);
  });

  it("two extensions by one suspension share its days", () => {
    const two = (to: string) =>
      planned({ ...plan, extensions: [bySuspension("2021-01-26", { to }), bySuspension("2021-02-26")] });
    // Participation to 2021-02-02: 174 suspended days are given back to 2021-07-26.
    expect(two("2021-05-02").plannedEnd).toBe("2021-07-26");
    expect(two("2021-05-02").violations).toEqual([]);
    expect(two("2021-07-26").violations).toMatchObject([
      { code: "longer-than-suspension", path: ["extensions", 1] },
    ]);
    expect(two("2021-07-26").plannedEnd).toBe("2021-07-26");
  });

  it("decided after the end of what is extended", () => {
    expect(codesOf({ ...plan, extensions: [bySuspension("2021-02-02")] })).toEqual([]);
    expect(codesOf({ ...plan, extensions: [bySuspension("2021-02-03")] })).toEqual([
      "extension-decided-after-end",
    ]);
  });

  it("stands outside the limit of art. 15 ust. 3, wherever it lies among the ordinary ones", () => {
    const months = (count: number) =>
      codesOf({
        ...plan,
        extensions: [bySuspension("2021-01-28"), { decidedOn: "2021-07-20", months: count }],
      });
    expect(months(6)).toEqual([]);
    expect(months(7)).toEqual(["extension-too-long"]);
  });

  it("history 15.1, to-6: the days given back are no part of the six months", () => {
    const interpretation = { ...dayBefore, extensionSixMonths: "to-6" } as const;
    const codes = (to: string) =>
      codesOf({
        trialFrom: "2020-09-01",
        participationTo: "2021-02-28",
        suspensions: [covid("2020-10-05", "2021-02-15")],
        extensions: [bySuspension("2021-02-10"), { decidedOn: "2021-02-20", to }],
        interpretation,
      });
    // Participation from 2020-10-01: six months end on 2021-03-31, with 134 days given back on 2021-08-12.
    expect(codes("2021-08-12")).toEqual([]);
    expect(codes("2021-08-13")).toEqual(["extension-too-long"]);
  });

  it("art. 15 ust. 6a: it gives no extra days off, and the question of their rounding does not arise", () => {
    const input = {
      trialFrom: "2021-01-01",
      participationTo: "2021-12-31",
      suspensions: [covid("2021-02-01", "2021-06-30")],
      extensions: [bySuspension("2021-12-20")],
      interpretation: dayBefore,
    };
    expect(planned(input).plannedEnd).toBe("2022-05-30");
    expect(planned(input).daysOff).toEqual({ basic: 6, extra: 0 });
    expect(idsOf(input)).not.toContain("extraDaysOff");
  });

  it("Q5: counted in days, so that monthCount is not asked for", () => {
    const signed = {
      trialFrom: "2020-02-03",
      trialTo: "2020-03-02",
      participationTo: "2021-02-02",
      suspensions,
    };
    expect(planned({ ...signed, extensions: [bySuspension("2021-01-26")] }).plannedEnd).toBe("2021-07-26");
    expect(missingOf({ ...signed, extensions: [bySuspension("2021-01-26", { months: 2 })] })).toHaveLength(1);
  });

  it("a plan without such an extension does not look at suspensions", () => {
    const { extensions: _, ...ordinary } = plan;
    const { suspensions: __, ...without } = ordinary;
    expect(planned(ordinary)).toEqual(planned(without));
  });
});

describe("special acts on two time axes", () => {
  it("2020/568: suspensions not known on asOf have no effect", () => {
    const known = (asOf: string) => planned({ ...plan, asOf });
    expect(known("2020-03-30").violations.map(({ code }) => code)).toEqual(["suspension-too-short"]);
    expect(idsOf({ ...plan, asOf: "2020-03-30" })).toContain("special-act-not-yet-known");
    expect(known("2021-01-25").violations.map(({ code }) => code)).toEqual([
      "suspension-extension-without-rule",
    ]);
    expect(known("2021-01-26").violations).toEqual([]);
    expect(idsOf(plan)).not.toContain("special-act-not-yet-known");
  });

  it("flood art. 48 ust. 4 from 2024-10-05; after 2025-05-08 nobody read whether it still stands so", () => {
    const flooded = (decidedOn: string, to = "2025-03-31") => ({
      trialFrom: "2024-09-01",
      participationTo: "2025-08-31",
      suspensions: [flood("2024-10-05", to)],
      extensions: [bySuspension(decidedOn)],
      interpretation: dayBefore,
    });
    expect(planned(flooded("2025-05-08")).violations).toEqual([]);
    expect(planned(flooded("2025-05-08")).plannedEnd).toBe("2026-02-25");
    expect(idsOf(flooded("2025-05-08"))).not.toContain("special-act-end-unread");
    expect(idsOf(flooded("2025-05-09"))).toContain("special-act-end-unread");
    expect(idsOf(flooded("2025-05-08", "2025-05-09"))).toContain("special-act-end-unread");
    expect(codesOf(flooded("2024-10-04"))).toEqual(["suspension-extension-without-rule"]);
    expect(codesOf(flooded("2025-05-08", "2025-01-04"))).toEqual(["suspension-too-short"]);
    expect(codesOf(flooded("2025-05-08", "2025-01-05"))).toEqual([]);
  });

  it("issues: too early, reversed; the other problems of the plan too", () => {
    expect(issuesOf({ ...plan, suspensions: [covid("2020-03-07", "2020-05-24")] })).toEqual([
      "suspensions.0.from suspension-without-rule",
    ]);
    expect(issuesOf({ ...plan, suspensions: [covid("2020-05-24", "2020-03-12")] })).toEqual([
      "suspensions.0 reversed-period",
    ]);
    expect(issuesOf({ ...plan, endedOn: "2022-01-24" })).toEqual(["endedOn ended-after-planned-end"]);
    expect(planned({ ...plan, endedOn: "2022-01-23" }).plannedEnd).toBe("2022-01-23");
  });

  it("an end is not compared with a plan whose suspensions could not be read", () => {
    const unread = [{ from: "2020-03-12", to: "2020-13-24", basis: "covid" as const }];
    expect(issuesOf({ ...plan, suspensions: unread, endedOn: "2030-01-01" })).toEqual([
      "suspensions.0.to not-a-date",
    ]);
  });
});

describe("flood art. 66 ust. 4 and 5: a participant referred because of the flood", () => {
  const route = "flood-2024";
  const referred = (input: Partial<PlanParticipationInput> = {}) =>
    planned({ trialFrom: "2024-10-05", route, interpretation: dayBefore, ...input });

  it("participation of six months after the trial, then at most twelve", () => {
    const result = referred();
    expect(result.periods).toEqual({
      trial: { from: "2024-10-05", to: "2024-11-04" },
      participation: { from: "2024-11-05", to: "2025-05-04" },
    });
    expect(result.latestEnd).toBe("2026-05-04");
    expect(result.steps.map(({ citation }) => citation)).toContainEqual({
      act: "DU/2024/1473",
      unit: "art-66",
    });
    expect(result.assumptions).toContainEqual({ id: "trial-before-flood-months", certainty: "D" });
  });

  it("over six months, and over twelve", () => {
    const codes = (input: Partial<PlanParticipationInput>) =>
      referred(input).violations.map(({ code }) => code);
    expect(codes({ participationTo: "2025-05-04" })).toEqual([]);
    expect(codes({ participationTo: "2025-05-05" })).toEqual(["participation-too-long"]);
    expect(codes({ extensions: [{ decidedOn: "2025-04-20", months: 12 }] })).toEqual([]);
    expect(codes({ extensions: [{ decidedOn: "2025-04-20", months: 13 }] })).toEqual(["extension-too-long"]);
  });

  it("the trial from 2024-10-05; earlier it is an issue", () => {
    expect(issuesOf({ trialFrom: "2024-10-04", route, interpretation: dayBefore })).toEqual([
      "route route-without-rule",
    ]);
  });

  it("art. 66 ust. 3: who was referred to 2025-03-31 may begin later", () => {
    expect(referred({ trialFrom: "2025-04-15" }).plannedEnd).toBe("2025-11-14");
  });

  it("after 2025-05-08 nobody read whether it still stands so", () => {
    const ids = (participationTo: string) => referred({ participationTo }).assumptions.map(({ id }) => id);
    expect(ids("2025-05-08")).not.toContain("special-act-end-unread");
    expect(ids("2025-05-09")).toContain("special-act-end-unread");
  });

  it("asOf before 2024-10-05: the act is not known, the Act's own lengths are taken", () => {
    const known = referred({ asOf: "2024-10-04" });
    expect(known.plannedEnd).toBe("2025-10-04");
    expect(known.assumptions.map(({ id }) => id)).toEqual(["monthCount", "special-act-not-yet-known"]);
    expect(referred({ asOf: "2024-10-05" }).plannedEnd).toBe("2025-05-04");
  });
});
