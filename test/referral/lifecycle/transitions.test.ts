import { describe, expect, it } from "vitest";
import { lifecycleTransitions, type LifeDiagram } from "zatrudnienie-socjalne/referral";
import { life } from "./lives.js";

function diagram(date: string, asOf?: string): LifeDiagram {
  const found = lifecycleTransitions(date, { asOf });
  if ("unknown" in found) throw new Error(found.reason);
  return found;
}

const rowOf = (date: string, event: string, asOf?: string) => {
  const row = diagram(date, asOf).transitions.find((one) => one.event === event);
  return row && [row.by, row.citation.unit];
};

const workers = ["welfare-centre-social-worker", "services-centre-social-worker"];

describe("lifecycleTransitions: who acts, by the law of the day", () => {
  it.each([
    ["2003-08-14", "opinion", [workers[0], "public-benefit-social-worker"], "art-12-ust-2"],
    ["2004-05-31", "opinion", [workers[0], "public-benefit-social-worker"], "art-12-ust-2"],
    ["2004-06-01", "opinion", [workers[0], "ngo-social-worker"], "art-12-ust-2"],
    ["2015-10-23", "opinion", [workers[0], "ngo-social-worker"], "art-12-ust-2"],
    ["2015-10-24", "opinion", workers.slice(0, 1), "art-12-ust-2"],
    ["2019-12-31", "opinion", workers.slice(0, 1), "art-12-ust-2"],
    ["2020-01-01", "opinion", workers, "art-12-ust-2"],
    ["2009-01-31", "referred", ["social-welfare-centre"], "art-12-ust-1"],
    ["2009-02-01", "referred", ["social-welfare-centre", "labour-office"], "art-12-ust-1"],
    ["2019-12-31", "referred", ["social-welfare-centre", "labour-office"], "art-12-ust-1"],
    [
      "2020-01-01",
      "referred",
      ["social-welfare-centre", "social-services-centre", "labour-office"],
      "art-12-ust-1",
    ],
    ["2003-08-14", "qualified", ["welfare-centre-head"], "art-15-ust-2"],
    ["2019-12-31", "qualified", ["welfare-centre-head"], "art-15-ust-2"],
    ["2020-01-01", "qualified", ["welfare-centre-head", "services-centre-director"], "art-15-ust-2"],
    ["2022-02-14", "not-qualified", ["welfare-centre-head", "services-centre-director"], "art-15-ust-2"],
    ["2022-02-15", "qualified", ["centre-manager"], "art-15-ust-2"],
    ["2007-07-13", "discontinued", ["centre-manager"], "art-13-ust-4"],
    ["2007-07-14", "discontinued", ["centre-manager"], "art-13-ust-4a"],
  ])("%s: %s", (date, event, by, unit) => {
    expect(rowOf(date, event)).toEqual([by, unit]);
  });

  it.each([
    ["2019-12-31", ["welfare-centre-head"]],
    ["2020-01-01", ["welfare-centre-head", "services-centre-director"]],
  ])("art-12-ust-4 on %s: with whom the programme is agreed", (date, agreedWith) => {
    const row = diagram(date).transitions.find(({ event }) => event === "programme-signed");
    expect(row).toMatchObject({ by: ["centre-manager", "participant"], agreedWith });
  });

  it.each([
    ["2003-08-14", ["centre-social-worker", "public-benefit-social-worker"]],
    ["2004-05-31", ["centre-social-worker", "public-benefit-social-worker"]],
    ["2004-06-01", ["centre-social-worker", "ngo-social-worker"]],
    ["2015-10-23", ["centre-social-worker", "ngo-social-worker"]],
    ["2015-10-24", ["centre-social-worker"]],
    ["2026-06-01", ["centre-social-worker"]],
  ])(
    "art-15-ust-3-zd-2 on %s: on whose motion, or after whose opinion, it is extended",
    (date, onMotionOf) => {
      const row = diagram(date).transitions.find(({ event }) => event === "extended");
      expect(row).toMatchObject({ by: ["centre-manager"], onMotionOf });
    },
  );

  it.each(["day-off-consent", "certificate-issued"])("%s is known from 2007-07-14 on", (event) => {
    expect(rowOf("2007-07-13", event)).toBeUndefined();
    expect(rowOf("2007-07-14", event)?.[0]).toEqual(["centre-manager"]);
    expect(rowOf("2007-07-14", event, "2007-07-13")).toBeUndefined();
    expect(diagram("2007-07-13").events.some(({ id }) => id === event)).toBe(false);
  });

  it("the same who act in what comes next", () => {
    const found = life({
      events: [{ kind: "trial-started", on: "2022-01-17", to: "2022-02-16" }],
      on: "2022-02-14",
    });
    expect(found.next.find(({ event }) => event === "qualified")?.by).toEqual([
      "welfare-centre-head",
      "services-centre-director",
    ]);
  });

  it.each([
    ["2026-02-30", "not-a-date"],
    ["", "not-a-date"],
    ["2003-08-13", "before-the-act"],
  ])("%j: %s", (date, reason) => {
    expect(lifecycleTransitions(date)).toEqual({ unknown: true, reason });
  });
});

describe("lifecycleTransitions: the diagram", () => {
  const today = diagram("2026-06-01");

  it("every stage but the first is reached, every stage but the last ones is left", () => {
    const ids = today.stages.map(({ id }) => id);
    const reached = new Set(["before", ...today.transitions.map(({ to }) => to)]);
    const left = new Set(today.transitions.filter(({ from, to }) => from !== to).map(({ from }) => from));
    expect(ids.filter((id) => !reached.has(id))).toEqual([]);
    expect(ids.filter((id) => !left.has(id))).toEqual([]);
  });

  it("no event leads from one stage to two, and none is there twice", () => {
    const arrows = today.transitions.map(({ from, event }) => `${from} ${event}`);
    expect(new Set(arrows).size).toBe(arrows.length);
  });

  it("labels in both languages for all that is named, and for nothing else", () => {
    for (const { label } of [...today.stages, ...today.events, ...today.actors]) {
      expect(label.pl).not.toBe("");
      expect(label.en).not.toBe(label.pl);
    }
    const events = new Set(today.transitions.map(({ event }) => event));
    expect(new Set(today.events.map(({ id }) => id))).toEqual(events);
    const actors = new Set(
      today.transitions.flatMap(({ by, agreedWith = [], onMotionOf = [] }) => [
        ...by,
        ...agreedWith,
        ...onMotionOf,
      ]),
    );
    expect(new Set(today.actors.map(({ id }) => id))).toEqual(actors);
  });

  it("a copy each time", () => {
    diagram("2026-06-01").transitions.length = 0;
    expect(diagram("2026-06-01")).toEqual(today);
  });
});
