// What an issue says to somebody who did not read the documentation: what kind of value is wanted, with an example, which
// fields there are, and why an absence does not fit. Never a value of the caller's.
import { describe, expect, it } from "vitest";
import { describeIssue, type Issue } from "zatrudnienie-socjalne";
import { nearest } from "../../src/input/nearest.js";
import { calculations, type Name, type Result, validInput } from "./support.js";

const periods = { participation: { from: "2026-02-01", to: "2026-12-31" } };
const june = (facts: object) => calculations.monthlyBenefit({ month: "2026-06", periods, ...facts });

function onlyIssue(result: Result): Issue {
  expect(result.issues).toHaveLength(1);
  return result.issues?.[0] as Issue;
}

const said = (result: Result) => {
  const issue = onlyIssue(result);
  return [describeIssue(issue, "pl"), describeIssue(issue, "en")];
};

describe("the wrong kind of value", () => {
  it("a fact as a text: without quotes", () => {
    expect(said(june({ applied: "true" }))).toEqual([
      'applied: niedozwolona wartość; dozwolone: true, false (bez cudzysłowu) albo "unknown".',
      'applied: the value is not allowed; allowed: true, false (without quotes) or "unknown".',
    ]);
    expect(onlyIssue(june({ applied: "true" })).params).toEqual({ allowed: [true, false, "unknown"] });
  });

  it("texts alone stand as they are", () => {
    expect(said(june({ interpretation: { sicknessDays: "x" } }))[0]).toBe(
      "interpretation.sicknessDays: niedozwolona wartość; dozwolone: calendar, class-days.",
    );
  });

  it("kinds are named in words", () => {
    expect(said(june({ history: 7 }))).toEqual([
      'history: niedozwolona wartość; dozwolone: "complete" albo obiekt.',
      'history: the value is not allowed; allowed: "complete" or an object.',
    ]);
    expect(said(june({ classDays: 7 }))[0]).toBe(
      "classDays: niedozwolona wartość; dozwolone: lista albo obiekt.",
    );
    expect(said(june({ strict: "true" }))[0]).toBe(
      "strict: zły rodzaj wartości; powinno być: true albo false (bez cudzysłowu).",
    );
  });

  it.each<[string, Result, string, string]>([
    [
      "a number as a month",
      calculations.monthlyBenefit({ month: 202606, periods }),
      "month",
      'np. "2026-06".',
    ],
    [
      "a Date as a month",
      calculations.monthlyBenefit({ month: new Date(0), periods }),
      "month",
      'np. "2026-06".',
    ],
    ["a Date as a day", june({ endedOn: new Date(0) }), "date", 'np. "2026-06-30".'],
    ["a number as a day", june({ asOf: 20260630 }), "date", 'np. "2026-06-30".'],
    [
      "a number as an amount",
      calculations.contributions({ amount: 2140.7, month: "2026-06" }),
      "amount",
      'np. "1783.90".',
    ],
    [
      "a number as an amount given by hand",
      june({ parameters: { unemploymentBenefit: [{ from: "2027-06-01", amount: 1900, source: "x" }] } }),
      "amount",
      'np. "1783.90".',
    ],
  ])("%s: the form with an example", (_, result, format, example) => {
    const issue = onlyIssue(result);
    expect(issue).toMatchObject({ code: "wrong-type", params: { expected: "string", format } });
    expect(describeIssue(issue, "pl").endsWith(example)).toBe(true);
    expect(describeIssue(issue, "en")).toContain("such as");
  });

  it("an instance of a class", () => {
    class Periods {
      participation = periods.participation;
    }
    for (const [value, path] of [
      [june({ periods: new Periods() }), ["periods"]],
      [
        june({ periods: { participation: Object.assign(new Periods(), periods.participation) } }),
        ["periods", "participation"],
      ],
      [june({ periods: new Map() }), ["periods"]],
    ] as const) {
      expect(value.issues).toContainEqual({ path, code: "class-instance" });
    }
    expect(said(june({ periods: new Map() }))).toEqual([
      "periods: to powinien być zwykły obiekt, taki jak z JSON, a nie egzemplarz klasy (np. Date albo Map).",
      "periods: this should be a plain object, as from JSON, not an instance of a class (such as Date or Map).",
    ]);
  });

  it("an instance where no object can stand: only what should stand there", () => {
    expect(onlyIssue(june({ endedOn: new Date(0) })).code).toBe("wrong-type");
    expect(onlyIssue(june({ applied: new Date(0) })).code).toBe("not-one-of");
    expect(onlyIssue(june({ absences: new Map() })).code).toBe("wrong-type");
  });
});

describe("an unknown key", () => {
  const unknownIn = (result: Result) => onlyIssue(result).params as { allowed: string[]; nearest?: string };

  it("the fields there are, and the one that was probably meant", () => {
    const issue = onlyIssue(calculations.dayStatus({ on: "2026-06-01", period: 1, periods }));
    expect(issue).toEqual({
      path: ["period"],
      code: "unknown-key",
      params: {
        allowed: ["periods", "on", "interpretation", "asOf", "strict"],
        nearest: "periods",
      },
    });
    expect(describeIssue(issue, "pl")).toMatch(
      /^period: nieznane pole; może chodzi o periods; dozwolone pola: /,
    );
    expect(describeIssue(issue, "en")).toMatch(/^period: unknown field; perhaps periods; the fields are /);
  });

  it.each<[string, Result, string[], string | undefined]>([
    [
      "deep inside",
      june({ periods: { trail: periods.participation } }),
      ["trial", "participation", "extensions"],
      "trial",
    ],
    [
      "of the alternative that was meant",
      june({ absences: [{ kind: "sickness", from: "2026-06-01", to: "2026-06-02", date: "2026-06-01" }] }),
      ["kind", "from", "to"],
      undefined,
    ],
    [
      "of the other one",
      june({ absences: [{ kind: "excused", date: "2026-06-01", form: "2026-06-01" }] }),
      ["kind", "date"],
      undefined,
    ],
    [
      "of an object among other values",
      june({ history: { before: "2026-06-01", sicknessUsed: 0, daysOffUsed: 0, days_used: 1 } }),
      ["before", "sicknessUsed", "daysOffUsed"],
      undefined,
    ],
    [
      "written otherwise",
      june({ history: { before: "2026-06-01", sicknessUsed: 0, daysOffUsed: 0, days_off_used: 1 } }),
      ["before", "sicknessUsed", "daysOffUsed"],
      "daysOffUsed",
    ],
  ])("%s", (_, result, allowed, meant) => {
    expect(unknownIn(result).nearest).toBe(meant);
    expect(unknownIn(result).allowed).toEqual(expect.arrayContaining(allowed));
  });

  it("a key that is no name is not repeated, and nothing is near it", () => {
    const issue = onlyIssue(june({ "Jan Kowalski 80010112345": 1 }));
    expect(issue.path).toEqual([]);
    expect(Object.keys(issue.params ?? {})).toEqual(["allowed"]);
  });

  it("the first twenty of an object get the hint", () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`x${String(index)}`, 1]));
    const hinted = june(many).issues?.filter(({ params }) => params !== undefined);
    expect([june(many).issues?.length, hinted?.length]).toEqual([30, 20]);
  });

  it("names only fields of the schema, of every calculation", () => {
    for (const [name, calculate] of Object.entries(calculations)) {
      if (name === "payroll") continue;
      const input = validInput(name as Name) as object;
      const { allowed, nearest: meant } = unknownIn(calculate({ ...input, as_of: 1 }));
      expect(allowed).toEqual(expect.arrayContaining(Object.keys(input)));
      expect(meant).toBe(name === "priceOf" ? undefined : "asOf");
    }
  });
});

describe("the nearest name", () => {
  it.each([
    ["period", ["month", "periods"], "periods"],
    ["class_days", ["classDays"], "classDays"],
    ["ClassDays", ["classDays"], "classDays"],
    ["abscences", ["absences", "applied"], "absences"],
    ["form", ["from", "to"], undefined],
    ["fro", ["from", "to"], "from"],
    ["to", ["from", "on"], undefined],
    ["surname", ["month", "periods", "source"], undefined],
    ["trialFrm", ["trialTo", "trialFrom"], "trialFrom"],
  ])("%s of %j: %s", (key, names, expected) => {
    expect(nearest(key, names)).toBe(expected);
  });
});

describe("art-14-ust-1a: an absence on a day without classes says why, and what to do", () => {
  const on = (date: string, facts: object = {}) =>
    onlyIssue(june({ absences: [{ kind: "unexcused", date }], applied: true, ...facts }));

  it.each<[string, string, object, Issue["params"], string, string]>([
    ["a Saturday", "2026-06-06", {}, { reason: "saturday" }, "bo to sobota;", "a Saturday;"],
    ["a Sunday", "2026-06-07", {}, { reason: "sunday" }, "bo to niedziela;", "a Sunday;"],
    [
      "a holiday",
      "2026-06-04",
      {},
      { reason: "holiday", holiday: "corpus-christi" },
      "bo to święto (dzień Bożego Ciała);",
      "a holiday (Corpus Christi);",
    ],
    [
      "not listed",
      "2026-06-05",
      { classDays: ["2026-06-08"] },
      { reason: "not-listed" },
      "nie ma go na podanej liście dni zajęć;",
      "not among the class days given;",
    ],
    [
      "a month without classes",
      "2026-06-04",
      { classDays: { "2026-06": [] } },
      { reason: "not-listed" },
      "nie ma go na podanej liście dni zajęć;",
      "not among the class days given;",
    ],
  ])("%s", (_, date, facts, params, pl, en) => {
    const issue = on(date, facts);
    expect(issue).toMatchObject({ code: "not-a-class-day", params });
    expect(describeIssue(issue, "pl")).toContain(pl);
    expect(describeIssue(issue, "en")).toContain(en);
    for (const language of ["pl", "en"] as const)
      expect(describeIssue(issue, language)).toContain("classDays");
  });
});
