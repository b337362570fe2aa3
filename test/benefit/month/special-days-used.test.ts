import { describe, expect, it } from "vitest";
import type { MonthlyBenefitInput } from "zatrudnienie-socjalne";
import { decided, missingOf, unexcused, used } from "../boundaries/cases.js";
import { assumed, covid, floodDays, month, operations, quarantine, weekdaysFrom } from "./special-cases.js";

describe("DU/2024/1473 art-48a: the days used", () => {
  const december = (changes: Partial<MonthlyBenefitInput>) =>
    month("2024-12", { periods: { participation: { from: "2024-09-01", to: "2025-07-31" } }, ...changes });
  const counted = (changes: Partial<MonthlyBenefitInput>) => decided(december(changes)).next?.floodDaysUsed;
  const days = floodDays("property", "2024-11-29", "2024-12-02", "2024-12-31");

  it("to the month's last day, without those a sum stands for", () => {
    expect(counted({ absences: days })).toEqual({ property: 3, inability: 0 });
    expect(counted({ absences: days, history: used("2024-12-01", {}) })).toEqual({
      property: 2,
      inability: 0,
    });
  });

  it("what was used before is asked for only where something is due", () => {
    const unknown = { absences: days, history: undefined };
    expect(missingOf(december(unknown))).toEqual([
      { kind: "fact", path: ["history"], question: "absence-history" },
    ]);
    expect(decided(december({ ...unknown, applied: false })).outcome).toBe("not-due");
    const lost = unexcused("2024-12-09", "2024-12-10", "2024-12-11", "2024-12-12");
    expect(decided(december({ ...unknown, absences: [...days, ...lost] })).outcome).toBe("not-due");
  });
});

describe("COVID art. 15c ust. 1: suspended days", () => {
  it("are no step of a month in which nothing is due", () => {
    const february = month("2021-02", { suspensions: [covid("2021-02-01", "2021-02-05")] });
    const step = decided(february).steps.find(({ operation }) => operation === "classes-suspended");
    expect(step?.operands).toEqual({ days: 5 });
    expect(operations(decided({ ...february, applied: false }))).not.toContain("classes-suspended");
  });
});

describe("COVID art. 15c ust. 3 pkt 2: quarantine", () => {
  const march = (changes: Partial<MonthlyBenefitInput> = {}) =>
    month("2020-03", {
      periods: { participation: { from: "2019-09-01", to: "2020-07-31" } },
      absences: [quarantine("2020-03-02", "2020-03-03")],
      interpretation: { excusedAbsence: "full" },
      ...changes,
    });
  const listed = { classDays: { "2020-03": weekdaysFrom("2020-03-02", 22) } };

  it("before the rule it counts by class days: assumed, asked for, or listed", () => {
    expect(assumed(decided(march()))).toContain("class-days-assumed");
    expect(assumed(decided(march(listed)))).not.toContain("class-days-assumed");
    expect(missingOf(march({ strict: true }))).toContainEqual({
      kind: "fact",
      path: ["classDays"],
      question: "class-days",
    });
  });

  it("is no step of a month in which nothing is due", () => {
    const february = month("2021-02", { absences: [quarantine("2021-02-01", "2021-02-05")] });
    expect(operations(decided(february))).toContain("quarantine-paid");
    expect(operations(decided({ ...february, applied: false }))).not.toContain("quarantine-paid");
    const lost = unexcused("2021-02-08", "2021-02-09", "2021-02-10", "2021-02-11");
    const absences = [...(february.absences ?? []), ...lost];
    expect(operations(decided({ ...february, absences }))).not.toContain("quarantine-paid");
  });
});
