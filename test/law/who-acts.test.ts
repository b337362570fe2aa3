import { describe, expect, it } from "vitest";
import { calendarDate, dayAfter, dayBefore } from "../../src/calendar/index.js";
import { rules } from "../../src/law/all-rules.js";
import {
  type ActingOn,
  actingOn,
  Law,
  type LifeEventKind,
  lifeTransitions,
  type Transition,
} from "../../src/law/index.js";
import { knownOn } from "./future.js";

function actingIn(row: Transition, date: string, asOf = knownOn): ActingOn | undefined {
  const day = calendarDate(date);
  return actingOn(row, day, new Law(day, calendarDate(asOf)));
}

function acting(event: LifeEventKind, date: string, asOf?: string): ActingOn | undefined {
  return actingIn(
    lifeTransitions.find((one) => one.event === event)!,
    date,
    asOf,
  );
}

const socialWorker = "welfare-centre-social-worker";
const head = "welfare-centre-head";
const [ops, cus] = ["social-welfare-centre", "social-services-centre"];
const both = ["centre-manager", "participant"];

/** Each wording of who acts: its first day, act, provision, who, and with whom it is agreed. */
const wordings: Partial<
  Record<LifeEventKind, [from: string, act: string, unit: string, by: string[], agreedWith?: string[]][]>
> = {
  "excluding-right": [["2003-08-14", "DU/2003/1143", "art-1-ust-3", []]],
  applied: [["2003-08-14", "DU/2003/1143", "art-12-ust-1", ["applicant"]]],
  opinion: [
    ["2003-08-14", "DU/2003/1143", "art-12-ust-2", [socialWorker]],
    ["2020-01-01", "DU/2019/1818", "art-12-ust-2", [socialWorker, "services-centre-social-worker"]],
  ],
  referred: [
    ["2003-08-14", "DU/2003/1143", "art-12-ust-1", [ops]],
    ["2009-02-01", "DU/2009/33", "art-12-ust-1", [ops, "labour-office"]],
    ["2020-01-01", "DU/2019/1818", "art-12-ust-1", [ops, cus, "labour-office"]],
  ],
  "programme-signed": [
    ["2003-08-14", "DU/2003/1143", "art-12-ust-4", both, [head]],
    ["2020-01-01", "DU/2019/1818", "art-12-ust-4", both, [head, "services-centre-director"]],
  ],
  qualified: [
    ["2003-08-14", "DU/2003/1143", "art-15-ust-2", [head]],
    ["2020-01-01", "DU/2019/1818", "art-15-ust-2", [head, "services-centre-director"]],
    ["2022-02-15", "DU/2022/218", "art-15-ust-2", ["centre-manager"]],
  ],
  discontinued: [
    ["2003-08-14", "DU/2003/1143", "art-13-ust-4", ["centre-manager"]],
    ["2007-07-14", "DU/2007/793", "art-13-ust-4a", ["centre-manager"]],
  ],
};

const rows = Object.entries(wordings).flatMap(([event, list]) =>
  list.map((wording, index) => ({
    event: event as LifeEventKind,
    from: wording[0],
    wording,
    next: list[index + 1]?.[0],
  })),
);

describe("who acts in the life of a programme", () => {
  it.each(rows)("$event from $from", ({ event, from, next, wording: [, act, unit, by, agreedWith] }) => {
    const found = acting(event, from)!;
    expect(found.by).toEqual(by);
    expect(found.agreedWith).toEqual(agreedWith);
    expect(found.record).toMatchObject({
      citation: { act: "DU/2003/1143", unit },
      effectiveFrom: from,
      inForceFrom: from,
      amendedBy: { act },
    });
    expect(found.record.until).toBe(next && dayBefore(calendarDate(next)));
    expect(acting(event, next === undefined ? "2031-01-01" : dayBefore(calendarDate(next)))).toEqual(found);
  });

  it.each(rows.filter(({ from }) => from > "2003-08-14"))(
    "$event from $from: not known the day before",
    ({ event, from, wording: [, , , by] }) => {
      expect(acting(event, from, dayBefore(calendarDate(from)))?.record.effectiveFrom).not.toBe(from);
      expect(acting(event, from, from)?.by).toEqual(by);
    },
  );

  it("under a wording that the Act does not have, by that wording", () => {
    const day = calendarDate("2026-06-01");
    const value = { afterInterview: true, servicesCentre: false };
    const law = new Law(day, undefined, {
      ...rules,
      referralOpinion: rules.referralOpinion.map((wording) => ({ ...wording, value })),
    });
    const row = lifeTransitions.find(({ event }) => event === "opinion")!;
    expect(actingOn(row, day, law)?.by).toEqual([socialWorker]);
  });

  it("a participant withdraws from a programme by art-13-ust-4-pkt-3 on every day", () => {
    const row = lifeTransitions.filter(({ event }) => event === "withdrawn").at(-1)!;
    const found = actingIn(row, "2003-08-14");
    expect(found).toMatchObject({
      by: ["participant"],
      record: { citation: { unit: "art-13-ust-4-pkt-3" } },
    });
    expect(found?.record).not.toHaveProperty("until");
  });

  it("from 2003-08-14 on the wordings of every row follow each other", () => {
    for (const row of lifeTransitions) {
      expect(actingIn(row, "2003-08-13")).toBeUndefined();
      let found = actingIn(row, "2003-08-14");
      expect(found?.record.effectiveFrom).toBe("2003-08-14");
      while (found?.record.until !== undefined) {
        const next = dayAfter(calendarDate(found.record.until));
        found = actingIn(row, next);
        expect(found?.record.effectiveFrom).toBe(next);
      }
    }
  });
});
