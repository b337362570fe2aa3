import { describe, expect, it } from "vitest";
import * as whole from "zatrudnienie-socjalne";
import * as entry from "zatrudnienie-socjalne/referral";
import { monthTexts } from "../../src/benefit/index.js";
import { referralTexts } from "../../src/referral/index.js";
import { inParticipation } from "./lifecycle/lives.js";

const ended = [
  ...inParticipation,
  { kind: "ended", on: "2027-03-01" },
  { kind: "certificate-issued", on: "2027-03-05" },
] as const;

const results = [
  entry.referralRoute({ on: "2026-06-01", groups: {}, applicant: "club", consent: false }),
  entry.checkProgramme({ on: "2026-06-01", signedBy: { participant: false } }),
  entry.discontinuation({ on: "2026-06-15", ground: "absence-share" }),
  entry.programmeEnd({
    participationTo: "2026-12-31",
    work: { takenOn: "2026-03-31", kind: "employment" },
  }),
  entry.certificate({ endedOn: "2026-06-30", longTermUnemployed: true }),
  entry.lifecycle({ events: ended, on: "2027-06-01" }),
  entry.lifecycle({ events: inParticipation, on: "2003-08-13" }),
];

describe("the words of the entry for its own results", () => {
  it.each(results)("$calculation: $outcome", (result) => {
    for (const language of ["pl", "en"] as const) {
      expect(entry.explain(result, language)).toEqual(whole.explain(result, language));
      expect(entry.justification(result, language)).toEqual(whole.justification(result, language));
      expect(entry.explain(result, language).join()).not.toMatch(/undefined|null/);
    }
  });

  it("has a sentence for every operation and question of a life, also of its graduate", () => {
    const life = entry.lifecycle({ events: ended, on: "2027-06-01" });
    const operations = life.outcome === "lifecycle" ? life.steps.map(({ operation }) => operation) : [];
    expect(operations).toContain("graduate-term");
    expect(entry.explain(life, "pl").filter((sentence) => /^[a-z]/.test(sentence))).toEqual([]);
  });

  it("a day off in the trial goes past the law in the same words as in a month", () => {
    const sentence = referralTexts.violations?.["day-off-in-trial"];
    expect(sentence).toEqual(monthTexts.violations?.["day-off-in-trial"]);
  });
});

const sets = Object.entries(entry).filter(([, value]) => Array.isArray(value)) as [string, string[]][];

describe("the exported sets of ids", () => {
  it.each(sets)("%s: each id has a name", (_, ids) => {
    const named = Object.values(entry.labels()).filter((set) => ids.every((id) => Object.hasOwn(set, id)));
    expect(named.length).toBeGreaterThan(0);
  });
});
