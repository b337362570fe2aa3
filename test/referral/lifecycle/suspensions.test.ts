import { describe, expect, it } from "vitest";
import {
  explain,
  lifecycle,
  type LifecycleInput,
  type LifeEvent,
  planParticipation,
} from "zatrudnienie-socjalne";
import { life, violationsOf } from "./lives.js";

const interpretation = { monthCount: "day-before" } as const;
const suspensions = [
  { from: "2020-03-12", to: "2020-05-24", basis: "covid" },
  { from: "2020-10-24", to: "2021-01-31", basis: "covid" },
] as const;
const bySuspension: LifeEvent = { kind: "extended", on: "2021-07-20", basis: "suspension" };
const events: LifeEvent[] = [
  { kind: "trial-started", on: "2020-02-03" },
  { kind: "qualified", on: "2020-03-02" },
  { kind: "extended", on: "2021-01-20", months: 6 },
  bySuspension,
];
const at = (more: Partial<LifecycleInput>) => life({ events, on: "2021-08-15", interpretation, ...more });

describe("DU-2020-374 art-15c-ust-4: extended by the length of a suspension", () => {
  it("174 suspended days: the same plan as planParticipation's", () => {
    const found = at({ suspensions });
    const plan = planParticipation({
      trialFrom: "2020-02-03",
      extensions: [
        { decidedOn: "2021-01-20", months: 6 },
        { decidedOn: "2021-07-20", basis: "suspension" },
      ],
      suspensions,
      interpretation,
    });
    if (plan.outcome !== "planned") throw new Error("no plan");
    const { plannedEnd, latestEnd, periods } = plan;
    expect(plannedEnd).toBe("2022-01-23");
    expect(found.programmes[0]).toMatchObject({ plannedEnd, latestEnd, periods });
    expect(violationsOf(found)).toEqual([]);
    expect(explain(found, "pl").find((sentence) => sentence.includes("23 stycznia 2022 r."))).toMatch(
      /^Dnia 20 lipca 2021 r\. kierownik centrum przedłużył okres uczestnictwa do 23 stycznia 2022 r\. \(art\. 15c ust\. 4/,
    );
  });

  it("without the suspensions: too short, and no further days", () => {
    const found = at({});
    expect(violationsOf(found)).toEqual(["suspension-too-short events.3"]);
    expect(found.programmes[0]).toMatchObject({ plannedEnd: "2021-08-02" });
    expect(found.programmes[0]?.periods.extensions).toHaveLength(1);
  });

  it("reversed, or before the act: an issue in its place", () => {
    const reversed = [{ from: "2020-05-24", to: "2020-03-12", basis: "covid" }] as const;
    expect(lifecycle({ events, on: "2021-08-15", interpretation, suspensions: reversed })).toMatchObject({
      outcome: "invalid",
      issues: [{ path: ["suspensions", 0], code: "reversed-period" }],
    });
    const early = [{ from: "2020-03-07", to: "2020-05-24", basis: "covid" }] as const;
    expect(lifecycle({ events, on: "2021-08-15", interpretation, suspensions: early })).toMatchObject({
      issues: [{ path: ["suspensions", 0, "from"], code: "suspension-without-rule" }],
    });
  });
});

describe("DU-2024-1473 art-66: referred because of the flood", () => {
  const referred = (on: string): LifeEvent[] => [
    { kind: "referred", on },
    { kind: "trial-started", on: "2025-04-01", to: "2025-04-30" },
    { kind: "qualified", on: "2025-04-30", participationTo: "2025-11-30" },
  ];
  const told = (list: readonly LifeEvent[], route: LifecycleInput["route"]) =>
    violationsOf(life({ events: list, on: "2025-06-02", route }));

  it.each<[string, LifecycleInput["route"], string[]]>([
    ["2024-10-05", "flood-2024", ["participation-too-long events.2"]],
    ["2025-03-31", "flood-2024", ["participation-too-long events.2"]],
    ["2025-04-01", "flood-2024", ["route-without-rule route"]],
    ["2024-10-04", "flood-2024", ["route-without-rule route"]],
    ["2025-03-31", "ordinary", []],
    ["2025-03-31", "ukraine", []],
    ["2025-03-31", undefined, []],
  ])("referred on %s by %s: %o", (on, route, violations) => {
    expect(told(referred(on), route)).toEqual(violations);
  });

  it("where the referral is not in the list, the trial decides", () => {
    expect(told(referred("2025-03-31").slice(1), "flood-2024")).toEqual(["participation-too-long events.1"]);
    const early: LifeEvent[] = [{ kind: "trial-started", on: "2024-10-04", to: "2024-11-03" }];
    expect(told(early, "flood-2024")).toEqual(["route-without-rule route"]);
  });

  it("an application alone says nothing yet", () => {
    expect(told([{ kind: "applied", on: "2024-09-20" }], "flood-2024")).toEqual([]);
  });

  it("of two programmes, that of the flood", () => {
    const list: LifeEvent[] = [
      ...referred("2025-03-31"),
      { kind: "applied", on: "2025-12-15" },
      { kind: "referred", on: "2025-12-20" },
      { kind: "trial-started", on: "2026-01-02", to: "2026-02-01" },
      { kind: "qualified", on: "2026-02-01", participationTo: "2026-12-31" },
    ];
    expect(told(list, "flood-2024")).toEqual(["participation-too-long events.2"]);
  });
});
