import { describe, expect, it } from "vitest";
import { questions, type QuestionsFacts, type QuestionsOptions } from "zatrudnienie-socjalne/eligibility";
import { inputSchemas, resultSchemas } from "zatrudnienie-socjalne/schemas";
import { allMet, noRights, person } from "./persons.js";

const on = "2026-06-01";

function asked(facts: QuestionsFacts, options: QuestionsOptions = { on }) {
  const result = questions(facts, options);
  if (result.outcome !== "questions") throw new Error(JSON.stringify(result));
  return result.questions;
}

const pathsOf = (facts: QuestionsFacts, options?: QuestionsOptions) =>
  asked(facts, options).map(({ path }) => path.join("."));

describe("questions", () => {
  it("of nobody anything is known: everything of the day's law, and no more", () => {
    expect(pathsOf({})).toHaveLength(9 + 3 + 7);
    expect(pathsOf({}, { on: "2022-02-14" })).toHaveLength(9 + 4 + 7);
    expect(pathsOf({}, { on: "2007-07-13" })).toHaveLength(8 + 2 + 4 + 7);
    expect(pathsOf({})[0]).toBe("groups.homeless-in-programme");
  });

  it("of somebody everything is known: nothing", () => {
    const { on: day, ...facts } = person(on, ["disabled"]);
    expect(asked(facts, { on: day })).toEqual([]);
  });

  it("each has its text, its reason and its provision", () => {
    const [first] = asked({ groups: { other: true }, condition: allMet });
    expect(first).toEqual({
      id: "right-unemployment-benefit",
      path: ["entitlements", "unemployment-benefit"],
      text: {
        pl: "Czy osoba ma prawo do zasiłku dla bezrobotnych, choćby go nie wypłacano (art. 1 ust. 3 pkt 1)?",
        en: "Does the person have a right to the unemployment benefit, even if it is not paid (art. 1 ust. 3 pkt 1)?",
      },
      why: {
        pl: "Do osoby, która ma prawo do tego świadczenia, przepisów ustawy nie stosuje się, także wtedy, gdy nie jest ono wypłacane.",
        en: "The Act does not apply to a person with a right to this benefit, even if it is not paid.",
      },
      citation: { act: "DU/2003/1143", unit: "art-1-ust-3-pkt-1" },
    });
  });

  it("art-1-ust-3: every question of a right says that the payment does not matter", () => {
    const rights = ["2003-08-14", on].flatMap((day) => asked({ groups: { other: true } }, { on: day }));
    const texts = rights.filter(({ path }) => path[0] === "entitlements");
    expect(texts).toHaveLength(14);
    for (const { text } of texts) {
      expect(text.pl).toMatch(
        /ma prawo do .*, choćby (?:go|jej) nie wypłacano \(art\. 1 ust\. 3 pkt \d\)\?$/,
      );
      expect(text.en).toMatch(/^Does the person have a right to .*, even if it is not paid /);
    }
  });

  it("art-1-ust-3a: from 2022-02-15 the reason says that the pension does not exclude from a club", () => {
    const why = (day: string) =>
      asked({ groups: { other: true }, condition: allMet }, { on: day }).find(
        ({ id }) => id === "right-incapacity-pension",
      )?.why.en;
    expect(why("2022-02-14")).not.toContain("club");
    expect(why("2022-02-15")).toContain("but may take part in those of a club.");
  });

  it("every question is another, and every citation is that of its point", () => {
    const all = asked({}, { on: "2015-10-23" });
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ text }) => text.pl)).size).toBe(all.length);
    for (const { text, citation } of all) {
      const point = /-pkt-(\d)$/.exec(citation.unit ?? "")?.[1];
      if (point !== undefined) expect(text.pl).toContain(` pkt ${point}`);
    }
  });

  it("one object is the same as two arguments", () => {
    const known = person("2022-03-01", ["other"], { applicationFiledOn: "2022-02-14", entitlements: {} });
    for (const input of [
      { on },
      known,
      { ...known, asOf: "2022-02-14" },
      { ...known, condition: undefined },
    ]) {
      const { on: day, ...facts } = input;
      expect(questions(input)).toEqual(questions(facts, { on: day }));
    }
    expect(questions({ on, groups: { disabled: true }, condition: allMet })).toMatchObject({
      questions: { length: 7 },
    });
  });

  it("asOf of the options comes before that of the facts", () => {
    const facts = { groups: { other: true }, asOf: "2022-02-14" } as const;
    expect(pathsOf(facts, { on: "2022-02-20" })).toContain("condition.poverty");
    expect(pathsOf(facts, { on: "2022-02-20", asOf: "2022-02-15" })).not.toContain("condition.poverty");
  });

  it("DU/2022/218 art-6: an application filed before the change asks by both wordings", () => {
    const ids = asked({ applicationFiledOn: "2022-02-14" }, { on: "2022-03-01" }).map(({ id }) => id);
    expect(ids).toContain("group-mentally-ill");
    expect(ids).toContain("group-mentally-disordered");
    expect(ids).toContain("condition-poverty");
  });

  it("the schemas hold", () => {
    const input = { facts: { groups: { other: true } }, options: { on } } as const;
    expect(inputSchemas.questions.parse(input)).toEqual(input);
    const result = questions(input.facts, input.options);
    expect(resultSchemas.questions.parse(result)).toEqual(result);
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  });

  it("changing an answer changes no later one", () => {
    const before = JSON.stringify(questions({}, { on }));
    for (const question of asked({})) {
      question.text.pl = "";
      question.why.en = "";
      question.citation.act = "";
      question.path.length = 0;
    }
    expect(JSON.stringify(questions({}, { on }))).toBe(before);
  });
});

describe("questions: what is wrong", () => {
  const issues = (facts: unknown, options: unknown) => {
    const result = questions(facts as QuestionsFacts, options as QuestionsOptions);
    if (result.outcome !== "invalid") throw new Error(result.outcome);
    return result.issues.map(({ path, code }) => `${path.join(".")} ${code}`);
  };

  it("all problems of both arguments, each with its own path", () => {
    expect(
      issues(
        { groups: { none: 1, other: "yes" }, on, applicationFiledOn: "2026-06-02" },
        { on, asOf: "2026-02-30", strict: true },
      ).sort(),
    ).toEqual(
      [
        "applicationFiledOn filed-after-asked-day",
        "asOf not-a-date",
        "groups.none unknown-key",
        "groups.other not-one-of",
        "on unknown-key",
        "strict unknown-key",
      ].sort(),
    );
  });

  it("one object: all problems, each with its path", () => {
    const one = (input: unknown) => issues(input, undefined).sort();
    expect(one({ groups: { none: 1 }, on, asOf: "2026-02-30", applicationFiledOn: "2026-06-02" })).toEqual([
      "applicationFiledOn filed-after-asked-day",
      "asOf not-a-date",
      "groups.none unknown-key",
    ]);
    expect(one({ groups: {} })).toEqual(["on required"]);
    expect(questions({ on: "2003-08-13" }).outcome).toBe("unsupported-date");
    expect(questions({ on: "2026-10-09", strict: true }).outcome).toBe("unsupported-date");
  });

  const hostile: [string, unknown][] = [
    ["nothing", undefined],
    ["null", null],
    ["a number", 1],
    ["a text", "2026-06-01"],
    ["a list", []],
    ["a Date", new Date(0)],
    [
      "a proxy that throws",
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error("boom");
          },
        },
      ),
    ],
    [
      "a getter that throws",
      Object.defineProperty({}, "groups", {
        enumerable: true,
        get: () => {
          throw new Error("boom");
        },
      }),
    ],
  ];
  it.each(hostile)("%s in either place is invalid, and nothing throws", (_, value) => {
    expect(issues(value, { on }).length).toBeGreaterThan(0);
    expect(issues({}, value).length).toBeGreaterThan(0);
    expect(issues(value, value).length).toBeGreaterThan(0);
  });

  it("the day before the Act is not supported, strict not after the last check", () => {
    expect(questions({}, { on: "2003-08-13" }).outcome).toBe("unsupported-date");
    expect(questions({ strict: true }, { on: "2026-10-09" }).outcome).toBe("unsupported-date");
    expect(questions({ strict: true, entitlements: noRights }, { on: "2026-10-08" }).outcome).toBe(
      "questions",
    );
  });
});
