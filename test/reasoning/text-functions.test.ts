// Contract, "Common to all": text functions do not throw either; an unknown or missing language is Polish, and what is no
// result, or half a one, gives `[]` or `""`.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeIssue, explain, explainChanges, justification, payroll } from "zatrudnienie-socjalne";
import { recalculate } from "zatrudnienie-socjalne/benefit";
import {
  calculations,
  type Json,
  names,
  type Path,
  placesOf,
  replaced,
  validInput,
} from "../input/support.js";
import { runs } from "../runs.js";
import { digest, modules } from "../runtimes/digest.mjs";

type Say = (thing: unknown, ...rest: unknown[]) => string | string[];

const lists = ["explain", "explainChanges"];
const texts = ["justification", "describeIssue", "describeViolation"];
const functions = Object.entries(modules).flatMap(([entry, module]) =>
  [...lists, ...texts]
    .filter((name) => name in module)
    .map((name) => [`${entry} ${name}`, name, module[name] as Say] as const),
);

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** Half a result: the right names with anything in them. */
const half = fc.record(
  Object.fromEntries(
    [
      ...["calculation", "outcome", "steps", "assumptions", "issues", "missing", "supported", "changes"],
      ...["violations", "warnings", "lines", "undetermined", "unsupported", "invalid", "amount", "month"],
      ...["code", "path", "params", "citation", "operation", "operands", "before", "after"],
    ].map((key) => [
      key,
      fc.oneof(
        anything,
        fc.constantFrom("monthlyBenefit", "due", "invalid", "undetermined", "unsupported-date", "computed"),
        fc.constantFrom([], [null], [{}], [[]], "base", "required", null),
      ),
    ]),
  ),
  { requiredKeys: [] },
);

/** Real results of every calculation, decided ones and others. */
const realResults = (Object.values(digest()["index"] ?? {}) as unknown[][])
  .filter(Array.isArray)
  .flat()
  .concat(names.map((name) => calculations[name](validInput(name))))
  .concat(names.map((name) => calculations[name]({})))
  .filter((answer) => typeof answer === "object" && answer !== null && "calculation" in answer) as Json[];

const nonsense = /\bundefined\b|\bNaN\b|\bnull\b|\[object /;

function expectText(name: string, said: unknown): void {
  if (texts.includes(name)) expect(typeof said).toBe("string");
  else expect(Array.isArray(said) && said.every((each) => typeof each === "string")).toBe(true);
  expect([said].flat().join(" ")).not.toMatch(nonsense);
}

/** Objects that run code when they are read. */
const boom = () => {
  throw new Error("boom");
};
const hostile: unknown[] = [
  new Proxy({}, { get: boom, has: boom, ownKeys: boom }),
  new Proxy([], { get: boom }),
  Object.defineProperty({}, "outcome", { get: boom, enumerable: true }),
  Object.defineProperty({ calculation: "hours", outcome: "checked", assumptions: [] }, "steps", {
    get: boom,
  }),
  { calculation: "hours", outcome: "checked", assumptions: [], steps: [{ operation: Symbol("x") }] },
  { path: [Symbol("x")], code: "required" },
  { path: [{ toString: boom }], code: "required" },
  { path: [], code: { toString: boom } },
];

describe.each(functions)("%s does not throw", (_, name, say) => {
  const empty = texts.includes(name) ? "" : [];

  it("and says nothing of what is no result", () => {
    const nothing = [
      undefined,
      null,
      true,
      0,
      "",
      "due",
      7n,
      Symbol("x"),
      () => 0,
      [],
      {},
      [null],
      new Map(),
    ];
    for (const thing of [...nothing, ...hostile]) expect(say(thing, "pl")).toEqual(empty);
    expect(say(undefined)).toEqual(empty);
  });

  it("whatever it is given", () => {
    fc.assert(
      fc.property(fc.oneof(anything, half, fc.array(half)), anything, (thing, language) =>
        expectText(name, say(thing, language)),
      ),
      { numRuns: runs(100) },
    );
  });

  it("whatever is missing or strange in a real result", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...realResults),
        fc.array(fc.tuple(fc.nat(), fc.option(anything, { nil: undefined })), { minLength: 1, maxLength: 3 }),
        fc.constantFrom("pl", "en", "en-GB", undefined),
        (result, changes, language) => {
          const spoilt = mutilated(result, changes);
          for (const thing of [spoilt, ...partsOf(spoilt)]) expectText(name, say(thing, language));
        },
      ),
      { numRuns: runs(100) },
    );
  });
});

/** Something else, or nothing, in some places of a result. */
function mutilated(result: Json, changes: readonly (readonly [number, unknown])[]): unknown {
  const places = placesOf(result);
  let spoilt: unknown = result;
  for (const [at, value] of changes) {
    const path: Path = places[at % places.length] ?? [];
    try {
      spoilt = replaced(spoilt, path, value);
    } catch {
      // The place is gone.
    }
  }
  return spoilt;
}

/** The issues, violations and changes of a result, whatever they are. */
function partsOf(result: unknown): unknown[] {
  if (typeof result !== "object" || result === null) return [];
  const { issues, violations, changes, lines } = result as Record<string, unknown>;
  return [issues, violations]
    .flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : []))
    .concat([changes, lines]);
}

const invalid = calculations.monthlyBenefit({});
const decided = recalculate({
  paid: { amount: "2033.70" },
  input: {
    month: "2026-06",
    periods: { participation: { from: "2026-02-01", to: "2026-12-31" } },
    applied: true,
  },
  formerInput: {
    month: "2026-06",
    periods: { participation: { from: "2026-02-01", to: "2026-12-31" } },
    applied: true,
    absences: [{ kind: "unexcused", date: "2026-06-08" }],
  },
});

describe("an unknown or missing language is Polish", () => {
  const issue = invalid.issues?.[0];
  const changes = decided.outcome === "arrears" ? decided.changes : null;
  it.each<[string, Say, unknown]>([
    ["explain", explain as Say, decided],
    ["justification", justification as Say, decided],
    ["explainChanges", explainChanges as Say, changes],
    ["describeIssue", describeIssue as Say, issue],
  ])("%s", (_, say, thing) => {
    expect(say(thing, "pl").length).toBeGreaterThan(0);
    for (const language of [undefined, null, "", "en-GB", "PL", "de", 5, {}, ["en"]]) {
      expect(say(thing, language)).toEqual(say(thing, "pl"));
    }
    expect(say(thing)).toEqual(say(thing, "pl"));
    expect(say(thing, "en")).not.toEqual(say(thing, "pl"));
  });
});

it("half a result gives nothing", () => {
  if (!("steps" in decided)) throw new Error("not decided");
  const { steps: _, ...withoutSteps } = decided;
  const { assumptions: __, ...withoutAssumptions } = decided;
  const { calculation: ___, ...withoutName } = decided;
  const halves: unknown[] = [
    ...[withoutSteps, withoutAssumptions, withoutName, { ...decided, steps: null }],
    ...[
      { outcome: "due" },
      { outcome: "invalid" },
      { outcome: "undetermined" },
      { outcome: "unsupported-date" },
    ],
    { ...decided, steps: [...decided.steps, {}] },
  ];
  for (const each of halves) {
    expect((explain as Say)(each, "pl")).toEqual([]);
    expect((justification as Say)(each, "pl")).toBe("");
  }
});

describe("a payroll says one thing: what is wrong with every case alike", () => {
  const periods = { participation: { from: "2026-02-01", to: "2026-12-31" } };
  const said = (...cases: object[]) =>
    explain(payroll({ month: "2026-06", cases: cases as never[] }) as never, "pl");

  it("once, where none could be accepted", () => {
    const more = (id: string) => ({ id, periods, surname: "x" });
    const sentences = said(more("1"), more("2"), more("3"));
    expect(sentences[0]).toBe("Nie przyjęto żadnego przypadku, wszystkie mają ten sam błąd.");
    expect(sentences[1]).toMatch(/^surname: nieznane pole/);
    expect(sentences).toHaveLength(2);
  });

  it("nothing, where one could be, or where the reasons differ", () => {
    expect(said({ id: "1", periods }, { id: "2", periods, surname: "x" })).toEqual([]);
    expect(said({ id: "1" }, { id: "2", periods, surname: "x" })).toEqual([]);
    expect(said({ id: "1" })).toEqual([]);
    expect(said()).toEqual([]);
  });
});
