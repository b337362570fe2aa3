// Words become the same terms with and without diacritics and endings; provisions stay whole.
import { expect, it } from "vitest";
import { searchTermsOf, termOf, tokensOf } from "../../site/.vitepress/search/terms.mjs";

const terms = (text: string) => tokensOf(text).map(termOf);

it.each([
  ["nieobecność", "nieobecnosc"],
  ["nieobecności", "nieobecność"],
  ["skierowanie", "skierowania"],
  ["sprawozdaniem", "sprawozdanie"],
  ["premii", "premia"],
  ["Łódź", "lodz"],
])("%s is looked for as %s", (one, other) => {
  expect(terms(one)).toEqual(terms(other));
});

it("a provision is one term", () => {
  expect(terms("art. 15 ust. 7a i art. 2 pkt 1a")).toEqual(["§15u7a", "§2p1a", null]);
});

it("a point of an article is not its paragraph", () => {
  expect(terms("art. 2 ust. 1")).not.toEqual(terms("art. 2 pkt 1"));
});

it("C# is a word", () => {
  expect(terms("Z języka C#")).toContain(termOf("csharp"));
  expect(terms("c# i C")).toEqual([termOf("csharp"), null, null]);
});

it("L4 is sickness", () => {
  expect(searchTermsOf("L4")).toContain(termOf("choroba"));
  expect(searchTermsOf("chorobowe")).toContain(termOf("L4"));
});
