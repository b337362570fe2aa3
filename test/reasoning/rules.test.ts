import { describe, expect, it } from "vitest";
import * as main from "zatrudnienie-socjalne";
import { inputSchemas } from "zatrudnienie-socjalne/schemas";
import * as benefit from "../../src/benefit/index.js";
import * as centre from "../../src/centre/index.js";
import * as club from "../../src/club/index.js";
import * as eligibility from "../../src/eligibility/index.js";
import * as participation from "../../src/participation/index.js";
import * as referral from "../../src/referral/index.js";
import * as reporting from "../../src/reporting/index.js";
import * as supported from "../../src/supported-employment/index.js";
import { digest } from "../runtimes/digest.mjs";

const rooms = { benefit, centre, club, eligibility, participation, referral, reporting, supported };
const rules = Object.values(rooms).flatMap((room) =>
  Object.entries(room).flatMap(([name, rule]) =>
    name.endsWith("Rule") ? [[name, rule as { calculation: string }] as const] : [],
  ),
);

/** What writes a result down decides nothing, and its answers carry no calculation. */
const renderers = [
  "asTables",
  "fromJson",
  "timelineSvg",
  "toCsv",
  "toHtml",
  "toICalendar",
  "toJson",
  "toMarkdown",
];

/**
 * Not of one case: a list of cases, what is left to ask, and the records behind a cell of another's answer. What reads the
 * records of a year, or the cells of a form, makes its rule of what it is given.
 */
const withoutRule = [
  ...["payroll", "questions", "trace", "centreReport", "clubReport", "checkReport"],
  // Other calculations under another law.
  ...["compareLaw", "withLaw"],
  ...renderers,
];

describe("the rules that can be decided under another law", () => {
  it("are those of all calculations", () => {
    const names = Object.keys(inputSchemas).filter((name) => !withoutRule.includes(name));
    expect(rules.map(([, { calculation }]) => calculation).sort()).toEqual(names.sort());
  });

  it.each(rules)("%s is named after its function", (name, { calculation }) => {
    expect(name).toBe(`${calculation}Rule`);
    expect(main).toHaveProperty(calculation);
  });
});

describe("every answer says which calculation it is of, refused and undecided ones too", () => {
  const all = digest()["index"] ?? {};

  it.each(Object.keys(inputSchemas).filter((name) => !renderers.includes(name)))("%s", (name) => {
    const answers = all[name] as { calculation?: unknown; outcome: string }[];
    const said = new Set(answers.map(({ calculation }) => calculation));
    // What is decided under made-up rules is an answer of the calculation itself.
    if (name === "withLaw") said.delete("monthlyBenefit");
    expect(said).toEqual(new Set([name]));
    expect(answers.map(({ outcome }) => outcome)).toContain("invalid");
  });
});
