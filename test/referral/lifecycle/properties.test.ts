import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Lifecycle,
  lifecycle,
  type LifecycleResult,
  type LifeEvent,
} from "zatrudnienie-socjalne/referral";
import { inputSchemas, resultSchemas } from "zatrudnienie-socjalne/schemas";
import { nextDay, plusDays } from "../../participation/plans.js";

const seed = 20_260_615;
const day = fc.integer({ min: 0, max: 1_400 }).map((days) => plusDays("2021-01-01", days));

const anyEvent: fc.Arbitrary<LifeEvent> = fc.oneof(
  fc.record({
    kind: fc.constantFrom(
      "applied" as const,
      "opinion" as const,
      "referred" as const,
      "programme-signed" as const,
      "not-qualified" as const,
      "withdrawn" as const,
      "ended" as const,
      "certificate-issued" as const,
    ),
    on: day,
  }),
  day.map((on) => ({ kind: "trial-started" as const, on, to: plusDays(on, 29) })),
  fc.record({ kind: fc.constant("trial-started" as const), on: day }),
  fc.tuple(day, fc.integer({ min: 40, max: 330 })).map(([on, length]) => ({
    kind: "qualified" as const,
    on,
    participationTo: plusDays(on, length),
  })),
  fc.record({ kind: fc.constant("qualified" as const), on: day }),
  fc.record({ kind: fc.constant("extended" as const), on: day, months: fc.integer({ min: 1, max: 14 }) }),
  fc.record({ kind: fc.constant("day-off-consent" as const), on: day, date: day }),
  fc.record({
    kind: fc.constant("work-taken" as const),
    on: day,
    work: fc.constantFrom("employment" as const, "business" as const),
  }),
  fc.record({ kind: fc.constant("excluding-right" as const), on: day, from: day }),
  fc.record({
    kind: fc.constant("discontinued" as const),
    on: day,
    ground: fc.constantFrom("persistent-breach" as const, "permanent-leaving" as const),
  }),
);

/** A trial and a qualification to begin with, so that much of what is random happens within a programme. */
const lives = fc
  .tuple(day, fc.array(anyEvent, { maxLength: 9 }), fc.boolean())
  .map(([on, others, begins]): LifeEvent[] => {
    const to = plusDays(on, 29);
    const start: LifeEvent[] = [
      { kind: "trial-started", on, to },
      { kind: "qualified", on: to, participationTo: plusDays(to, 300) },
    ];
    return begins ? [...start, ...others] : others;
  });

const interpretation = { monthCount: "day-before" } as const;
const ask = (events: readonly LifeEvent[], on: string): LifecycleResult =>
  lifecycle({ events, on, interpretation });

function stageAt(result: Lifecycle, on: string): string {
  const spans = result.programmes.flatMap(({ stages }) => stages);
  return spans.find(({ from, to }) => from <= on && (to === null || on <= to))?.stage ?? "before";
}

/** The events' places in the first list, for results of the same events in another order. */
function withPlaces(result: LifecycleResult, places: readonly number[]): unknown {
  const text = JSON.stringify(result, (key, value: unknown) =>
    key === "path" && Array.isArray(value) && typeof value[1] === "number"
      ? [value[0], places[value[1]], ...(value.slice(2) as unknown[])]
      : value,
  );
  const data = JSON.parse(text) as { violations?: unknown[] };
  const sorted = (list: unknown[]): string[] => list.map((entry) => JSON.stringify(entry)).sort();
  return data.violations === undefined ? data : { ...data, violations: sorted(data.violations) };
}

describe("art-12, art-13, art-15: any list of events", () => {
  it("gives a result of the declared shape, and changes nothing", () => {
    let decided = 0;
    fc.assert(
      fc.property(lives, day, (events, on) => {
        const before = JSON.stringify(events);
        const input = { events, on, interpretation };
        expect(inputSchemas.lifecycle.safeParse(input).success).toBe(true);
        const result = lifecycle(input);
        expect(resultSchemas.lifecycle.parse(result)).toEqual(result);
        expect(["lifecycle", "invalid"]).toContain(result.outcome);
        expect(JSON.stringify(events)).toBe(before);
        if (result.outcome === "lifecycle") decided += 1;
      }),
      { seed, numRuns: 300 },
    );
    expect(decided).toBeGreaterThan(200);
  });

  it("the order of the input is irrelevant", () => {
    fc.assert(
      fc.property(
        lives.chain((events) =>
          fc.tuple(
            fc.constant(events),
            fc.shuffledSubarray([...events.keys()], { minLength: events.length }),
            day,
          ),
        ),
        ([events, order, on]) => {
          // Two events that are the same cannot be told apart by their places.
          const unique = new Set(events.map((event) => JSON.stringify(event)));
          fc.pre(unique.size === events.length);
          const shuffled = order.map((index) => events[index]!);
          const same = [...events.keys()];
          expect(withPlaces(ask(shuffled, on), order)).toEqual(withPlaces(ask(events, on), same));
        },
      ),
      { seed, numRuns: 300 },
    );
  });

  it("stages follow each other without gap or overlap, from the first event on", () => {
    fc.assert(
      fc.property(lives, day, (events, on) => {
        const result = ask(events, on);
        fc.pre(result.outcome === "lifecycle");
        const spans = result.programmes.flatMap(({ stages }) => stages);
        spans.forEach(({ from, to }, index) => {
          const next = spans[index + 1];
          if (to !== null) expect(from <= to).toBe(true);
          expect(to === null ? undefined : nextDay(to)).toBe(next?.from);
        });
        expect(result.stage).toBe(stageAt(result, on));
      }),
      { seed, numRuns: 300 },
    );
  });

  it("an event changes no stage before its day, but for a right acquired backwards", () => {
    let compared = 0;
    fc.assert(
      fc.property(lives, fc.nat(), fc.integer({ min: 1, max: 400 }), (events, pick, back) => {
        fc.pre(events.length > 0);
        const removed = events[pick % events.length]!;
        const day =
          removed.kind === "excluding-right" && removed.from < removed.on ? removed.from : removed.on;
        const on = plusDays(day, -back);
        const [whole, without] = [
          ask(events, on),
          ask(
            events.filter((event) => event !== removed),
            on,
          ),
        ];
        fc.pre(whole.outcome === "lifecycle" && without.outcome === "lifecycle");
        expect(without.stage).toBe(whole.stage);
        compared += 1;
      }),
      { seed, numRuns: 500 },
    );
    expect(compared).toBeGreaterThan(300);
  });

  it("the phases end on the last day of taking part, or as planned", () => {
    fc.assert(
      fc.property(lives, day, (events, on) => {
        const result = ask(events, on);
        fc.pre(result.outcome === "lifecycle");
        for (const { periods, endedOn, plannedEnd } of result.programmes) {
          const last = periods.extensions?.at(-1)?.to ?? periods.participation?.to ?? periods.trial?.to;
          if (last === undefined) continue;
          expect(last).toBe(endedOn ?? plannedEnd);
          expect(last <= plannedEnd!).toBe(true);
        }
      }),
      { seed, numRuns: 300 },
    );
  });
});

it("500 events are read, 501 are an issue", () => {
  const events = Array.from({ length: 501 }, (_, index): LifeEvent => ({
    kind: "applied",
    on: plusDays("2020-01-01", index),
  }));
  expect(lifecycle({ events: events.slice(1), on: "2026-01-01" }).outcome).toBe("lifecycle");
  expect(lifecycle({ events, on: "2026-01-01" })).toEqual({
    calculation: "lifecycle",
    outcome: "invalid",
    issues: [{ path: ["events"], code: "too-many", params: { most: 500 } }],
  });
});
