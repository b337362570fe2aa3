import { describe, expect, it } from "vitest";
import { lifecycle, type LifeEvent, planParticipation, programmeEnd } from "zatrudnienie-socjalne";
import { knownOn } from "../../law/future.js";
import { inParticipation, life, noticesOf, spansOf, stageOn, violationsOf, wayIn2026 } from "./lives.js";

describe("art-12, art-15-ust-1: the way in", () => {
  it.each([
    ["2026-02-01", "before"],
    ["2026-02-02", "applied"],
    ["2026-02-09", "applied"],
    ["2026-02-10", "opined"],
    ["2026-02-11", "opined"],
    ["2026-02-12", "referred"],
    ["2026-02-26", "referred"],
    ["2026-02-27", "programme-signed"],
    ["2026-03-01", "programme-signed"],
    ["2026-03-02", "trial"],
    ["2026-04-01", "trial"],
    ["2026-04-02", "participation"],
    ["2027-03-01", "participation"],
    ["2027-03-02", "ended"],
  ])("%s: %s", (on, stage) => {
    expect(stageOn(inParticipation, on)).toBe(stage);
  });

  it("no event: before, and the application comes next", () => {
    const found = life({ events: [], on: "2026-06-01" });
    expect(found).toMatchObject({ stage: "before", programmes: [], deadlines: [], graduate: null });
    expect(found.next).toEqual([
      { event: "applied", by: ["applicant"], citation: { act: "DU/2003/1143", unit: "art-12-ust-1" } },
    ]);
  });

  it("steps on one day leave only the last of them", () => {
    const day = "2026-02-02";
    const events: LifeEvent[] = [
      { kind: "referred", on: day },
      { kind: "applied", on: day },
      { kind: "opinion", on: day },
    ];
    const found = life({ events, on: day });
    expect(spansOf(found)).toEqual(["referred 2026-02-02.."]);
    expect([violationsOf(found), noticesOf(found)]).toEqual([[], []]);
  });

  it("a step that is not in the list is a notice, one that comes too late a violation", () => {
    const trial: LifeEvent = { kind: "trial-started", on: "2026-03-02", to: "2026-04-01" };
    const late: LifeEvent = { kind: "opinion", on: "2026-03-03" };
    const found = life({ events: [{ kind: "applied", on: "2026-02-02" }, trial, late], on: "2026-03-10" });
    expect(found.stage).toBe("trial");
    expect(found.notices).toMatchObject([
      {
        code: "steps-not-given",
        events: ["opinion", "referred", "programme-signed"],
        path: ["events", 1],
      },
    ]);
    expect(violationsOf(found)).toEqual(["event-out-of-order events.2"]);
  });

  it("a withdrawn application ends it on the next day", () => {
    const events: LifeEvent[] = [...wayIn2026.slice(0, 3), { kind: "withdrawn", on: "2026-02-20" }];
    expect(stageOn(events, "2026-02-20")).toBe("referred");
    expect(stageOn(events, "2026-02-21")).toBe("withdrawn");
    const [programme] = life({ events, on: "2026-03-01" }).programmes;
    expect(programme).toMatchObject({ periods: {}, plannedEnd: null, endReason: "withdrawal" });
    expect(programme).not.toHaveProperty("endedOn");
  });
});

describe("art-15-ust-2: qualification", () => {
  it("the trial is over and nobody decided: awaiting", () => {
    expect(stageOn(wayIn2026, "2026-04-01")).toBe("trial");
    const found = life({ events: wayIn2026, on: "2026-04-02" });
    expect(found.stage).toBe("awaiting-qualification");
    expect(found.deadlines).toEqual([
      { id: "qualification", date: null, citation: { act: "DU/2003/1143", unit: "art-15-ust-2" } },
    ]);
    expect(found.programmes[0]).toMatchObject({
      periods: { trial: { from: "2026-03-02", to: "2026-04-01" } },
      plannedEnd: "2026-04-01",
      daysOff: null,
    });
  });

  it("refused in the trial: it goes on to its last day", () => {
    const events: LifeEvent[] = [...wayIn2026, { kind: "not-qualified", on: "2026-03-30" }];
    expect(spansOf(life({ events, on: "2026-03-30" })).slice(-2)).toEqual([
      "trial 2026-03-02..2026-04-01",
      "ended 2026-04-02..",
    ]);
    expect(life({ events, on: "2026-04-02" }).programmes[0]).toMatchObject({
      endedOn: "2026-04-01",
      endReason: "not-qualified",
    });
  });

  it("refused later: awaiting until then", () => {
    const events: LifeEvent[] = [...wayIn2026, { kind: "not-qualified", on: "2026-04-10" }];
    expect(spansOf(life({ events, on: "2026-04-10" })).slice(-2)).toEqual([
      "awaiting-qualification 2026-04-02..2026-04-10",
      "ended 2026-04-11..",
    ]);
  });

  it.each([
    ["2026-03-31", ["qualified-before-trial-end events.5"], []],
    ["2026-04-01", [], []],
    ["2026-04-02", [], []],
    ["2026-04-03", [], ["qualified-late events.5"]],
  ])("on %s, the trial's last day being 2026-04-01", (on, violations, notices) => {
    const events: LifeEvent[] = [...wayIn2026, { kind: "qualified", on, participationTo: "2027-03-01" }];
    const found = life({ events, on: "2026-05-01" });
    expect([violationsOf(found), noticesOf(found)]).toEqual([violations, notices]);
    expect(found.programmes[0]?.periods.participation).toEqual({ from: "2026-04-02", to: "2027-03-01" });
  });

  it("decided twice", () => {
    const events: LifeEvent[] = [
      ...wayIn2026,
      { kind: "not-qualified", on: "2026-04-01" },
      { kind: "qualified", on: "2026-03-31", participationTo: "2027-03-01" },
    ];
    const found = life({ events, on: "2026-05-01" });
    expect(violationsOf(found)).toContain("event-out-of-order events.5");
    expect(found.stage).toBe("participation");
  });
});

describe("art-15-ust-3: participation and extension by planParticipation", () => {
  const extended: LifeEvent = { kind: "extended", on: "2027-02-15", months: 6 };

  it("the same plan", () => {
    const interpretation = { monthCount: "day-before" } as const;
    const found = life({ events: [...inParticipation, extended], on: "2027-04-01", interpretation });
    const plan = planParticipation({
      trialFrom: "2026-03-02",
      trialTo: "2026-04-01",
      participationTo: "2027-03-01",
      extensions: [{ decidedOn: "2027-02-15", months: 6 }],
      interpretation,
      asOf: knownOn,
    });
    expect(plan).toMatchObject({ outcome: "planned" });
    const { periods, plannedEnd, latestEnd, daysOff } = plan as Extract<typeof plan, { outcome: "planned" }>;
    expect(found.programmes[0]).toMatchObject({ periods, plannedEnd, latestEnd, daysOff });
    expect(plannedEnd).toBe("2027-09-01");
    expect(found.stage).toBe("extension");
  });

  it("what it misses is missing here, in its place", () => {
    expect(lifecycle({ events: [...inParticipation, extended], on: "2027-04-01" })).toEqual({
      calculation: "lifecycle",
      outcome: "undetermined",
      missing: [{ kind: "interpretation", id: "monthCount", readings: ["civil-code", "day-before"] }],
    });
    const withoutLength: LifeEvent = { kind: "extended", on: "2027-02-15" };
    const interpretation = { monthCount: "day-before" } as const;
    expect(
      lifecycle({ events: [withoutLength, ...inParticipation], on: "2027-04-01", interpretation }),
    ).toEqual({
      calculation: "lifecycle",
      outcome: "undetermined",
      missing: [{ kind: "fact", path: ["events", 0, "to"], question: "extension-length" }],
    });
  });

  it("what is wrong with its dates is an issue in its place", () => {
    const events: LifeEvent[] = [
      ...inParticipation,
      { kind: "extended", on: "2027-02-15", to: "2027-02-20" },
    ];
    expect(lifecycle({ events, on: "2026-05-01" })).toEqual({
      calculation: "lifecycle",
      outcome: "invalid",
      issues: [{ path: ["events", 6, "to"], code: "reversed-period" }],
    });
    const reversed: LifeEvent[] = [{ kind: "trial-started", on: "2026-03-02", to: "2026-03-01" }];
    expect(lifecycle({ events: reversed, on: "2026-05-01" })).toEqual({
      calculation: "lifecycle",
      outcome: "invalid",
      issues: [{ path: ["events", 0, "to"], code: "reversed-period" }],
    });
  });

  it("its violations are taken over", () => {
    const events: LifeEvent[] = [
      { kind: "trial-started", on: "2026-03-02", to: "2026-04-30" },
      { kind: "qualified", on: "2026-04-30", participationTo: "2027-05-31" },
      { kind: "extended", on: "2027-05-01", to: "2028-07-01" },
    ];
    expect(violationsOf(life({ events, on: "2026-05-01" }))).toEqual([
      "trial-too-long events.0",
      "participation-too-long events.1",
      "extension-too-long events.2",
    ]);
  });

  it.each([
    ["2027-03-01", [], "extension"],
    ["2027-03-02", ["extension-decided-after-end events.6"], "ended"],
  ])("decided on %s, the last day being 2027-03-01", (on, violations, stage) => {
    const found = life({
      events: [...inParticipation, { kind: "extended", on, to: "2027-09-01" }],
      on: "2027-04-01",
    });
    expect([violationsOf(found), found.stage]).toEqual([violations, stage]);
  });
});

describe("art-13-ust-7: who moves for an extension, or gives an opinion on it", () => {
  type Motion = Omit<Extract<LifeEvent, { kind: "extended" }>, "kind" | "on" | "to">;
  const told = (year: number, day: string, motion: Motion) => {
    const found = life({
      events: [
        { kind: "trial-started", on: `${year - 1}-08-01`, to: `${year - 1}-08-31` },
        { kind: "qualified", on: `${year - 1}-08-31`, participationTo: `${year}-07-31` },
        { kind: "extended", on: `${year}-${day}`, to: `${year + 1}-01-31`, ...motion },
      ],
      on: `${year}-${day}`,
    });
    return [
      ...violationsOf(found).filter((violation) => violation.endsWith("events.2")),
      ...noticesOf(found).filter((notice) => notice.endsWith("events.2")),
    ];
  };
  const notEntitled = ["motion-not-by-social-worker events.2"];
  const notKnown = ["motion-consent-unknown events.2"];

  it.each<[number, string, Motion, string[]]>([
    [2015, "07-01", {}, []],
    [2015, "07-01", { motionBy: "unknown" }, []],
    [2015, "07-01", { motionBy: "centre-social-worker" }, []],
    [2015, "07-01", { motionBy: "other" }, notEntitled],
    [2015, "07-01", { motionBy: "ngo-social-worker", voivodeConsent: true }, []],
    [2015, "07-01", { motionBy: "ngo-social-worker", voivodeConsent: false }, notEntitled],
    [2015, "07-01", { motionBy: "ngo-social-worker" }, notKnown],
    [2016, "07-01", { motionBy: "ngo-social-worker", voivodeConsent: true }, notEntitled],
    [2005, "07-01", { motionBy: "ngo-social-worker", voivodeConsent: true }, []],
    [2005, "07-01", { motionBy: "public-benefit-social-worker", voivodeConsent: true }, notEntitled],
    [2006, "07-01", { motionBy: "ngo-social-worker", marshalConsent: true }, []],
    [2006, "07-01", { motionBy: "ngo-social-worker", voivodeConsent: true }, notKnown],
    [2007, "07-13", { motionBy: "ngo-social-worker", marshalConsent: true }, []],
    [2007, "07-14", { motionBy: "ngo-social-worker", marshalConsent: true }, notKnown],
    [2007, "07-14", { motionBy: "ngo-social-worker", voivodeConsent: true }, []],
  ])("%i-%s, %o", (year, day, motion, expected) => {
    expect(told(year, day, motion)).toEqual(expected);
  });

  it("to 2004-05-31 by the social worker of a public benefit organisation", () => {
    const extended = (on: string, motionBy: "public-benefit-social-worker" | "ngo-social-worker") =>
      life({
        events: [
          { kind: "trial-started", on: "2003-08-14", to: "2003-09-13" },
          { kind: "qualified", on: "2003-09-13", participationTo: "2004-06-30" },
          { kind: "extended", on, to: "2004-12-30", motionBy, voivodeConsent: true },
        ],
        on,
      }).violations.map(({ code }) => code);
    expect(extended("2004-05-31", "public-benefit-social-worker")).not.toContain(
      "motion-not-by-social-worker",
    );
    expect(extended("2004-05-31", "ngo-social-worker")).toContain("motion-not-by-social-worker");
    expect(extended("2004-06-01", "public-benefit-social-worker")).toContain("motion-not-by-social-worker");
    expect(extended("2004-06-01", "ngo-social-worker")).not.toContain("motion-not-by-social-worker");
  });
});

describe("art-13-ust-5: work, by programmeEnd", () => {
  const job = (
    on: string,
    work: "employment" | "other-paid-work" | "cooperative" | "business" = "employment",
  ): LifeEvent => ({ kind: "work-taken", on, work });

  it("the programme may go on for six months, without classes", () => {
    const found = life({ events: [...inParticipation, job("2026-09-10")], on: "2026-09-10" });
    const end = programmeEnd({
      participationTo: "2027-03-01",
      work: { takenOn: "2026-09-10", kind: "employment" },
    });
    expect(end).toMatchObject({ earliest: "2026-09-10", latest: "2027-03-10", lastBenefitDay: "2026-09-09" });
    expect(spansOf(found).slice(-3)).toEqual([
      "participation 2026-04-02..2026-09-09",
      "programme-after-participation 2026-09-10..2027-03-10",
      "ended 2027-03-11..",
    ]);
    expect(found.programmes[0]).toMatchObject({
      endedOn: "2026-09-09",
      endReason: "job",
      programmeEnd: { earliest: "2026-09-10", latest: "2027-03-10" },
    });
    expect(found.deadlines.map(({ id, date }) => [id, date])).toEqual([
      ["programme-end", "2027-03-10"],
      ["certificate", null],
    ]);
  });

  it("jobStartDay payable: the day of work still lies in participation", () => {
    const interpretation = { jobStartDay: "payable" } as const;
    const found = life({ events: [...inParticipation, job("2026-09-10")], on: "2026-09-10", interpretation });
    expect(found.stage).toBe("participation");
    expect(found.programmes[0]?.endedOn).toBe("2026-09-10");
  });

  it("it ends earlier where that is said", () => {
    const events = [...inParticipation, job("2026-09-10"), { kind: "ended", on: "2026-12-31" } as const];
    expect([stageOn(events, "2026-12-31"), stageOn(events, "2027-01-01")]).toEqual([
      "programme-after-participation",
      "ended",
    ]);
    expect(life({ events, on: "2027-01-01" }).programmes[0]).toMatchObject({
      endedOn: "2026-09-09",
      endReason: "job",
    });
  });

  it("art-13-ust-5 to 2009-07-15: the programme ends that day, and other paid work does not end it", () => {
    const in2009: LifeEvent[] = [
      { kind: "trial-started", on: "2009-03-02", to: "2009-04-01" },
      { kind: "qualified", on: "2009-04-01", participationTo: "2010-03-01" },
    ];
    expect(stageOn([...in2009, job("2009-07-15")], "2009-07-16")).toBe("ended");
    expect(stageOn([...in2009, job("2009-07-16")], "2009-07-17")).toBe("programme-after-participation");
    const before = life({ events: [...in2009, job("2009-07-15", "other-paid-work")], on: "2009-07-17" });
    expect([before.stage, noticesOf(before)]).toEqual([
      "participation",
      ["steps-not-given events.0", "work-without-effect events.2"],
    ]);
    expect(stageOn([...in2009, job("2009-07-16", "other-paid-work")], "2009-07-17")).toBe(
      "programme-after-participation",
    );
  });

  it("work after the end changes nothing", () => {
    const found = life({ events: [...inParticipation, job("2027-03-02")], on: "2027-04-01" });
    expect([found.stage, noticesOf(found), violationsOf(found)]).toEqual([
      "ended",
      ["work-without-effect events.6"],
      [],
    ]);
  });
});

describe("art-13-ust-4, art-13-ust-5: other ends", () => {
  it.each([
    [{ kind: "withdrawn", on: "2026-06-15" }, "withdrawn", "withdrawal", []],
    [
      { kind: "discontinued", on: "2026-06-15", ground: "persistent-breach" },
      "discontinued",
      "discontinuation",
      [],
    ],
    [{ kind: "ended", on: "2026-06-15" }, "ended", "other", ["ended-early events.6"]],
  ] as const)("%o", (event, stage, endReason, notices) => {
    const events = [...inParticipation, event];
    expect(stageOn(events, "2026-06-15")).toBe("participation");
    const found = life({ events, on: "2026-06-16" });
    expect(found.stage).toBe(stage);
    expect(noticesOf(found)).toEqual(notices);
    expect(found.programmes[0]).toMatchObject({ endedOn: "2026-06-15", endReason, plannedEnd: "2027-03-01" });
  });

  it("ended on the planned day: completed", () => {
    const found = life({
      events: [...inParticipation, { kind: "ended", on: "2027-03-01" }],
      on: "2027-03-02",
    });
    expect([found.programmes[0]?.endReason, found.notices]).toEqual(["completed", []]);
  });

  it.each([
    ["2027-02-28", undefined],
    ["2027-03-01", "completed"],
  ])("it ran out: known on %s as %s", (on, endReason) => {
    expect(life({ events: inParticipation, on }).programmes[0]?.endReason).toBe(endReason);
  });

  it("what comes after the end is out of order", () => {
    const events: LifeEvent[] = [
      ...inParticipation,
      { kind: "withdrawn", on: "2026-06-15" },
      { kind: "ended", on: "2026-06-16" },
    ];
    expect(violationsOf(life({ events, on: "2026-07-01" }))).toEqual(["event-out-of-order events.7"]);
  });
});

describe("art-1-ust-3: a right that excludes, also acquired backwards", () => {
  const right = (from: string, on: string): LifeEvent => ({ kind: "excluding-right", from, on });

  it("participation ends on the day before it", () => {
    const found = life({ events: [...inParticipation, right("2026-05-05", "2026-07-01")], on: "2026-06-01" });
    expect(found.stage).toBe("excluded");
    expect(found.programmes[0]).toMatchObject({
      endedOn: "2026-05-04",
      endReason: "excluding-right",
      periods: { participation: { from: "2026-04-02", to: "2026-05-04" } },
    });
    expect(noticesOf(found)).toEqual(["excluded-backwards events.6"]);
    expect(found.assumptions).toContainEqual({ id: "right-excludes-from-its-day", certainty: "C" });
  });

  it("known on its first day: no notice", () => {
    expect(
      noticesOf(life({ events: [...inParticipation, right("2026-05-05", "2026-05-05")], on: "2026-06-01" })),
    ).toEqual([]);
  });

  it("from before the trial: there was no participation", () => {
    const found = life({ events: [...inParticipation, right("2026-02-28", "2026-07-01")], on: "2026-07-02" });
    expect(found.programmes[0]?.periods).toEqual({});
    expect(noticesOf(found)).toContain("event-in-excluded-time events.4");
  });

  it.each([
    ["on the day after the application", "2026-02-03", "2026-07-01"],
    ["on the day of the application", "2026-02-02", "2026-07-01"],
    ["before the application", "2026-01-15", "2026-07-01"],
    ["before it, and known then", "2026-01-15", "2026-01-15"],
    ["on its day, and known then", "2026-02-02", "2026-02-02"],
  ])("acquired %s: excluded, and no participation", (_, from, on) => {
    const found = life({ events: [...inParticipation, right(from, on)], on: "2026-08-01" });
    const excludedFrom = from < "2026-02-02" ? "2026-02-02" : from;
    expect(found.stage).toBe("excluded");
    expect(spansOf(found).at(-1)).toBe(`excluded ${excludedFrom}..`);
    expect(found.programmes).toHaveLength(1);
    expect(found.programmes[0]).toMatchObject({ periods: {}, endReason: "excluding-right" });
    expect(found.assumptions).toContainEqual({ id: "right-excludes-from-its-day", certainty: "C" });
    const later = [...noticesOf(found), ...violationsOf(found)];
    for (const index of [1, 2, 3, 4])
      expect(later.some((each) => each.endsWith(`events.${index}`))).toBe(true);
  });

  it("a list that begins with the trial: no day of it counts", () => {
    const found = life({
      events: [...inParticipation.slice(-2), right("2025-12-01", "2026-07-01")],
      on: "2026-08-01",
    });
    expect(found.programmes[0]).toMatchObject({ periods: {}, endedOn: "2026-03-01" });
    expect(spansOf(found)).toEqual(["excluded 2026-03-02.."]);
  });

  it.each([
    ["2026-02-01", "participation"],
    ["2026-02-02", "excluded"],
  ])("a right until %s, the application being of 2026-02-02: %s", (to, stage) => {
    const over: LifeEvent = { kind: "excluding-right", from: "2025-06-01", to, on: "2025-06-01" };
    expect(stageOn([...inParticipation, over], "2026-08-01")).toBe(stage);
  });

  it("its last day before its first is an issue", () => {
    const events: LifeEvent[] = [
      { kind: "excluding-right", from: "2026-02-02", to: "2026-02-01", on: "2026-02-02" },
    ];
    expect(lifecycle({ events, on: "2026-08-01" })).toMatchObject({
      issues: [{ path: ["events", 0, "to"], code: "reversed-period" }],
    });
  });

  it("a further programme: a right nobody knew of at its application excludes from it too", () => {
    const events: LifeEvent[] = [
      ...inParticipation,
      { kind: "applied", on: "2028-01-10" },
      right("2027-05-01", "2028-02-01"),
    ];
    expect(spansOf(life({ events, on: "2028-03-01" }), 2)).toEqual(["excluded 2028-01-10.."]);
  });

  it("a further programme, the right being over before it: nothing to ask", () => {
    const events: LifeEvent[] = [
      ...inParticipation,
      { kind: "excluding-right", from: "2027-05-01", to: "2027-12-31", on: "2027-05-01" },
      { kind: "applied", on: "2028-01-10" },
    ];
    const found = life({ events, on: "2028-02-01" });
    expect([found.stage, noticesOf(found)]).toEqual(["applied", ["further-programme events.7"]]);
  });

  it("after the end it changes nothing, but a further programme asks about it", () => {
    const events: LifeEvent[] = [
      ...inParticipation,
      right("2027-05-01", "2027-05-01"),
      { kind: "applied", on: "2028-01-10" },
    ];
    const found = life({ events, on: "2028-02-01" });
    expect([found.stage, found.programmes.length]).toEqual(["applied", 2]);
    expect(noticesOf(found)).toEqual(["further-programme events.7", "right-before-programme events.6"]);
  });
});

describe("Q12: a further programme of the same person", () => {
  it("counters anew, with a notice", () => {
    const events: LifeEvent[] = [
      ...inParticipation,
      { kind: "applied", on: "2027-03-02" },
      { kind: "trial-started", on: "2027-04-01", to: "2027-04-30" },
      { kind: "qualified", on: "2027-04-30", participationTo: "2028-03-31" },
    ];
    const found = life({ events, on: "2027-06-01" });
    expect(found.stage).toBe("participation");
    expect(found.programmes.map(({ number, plannedEnd, daysOff }) => [number, plannedEnd, daysOff])).toEqual([
      [1, "2027-03-01", { basic: 6, extra: 0 }],
      [2, "2028-03-31", { basic: 6, extra: 0 }],
    ]);
    expect(found.notices[0]).toMatchObject({
      code: "further-programme",
      question: "Q12",
      certainty: "D",
      path: ["events", 6],
    });
  });

  it("while a programme runs an application is out of order", () => {
    const found = life({
      events: [...inParticipation, { kind: "applied", on: "2027-03-01" }],
      on: "2027-03-01",
    });
    expect([found.programmes.length, violationsOf(found)]).toEqual([1, ["event-out-of-order events.6"]]);
  });
});

describe("art-13-ust-5a, art-2-pkt-1a: certificate and graduate", () => {
  it("after the trial alone: whether that is taking part is assumed, as for the graduate", () => {
    const line = { id: "trial-counts-for-graduate", certainty: "C" };
    const afterTrial: LifeEvent[] = [...wayIn2026, { kind: "not-qualified", on: "2026-04-01" }];
    const found = life({ events: afterTrial, on: "2026-04-02" });
    expect(found.programmes[0]?.certificate).toMatchObject({ due: true });
    expect(found.assumptions).toContainEqual(line);
    expect(life({ events: afterTrial, on: "2026-03-31" }).assumptions).not.toContainEqual(line);
    expect(life({ events: inParticipation, on: "2027-03-02" }).assumptions).not.toContainEqual(line);
  });

  const certificate = (on: string): LifeEvent => ({ kind: "certificate-issued", on });

  it.each([
    ["2027-02-28", ["event-out-of-order events.6"]],
    ["2027-03-01", []],
    ["2027-03-02", []],
  ])("issued on %s, the last day being 2027-03-01", (on, violations) => {
    expect(violationsOf(life({ events: [...inParticipation, certificate(on)], on: "2027-04-01" }))).toEqual(
      violations,
    );
  });

  it.each([
    ["2007-07-13", ["event-without-rule events.2"]],
    ["2007-07-14", []],
  ])("on %s", (on, violations) => {
    const events: LifeEvent[] = [
      { kind: "trial-started", on: "2007-05-02", to: "2007-06-01" },
      { kind: "withdrawn", on: "2007-06-01" },
      certificate(on),
    ];
    expect(violationsOf(life({ events, on: "2007-08-01" }))).toEqual(violations);
  });

  it("a graduate from the certificate for six months after the classes", () => {
    const events = [...inParticipation, certificate("2027-03-15")];
    const graduate = (on: string) => life({ events, on }).graduate;
    expect(graduate("2027-03-14")).toBeNull();
    expect(graduate("2027-03-15")).toEqual({ programme: 1, from: "2027-03-01", until: "2027-09-01" });
    expect(graduate("2027-09-01")).not.toBeNull();
    expect(graduate("2027-09-02")).toBeNull();
  });

  it("who gets it: not known, known", () => {
    const recipients = (longTermUnemployed?: boolean) =>
      life({
        events: inParticipation,
        on: "2027-04-01",
        ...(longTermUnemployed === undefined ? {} : { longTermUnemployed }),
      }).programmes[0]?.certificate?.recipients;
    expect([recipients(), recipients(true), recipients(false)]).toEqual([
      null,
      ["participant", "labour-office"],
      ["participant"],
    ]);
  });

  it("issued after the next application it still belongs to the programme before", () => {
    const events: LifeEvent[] = [
      ...inParticipation,
      { kind: "applied", on: "2027-04-01" },
      certificate("2027-04-10"),
    ];
    const found = life({ events, on: "2027-05-01" });
    expect([violationsOf(found), found.graduate?.programme]).toEqual([[], 1]);
  });
});

describe("art-15-ust-6a: consents to days off", () => {
  const consent = (date: string): LifeEvent => ({ kind: "day-off-consent", on: "2026-03-20", date });

  it.each([
    ["2026-03-01", ["day-off-outside-participation events.0"]],
    ["2026-03-02", ["day-off-in-trial events.0"]],
    ["2026-04-01", ["day-off-in-trial events.0"]],
    ["2026-04-02", []],
    ["2027-03-01", []],
    ["2027-03-02", ["day-off-outside-participation events.0"]],
  ])("%s", (date, violations) => {
    expect(violationsOf(life({ events: [consent(date), ...inParticipation], on: "2026-05-01" }))).toEqual(
      violations,
    );
  });

  it.each([
    ["2007-07-13", ["event-without-rule events.2"]],
    ["2007-07-14", []],
  ])("%s", (date, violations) => {
    const events: LifeEvent[] = [
      { kind: "trial-started", on: "2007-05-02", to: "2007-06-01" },
      { kind: "qualified", on: "2007-06-01", participationTo: "2008-05-01" },
      { kind: "day-off-consent", on: "2007-07-10", date },
    ];
    expect(violationsOf(life({ events, on: "2007-08-01" }))).toEqual(violations);
  });
});

describe("days that are not covered", () => {
  it.each([
    ["2003-08-13", "unsupported-date"],
    ["2003-08-14", "lifecycle"],
  ])("asked about %s, or an event of it", (day, outcome) => {
    expect(lifecycle({ events: [], on: day }).outcome).toBe(outcome);
    expect(lifecycle({ events: [{ kind: "applied", on: day }], on: "2026-01-01" }).outcome).toBe(outcome);
  });

  it("strict: the last day checked, and no default readings", () => {
    expect(lifecycle({ events: [], on: "2026-10-08", strict: true }).outcome).toBe("lifecycle");
    expect(lifecycle({ events: [], on: "2026-10-09", strict: true }).outcome).toBe("unsupported-date");
    const events: LifeEvent[] = [
      ...inParticipation,
      { kind: "work-taken", on: "2026-09-10", work: "business" },
    ];
    expect(lifecycle({ events, on: "2026-09-15", strict: true })).toMatchObject({
      calculation: "lifecycle",
      outcome: "undetermined",
      missing: [{ id: "jobStartDay" }],
    });
  });
});
