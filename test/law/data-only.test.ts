import { describe, expect, it } from "vitest";
import { provisions, type RuleId } from "../../src/law/index.js";
import { sources } from "../architecture/sources.js";
import { ruleIds } from "./history.js";

/** Where rules are written down, or sentences made, and none is asked for. */
const isData = (path: string): boolean =>
  /^law\/(?:rules|gists)\/|^law\/(?:not-encoded|provisions|other-laws)\.ts$|^reasoning\/texts\//.test(path);

/** Rules some calculation asks for by name; a list of what touches what asks for none. */
function rulesInUse(): Set<RuleId> {
  const asked = new Set(
    sources()
      .filter(({ path }) => !isData(path))
      .flatMap(({ tree }) => [...tree.text.matchAll(/\brules\.(\w+)/g)].map(([, id]) => id)),
  );
  return new Set(ruleIds.filter((id) => asked.has(id)));
}

describe("provisions(): encoded means that something is computed, data-only that nothing is yet", () => {
  const all = provisions();

  it("encoded: a calculation asks for one of the rules", () => {
    const inUse = rulesInUse();
    const wrong = all.filter(({ state, rules }) => state === "encoded" && !rules.some((id) => inUse.has(id)));
    expect(wrong.map(({ unit }) => unit)).toEqual([]);
  });

  it("data-only: no calculation asks for any of the rules, in a provision without parts", () => {
    const inUse = rulesInUse();
    const hasParts = (unit: string): boolean => all.some((part) => part.unit.startsWith(`${unit}-`));
    const wrong = all.filter(
      ({ unit, state, rules }) =>
        state === "data-only" && !hasParts(unit) && rules.some((id) => inUse.has(id)),
    );
    expect(wrong.map(({ unit }) => unit)).toEqual([]);
  });

  it("a whole with a part that is data only is not wholly encoded, and says so", () => {
    const wrong = all.filter(
      ({ unit, state }) =>
        state === "encoded" &&
        all.some((part) => part.unit.startsWith(`${unit}-`) && part.state === "data-only"),
    );
    expect(wrong.map(({ unit }) => unit)).toEqual([]);
  });
});
