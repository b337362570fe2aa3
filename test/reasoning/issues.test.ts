import { describe, expect, it } from "vitest";
import { describeIssue } from "zatrudnienie-socjalne";
import { textsOfRooms } from "../../src/entries/texts-of-rooms.js";
import { type Issue, issueCodes } from "../../src/reasoning/index.js";

const codesOfRooms = textsOfRooms.flatMap(({ issues = {} }) => Object.keys(issues));

/** What the sentences that have a gap need. */
const params: Partial<Record<string, NonNullable<Issue["params"]>>> = {
  "wrong-type": { expected: "string" },
  "not-one-of": { allowed: ["calendar", "class-days", true] },
  "too-few": { least: 1 },
  "too-many": { most: 200 },
  "too-long": { most: 200 },
  "too-big": { most: 120 },
  "too-small": { least: 1 },
  "cells-differ-from-columns": { columns: 3 },
};

const issue = (code: string, path: Issue["path"], given?: Issue["params"]): Issue => ({
  path,
  code,
  ...(given === undefined ? {} : { params: given }),
});

describe.each([...issueCodes, ...codesOfRooms])("%s", (code) => {
  const inPlace = issue(code, ["absences", 0, "date"], params[code]);
  const ofTheWhole = issue(code, [], params[code]);

  it("has a sentence in Polish and another in English, each with a full stop", () => {
    for (const one of [inPlace, ofTheWhole]) {
      const [pl, en] = [describeIssue(one, "pl"), describeIssue(one, "en")];
      expect(pl).not.toBe(en);
      for (const sentence of [pl, en]) {
        expect(sentence).toMatch(/[^.]\.$/);
        expect(sentence).not.toMatch(/undefined|NaN|null|\[object|:\s*\.$/);
        expect(sentence).not.toBe(`${code}.`);
      }
    }
  });

  it("says where, or begins with a capital letter", () => {
    for (const language of ["pl", "en"] as const) {
      expect(describeIssue(inPlace, language)).toMatch(/^absences\[0\]\.date: \p{Ll}/u);
      expect(describeIssue(ofTheWhole, language)).toMatch(/^\p{Lu}/u);
    }
  });

  it("has no gap left open where no parameters are known for it", () => {
    if (params[code] !== undefined) return;
    expect(describeIssue(issue(code, []), "pl")).toBe(describeIssue(issue(code, [], { most: 7 }), "pl"));
  });
});

describe("plural forms in issues: 1, 2–4, 5 and more", () => {
  it.each([
    [1, "1 pozycja."],
    [2, "2 pozycje."],
    [5, "5 pozycji."],
    [12, "12 pozycji."],
    [22, "22 pozycje."],
    [2000, "2000 pozycji."],
  ])("too-many: %i", (most, end) => {
    expect(describeIssue(issue("too-many", [], { most }), "pl").endsWith(` ${end}`)).toBe(true);
  });

  it.each([
    [1, "1 znak."],
    [3, "3 znaki."],
    [200, "200 znaków."],
  ])("too-long: %i", (most, end) => {
    expect(describeIssue(issue("too-long", [], { most }), "pl").endsWith(` ${end}`)).toBe(true);
  });
});

describe("places", () => {
  it.each([
    [["month"], "month: "],
    [["cases", 3, "periods", "extensions", 0, "to"], "cases[3].periods.extensions[0].to: "],
    [[0, "id"], "[0].id: "],
  ] as [Issue["path"], string][])("%j", (path, start) => {
    expect(describeIssue(issue("not-a-date", path), "en").startsWith(start)).toBe(true);
  });
});

describe("codes that are not known", () => {
  it.each(["something-new", "toString", "__proto__", "constructor"])("%s is named as it is", (code) => {
    expect(describeIssue(issue(code, ["month"]), "pl")).toBe(`month: ${code}.`);
  });
});
