import { describe, expect, it } from "vitest";
import { payrollLines } from "zatrudnienie-socjalne";
import { computed, linesOf, participation, person } from "./support.js";

const month = "2026-06";

/** A source of cases that writes down what is asked of it. */
function watched(count: number) {
  const log: string[] = [];
  function* cases() {
    try {
      for (let index = 0; index < count; index += 1) {
        log.push(`given ${index}`);
        yield person(String(index));
      }
      log.push("end");
    } finally {
      log.push("closed");
    }
  }
  return { log, cases: cases() };
}

describe("payrollLines is lazy", () => {
  it("nothing is taken before it is asked for, and never more than is asked for", () => {
    const { log, cases } = watched(3);
    const lines = payrollLines({ month, cases });
    expect(log).toEqual([]);
    expect(lines.next().value).toMatchObject({ id: "0", index: 0, outcome: "due", amount: "2140.70" });
    expect(log).toEqual(["given 0"]);
    expect(lines.next().value).toMatchObject({ id: "1", index: 1 });
    expect(log).toEqual(["given 0", "given 1"]);
    expect(lines.next().value).toMatchObject({ id: "2", index: 2 });
    expect(log).toEqual(["given 0", "given 1", "given 2"]);
    expect(lines.next()).toEqual({ value: undefined, done: true });
    expect(log).toEqual(["given 0", "given 1", "given 2", "end", "closed"]);
  });

  it("nothing is read before it is asked for", () => {
    let reads = 0;
    const input = {
      get month() {
        reads += 1;
        return month;
      },
      cases: [person("a")],
    };
    const lines = payrollLines(input);
    expect(reads).toBe(0);
    lines.next();
    expect(reads).toBeGreaterThan(0);
  });

  it("a caller who stops closes the source", () => {
    const { log, cases } = watched(1_000_000);
    for (const { index } of payrollLines({ month, cases })) if (index === 1) break;
    expect(log).toEqual(["given 0", "given 1", "closed"]);
  });

  it("an endless source is fine for a caller who stops", () => {
    const { log, cases } = watched(Infinity);
    const lines = payrollLines({ month, cases });
    const seen: unknown[] = [];
    for (const { id } of lines) {
      seen.push(id);
      if (seen.length === 500) break;
    }
    expect(seen).toEqual(Array.from({ length: 500 }, (_, index) => String(index)));
    expect(log).toHaveLength(501);
    expect(lines.next().done).toBe(true);
  });

  it("a bad case in an endless source stops nothing", () => {
    function* cases(): Generator<never> {
      for (;;) {
        yield null as never;
        yield person("x") as never;
      }
    }
    const lines = payrollLines({ month, cases: cases() });
    const outcomes = Array.from({ length: 4 }, () => lines.next().value?.outcome);
    // The second x is a repeated id.
    expect(outcomes).toEqual(["invalid", "due", "invalid", "invalid"]);
  });
});

describe("the lines are those of payroll", () => {
  const cases = [
    person("a"),
    person("b", { applied: "unknown" }),
    person("a"),
    person("c", { asOf: "2003-08-13" }),
    person("d", { periods: {} }),
    person("e", { absences: [{ kind: "excused", date: "2026-06-07" }] }),
    person("f", { periods: { participation: { ...participation, to: "2026-06-19" } } }),
  ];

  it("the same entries, in the order given", () => {
    const lines = [...payrollLines({ month, cases })];
    expect(lines.map(({ index }) => index)).toEqual(cases.map((_, index) => index));
    const { lines: decided, undetermined, unsupported, invalid } = computed({ month, cases });
    const all = [...decided, ...undetermined, ...unsupported, ...invalid];
    expect(lines).toEqual([...all].sort((a, b) => a.index - b.index));
  });

  it("a list of cases is read as a generator is", () => {
    expect([...payrollLines({ month, cases: new Set(cases) })]).toEqual([...payrollLines({ month, cases })]);
  });

  it("no cases, no lines", () => {
    expect([...payrollLines({ month, cases: [] })]).toEqual([]);
  });
});

describe("bad settings: one invalid line without id and position (as documented)", () => {
  it.each([
    null,
    undefined,
    5,
    {},
    { month },
    { month, cases: 5 },
    { month: "2026-13", cases: [person("a")] },
    { month, cases: [person("a")], classDays: ["x"] },
    { month, cases: [person("a")], nonsense: 1 },
  ])("%j", (input) => {
    const lines = [...linesOf(input)];
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ id: null, index: null, outcome: "invalid" });
  });

  it("no case is taken", () => {
    const { log, cases } = watched(3);
    expect([...linesOf({ month: "x", cases })]).toHaveLength(1);
    expect(log).toEqual([]);
  });
});
