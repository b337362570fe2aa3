import { describe, expect, it } from "vitest";
import type { Texts } from "../../src/law/index.js";
import { gists } from "../../src/law/gists/index.js";
import { rules } from "../../src/law/rules/index.js";
import { ruleIds } from "./history.js";

const all = ruleIds.flatMap((id) =>
  Object.entries<Texts>(gists[id]).map(([from, texts]) => ({ id, from, ...texts })),
);

describe("gists", () => {
  it("there are some for every rule, and for no other", () => {
    expect(Object.keys(gists).sort()).toEqual([...ruleIds].sort());
  });

  it.each(ruleIds)("%s: one for every wording, none without a wording", (id) => {
    expect(Object.keys(gists[id])).toEqual(rules[id].map(({ effectiveFrom }) => effectiveFrom));
  });

  it.each(all)("$id from $from: a sentence in Polish and another in English", ({ pl, en }) => {
    for (const text of [pl, en]) {
      expect(text).toBe(text.trim());
      expect(text).toMatch(/^\p{Lu}/u);
      expect(text).toMatch(/\.$/);
      expect(text.split(/\s+/).length).toBeGreaterThanOrEqual(5);
      expect(text).not.toMatch(/ {2}|undefined|TODO/);
    }
    expect(pl).not.toBe(en);
  });

  it("no two wordings of a rule say the same", () => {
    for (const id of ruleIds) {
      const texts = Object.values<Texts>(gists[id]);
      expect(new Set(texts.map(({ pl }) => pl)).size).toBe(texts.length);
      expect(new Set(texts.map(({ en }) => en)).size).toBe(texts.length);
    }
  });
});
