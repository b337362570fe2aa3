import { describe, expect, it } from "vitest";
import { type Issue, monthlyBenefit, type PayrollCase } from "zatrudnienie-socjalne";
import { byKnownLaw } from "../law/future.js";
import {
  computed,
  computedOf,
  groszy,
  ids,
  participation,
  payrollOf,
  person,
  totalsOf,
  without,
} from "./support.js";

const month = "2026-06";

describe("what a payroll gives", () => {
  it("no cases", () => {
    expect(computed({ month, cases: [] })).toEqual({
      calculation: "payroll",
      outcome: "computed",
      month,
      lines: [],
      undetermined: [],
      unsupported: [],
      invalid: [],
      totals: totalsOf({}),
    });
  });

  const sick = { kind: "sickness", from: "2026-06-08", to: "2026-06-10" } as const;
  const cases: PayrollCase[] = [
    person("due"),
    person("no period", { periods: {} }),
    person("not covered", { asOf: "2003-08-13" }),
    person("sick", { absences: [sick] }),
    person("reversed", { periods: { participation: { from: "2026-06-30", to: "2026-06-01" } } }),
    person("did not apply", { applied: false }),
    person("may have applied", { applied: "unknown" }),
    person("half", { periods: { participation: { from: "2026-06-16", to: "2027-03-01" } } }),
    person("no class day", { absences: [{ kind: "excused", date: "2026-06-07" }] }),
  ];

  it("every case in one list, in the order given, with id and index", () => {
    const result = computed({ month, cases });
    const named = (entries: readonly { id: string | null; index: number | null }[]) =>
      entries.map(({ id, index }) => [id, index]);
    expect(named(result.lines)).toEqual([
      ["due", 0],
      ["did not apply", 5],
      ["half", 7],
    ]);
    expect(named(result.undetermined)).toEqual([
      ["no period", 1],
      ["sick", 3],
      ["may have applied", 6],
    ]);
    expect(named(result.unsupported)).toEqual([["not covered", 2]]);
    expect(named(result.invalid)).toEqual([
      ["reversed", 4],
      ["no class day", 8],
    ]);
    expect(result.lines.map(({ outcome }) => outcome)).toEqual(["due", "not-due", "due"]);
    expect(result.month).toBe(month);
  });

  it("every entry is { id, index, ...result } of monthlyBenefit", () => {
    const result = computed({ month, cases });
    const entries = [...result.lines, ...result.undetermined, ...result.unsupported, ...result.invalid];
    expect(entries).toHaveLength(cases.length);
    for (const entry of entries) {
      const { id: _, ...facts } = cases[entry.index]!;
      expect(without(entry)).toEqual(monthlyBenefit({ month, ...facts }));
    }
  });

  it("totals are over due and not-due lines", () => {
    // 120 % of 1783.90 is 2140.68, up to 2140.70; 15 of 30 days are 1070.34, up to 1070.40.
    const { lines, totals } = computed({ month, cases });
    expect(lines.map(({ amount }) => amount)).toEqual(["2140.70", "0.00", "1070.40"]);
    expect(totals).toEqual(
      totalsOf({
        count: 3,
        amount: "3211.10",
        due: 2,
        notDue: 1,
        undetermined: 3,
        unsupported: 1,
        invalid: 2,
      }),
    );
  });

  it("the sum of many lines is exact", () => {
    const many = Array.from({ length: 3_000 }, (_, index) =>
      person(String(index), {
        periods: {
          participation: { from: `2026-06-${String((index % 30) + 1).padStart(2, "0")}`, to: "2027-03-01" },
        },
        interpretation: { rounding: index % 2 === 0 ? "up-to-grosz" : "nearest-grosz" },
      }),
    );
    const { lines, totals } = computed({ month, cases: many });
    const sum = lines.reduce((before, { amount }) => before + groszy(amount), 0n);
    expect(groszy(totals.amount)).toBe(sum);
    expect(totals.count).toBe(3_000);
    expect(ids(lines)).toEqual(many.map(({ id }) => id));
  });

  it("a month that is not covered: every readable case is unsupported", () => {
    const result = computed({ month: "2027-06", cases: [person("a"), person("b")] });
    expect(result.lines).toEqual([]);
    expect(result.totals).toEqual(totalsOf({ unsupported: 2 }));
    expect(result.unsupported).toEqual(
      ["a", "b"].map((id, index) => ({
        id,
        index,
        calculation: "monthlyBenefit",
        outcome: "unsupported-date",
        supported: { from: "2003-08-14", to: "2027-05-31" },
        because: "amount-not-announced",
      })),
    );
  });

  it("the input is not changed, and the result is plain data", () => {
    const input = { month, cases, interpretation: { rounding: "up-to-grosz" } } as const;
    const before = structuredClone(input);
    const result = computed(input);
    expect(input).toStrictEqual(before);
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    expect(structuredClone(result)).toStrictEqual(result);
  });

  it("any iterable of cases will do", () => {
    const list = [person("a"), person("b")];
    function* generated() {
      yield* list;
    }
    const expected = computed({ month, cases: list });
    expect(computed({ month, cases: new Set(list) })).toEqual(expected);
    expect(computed({ month, cases: generated() })).toEqual(expected);
  });
});

describe("shared settings at the top, a case's own win", () => {
  const absences = [
    { kind: "excused", date: "2026-06-08" },
    { kind: "sickness", from: "2026-06-15", to: "2026-06-19" },
  ] as const;
  const chosen = { sicknessDays: "calendar", excusedAbsence: "unpaid" } as const;

  it("interpretation is merged key by key", () => {
    const facts = { absences, history: "complete", periods: { participation } } as const;
    const result = computed({
      month,
      interpretation: chosen,
      cases: [
        { id: "shared", ...facts },
        { id: "one key", ...facts, interpretation: { excusedAbsence: "full" } },
        { id: "another key", ...facts, interpretation: { rounding: "up-to-grosz" } },
        { id: "empty", ...facts, interpretation: {} },
        { id: "shared again", ...facts },
      ],
    });
    const alone = (interpretation: object) => monthlyBenefit({ month, ...facts, interpretation });
    expect(ids(result.lines)).toEqual(["shared", "one key", "another key", "empty", "shared again"]);
    expect(result.lines.map(without)).toEqual([
      alone(chosen),
      alone({ ...chosen, excusedAbsence: "full" }),
      alone({ ...chosen, rounding: "up-to-grosz" }),
      alone(chosen),
      alone(chosen),
    ]);
    expect(result.lines[0]?.amount).not.toBe(result.lines[1]?.amount);
  });

  it("without shared readings only the cases with their own are decided", () => {
    const result = computed({
      month,
      cases: [
        person("own", { absences, history: "complete", interpretation: chosen }),
        person("none", { absences, history: "complete" }),
      ],
    });
    expect(ids(result.lines)).toEqual(["own"]);
    expect(ids(result.undetermined)).toEqual(["none"]);
  });

  it("class days", () => {
    const on = (date: string) => [{ kind: "unexcused", date }] as const;
    const result = computed({
      month,
      classDays: ["2026-06-06", "2026-06-13"],
      cases: [
        person("Saturday", { absences: on("2026-06-06") }),
        person("Monday", { absences: on("2026-06-08") }),
        person("Monday by its own list", { absences: on("2026-06-08"), classDays: ["2026-06-08"] }),
        person("Saturday by its own list", { absences: on("2026-06-06"), classDays: ["2026-06-08"] }),
        person("Saturday again", { absences: on("2026-06-06") }),
      ],
    });
    expect(ids(result.lines)).toEqual(["Saturday", "Monday by its own list", "Saturday again"]);
    expect(result.invalid).toEqual(
      [
        ["Monday", 1],
        ["Saturday by its own list", 3],
      ].map(([id, index]) => ({
        id,
        index,
        calculation: "monthlyBenefit",
        outcome: "invalid",
        issues: [expect.objectContaining({ path: ["absences", 0, "date"], code: "not-a-class-day" })],
      })),
    );
    // The days are listed, so nothing about them is assumed.
    for (const { assumptions } of result.lines) {
      expect(assumptions.map(({ id }) => id)).not.toContain("class-days-assumed");
    }
  });

  it("amounts given by hand", () => {
    const given = (amount: string) => ({
      unemploymentBenefit: [{ from: "2027-06-01", amount, source: "a notice" }],
    });
    const periods = { participation: { from: "2027-01-01", to: "2027-10-31" } };
    const cases = [person("shared", { periods }), person("own", { periods, parameters: given("2000.00") })];
    const result = computed(byKnownLaw({ month: "2027-06", parameters: given("1900.00"), cases }));
    expect(result.lines.map(({ amount }) => amount)).toEqual(["2280.00", "2400.00"]);
    expect(ids(computed({ month: "2027-06", cases }).unsupported)).toEqual(["shared"]);
  });

  it("2022/218 art. 14 pkt 2: asOf", () => {
    const periods = { participation: { from: "2021-10-01", to: "2022-08-31" } };
    const cases = [
      person("shared", { periods }),
      person("own", { periods, asOf: "2022-02-15" }),
      person("shared again", { periods }),
    ];
    // 100 % and 120 % of 1240.80.
    const amounts = (asOf?: string) =>
      computed({ month: "2022-01", cases, ...(asOf === undefined ? {} : { asOf }) }).lines.map(
        ({ amount }) => amount,
      );
    expect(amounts("2022-02-10")).toEqual(["1240.80", "1489.00", "1240.80"]);
    expect(amounts()).toEqual(["1489.00", "1489.00", "1489.00"]);
  });

  it("strict", () => {
    // The application left out is assumed, or asked for where the answer must be strict.
    const plain = (id: string, more: Partial<PayrollCase> = {}): PayrollCase => ({
      id,
      periods: { participation },
      ...more,
    });
    const cases = [plain("shared"), plain("not", { strict: false }), plain("yes", { strict: true })];
    const strict = computed({ month, strict: true, cases });
    expect(ids(strict.undetermined)).toEqual(["shared", "yes"]);
    expect(ids(strict.lines)).toEqual(["not"]);
    const loose = computed({ month, strict: false, cases });
    expect(ids(loose.undetermined)).toEqual(["yes"]);
    expect(ids(loose.lines)).toEqual(["shared", "not"]);
  });

  it("a setting of a case that is undefined is left out, as it is for monthlyBenefit", () => {
    const periods = { participation: { from: "2021-10-01", to: "2022-08-31" } };
    const shared = {
      month: "2022-01",
      asOf: "2022-02-10",
      interpretation: { rounding: "nearest-grosz" },
      classDays: ["2022-01-03"],
      strict: false,
    } as const;
    const expected = computed({ ...shared, cases: [person("a", { periods })] });
    const left = {
      asOf: undefined,
      strict: undefined,
      classDays: undefined,
      parameters: undefined,
      history: undefined,
      absences: undefined,
      interpretation: undefined,
    };
    for (const key of Object.keys(left)) {
      const cases = [person("a", { periods, [key]: undefined })];
      expect(computed({ ...shared, cases }), key).toEqual(expected);
    }
    const interpretation = { rounding: undefined } as unknown as object;
    expect(computed({ ...shared, cases: [person("a", { periods, interpretation })] })).toEqual(expected);
    expect(monthlyBenefit({ ...shared, periods, applied: true, ...left, asOf: "2022-02-10" }).outcome).toBe(
      "due",
    );
  });

  it("a shared amount given by hand is not lost where a case says undefined", () => {
    const parameters = {
      unemploymentBenefit: [{ from: "2027-06-01", amount: "1900.00", source: "a notice" }],
    };
    const periods = { participation: { from: "2027-01-01", to: "2027-10-31" } };
    const { lines } = computed(
      byKnownLaw({ month: "2027-06", parameters, cases: [person("a", { periods, parameters: undefined })] }),
    );
    expect(lines.map(({ amount }) => amount)).toEqual(["2280.00"]);
  });

  it("shared days are checked by themselves even without cases", () => {
    expect(payrollOf({ month, cases: [], classDays: ["2026-06-08", "2026-06-08"] }).outcome).toBe("invalid");
  });
});

describe("a repeated id", () => {
  const repeated: Issue = { path: ["id"], code: "repeated-id" };

  it("the first case stays, the later ones are invalid", () => {
    const result = computed({ month, cases: [person("a"), person("b"), person("a"), person("a")] });
    expect(ids(result.lines)).toEqual(["a", "b"]);
    expect(result.invalid).toEqual([
      { id: "a", index: 2, calculation: "monthlyBenefit", outcome: "invalid", issues: [repeated] },
      { id: "a", index: 3, calculation: "monthlyBenefit", outcome: "invalid", issues: [repeated] },
    ]);
    expect(result.totals).toEqual(totalsOf({ count: 2, amount: "4281.40", due: 2, invalid: 2 }));
  });

  it("after a case that was invalid itself", () => {
    const bad = person("a", { periods: { participation: { from: "2026-06-30", to: "2026-06-01" } } });
    const result = computed({ month, cases: [bad, person("a")] });
    expect(ids(result.invalid)).toEqual(["a", "a"]);
    expect(result.lines).toEqual([]);
  });

  it("among the other problems of the case", () => {
    const bad = person("a", { periods: { participation: { from: "2026-06-30", to: "2026-06-01" } } });
    const { invalid } = computed({ month, cases: [person("a"), bad] });
    expect(invalid[0]?.issues.map(({ path, code }) => `${path.join(".")} ${code}`).sort()).toEqual([
      "id repeated-id",
      "periods.participation reversed-period",
    ]);
    const worse = { ...person("a"), applied: "maybe", nonsense: 1 };
    const found = computedOf({ month, cases: [person("a"), worse] }).invalid;
    expect(found[0]?.issues.map(({ path, code }) => `${path.join(".")} ${code}`).sort()).toEqual([
      "applied not-one-of",
      "id repeated-id",
      "nonsense unknown-key",
    ]);
  });

  it("ids are compared as they are written", () => {
    const cases = ["a", "A", " a", "a ", "1", "01", "__proto__", "constructor", "toString"].map((id) =>
      person(id),
    );
    expect(computed({ month, cases }).lines).toHaveLength(cases.length);
  });
});

describe("a bad case never stops or hides others", () => {
  const boom = () => {
    throw new Error("boom");
  };
  const revoked = () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  };
  const bad: [string, unknown][] = [
    ["null", null],
    ["undefined", undefined],
    ["a number", 7],
    ["a text", "x"],
    ["a list", []],
    ["an empty object", {}],
    ["a function", () => person("x")],
    ["a symbol", Symbol("x")],
    ["a BigInt", 1n],
    ["a Date", new Date(0)],
    ["a getter that throws at the id", Object.defineProperty({}, "id", { get: boom, enumerable: true })],
    [
      "a getter that throws at the periods",
      Object.defineProperty({ id: "x" }, "periods", { get: boom, enumerable: true }),
    ],
    ["a proxy that throws", new Proxy({}, { get: boom, ownKeys: boom, has: boom })],
    ["a revoked proxy", revoked()],
    ["an id that is no text", { ...person("x"), id: 5 }],
    ["an empty id", person("")],
    ["an id that is too long", person("x".repeat(201))],
    ["an unknown key", { ...person("x"), month }],
    ["impossible dates", person("x", { periods: { trial: { from: "2026-02-30", to: "2026-13-01" } } })],
  ];

  it.each(bad)("%s", (_, each) => {
    const result = computedOf({ month, cases: [person("before"), each, person("after")] });
    expect(ids(result.lines)).toEqual(["before", "after"]);
    expect(result.totals).toEqual(totalsOf({ count: 2, amount: "4281.40", due: 2, invalid: 1 }));
    expect(result.invalid).toHaveLength(1);
    expect(result.invalid[0]).toMatchObject({ index: 1, outcome: "invalid" });
    expect(result.invalid[0]?.issues.length).toBeGreaterThan(0);
  });

  it("all of them at once", () => {
    const cases = bad.flatMap(([name, each], index) => [each, person(`${name} ${index}`)]);
    const result = computedOf({ month, cases });
    expect(result.lines).toHaveLength(bad.length);
    expect(result.invalid.map(({ index }) => index)).toEqual(bad.map((_, index) => index * 2));
  });

  it("a case whose id cannot be read has none", () => {
    const result = computedOf({ month, cases: [null, { ...person("x"), id: 5 }, { periods: {} }] });
    expect(ids(result.invalid)).toEqual([null, null, null]);
  });

  it("a case whose id can be read keeps it", () => {
    expect(ids(computedOf({ month, cases: [{ id: "x" }, { id: "y", periods: 5 }] }).invalid)).toEqual([
      "x",
      "y",
    ]);
  });

  it("paths are those within the case", () => {
    const { invalid } = computedOf({
      month,
      cases: [
        person("a"),
        {
          id: "b",
          periods: { participation: { from: "2026-06-30", to: "2026-06-01" } },
          absences: [{ kind: "excused", date: "2026-06-31" }],
          asOf: 5,
          what: 1,
        },
      ],
    });
    expect(invalid[0]?.issues.map(({ path }) => path.join(".")).sort()).toEqual([
      "absences.0.date",
      "asOf",
      "periods.participation",
      "what",
    ]);
  });
});

describe("bad settings make the whole payroll invalid", () => {
  const issues = (input: unknown) => {
    const result = payrollOf(input);
    if (result.outcome !== "invalid") throw new Error(`not invalid: ${JSON.stringify(result).slice(0, 300)}`);
    return result.issues.map(({ path, code }) => `${path.join(".")} ${code}`).sort();
  };

  it.each([null, undefined, 5, "x", true, [], [1], () => 0, Symbol("x"), 1n])("%s", (input) => {
    expect(issues(input)).toEqual([" wrong-type"]);
  });

  it("nothing at all in it", () => {
    expect(issues({})).toEqual(["cases required", "month required"]);
  });

  it.each([5, "abc", true, {}, () => [], Symbol("x"), 1n])("cases: %s", (cases) => {
    expect(issues({ month, cases })).toEqual(["cases wrong-type"]);
  });

  it("cases left out or null", () => {
    expect(issues({ month })).toEqual(["cases required"]);
    expect(issues({ month, cases: null })).toEqual(["cases wrong-type"]);
  });

  it("every setting", () => {
    expect(
      issues({
        month: "2026-13",
        cases: [person("a")],
        interpretation: { rounding: "down", rouding: "final" },
        classDays: ["2026-06-31"],
        parameters: { unemploymentBenefit: [{ from: "2027-06-02", amount: "1900.00", source: "x" }] },
        asOf: "x",
        strict: 1,
        periods: {},
      }),
    ).toEqual([
      "asOf not-a-date",
      "classDays.0 not-a-date",
      "interpretation.rouding unknown-key",
      "interpretation.rounding not-one-of",
      "month not-a-month",
      "parameters.unemploymentBenefit.0.from not-first-of-month",
      "periods unknown-key",
      "strict wrong-type",
    ]);
  });

  it("a getter that throws", () => {
    const input = Object.defineProperty({ month }, "cases", {
      get: () => {
        throw new Error("boom");
      },
      enumerable: true,
    });
    expect(payrollOf(input).outcome).toBe("invalid");
  });
});
