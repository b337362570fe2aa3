import { describe, expect, it } from "vitest";
import { justification } from "zatrudnienie-socjalne";
import { assessEligibility, groupIds } from "zatrudnienie-socjalne/eligibility";
import type { EntitlementId, GroupId } from "zatrudnienie-socjalne/law";
import { inputSchemas, resultSchemas } from "zatrudnienie-socjalne/schemas";
import {
  allGroups,
  allMet,
  allRights,
  assessed,
  idsOf,
  missingPaths,
  noGroups,
  noRights,
  outcomes,
  person,
} from "./persons.js";

const today = "2026-06-01";
const both = (outcome: string): [string, string] => [outcome, outcome];

describe("art-1-ust-2: each group alone covers, on the days its point was in the Act", () => {
  const groups: [GroupId, string, string | null, string][] = [
    ["homeless-in-programme", "2003-08-14", null, "art-1-ust-2-pkt-1"],
    ["mentally-ill", "2003-08-14", "2022-02-14", "art-1-ust-2-pkt-4"],
    ["mentally-disordered", "2022-02-15", null, "art-1-ust-2-pkt-4"],
    ["long-term-unemployed", "2003-08-14", null, "art-1-ust-2-pkt-5"],
    ["released-prisoner-with-difficulties", "2003-08-14", null, "art-1-ust-2-pkt-6"],
    ["refugee-in-programme", "2003-08-14", null, "art-1-ust-2-pkt-7"],
    ["disabled", "2007-07-14", null, "art-1-ust-2-pkt-8"],
    ["other", "2003-08-14", null, "art-1-ust-2"],
  ];

  it.each(groups)("%s from %s to %s (%s)", (group, from, to, unit) => {
    const first = assessed(person(from, [group]));
    expect([first.outcome, first.club, first.groups]).toEqual(["eligible", "eligible", [group]]);
    expect(first.citations).toContainEqual({ act: "DU/2003/1143", unit });
    expect(outcomes(person(to ?? today, [group]))).toEqual(both("eligible"));
    if (to !== null) expect(outcomes(person("2022-02-15", [group]))).toEqual(both("ineligible"));
  });

  it.each<[GroupId, string]>([
    ["disabled", "2007-07-13"],
    ["mentally-disordered", "2022-02-14"],
    ["mentally-ill", "2022-02-15"],
  ])("%s is ignored on %s: neither covered nor asked for", (group, on) => {
    const result = assessed(person(on, [group]));
    expect([result.outcome, result.club, result.groups]).toEqual(["ineligible", "ineligible", []]);
    const asked = missingPaths({ on, groups: {}, condition: {}, entitlements: {} });
    expect(asked).not.toContain(`groups.${group}`);
    expect(asked).toContain("groups.homeless-in-programme");
  });

  it("several groups that count are all named, in the order of the points", () => {
    const result = assessed(person(today, ["other", "disabled", "homeless-in-programme"]));
    expect(result.groups).toEqual(["homeless-in-programme", "disabled", "other"]);
  });

  it("the day before the Act and a strict day after the last check are not supported", () => {
    const supported = { from: "2003-08-14", to: null };
    expect(assessEligibility(person("2003-08-13", ["other"]))).toEqual({
      calculation: "assessEligibility",
      outcome: "unsupported-date",
      supported,
      because: "before-the-act",
    });
    expect(assessEligibility(person("2026-10-09", ["other"], { strict: true }))).toEqual({
      calculation: "assessEligibility",
      outcome: "unsupported-date",
      supported: { ...supported, to: "2026-10-08" },
      because: "after-last-check",
    });
    expect(outcomes(person("2026-10-08", ["other"], { strict: true }))).toEqual(both("eligible"));
    expect(idsOf(person("2026-10-08", ["disabled"]))).toEqual([]);
    expect(idsOf(person("2026-10-09", ["disabled"]))).toEqual(["law-unverified"]);
  });
});

describe("art-1-ust-2-pkt-2, art-1-ust-2-pkt-3: only after therapy to 2015-10-23", () => {
  const groups = [
    ["alcohol-dependent", "alcohol"],
    ["drug-dependent", "drugs"],
  ] as const;

  it.each(groups)("%s", (group, therapy) => {
    const on = (day: string, completed?: boolean | "unknown") =>
      person(day, [group], completed === undefined ? {} : { therapyCompleted: { [therapy]: completed } });
    for (const day of ["2003-08-14", "2015-10-23"]) {
      expect(outcomes(on(day, true))).toEqual(both("eligible"));
      expect(assessed(on(day, true)).groups).toEqual([group]);
      expect(outcomes(on(day, false))).toEqual(both("ineligible"));
      expect(assessed(on(day, false)).groups).toEqual([]);
      expect(outcomes(on(day))).toEqual(both("undetermined"));
      expect(missingPaths(on(day, "unknown"))).toEqual([`therapyCompleted.${therapy}`]);
    }
    for (const completed of [true, false, "unknown" as const]) {
      expect(outcomes(on("2015-10-24", completed))).toEqual(both("eligible"));
    }
  });

  it("the therapy is asked for right after its group, and only while it can matter", () => {
    const on = "2015-10-23";
    const open = { on, condition: allMet, entitlements: noRights };
    expect(missingPaths({ ...open, groups: {} }).slice(0, 5)).toEqual([
      "groups.homeless-in-programme",
      "groups.alcohol-dependent",
      "therapyCompleted.alcohol",
      "groups.drug-dependent",
      "therapyCompleted.drugs",
    ]);
    const dry = missingPaths({ ...open, groups: {}, therapyCompleted: { alcohol: false } });
    expect(dry).not.toContain("groups.alcohol-dependent");
    const known = missingPaths({ ...open, groups: { "alcohol-dependent": false } });
    expect(known).not.toContain("therapyCompleted.alcohol");
    const rest = missingPaths({ ...open, groups: {}, therapyCompleted: { alcohol: true } });
    expect(rest).toContain("groups.alcohol-dependent");
    expect(rest).not.toContain("therapyCompleted.alcohol");
    expect(missingPaths({ ...open, on: "2015-10-24", groups: {} })).not.toContain("therapyCompleted.alcohol");
  });

  describe("only the open list carries the result, and the therapy was not completed: a warning", () => {
    const warnings = (on: string, more: readonly GroupId[], completed?: boolean | "unknown") =>
      assessed(person(on, more, { therapyCompleted: { alcohol: completed, drugs: completed } })).warnings;
    const warning = (unit: string) => ({
      code: "therapy-not-completed",
      citation: { act: "DU/2003/1143", unit },
    });

    it.each([
      ["alcohol-dependent", "art-1-ust-2-pkt-2"],
      ["drug-dependent", "art-1-ust-2-pkt-3"],
    ] as const)("%s: to 2015-10-23, not from the day after", (group, unit) => {
      for (const on of ["2003-08-14", "2015-10-23"]) {
        expect(warnings(on, [group, "other"], false)).toEqual([warning(unit)]);
        expect(outcomes(person(on, [group, "other"], { therapyCompleted: {} }))).toEqual(both("eligible"));
      }
      for (const on of ["2015-10-24", today]) expect(warnings(on, [group, "other"], false)).toEqual([]);
    });

    it("both groups: each", () => {
      const groups: GroupId[] = ["alcohol-dependent", "drug-dependent", "other"];
      expect(warnings("2015-10-23", groups, false)).toEqual([
        warning("art-1-ust-2-pkt-2"),
        warning("art-1-ust-2-pkt-3"),
      ]);
    });

    it("none where the therapy was completed or is unknown, for others, and beside another group", () => {
      const on = "2015-10-23";
      for (const completed of [true, "unknown", undefined] as const)
        expect(warnings(on, ["alcohol-dependent", "other"], completed)).toEqual([]);
      expect(warnings(on, ["other"], false)).toEqual([]);
      expect(warnings(on, ["alcohol-dependent", "other", "disabled"], false)).toEqual([]);
      expect(warnings(on, ["alcohol-dependent"], false)).toEqual([]);
      const open = { groups: { other: true }, therapyCompleted: { alcohol: false } };
      expect(assessed({ ...person(on, []), ...open }).warnings).toEqual([]);
      const excluded = {
        ...person(on, ["alcohol-dependent", "other"]),
        therapyCompleted: { alcohol: false },
      };
      const pension = { entitlements: { "retirement-pension": true } };
      expect(assessed({ ...excluded, ...pension }).warnings).toEqual([]);
    });

    it("in words, naming the provision and no illness", () => {
      const input = person("2015-10-23", ["alcohol-dependent", "other"], {
        therapyCompleted: { alcohol: false },
      });
      expect(justification(assessEligibility(input), "pl")).toContain(
        "Grupa z tego przepisu obejmowała wtedy tylko osoby, które ukończyły wymagany program, a programu nie ukończono; ustawa nie mówi, czy mimo to wystarcza otwarta lista (art. 1 ust. 2 pkt 2).",
      );
    });
  });

  it("another group that counts makes the therapy unnecessary", () => {
    const result = assessed(person("2015-10-23", ["alcohol-dependent", "disabled"]));
    expect([result.outcome, result.groups, result.missing]).toEqual(["eligible", ["disabled"], []]);
  });
});

describe("art-1-ust-2: the common condition", () => {
  it.each(["socialExclusion", "cannotMeetBasicNeeds", "participationHindered"] as const)(
    "%s is needed on every day",
    (part) => {
      for (const on of ["2003-08-14", "2022-02-14", "2022-02-15", today]) {
        const without = (fact: boolean | "unknown") =>
          person(on, ["disabled", "other"], { condition: { ...allMet, [part]: fact } });
        expect(outcomes(without(false))).toEqual(both("ineligible"));
        expect(outcomes(without("unknown"))).toEqual(both("undetermined"));
        expect(missingPaths(without("unknown"))).toEqual([`condition.${part}`]);
      }
    },
  );

  it("poverty is needed to 2022-02-14 and ignored from 2022-02-15", () => {
    const poor = (on: string, poverty: boolean | "unknown") =>
      person(on, ["disabled"], { condition: { ...allMet, poverty } });
    expect(outcomes(poor("2022-02-14", false))).toEqual(both("ineligible"));
    expect(missingPaths(poor("2022-02-14", "unknown"))).toEqual(["condition.poverty"]);
    expect(outcomes(poor("2022-02-15", false))).toEqual(both("eligible"));
    expect(outcomes(poor("2022-02-15", "unknown"))).toEqual(both("eligible"));
  });

  it("asOf: on 2022-02-14 nobody knew that poverty would no longer be needed", () => {
    const input = person("2022-02-20", ["disabled"], { condition: { ...allMet, poverty: false } });
    expect(outcomes({ ...input, asOf: "2022-02-14" })).toEqual(both("ineligible"));
    expect(outcomes({ ...input, asOf: "2022-02-15" })).toEqual(both("eligible"));
    expect(assessEligibility({ ...input, asOf: "2003-08-13" }).outcome).toBe("unsupported-date");
  });
});

describe("art-1-ust-3: each right excludes, on the days its point was in the Act", () => {
  const rights: [EntitlementId, string, string | null, number][] = [
    ["unemployment-benefit", "2003-08-14", null, 1],
    ["pre-retirement-allowance", "2003-08-14", null, 2],
    ["pre-retirement-benefit", "2003-08-14", null, 3],
    ["social-pension", "2003-08-14", "2007-07-13", 4],
    ["structural-pension", "2003-08-14", null, 5],
    ["incapacity-pension", "2003-08-14", "2022-02-14", 6],
    ["retirement-pension", "2003-08-14", null, 7],
    ["teacher-compensation-benefit", "2009-07-01", null, 8],
  ];

  it.each(rights)("%s from %s to %s (pkt %i)", (right, from, to, point) => {
    const input = (on: string, held: boolean | "unknown") =>
      person(on, ["other"], { entitlements: { ...noRights, [right]: held } });
    for (const on of [from, to ?? today]) {
      const result = assessed(input(on, true));
      expect([result.outcome, result.club, result.exclusions]).toEqual(["excluded", "excluded", [right]]);
      expect(result.citations).toContainEqual({ act: "DU/2003/1143", unit: `art-1-ust-3-pkt-${point}` });
      expect(missingPaths(input(on, "unknown"))).toEqual([`entitlements.${right}`]);
    }
  });

  it.each<[EntitlementId, string]>([
    ["social-pension", "2007-07-14"],
    ["teacher-compensation-benefit", "2009-06-30"],
  ])("%s does not exclude on %s, and is not asked for", (right, on) => {
    for (const held of [true, "unknown"] as const) {
      const input = person(on, ["other"], { entitlements: { ...noRights, [right]: held } });
      const result = assessed(input);
      expect([result.outcome, result.club, result.exclusions]).toEqual(["eligible", "eligible", []]);
    }
  });

  it("a right comes before what fails and before what is not known", () => {
    const held = { "retirement-pension": true };
    expect(outcomes({ on: today, groups: {}, condition: {}, entitlements: held })).toEqual(both("excluded"));
    expect(
      outcomes({ on: today, groups: noGroups, condition: { socialExclusion: false }, entitlements: held }),
    ).toEqual(both("excluded"));
    expect(
      outcomes({ on: today, groups: {}, condition: { socialExclusion: false }, entitlements: {} }),
    ).toEqual(both("ineligible"));
  });

  it("a decided outcome misses nothing", () => {
    for (const input of [
      { on: today, groups: {}, condition: {}, entitlements: { "retirement-pension": true } },
      { on: today, groups: {}, condition: { socialExclusion: false }, entitlements: {} },
      { on: today, groups: noGroups, condition: {}, entitlements: {} },
      person(today, ["disabled"]),
    ]) {
      expect(missingPaths(input)).toEqual([]);
    }
  });
});

describe("art-1-ust-3a: an incapacity pension and a club", () => {
  const input = (on: string, held: boolean | "unknown" = true, more = {}) =>
    person(on, ["disabled"], { entitlements: { ...noRights, "incapacity-pension": held, ...more } });

  it("to 2022-02-14 it excludes from both, from 2022-02-15 from a centre only", () => {
    expect(outcomes(input("2022-02-14"))).toEqual(both("excluded"));
    expect(outcomes(input("2022-02-15"))).toEqual(["excluded", "eligible"]);
    expect(assessed(input("2022-02-15")).exclusions).toEqual(["incapacity-pension"]);
    expect(assessed(input("2022-02-15")).citations).toContainEqual({
      act: "DU/2003/1143",
      unit: "art-1-ust-3a",
    });
  });

  it("another right excludes from the club too", () => {
    expect(outcomes(input(today, true, { "retirement-pension": true }))).toEqual(both("excluded"));
  });

  it("not known: open for the centre, decided for the club", () => {
    expect(outcomes(input(today, "unknown"))).toEqual(["undetermined", "eligible"]);
    expect(missingPaths(input(today, "unknown"))).toEqual(["entitlements.incapacity-pension"]);
  });

  it("a centre that is closed leaves the club's facts missing", () => {
    const result = { on: today, groups: {}, condition: {}, entitlements: { "incapacity-pension": true } };
    expect(outcomes(result)).toEqual(["excluded", "undetermined"]);
    expect(missingPaths(result)).not.toContain("entitlements.incapacity-pension");
    expect(missingPaths(result)).toHaveLength(9 + 3 + 6);
  });
});

describe("DU/2022/218 art-6: an application filed before 2022-02-15 keeps the old wording for a centre", () => {
  const filed = (applicationFiledOn: string | undefined, more = {}) =>
    person("2022-03-01", ["mentally-ill"], {
      ...(applicationFiledOn === undefined ? {} : { applicationFiledOn }),
      ...more,
    });

  it("filed 2022-02-14: the old group counts for the centre; filed 2022-02-15 or not said: it does not", () => {
    expect(outcomes(filed("2022-02-14"))).toEqual(["eligible", "ineligible"]);
    expect(assessed(filed("2022-02-14")).groups).toEqual(["mentally-ill"]);
    expect(outcomes(filed("2022-02-15"))).toEqual(both("ineligible"));
    expect(outcomes(filed(undefined))).toEqual(both("ineligible"));
    expect(assessed(filed("2022-02-14")).citations).toContainEqual({ act: "DU/2022/218", unit: "art-6" });
    expect(assessed(filed("2022-02-15")).citations).not.toContainEqual({ act: "DU/2022/218", unit: "art-6" });
  });

  it("the whole old wording: poverty is needed, the new group does not count", () => {
    const poverty = { condition: { ...allMet, poverty: false } };
    expect(outcomes(filed("2022-02-14", poverty))).toEqual(["ineligible", "ineligible"]);
    const disordered = person("2022-03-01", ["mentally-disordered"], { applicationFiledOn: "2022-02-14" });
    expect(outcomes(disordered)).toEqual(["ineligible", "eligible"]);
    expect(assessed(disordered).groups).toEqual([]);
  });

  it("the club has no such rule, and its exception holds", () => {
    const pension = { entitlements: { ...noRights, "incapacity-pension": true } };
    const input = person("2022-03-01", ["disabled"], { applicationFiledOn: "2022-02-14", ...pension });
    expect(outcomes(input)).toEqual(["excluded", "eligible"]);
  });

  it("both wordings' facts are missing, each in its place", () => {
    const input = {
      on: "2022-03-01",
      applicationFiledOn: "2022-02-14",
      groups: {},
      condition: {},
      entitlements: {},
    };
    const asked = missingPaths(input);
    expect(asked.slice(3, 5)).toEqual(["groups.mentally-ill", "groups.mentally-disordered"]);
    expect(asked.slice(10, 14)).toEqual([
      "condition.socialExclusion",
      "condition.cannotMeetBasicNeeds",
      "condition.poverty",
      "condition.participationHindered",
    ]);
    expect(asked).toHaveLength(10 + 4 + 7);
  });

  it("to 2022-02-14 there is nothing to keep, and asOf that day nothing is known of it", () => {
    const input = person("2022-02-14", ["mentally-ill"], { applicationFiledOn: "2022-02-14" });
    expect(outcomes(input)).toEqual(both("eligible"));
    expect(outcomes({ ...filed("2022-02-14"), asOf: "2022-02-14" })).toEqual(both("eligible"));
  });

  it("an application filed after the day asked about is an issue, one filed on it is not", () => {
    expect(assessEligibility(filed("2022-03-02"))).toEqual({
      calculation: "assessEligibility",
      outcome: "invalid",
      issues: [{ path: ["applicationFiledOn"], code: "filed-after-asked-day" }],
    });
    expect(assessEligibility(filed("2022-03-01")).outcome).toBe("ineligible");
  });
});

describe("what is missing", () => {
  it("nothing known: groups, condition, rights, in the order of the Act", () => {
    expect(missingPaths({ on: today, groups: {}, condition: {}, entitlements: {} })).toEqual([
      ...allGroups.filter((id) => id !== "mentally-ill").map((id) => `groups.${id}`),
      "condition.socialExclusion",
      "condition.cannotMeetBasicNeeds",
      "condition.participationHindered",
      ...allRights.filter((id) => id !== "social-pension").map((id) => `entitlements.${id}`),
    ]);
  });

  it("one group is enough: the others are not asked for any more", () => {
    const asked = missingPaths({ on: today, groups: { other: true }, condition: {}, entitlements: {} });
    expect(asked.filter((path) => path.startsWith("groups"))).toEqual([]);
    expect(asked).toHaveLength(3 + 7);
  });

  it("a group that is not: all that are still unknown are asked for", () => {
    const { other, disabled, ...rest } = noGroups;
    expect([other, disabled]).toEqual([false, false]);
    const input = person(today, [], { groups: rest });
    expect(missingPaths(input)).toEqual(["groups.disabled", "groups.other"]);
  });

  it("each is a fact with the id of its question", () => {
    const input = person(today, ["other"], {
      entitlements: { ...noRights, "retirement-pension": "unknown" },
    });
    expect(assessed(input).missing).toEqual([
      {
        kind: "fact",
        path: ["entitlements", "retirement-pension"],
        question: "right-retirement-pension",
      },
    ]);
  });
});

describe("what is taken for granted", () => {
  it("open-list only where the open list alone carries the result", () => {
    expect(assessed(person(today, ["other"])).assumptions).toEqual([{ id: "open-list", certainty: "A" }]);
    expect(idsOf(person(today, ["other", "disabled"]))).toEqual([]);
    expect(idsOf({ ...person(today, ["other"]), condition: {} })).toEqual([]);
    const pension = { entitlements: { ...noRights, "incapacity-pension": true } };
    expect(idsOf(person(today, ["other"], pension))).toEqual(["open-list"]);
    expect(idsOf(person("2022-02-14", ["other"], pension))).toEqual([]);
  });

  it("art-1-ust-2-pkt-7: the refugee programme alone is a doubt of the law, not a refusal", () => {
    const result = assessed(person(today, ["refugee-in-programme"]));
    expect(result.outcome).toBe("eligible");
    expect(result.assumptions).toEqual([{ id: "refugee-programme-literally", certainty: "C" }]);
    expect(idsOf(person(today, ["refugee-in-programme", "disabled"]))).toEqual([]);
  });

  it("strict adds nothing: there is nothing to assume", () => {
    for (const input of [
      person(today, ["other"]),
      person(today, ["refugee-in-programme"]),
      { on: today, groups: {}, condition: {}, entitlements: {} },
    ]) {
      expect(assessEligibility({ ...input, strict: true })).toEqual(assessEligibility(input));
    }
  });
});

describe("the frame", () => {
  it("the schemas of input and result hold", () => {
    for (const input of [
      person(today, ["other"]),
      person("2022-03-01", ["mentally-ill"], { applicationFiledOn: "2022-02-14" }),
      { on: "2015-10-23", groups: {}, condition: {}, entitlements: {} },
    ]) {
      expect(inputSchemas.assessEligibility.parse(input)).toEqual(input);
      const result = assessEligibility(input);
      expect(resultSchemas.assessEligibility.parse(result)).toEqual(result);
    }
  });

  it("groups, condition and entitlements hold no other names", () => {
    const input = { on: today, groups: { homeless: true }, therapyCompleted: {} } as never;
    expect(assessEligibility(input)).toEqual({
      calculation: "assessEligibility",
      outcome: "invalid",
      issues: [{ path: ["groups", "homeless"], code: "unknown-key", params: { allowed: groupIds } }],
    });
  });

  it("groups, condition and entitlements may be left out: all of it is unknown", () => {
    for (const on of ["2003-08-14", "2015-10-23", "2022-02-14", today]) {
      const none = { on };
      expect(inputSchemas.assessEligibility.parse(none)).toEqual(none);
      expect(assessEligibility(none)).toEqual(
        assessEligibility({ on, groups: {}, condition: {}, entitlements: {} }),
      );
      expect(outcomes(none)).toEqual(both("undetermined"));
      const { groups, condition, entitlements } = person(on, ["other"]);
      expect(assessEligibility({ on, condition, entitlements })).toEqual(
        assessEligibility({ on, groups: {}, condition, entitlements }),
      );
      expect(assessEligibility({ on, groups, entitlements })).toEqual(
        assessEligibility({ on, groups, condition: {}, entitlements }),
      );
      expect(assessEligibility({ on, groups, condition })).toEqual(
        assessEligibility({ on, groups, condition, entitlements: {} }),
      );
      const pension = { on, entitlements: { "retirement-pension": true } } as const;
      expect(outcomes(pension)).toEqual(both("excluded"));
      expect(outcomes({ on, condition: { socialExclusion: false } })).toEqual(both("ineligible"));
    }
  });
});
