import { describe, expect, it } from "vitest";
import {
  type EligibilityCase,
  groupIds,
  limbIds,
  rightIds,
  type Truth,
} from "../oracle/eligibility-oracle.js";
import { answerOf, assess, isUndetermined, pathsOf } from "./asked.js";
import {
  backgrounds,
  caseOf,
  eligible,
  facts,
  onlyTheCondition,
  placeOf,
  situations,
  truths,
} from "./combinations.js";

/** What our contract says about `assessEligibility`, sentence by sentence; nothing here asks the oracle. */
type Day = Pick<EligibilityCase, "on" | "applicationFiledOn"> | string;

const sit = (day: Day) => (typeof day === "string" ? { on: day } : day);

/** Nobody's group, the whole condition, nobody's right, and what is set. */
const asked = (day: Day, set: Record<string, Truth>) =>
  assess(caseOf(sit(day), onlyTheCondition, mapOf(set)));
const verdicts = (day: Day, set: Record<string, Truth>) => {
  const { outcome, club } = asked(day, set);
  return [outcome, club];
};
const mapOf = (set: Record<string, Truth>) =>
  new Map(Object.entries(set).map(([id, value]) => [placeOf(id), value] as const));
const both = (verdict: string) => [verdict, verdict];
const unemployed = { "long-term-unemployed": true } as const;
const today = "2026-11-22";

describe("the order of the decision", () => {
  const rights = rightIds.filter((id) => id !== "social-pension");

  it.each(rights)("an excluding right goes before everything: %s", (id) => {
    for (const background of backgrounds) {
      const { outcome, exclusions } = assess(caseOf({ on: today }, background, mapOf({ [id]: true })));
      expect(outcome).toBe("excluded");
      expect(exclusions).toContain(id);
    }
  });

  it("a false condition goes before what is unknown", () => {
    const unknown = { "long-term-unemployed": "unknown", "retirement-pension": "unknown" } as const;
    for (const limb of limbIds.filter((id) => id !== "poverty"))
      expect(verdicts(today, { ...unknown, [limb]: false })).toEqual(both("ineligible"));
  });

  it("every group false goes before what is unknown", () => {
    const unknown = { socialExclusion: "unknown", "retirement-pension": "unknown" } as const;
    expect(verdicts(today, unknown)).toEqual(both("ineligible"));
  });

  it("one group not known to be false is not every group false", () => {
    for (const id of groupIds.filter((id) => id !== "mentally-ill"))
      expect(verdicts(today, { [id]: "unknown" })).toEqual(both("undetermined"));
  });

  it("anything needed and unknown: undetermined", () => {
    const needed = ["socialExclusion", "cannotMeetBasicNeeds", "participationHindered", "retirement-pension"];
    for (const id of needed) {
      const result = asked(today, { ...unemployed, [id]: "unknown" });
      expect([result.outcome, result.club]).toEqual(both("undetermined"));
      expect(pathsOf(result)).toEqual([`${placeOf(id).room}.${id}`]);
    }
  });

  it("else eligible, with one group or with all", () => {
    expect(verdicts(today, unemployed)).toEqual(both("eligible"));
    const { outcome, club } = assess(caseOf({ on: today }, eligible, new Map()));
    expect([outcome, club]).toEqual(both("eligible"));
  });
});

describe("only the open list: the assumption open-list", () => {
  const open = (day: Day, set: Record<string, Truth>) =>
    (asked(day, set).assumptions ?? []).filter(({ id }) => id === "open-list");

  it.each(["2003-08-14", "2022-02-14", "2022-02-15", today])("%s: listed, with certainty A", (on) => {
    expect(open(on, { other: true })).toEqual([{ id: "open-list", certainty: "A" }]);
  });

  it("not beside another group that is true", () => {
    expect(open(today, { other: true, ...unemployed })).toEqual([]);
  });

  it("listed beside one that is not known: it is not the one that counts", () => {
    expect(open(today, { other: true, "long-term-unemployed": "unknown" })).toHaveLength(1);
  });

  it("listed beside a group that the day's law does not know or does not count", () => {
    expect(open("2007-07-13", { other: true, disabled: true })).toHaveLength(1);
    expect(open("2007-07-14", { other: true, disabled: true })).toHaveLength(0);
    expect(open("2015-10-23", { other: true, "drug-dependent": true, drugs: false })).toHaveLength(1);
    expect(open("2015-10-24", { other: true, "drug-dependent": true, drugs: false })).toHaveLength(0);
  });

  it("not where nobody is eligible", () => {
    expect(open(today, { other: true, "retirement-pension": true })).toEqual([]);
    expect(open(today, { other: true, socialExclusion: false })).toEqual([]);
    expect(open(today, unemployed)).toEqual([]);
  });

  it("listed where only the club rests on it", () => {
    expect(verdicts(today, { other: true, "incapacity-pension": true })).toEqual(["excluded", "eligible"]);
    expect(open(today, { other: true, "incapacity-pension": true })).toHaveLength(1);
  });
});

describe("what the law of the day does not know is ignored", () => {
  it.each([
    ["art-1-ust-2-pkt-8", "disabled", "2007-07-13", "2007-07-14"],
    ["art-1-ust-2-pkt-4", "mentally-disordered", "2022-02-14", "2022-02-15"],
    ["art-1-ust-2-pkt-4", "mentally-ill", "2022-02-15", "2022-02-14"],
    ["art-1-ust-3-pkt-4", "social-pension", "2007-07-14", "2007-07-13"],
    ["art-1-ust-3-pkt-8", "teacher-compensation-benefit", "2009-06-30", "2009-07-01"],
    ["art-1-ust-2", "poverty", "2022-02-15", "2022-02-14"],
    ["art-1-ust-2-pkt-2", "alcohol", "2015-10-24", "2015-10-23"],
    ["art-1-ust-2-pkt-3", "drugs", "2015-10-24", "2015-10-23"],
  ])("%s: %s on %s, but not on %s", (_, id, ignoredOn, knownOn) => {
    const dependent = { "alcohol-dependent": true, "drug-dependent": "unknown" } as const;
    const answersOn = (on: string) =>
      backgrounds.flatMap((background) =>
        [{}, dependent].map((set) =>
          truths.map((value) =>
            JSON.stringify(assess(caseOf({ on }, background, mapOf({ ...set, [id]: value })))),
          ),
        ),
      );
    expect(answersOn(ignoredOn).every((answers) => new Set(answers).size === 1)).toBe(true);
    expect(answersOn(knownOn).some((answers) => new Set(answers).size > 1)).toBe(true);
  });

  it("neither listed nor asked for", () => {
    const all = (value: Truth) => assess(caseOf({ on: "2008-01-01" }, () => value, new Map()));
    expect(all(true).groups).not.toContain("mentally-disordered");
    expect(all(true).exclusions).not.toContain("social-pension");
    expect(all(true).exclusions).not.toContain("teacher-compensation-benefit");
    const missing = pathsOf(all("unknown"));
    for (const ignored of [
      "groups.mentally-disordered",
      "entitlements.social-pension",
      "entitlements.teacher-compensation-benefit",
    ])
      expect(missing).not.toContain(ignored);
    expect(missing).toContain("groups.mentally-ill");
  });
});

describe("to 2015-10-23 the two dependency groups count only with therapy completed", () => {
  it.each([
    ["art-1-ust-2-pkt-2", "alcohol-dependent", "alcohol"],
    ["art-1-ust-2-pkt-3", "drug-dependent", "drugs"],
  ])("%s: %s", (_, group, therapy) => {
    const inOrder: [Truth, string][] = [
      [true, "eligible"],
      [false, "ineligible"],
      ["unknown", "undetermined"],
    ];
    for (const [value, verdict] of inOrder) {
      expect(verdicts("2015-10-23", { [group]: true, [therapy]: value })).toEqual(both(verdict));
      expect(verdicts("2015-10-24", { [group]: true, [therapy]: value })).toEqual(both("eligible"));
    }
    expect(asked("2015-10-23", { [group]: true, [therapy]: false, ...unemployed }).groups).toEqual([
      "long-term-unemployed",
    ]);
  });
});

describe("art-1-ust-2: poverty counts to 2022-02-14", () => {
  it.each([
    ["2022-02-14", "ineligible"],
    ["2022-02-15", "eligible"],
  ])("%s: %s without it", (on, verdict) => {
    expect(verdicts(on, { ...unemployed, poverty: false })).toEqual(both(verdict));
  });
});

describe("DU/2022/218 art-6: an application filed before 2022-02-15 keeps the old wording, for the centre", () => {
  const before = { on: "2022-03-01", applicationFiledOn: "2022-02-14" };

  it("the whole of it: poverty and the mentally ill", () => {
    expect(verdicts(before, { ...unemployed, poverty: false })).toEqual(["ineligible", "eligible"]);
    expect(verdicts(before, { "mentally-ill": true })).toEqual(["eligible", "ineligible"]);
    expect(verdicts(before, { "mentally-disordered": true })).toEqual(["ineligible", "eligible"]);
  });

  it("groups are those of the centre's wording", () => {
    expect(asked(before, { "mentally-ill": true, "mentally-disordered": true }).groups).toEqual([
      "mentally-ill",
    ]);
    expect(asked(before.on, { "mentally-ill": true, "mentally-disordered": true }).groups).toEqual([
      "mentally-disordered",
    ]);
  });

  it("left out: not such a case", () => {
    const { on } = before;
    const set = { ...unemployed, poverty: false, "mentally-ill": true } as const;
    expect(verdicts(on, set)).toEqual(verdicts({ on, applicationFiledOn: "2022-02-15" }, set));
    expect(verdicts(on, set)).toEqual(both("eligible"));
  });

  it("what each of the two misses is asked for, each fact once", () => {
    const missing = pathsOf(assess(caseOf(before, () => "unknown", new Map())));
    for (const path of ["condition.poverty", "groups.mentally-ill", "groups.mentally-disordered"])
      expect(missing.filter((each) => each === path)).toHaveLength(1);
    expect(new Set(missing).size).toBe(missing.length);
    const without = pathsOf(assess(caseOf({ on: before.on }, () => "unknown", new Map())));
    expect(missing.filter((path) => !without.includes(path))).toEqual([
      "condition.poverty",
      "groups.mentally-ill",
    ]);
  });
});

describe("art-1-ust-3a: since 2022-02-15 an incapacity pension does not exclude from a club", () => {
  const set = { ...unemployed, "incapacity-pension": true } as const;

  it("both sides of the day", () => {
    expect(verdicts("2022-02-14", set)).toEqual(both("excluded"));
    expect(verdicts("2022-02-15", set)).toEqual(["excluded", "eligible"]);
  });

  it("the exclusion is listed: it is one of the centre's wording", () => {
    expect(asked("2022-02-15", set).exclusions).toEqual(["incapacity-pension"]);
  });

  it("every other right excludes from the club", () => {
    for (const id of rightIds.filter((id) => id !== "incapacity-pension" && id !== "social-pension"))
      expect(verdicts(today, { ...set, [id]: true })).toEqual(both("excluded"));
  });

  it("the club is not decided by the centre: it may still be undetermined", () => {
    const result = asked(today, { ...set, socialExclusion: "unknown" });
    expect([result.outcome, result.club]).toEqual(["excluded", "undetermined"]);
    expect(pathsOf(result)).toEqual(["condition.socialExclusion"]);
  });
});

describe("what is missing", () => {
  const everywhere = situations.flatMap((situation) =>
    backgrounds.map((background) => assess(caseOf(situation, background, new Map()))),
  );

  it("nothing where both are decided, something where one is not", () => {
    expect(everywhere.some(isUndetermined)).toBe(true);
    expect(everywhere.every(isUndetermined)).toBe(false);
    for (const result of everywhere) expect(result.missing.length > 0).toBe(isUndetermined(result));
  });

  it("is facts of the input, each once, with a question", () => {
    const known = facts.map(({ room, id }) => `${room}.${id}`);
    for (const { missing } of everywhere) {
      const paths = pathsOf({ missing });
      expect(new Set(paths).size).toBe(paths.length);
      for (const path of paths) expect(known).toContain(path);
      for (const { kind, question } of missing) {
        expect(kind).toBe("fact");
        expect(question).toMatch(/^[a-z][a-z0-9-]*$/);
      }
    }
  });

  it("a fact left out is unknown", () => {
    const nothing = assess({ on: today, groups: {}, condition: {}, entitlements: {} });
    expect(nothing).toEqual(assess(caseOf({ on: today }, () => "unknown", new Map())));
    expect(nothing.missing).toHaveLength(9 + 3 + 7);
  });
});

describe("common to all calculations", () => {
  const fine = caseOf({ on: today }, eligible, new Map());

  it.each([
    ["a group", { ...fine, groups: { student: true } }, ["groups", "student"]],
    ["a condition", { ...fine, condition: { wealth: true } }, ["condition", "wealth"]],
    ["an entitlement", { ...fine, entitlements: { scholarship: true } }, ["entitlements", "scholarship"]],
    ["a therapy", { ...fine, therapyCompleted: { tobacco: true } }, ["therapyCompleted", "tobacco"]],
    ["a key at the top", { ...fine, age: 40 }, ["age"]],
  ])("an unknown key is an issue: %s", (_, input, path) => {
    const { outcome, issues } = assess(input);
    expect(outcome).toBe("invalid");
    expect(issues).toEqual([{ path, code: "unknown-key", params: expect.anything() as unknown }]);
  });

  it("all problems at once", () => {
    const { outcome, issues } = assess({
      on: "2026-02-30",
      applicationFiledOn: "yesterday",
      groups: { disabled: "yes" },
      condition: { poverty: 1 },
      entitlements: { "retirement-pension": null },
    });
    expect(outcome).toBe("invalid");
    expect(issues?.map(({ path }) => path.join(".")).sort()).toEqual([
      "applicationFiledOn",
      "condition.poverty",
      "entitlements.retirement-pension",
      "groups.disabled",
      "on",
    ]);
  });

  it("the day before the Act is not supported", () => {
    const supported = { from: "2003-08-14", to: null };
    const refused = {
      calculation: "assessEligibility",
      outcome: "unsupported-date",
      supported,
      because: "before-the-act",
    };
    expect(assess({ ...fine, on: "2003-08-13" })).toEqual(refused);
    expect(assess({ ...fine, on: "2003-08-14" }).outcome).toBe("eligible");
  });

  it("asOf: a wording that is not in force yet is not known", () => {
    const set = { ...unemployed, poverty: false } as const;
    const input = caseOf({ on: "2022-02-15" }, onlyTheCondition, mapOf(set));
    expect(answerOf(assess({ ...input, asOf: "2022-02-14" }))).toMatchObject({
      outcome: "ineligible",
      club: "ineligible",
    });
    expect(answerOf(assess({ ...input, asOf: "2022-02-15" }))).toMatchObject({
      outcome: "eligible",
      club: "eligible",
    });
  });

  it.each([
    ["eligible", unemployed, "art-1-ust-2"],
    ["ineligible", {}, "art-1-ust-2"],
    ["excluded", { ...unemployed, "retirement-pension": true }, "art-1-ust-3"],
  ] as const)("a decided result carries its reasons: %s", (verdict, set, unit) => {
    const { outcome, steps, assumptions, citations, law, versions } = asked("2025-06-01", set);
    expect(outcome).toBe(verdict);
    expect(steps?.length).toBeGreaterThan(0);
    expect(assumptions).toEqual([]);
    expect(citations?.some((each) => each.act === "DU/2003/1143" && each.unit.startsWith(unit))).toBe(true);
    expect(law).toMatchObject({ wordingFrom: expect.any(String), checkedUntil: expect.any(String) });
    expect(versions).toMatchObject({ library: expect.any(String), data: expect.any(String) });
  });
});
