// Rules, acts and words tell the same days.
import { describe, expect, it } from "vitest";
import { acts } from "../../src/law/acts.js";
import { rules } from "../../src/law/all-rules.js";
import { amendments, changesBetween, provisions, type UnitId } from "../../src/law/index.js";
import { matrix } from "../../src/law/matrix/index.js";
import type { Wording } from "../../src/law/record.js";
import { unitsIn } from "./uses.js";

/** A day after all law, also what is promulgated for later. */
const ever = "2199-12-31";

const all = provisions();
const found = changesBetween("2003-08-14", ever);
const changes = Array.isArray(found) ? found : [];
const of = (unit: UnitId) => all.find((one) => one.unit === unit)!;
const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** What a whole and its parts have in common: one of them is the other's beginning. */
const areRelated = (a: string, b: string) => a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
const articleOf = (act: string) => acts.find((one) => one.act === act)?.article;

describe("the rules and the words agree", () => {
  it.each(Object.entries(rules) as [string, readonly Wording<unknown>[]][])(
    "%s: where it begins by a change of words, the words change",
    (id, wordings) => {
      for (const { value, citation, effectiveFrom, inForceFrom, amendedBy } of wordings) {
        const article = articleOf(amendedBy.act);
        const amends = article === undefined || `${amendedBy.unit}-`.startsWith(`${article}-`);
        const isKnown = acts.some(({ act }) => act === amendedBy.act);
        const cited = unitsIn([citation, value]);
        if (value === null || !amends || !isKnown || cited.length === 0) continue;
        const said = all.filter(
          ({ unit, rules: named }) =>
            (named as string[]).includes(id) || cited.some((one) => areRelated(unit, one)),
        );
        const days = said
          .flatMap((one) => one.wordings)
          .filter(({ amendedBy: by }) => by.act === amendedBy.act)
          .map((one) => `${one.from} ${one.inForceFrom}`);
        const ends = daysWithout(
          amendedBy.act,
          said.map(({ unit }) => unit),
        );
        expect([id, [...days, ...ends]]).toEqual([
          id,
          expect.arrayContaining([`${effectiveFrom} ${inForceFrom}`]),
        ]);
      }
    },
  );

  it("a rule's gist is taken only where the rule cites the provision", () => {
    for (const [unit, changes] of Object.entries(matrix())) {
      for (const { gist } of changes) {
        if (typeof gist !== "string") continue;
        const cited = (rules[gist] as readonly Wording<unknown>[]).flatMap(({ citation, value }) =>
          unitsIn([citation, value]),
        );
        expect([unit, gist, cited.some((one) => areRelated(one, unit))]).toEqual([unit, gist, true]);
      }
    }
  });
});

/** The first days without words that an act took away, or that ended by themselves. */
function daysWithout(act: string, units: readonly UnitId[]): string[] {
  return units
    .flatMap((unit) => of(unit).wordings.map((wording) => ({ unit, ...wording })))
    .flatMap(({ unit, until, inForceFrom }) => {
      if (until === undefined) return [];
      const first = dayAfter(until);
      const end = changes.find((one) => one.unit === unit && one.effectiveFrom === first);
      if (end !== undefined && end.amendedBy.act !== act) return [];
      return [`${first} ${end?.inForceFrom ?? inForceFrom}`];
    });
}

describe("the acts and the words agree", () => {
  it.each(amendments().map(({ act, touches }) => [act, touches] as const))(
    "%s touched what changed by it, and nothing else",
    (act, touches) => {
      const changed = changes.filter(({ amendedBy }) => amendedBy.act === act);
      const units = changed.map(({ unit }) => unit);
      expect(units.filter((unit) => !touches.some((one) => areRelated(unit, one)))).toEqual([]);
      expect(touches.filter((one) => !units.some((unit) => areRelated(unit, one)))).toEqual([]);
    },
  );

  it("every act of the list but the Act itself changed something", () => {
    const acting = new Set(changes.map(({ amendedBy }) => amendedBy.act));
    expect(amendments().filter(({ act }) => !acting.has(act))).toEqual([]);
  });
});
