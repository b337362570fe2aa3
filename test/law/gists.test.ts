import { describe, expect, expectTypeOf, it } from "vitest";
import { rules } from "../../src/law/all-rules.js";
import { asEnacted, by } from "../../src/law/by.js";
import type { GistsOf } from "../../src/law/gists/gist.js";
import { gists } from "../../src/law/gists/index.js";
import { type Texts, theAct } from "../../src/law/index.js";
import type { Rule } from "../../src/law/record.js";
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

/** A rule under the name of another. */
function made<Wordings extends Rule<number>>(wordings: () => Wordings) {
  return { id: "sickness", wordings } as const;
}

describe("what does not compile", () => {
  const citation = theAct("art-15");
  const _made = {
    rule: made(() => [
      { value: 1, citation, ...asEnacted },
      { value: 2, citation, ...by("DU/2007/793", "art-1-pkt-13-lit-a") },
    ]),
  };
  const _byHand = { rule: made(() => [{ value: 1, citation, ...asEnacted, effectiveFrom: "2003-08-14" }]) };

  it("a wording without its gist, a gist without its wording", () => {
    expectTypeOf<keyof GistsOf<typeof _made>["rule"]>().toEqualTypeOf<"2003-08-14" | "2007-07-01">();
  });

  it("any gist of a rule whose days the compiler does not know", () => {
    expectTypeOf<
      keyof GistsOf<typeof _byHand>["rule"]
    >().toEqualTypeOf<"write the days of this rule as const">();
  });
});
