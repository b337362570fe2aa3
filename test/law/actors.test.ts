import { expect, it } from "vitest";
import { actors, applicants, lifeActors, type Texts } from "../../src/law/index.js";
import { history } from "./history.js";

const labels = Object.entries<Texts>(actors);

it.each(labels)("%s has a name of its own in both languages", (_id, { pl, en }) => {
  for (const text of [pl, en]) expect(text).toMatch(/^\p{Ll}.*[\p{L}]$/u);
  expect(labels.filter(([, other]) => other.pl === pl || other.en === en)).toHaveLength(1);
});

it("art-12-ust-1: who may apply are those whom one of its wordings names, and no others", () => {
  const named = history.referral.flatMap(({ value }) => [...value.withoutConsent, ...value.withConsent]);
  expect([...applicants].sort()).toEqual([...new Set(named)].sort());
});

it("who acts in the life of a programme has the same name there", () => {
  expect(actors).toMatchObject(lifeActors);
});
