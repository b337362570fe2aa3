import { describe, expect, it } from "vitest";
import { planParticipation } from "zatrudnienie-socjalne/participation";
import { assumptionsOf, issuesOf, missingOf, type MonthCount, monthCounts, planned } from "./plans.js";

const dayBefore = { monthCount: "day-before" } as const;
const civilCode = { monthCount: "civil-code" } as const;

describe("art. 15 ust. 1: how a month is counted (Q5)", () => {
  const trials: [string, string, string][] = [
    // first day, civil-code, day-before
    ["2026-01-01", "2026-02-01", "2026-01-31"],
    ["2026-03-02", "2026-04-02", "2026-04-01"],
    ["2026-01-28", "2026-02-28", "2026-02-27"],
    ["2026-01-29", "2026-02-28", "2026-02-28"],
    ["2026-01-30", "2026-02-28", "2026-02-28"],
    ["2026-01-31", "2026-02-28", "2026-02-28"],
    ["2024-01-28", "2024-02-28", "2024-02-27"],
    ["2024-01-29", "2024-02-29", "2024-02-28"],
    ["2024-01-30", "2024-02-29", "2024-02-29"],
    ["2024-01-31", "2024-02-29", "2024-02-29"],
    ["2026-02-01", "2026-03-01", "2026-02-28"],
    ["2024-02-01", "2024-03-01", "2024-02-29"],
    ["2026-02-28", "2026-03-28", "2026-03-27"],
    ["2024-02-29", "2024-03-29", "2024-03-28"],
    ["2026-03-01", "2026-04-01", "2026-03-31"],
    ["2026-03-31", "2026-04-30", "2026-04-30"],
    ["2026-04-30", "2026-05-30", "2026-05-29"],
    ["2026-12-01", "2027-01-01", "2026-12-31"],
    ["2026-12-31", "2027-01-31", "2027-01-30"],
    ["2100-01-29", "2100-02-28", "2100-02-28"],
  ];

  it.each(trials)("trial from %s: civil-code to %s, day-before to %s", (trialFrom, civil, before) => {
    const trialOf = (monthCount: MonthCount) =>
      planned({ trialFrom, interpretation: { monthCount } }).periods.trial;
    expect(trialOf("civil-code")).toEqual({ from: trialFrom, to: civil });
    expect(trialOf("day-before")).toEqual({ from: trialFrom, to: before });
  });
});

describe("art. 15 ust. 1 and 3: phases chain", () => {
  it("day-before: month, eleven months, twelve months", () => {
    const plan = planned({
      trialFrom: "2026-01-01",
      extensions: [{ months: 12 }],
      interpretation: dayBefore,
    });
    expect(plan.periods).toEqual({
      trial: { from: "2026-01-01", to: "2026-01-31" },
      participation: { from: "2026-02-01", to: "2026-12-31" },
      extensions: [{ from: "2027-01-01", to: "2027-12-31" }],
    });
    expect(plan.plannedEnd).toBe("2027-12-31");
    expect(plan.latestEnd).toBe("2027-12-31");
    expect(plan.violations).toEqual([]);
  });

  it("civil-code: each phase ends a day later than the one before would have it", () => {
    const plan = planned({
      trialFrom: "2026-01-01",
      extensions: [{ months: 12 }],
      interpretation: civilCode,
    });
    expect(plan.periods).toEqual({
      trial: { from: "2026-01-01", to: "2026-02-01" },
      participation: { from: "2026-02-02", to: "2027-01-02" },
      extensions: [{ from: "2027-01-03", to: "2028-01-03" }],
    });
    expect(plan.plannedEnd).toBe("2028-01-03");
    expect(plan.latestEnd).toBe("2028-01-03");
  });

  it("from 31 January the participation starts on 1 March in a normal year and in a leap year", () => {
    expect(planned({ trialFrom: "2026-01-31", interpretation: dayBefore }).periods.participation).toEqual({
      from: "2026-03-01",
      to: "2027-01-31",
    });
    expect(planned({ trialFrom: "2026-01-31", interpretation: civilCode }).periods.participation).toEqual({
      from: "2026-03-01",
      to: "2027-02-01",
    });
    expect(planned({ trialFrom: "2024-01-31", interpretation: civilCode }).periods.participation).toEqual({
      from: "2024-03-01",
      to: "2025-02-01",
    });
  });

  it("eleven months that end in February", () => {
    // 30 March and 11 months: 28 February is the last day of a month too short for 30.
    const signed = { trialFrom: "2026-03-01", trialTo: "2026-03-29" };
    for (const monthCount of monthCounts) {
      const { periods } = planned({ ...signed, interpretation: { monthCount } });
      expect(periods.participation).toEqual({ from: "2026-03-30", to: "2027-02-28" });
    }
  });

  it("extensions by months, one after another", () => {
    const plan = planned({
      trialFrom: "2026-01-01",
      extensions: [{ months: 1 }, { months: 2 }, { months: 3 }],
      interpretation: dayBefore,
    });
    expect(plan.periods.extensions).toEqual([
      { from: "2027-01-01", to: "2027-01-31" },
      { from: "2027-02-01", to: "2027-03-31" },
      { from: "2027-04-01", to: "2027-06-30" },
    ]);
    expect(plan.plannedEnd).toBe("2027-06-30");
  });

  it("extensions by months under civil-code drift by a day each", () => {
    const plan = planned({
      trialFrom: "2026-01-01",
      extensions: [{ months: 1 }, { months: 2 }],
      interpretation: civilCode,
    });
    expect(plan.periods.extensions).toEqual([
      { from: "2027-01-03", to: "2027-02-03" },
      { from: "2027-02-04", to: "2027-04-04" },
    ]);
  });

  it("an extension by date, then one by months, then one by date", () => {
    const plan = planned({
      trialFrom: "2026-01-01",
      extensions: [{ to: "2027-01-10" }, { months: 1 }, { to: "2027-02-20" }],
      interpretation: dayBefore,
    });
    expect(plan.periods.extensions).toEqual([
      { from: "2027-01-01", to: "2027-01-10" },
      { from: "2027-01-11", to: "2027-02-10" },
      { from: "2027-02-11", to: "2027-02-20" },
    ]);
  });

  it("an extension may be one day long", () => {
    const plan = planned({
      trialFrom: "2026-01-01",
      extensions: [{ to: "2027-01-01" }],
      interpretation: dayBefore,
    });
    expect(plan.periods.extensions).toEqual([{ from: "2027-01-01", to: "2027-01-01" }]);
  });
});

describe("signed dates win", () => {
  it("a signed end of the trial moves the participation", () => {
    const plan = planned({ trialFrom: "2026-03-02", trialTo: "2026-03-20", interpretation: dayBefore });
    expect(plan.periods).toEqual({
      trial: { from: "2026-03-02", to: "2026-03-20" },
      participation: { from: "2026-03-21", to: "2027-02-20" },
    });
  });

  it("a signed end of the participation moves the extension", () => {
    const plan = planned({
      trialFrom: "2026-03-02",
      participationTo: "2026-09-30",
      extensions: [{ months: 2 }],
      interpretation: dayBefore,
    });
    expect(plan.periods).toEqual({
      trial: { from: "2026-03-02", to: "2026-04-01" },
      participation: { from: "2026-04-02", to: "2026-09-30" },
      extensions: [{ from: "2026-10-01", to: "2026-11-30" }],
    });
    // latestEnd: from 2026-04-02 eleven months (to 2027-03-01) and twelve.
    expect(plan.latestEnd).toBe("2028-03-01");
  });

  it("a signed last day of an extension wins over its months", () => {
    const plan = planned({
      trialFrom: "2026-01-01",
      extensions: [{ months: 3, to: "2027-01-15" }],
      interpretation: dayBefore,
    });
    expect(plan.periods.extensions).toEqual([{ from: "2027-01-01", to: "2027-01-15" }]);
  });

  it("the trial may be signed for a single day, and so may the participation", () => {
    const { periods } = planned({
      trialFrom: "2026-03-02",
      trialTo: "2026-03-02",
      participationTo: "2026-03-03",
    });
    expect(periods).toEqual({
      trial: { from: "2026-03-02", to: "2026-03-02" },
      participation: { from: "2026-03-03", to: "2026-03-03" },
    });
  });
});

describe("Q5: monthCount is asked for only when a date is not signed", () => {
  const asked = [{ kind: "interpretation", id: "monthCount", readings: ["civil-code", "day-before"] }];
  const unsigned = [
    { trialFrom: "2026-03-02" },
    { trialFrom: "2026-03-02", trialTo: "2026-04-01" },
    { trialFrom: "2026-03-02", participationTo: "2027-03-01" },
    {
      trialFrom: "2026-03-02",
      trialTo: "2026-04-01",
      participationTo: "2027-03-01",
      extensions: [{ months: 6 }],
    },
    {
      trialFrom: "2026-03-02",
      trialTo: "2026-04-01",
      participationTo: "2027-03-01",
      extensions: [{ to: "2027-05-01" }, { months: 6 }],
    },
    { trialFrom: "2026-03-02", trialTo: "2026-04-01", extensions: [{ to: "2027-05-01" }] },
  ];
  it.each(unsigned)("not signed: $trialTo $participationTo $extensions", (input) => {
    expect(missingOf(input)).toEqual(asked);
    expect(planParticipation({ ...input, interpretation: dayBefore }).outcome).toBe("planned");
    expect(planParticipation({ ...input, interpretation: civilCode }).outcome).toBe("planned");
  });

  const signed = {
    trialFrom: "2026-03-02",
    trialTo: "2026-04-01",
    participationTo: "2027-03-01",
    extensions: [{ to: "2027-09-01" }],
  };
  it("all dates signed: planned without monthCount, latestEnd is null, monthCount is not listed", () => {
    const plan = planned(signed);
    expect(plan.latestEnd).toBeNull();
    expect(plan.plannedEnd).toBe("2027-09-01");
    expect(plan.periods).toEqual({
      trial: { from: "2026-03-02", to: "2026-04-01" },
      participation: { from: "2026-04-02", to: "2027-03-01" },
      extensions: [{ from: "2027-03-02", to: "2027-09-01" }],
    });
    expect(assumptionsOf(signed)).not.toContain("monthCount");
  });

  it("all dates signed and monthCount given: latestEnd is there, and the reading is listed", () => {
    const before = planned({ ...signed, interpretation: dayBefore });
    expect(before.latestEnd).toBe("2028-03-01");
    expect(before.assumptions).toContainEqual({
      id: "monthCount",
      reading: "day-before",
      chosen: true,
      certainty: "D",
      question: "Q5",
    });
    // civil-code: 2 April 2026 and 11 months is 2 March 2027, 3 March 2027 and 12 months is 3 March 2028.
    expect(planned({ ...signed, interpretation: civilCode }).latestEnd).toBe("2028-03-03");
  });

  it("signed dates come out the same whatever the count", () => {
    const plain = planned(signed);
    for (const monthCount of monthCounts) {
      const plan = planned({ ...signed, interpretation: { monthCount } });
      expect(plan.periods).toEqual(plain.periods);
      expect(plan.plannedEnd).toBe(plain.plannedEnd);
    }
  });
});

describe("endedOn: the last day of participation", () => {
  const plan = {
    trialFrom: "2026-01-01",
    extensions: [{ months: 2 }, { months: 1 }],
    interpretation: dayBefore,
  };
  const trial = { from: "2026-01-01", to: "2026-01-31" };
  const participation = { from: "2026-02-01", to: "2026-12-31" };
  const first = { from: "2027-01-01", to: "2027-02-28" };
  const second = { from: "2027-03-01", to: "2027-03-31" };

  const cuts: [string, unknown][] = [
    ["2026-01-01", { trial: { from: "2026-01-01", to: "2026-01-01" } }],
    ["2026-01-30", { trial: { from: "2026-01-01", to: "2026-01-30" } }],
    ["2026-01-31", { trial }],
    ["2026-02-01", { trial, participation: { from: "2026-02-01", to: "2026-02-01" } }],
    ["2026-12-30", { trial, participation: { from: "2026-02-01", to: "2026-12-30" } }],
    ["2026-12-31", { trial, participation }],
    ["2027-01-01", { trial, participation, extensions: [{ from: "2027-01-01", to: "2027-01-01" }] }],
    ["2027-02-28", { trial, participation, extensions: [first] }],
    ["2027-03-01", { trial, participation, extensions: [first, { from: "2027-03-01", to: "2027-03-01" }] }],
    ["2027-03-31", { trial, participation, extensions: [first, second] }],
  ];
  it.each(cuts)("ended on %s: the periods are cut there, plannedEnd ignores it", (endedOn, periods) => {
    const cut = planned({ ...plan, endedOn });
    expect(cut.periods).toEqual(periods);
    expect(cut.plannedEnd).toBe("2027-03-31");
    expect(cut.latestEnd).toBe("2027-12-31");
  });

  it("days off stay those of the planned end; 2022/218 art. 10: the sickness limit is that of the last day", () => {
    const before = {
      trialFrom: "2021-03-15",
      trialTo: "2021-04-14",
      participationTo: "2022-02-15",
    };
    const whole = planned(before);
    expect(whole.daysOff).toEqual({ basic: 6, extra: 0 });
    expect(whole.sicknessLimit).toBe(21);
    const cut = planned({ ...before, endedOn: "2022-02-14" });
    expect(cut.daysOff).toEqual(whole.daysOff);
    expect(cut.sicknessLimit).toBe(14);
  });

  it.each(["completed", "job", "business", "cooperative", "withdrawal", "discontinuation", "other"] as const)(
    "endReason %s",
    (endReason) => {
      const cut = planned({ ...plan, endedOn: "2026-06-15", endReason });
      expect(cut.periods).toEqual({ trial, participation: { from: "2026-02-01", to: "2026-06-15" } });
    },
  );

  it("an end before the trial is a reversed date", () => {
    expect(issuesOf({ ...plan, endedOn: "2025-12-31" })).toEqual(["endedOn reversed-period"]);
  });
});

describe("reversed dates are issues", () => {
  const cases: [string, Parameters<typeof planParticipation>[0], string[]][] = [
    ["trialTo", { trialFrom: "2026-03-02", trialTo: "2026-03-01" }, ["trialTo reversed-period"]],
    [
      "participationTo on the trial's last day",
      { trialFrom: "2026-03-02", trialTo: "2026-04-01", participationTo: "2026-04-01" },
      ["participationTo reversed-period"],
    ],
    [
      "an extension's end on the participation's last day",
      {
        trialFrom: "2026-03-02",
        trialTo: "2026-04-01",
        participationTo: "2027-03-01",
        extensions: [{ to: "2027-03-01" }],
      },
      ["extensions.0.to reversed-period"],
    ],
    [
      "the second extension's end",
      {
        trialFrom: "2026-03-02",
        trialTo: "2026-04-01",
        participationTo: "2027-03-01",
        extensions: [{ to: "2027-04-01" }, { to: "2027-03-31" }],
      },
      ["extensions.1.to reversed-period"],
    ],
  ];
  it.each(cases)("%s", (_, input, issues) => {
    expect(issuesOf(input)).toEqual(issues);
    for (const monthCount of monthCounts) {
      expect(issuesOf({ ...input, interpretation: { monthCount } })).toEqual(issues);
    }
  });

  it("an issue that holds under one count only is no issue while the count is not chosen", () => {
    // The trial from 2026-03-02 ends on 2026-04-01 (day-before) or 2026-04-02 (civil-code).
    const input = { trialFrom: "2026-03-02", participationTo: "2026-04-02" };
    expect(missingOf(input)).toHaveLength(1);
    expect(planned({ ...input, interpretation: dayBefore }).periods.participation).toEqual({
      from: "2026-04-02",
      to: "2026-04-02",
    });
    expect(issuesOf({ ...input, interpretation: civilCode })).toEqual(["participationTo reversed-period"]);
  });
});

describe("an extension without a length", () => {
  const signed = { trialFrom: "2026-03-02", trialTo: "2026-04-01", participationTo: "2027-03-01" };
  it("art. 15 ust. 3 zd. 2 from 2009-07-16: the length is asked for", () => {
    const missing = missingOf({ ...signed, extensions: [{}], interpretation: dayBefore });
    expect(missing).toHaveLength(1);
    expect(missing[0]).toMatchObject({ kind: "fact", question: "extension-length" });
    expect((missing[0] as { path: unknown[] }).path.slice(0, 2)).toEqual(["extensions", 0]);
    // Its last day is not signed, so that the count is asked for too.
    expect(missingOf({ ...signed, extensions: [{}] })).toMatchObject([
      { question: "extension-length", path: ["extensions", 0, "to"] },
      { id: "monthCount" },
    ]);
  });

  it("art. 15 ust. 3 zd. 2 to 2009-07-15: the law itself says six months", () => {
    const plan = planned({
      trialFrom: "2008-01-01",
      extensions: [{ decidedOn: "2008-12-15" }],
      interpretation: dayBefore,
    });
    expect(plan.periods.extensions).toEqual([{ from: "2009-01-01", to: "2009-06-30" }]);
    expect(plan.violations).toEqual([]);
  });
});

describe("what every decided plan carries", () => {
  it("steps with citations and no value, citations, law, versions", () => {
    const plan = planned({
      trialFrom: "2026-03-02",
      extensions: [{ months: 6 }],
      endedOn: "2026-05-05",
      endReason: "job",
      interpretation: dayBefore,
      asOf: "2026-03-01",
    });
    expect(plan.steps.length).toBeGreaterThan(0);
    for (const step of plan.steps) {
      expect(step.citation.act).toMatch(/^(?:DU|MP)\/\d{4}\/\d+$/);
      expect(step).not.toHaveProperty("value");
    }
    const units = plan.citations.map(({ unit = "" }) => unit);
    expect(units).toContain("art-15-ust-1");
    expect(units.some((unit) => unit.startsWith("art-15-ust-3"))).toBe(true);
    expect(units.some((unit) => unit.startsWith("art-15-ust-6a"))).toBe(true);
    expect(units.some((unit) => unit.startsWith("art-15-ust-7a"))).toBe(true);
    expect(plan.law).toMatchObject({
      consolidatedText: "DU/2025/1718",
      verifiedUntil: "2025-11-25",
      checkedUntil: "2026-10-08",
      asOf: "2026-03-01",
    });
    expect(Object.keys(plan.versions).sort()).toEqual(["data", "library"]);
  });

  it("law has no asOf where none was given", () => {
    const plan = planParticipation({ trialFrom: "2026-03-02", interpretation: dayBefore });
    expect(plan.outcome === "planned" && plan.law).not.toHaveProperty("asOf");
  });
});

describe("a plan that leaves the calendar of the library", () => {
  const interpretation = { monthCount: "civil-code" } as const;
  it("an end computed past 2199-12-31 is an issue; one on the day itself is not", () => {
    const past = planParticipation({
      trialFrom: "2003-08-14",
      extensions: [{ to: "2199-12-31" }, { months: 1 }],
      interpretation,
    });
    expect(past).toEqual({
      calculation: "planParticipation",
      outcome: "invalid",
      issues: [{ path: ["extensions", 1, "to"], code: "date-out-of-range" }],
    });
    const onTheDay = planParticipation({
      trialFrom: "2003-08-14",
      extensions: [{ to: "2199-12-31" }],
      interpretation,
    });
    expect(onTheDay.outcome).toBe("planned");
  });
});
