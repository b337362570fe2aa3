import { describe, expect, it } from "vitest";
import { calculated, type LawFor } from "../../src/input/index.js";
import { rules } from "../../src/law/all-rules.js";
import { Law } from "../../src/law/index.js";
import { dayStatusRule, hoursRule, planParticipationRule } from "../../src/participation/index.js";
import { knownOn } from "../law/future.js";

/** The Act as it is, but for what a wording in force today says. */
const twoMonthsOfTrial: LawFor = (day, asOf) =>
  new Law(day, asOf, { ...rules, trialLength: changed(rules.trialLength, { months: 2 }) });
const twentyHours: LawFor = (day, asOf) =>
  new Law(day, asOf, {
    ...rules,
    stay: rules.stay.map((wording) =>
      wording.value.per === "week" ? { ...wording, value: { ...wording.value, hoursMin: 20 } } : wording,
    ),
  });

function changed<Wording extends { value: unknown }>(
  wordings: readonly Wording[],
  value: Wording["value"],
): Wording[] {
  return wordings.map((wording) => ({ ...wording, value }));
}

describe("under another law", () => {
  const plan = { trialFrom: "2026-03-02", interpretation: { monthCount: "day-before" }, asOf: knownOn };
  const planned = calculated(planParticipationRule, plan, twoMonthsOfTrial);

  it("a plan follows it: the phases, the last day and the steps", () => {
    expect(planned).toMatchObject({
      outcome: "planned",
      periods: { trial: { to: "2026-05-01" } },
      plannedEnd: "2027-04-01",
      latestEnd: "2028-04-01",
    });
    expect(planned).toHaveProperty("steps[0].operands.months", 2);
  });

  it("what contradicts the plan is looked for by the same law", () => {
    const ended = { ...plan, endedOn: "2027-04-01" };
    expect(calculated(planParticipationRule, ended, twoMonthsOfTrial).outcome).toBe("planned");
    expect(calculated(planParticipationRule, ended)).toMatchObject({
      outcome: "invalid",
      issues: [{ path: ["endedOn"], code: "ended-after-planned-end" }],
    });
  });

  it("what is too long is measured by it", () => {
    const signed = { ...plan, trialTo: "2026-05-01" };
    const codes = (lawFor?: LawFor) => {
      const result = calculated(planParticipationRule, signed, lawFor);
      return result.outcome === "planned" ? result.violations.map(({ code }) => code) : result.outcome;
    };
    expect(codes()).toEqual(["trial-too-long"]);
    expect(codes(twoMonthsOfTrial)).toEqual([]);
  });

  it("hours follow it, and the Act's own answers stay as they were", () => {
    const week = { on: "2026-06-01", weekly: 25, disabilityDegree: "none" };
    expect(calculated(hoursRule, week, twentyHours)).toMatchObject({
      violations: [],
      limits: { weeklyMin: 20 },
    });
    expect(calculated(hoursRule, week)).toMatchObject({
      violations: [{ code: "below-weekly-minimum" }],
      limits: { weeklyMin: 30 },
    });
  });

  it("where a day lies does not depend on it", () => {
    const asked = { periods: { trial: { from: "2026-03-02", to: "2026-04-01" } }, on: "2026-04-01" };
    expect(calculated(dayStatusRule, asked, twoMonthsOfTrial)).toEqual(calculated(dayStatusRule, asked));
  });
});
