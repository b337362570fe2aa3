import { describe, expect, it } from "vitest";
import { inputSchemas, issuesOf, partSchemas, type SchemaName } from "zatrudnienie-socjalne/schemas";
import { calculations, type Name, names, placesOf, replaced, validInput } from "./support.js";

describe("schemas of parts, for forms and lists", () => {
  const period = { from: "2026-06-01", to: "2026-06-30" };
  it.each<[keyof typeof partSchemas, unknown, unknown]>([
    ["period", period, { from: "2026-06-01" }],
    ["periods", { trial: period, extensions: [period] }, { trail: period }],
    ["absence", { kind: "unexcused", date: "2026-06-08" }, { kind: "unexcused", from: "2026-06-08" }],
    ["absence", { kind: "sickness", ...period }, { kind: "late", date: "2026-06-08" }],
    [
      "event",
      { kind: "work-taken", on: "2026-06-08", work: "cooperative" },
      { kind: "work-taken", on: "2026-06-08" },
    ],
    [
      "payment",
      { id: "1", forMonth: "2026-06", amount: "2140.70" },
      { id: "1", forMonth: "2026-06", amount: 2140.7 },
    ],
  ])("%s", (name, good, bad) => {
    expect(partSchemas[name].safeParse(good).success).toBe(true);
    const { error } = partSchemas[name].safeParse(bad);
    if (error === undefined) throw new Error("was taken");
    expect(issuesOf(error, bad).length).toBeGreaterThan(0);
  });
});

describe.each(names)(
  "issuesOf: the errors of the schema of %s are the function's own issues",
  (name: Name) => {
    const secret = "Jan Kowalski 80010112345";
    it("with their hints, and repeating nothing that was given", () => {
      const input = validInput(name);
      for (const path of placesOf(input).filter((_, index) => index % 3 === 1)) {
        for (const value of [secret, { [secret]: secret }, { fromm: 1, kind: "no" }]) {
          const changed = replaced(input, path, value);
          const { error } = inputSchemas[name as SchemaName].safeParse(changed);
          if (error === undefined) continue;
          const issues = issuesOf(error, changed);
          expect(JSON.stringify(issues)).not.toMatch(/Kowalski|7391/);
          const own = calculations[name](changed).issues;
          // The cases of a payroll are read one by one.
          if (name === "payroll" && path[0] === "cases") continue;
          expect(own).toEqual(expect.arrayContaining(issues));
        }
      }
    });
  },
);

it("issuesOf says what is allowed, and what was probably meant, as the function does", () => {
  const absence = { kind: "unexcused", dat: "2026-06-08" };
  const input = { month: "2026-06", periods: { trail: {} }, absences: [absence], aplied: true };
  const { error } = inputSchemas.monthlyBenefit.safeParse(input);
  const issues = error && issuesOf(error, input);
  expect(issues).toEqual(calculations.monthlyBenefit(input).issues);
  expect(issues?.map(({ path, params }) => [...path, params?.["nearest"]])).toEqual([
    ["periods", "trail", "trial"],
    ["absences", 0, "date", undefined],
    ["absences", 0, "dat", "date"],
    ["aplied", "applied"],
  ]);
});

it("issuesOf hints at nothing where an error of another schema says what is allowed in other words", () => {
  const foreign = [
    { code: "unrecognized_keys", path: [], keys: ["x"], allowed: ["Jan Kowalski 80010112345"] },
  ];
  expect(issuesOf({ issues: foreign } as never, { x: 1 })).toEqual([
    { path: ["x"], code: "unknown-key", params: { allowed: [] } },
  ]);
});

it("issuesOf says what is an instance of a class, as the function does", () => {
  const input = { month: "2026-06", periods: new Map(), applied: 1 };
  const { error } = inputSchemas.monthlyBenefit.safeParse(input);
  const codes = error && issuesOf(error, input).map(({ path, code }) => [...path, code]);
  expect(codes).toEqual([
    ["applied", "not-one-of"],
    ["periods", "class-instance"],
  ]);
});

it("issuesOf does not throw on what is no error of a schema", () => {
  for (const error of [undefined, null, {}, { issues: [{}] }, { issues: "x" }]) {
    expect(() => issuesOf(error as never, {})).not.toThrow();
  }
  const foreign = { issues: [{ code: "custom", path: ["x"], message: "Jan Kowalski" }] };
  expect(issuesOf(foreign as never, { x: 1 })).toEqual([{ path: ["x"], code: "wrong-type" }]);
});
