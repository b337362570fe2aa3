// What zod itself says when the schemas are used directly: no key and no value of the caller's.
import { describe, expect, it } from "vitest";
import {
  inputSchemas,
  issuesOf,
  partSchemas,
  resultSchemas,
  type SchemaName,
} from "zatrudnienie-socjalne/schemas";
import { calculations, type Name, placesTried, replaced, validInput } from "./support.js";

const secret = "Jan Kowalski 80010112345";
const echo = /Kowalski|80010112345/;

/** The message of each problem, and of the error whole, which has them all with their places. */
const saidBy = (schema: { safeParse: (input: unknown) => { error?: Error | undefined } }, input: unknown) =>
  schema.safeParse(input).error?.message ?? "";

const names = Object.keys(inputSchemas) as SchemaName[];

describe.each(names)("the schemas of %s", (name) => {
  it("name no unknown key at the top, and no value", () => {
    for (const input of [{ [secret]: secret }, secret, [secret]]) {
      expect(saidBy(inputSchemas[name], input)).not.toMatch(echo);
      expect(saidBy(resultSchemas[name], input)).not.toMatch(echo);
    }
    expect(saidBy(inputSchemas[name], { [secret]: 1 })).not.toBe("");
  });
});

describe.each(Object.keys(calculations) as Name[])("the schema of what %s takes", (name) => {
  it("names no unknown key and no value in any place", () => {
    for (const path of placesTried(name)) {
      for (const value of [secret, { [secret]: secret }, [{ [secret]: { [secret]: secret } }]]) {
        expect(saidBy(inputSchemas[name as SchemaName], replaced(validInput(name), path, value))).not.toMatch(
          echo,
        );
      }
    }
  });
});

describe("schemas of parts", () => {
  it.each(Object.entries(partSchemas))("%s", (_, schema) => {
    expect(saidBy(schema, { [secret]: secret })).not.toMatch(echo);
    expect(saidBy(schema, { kind: "work-taken", [secret]: secret })).not.toMatch(echo);
  });
});

it("a month that is none, among the months of class days", () => {
  const schema = inputSchemas.monthlyBenefit;
  const input = { month: "2026-06", periods: {}, classDays: { [secret]: [] } };
  expect(saidBy(schema, input)).not.toMatch(echo);
  const { error } = schema.safeParse(input);
  expect(error && issuesOf(error, input)).toEqual([{ path: ["classDays"], code: "not-a-month" }]);
});

it("a key that looks like a name in a program is named, as in the function's own issues", () => {
  const input = { month: "2026-06", periods: {}, classdays: [] };
  const { error } = inputSchemas.monthlyBenefit.safeParse(input);
  expect(error?.issues).toMatchObject([{ keys: ["classdays"], message: "Unrecognized key" }]);
  expect(error && issuesOf(error, input)).toMatchObject([
    { path: ["classdays"], code: "unknown-key", params: { nearest: "classDays" } },
  ]);
});

it.each(["constructor", "toString"])(
  "a message %s, of an error changed on the way, is no format",
  (message) => {
    const input = { month: 6 };
    const { error } = inputSchemas.monthlyBenefit.safeParse(input);
    const issues = (error?.issues ?? []).filter(({ path }) => path[0] === "month");
    expect(issuesOf({ issues: issues.map((issue) => ({ ...issue, message })) }, input)).toEqual([
      { path: ["month"], code: "wrong-type", params: { expected: "string" } },
    ]);
  },
);
