import { describe, expect, it } from "vitest";
import { isCalendarDate } from "../../src/calendar/index.js";
import { acts } from "../../src/law/acts.js";
import { rules } from "../../src/law/all-rules.js";
import { type Confidence, unitIds } from "../../src/law/index.js";
import type { Wording } from "../../src/law/record.js";
import { specialActs } from "../../src/law/special-acts.js";
import { ruleIds } from "./history.js";
import { specialHistory } from "./special-history.js";

const confidences = new Set<Confidence>([
  "primary",
  "consolidated",
  "secondary",
  "computed",
  "inferred",
  "unknown",
]);

/** Rules whose wordings are brought by articles of other acts that do not amend the Act. */
const ofOtherActs = [
  "statusTransition",
  "labourFundRounding",
  "contributions",
  "applicationTransition",
  "equipmentGrantTransition",
  "programmeHealthTitle",
  "servicesTerms",
];

/**
 * The act that made the act of 1994 lapse did so by its art. 145, not by art. 137, which amends this Act; that of 2008
 * changed the definition in the act of 2004 by its art. 1.
 */
const byAnotherArticle = ["unemploymentBenefitReference 2004-06-01", "longTermUnemployment 2009-02-01"];

/** Special acts look back, and name their end beforehand: their days are held by `other-laws.test.ts`. */
const isSpecial = (id: string): boolean => Object.hasOwn(specialHistory, id);

/** A unit of an amending act is within a list of units if it is one of them or a part of one. */
const isWithin = (unit: string, units: readonly string[]): boolean =>
  units.some((listed) => unit === listed || unit.startsWith(`${listed}-`));

describe.each(ruleIds)("%s", (id) => {
  const wordings = rules[id];

  it("begins on 2003-08-14 with the Act as enacted", () => {
    expect(wordings[0]?.effectiveFrom).toBe("2003-08-14");
    expect(wordings[0]?.inForceFrom).toBe("2003-08-14");
    expect(wordings[0]?.amendedBy).toEqual({ act: "DU/2003/1143" });
  });

  it("is in order on both time axes, no two wordings from the same day", () => {
    const effective = wordings.map(({ effectiveFrom }) => effectiveFrom);
    const inForce = wordings.map(({ inForceFrom }) => inForceFrom);
    expect(effective).toEqual([...new Set(effective)].sort());
    expect(inForce).toEqual((isSpecial(id) ? inForce : [...new Set(inForce)]).sort());
  });

  it("has real days, and no wording in force before it takes effect", () => {
    for (const { value, effectiveFrom, inForceFrom, verifiedOn } of wordings) {
      expect([effectiveFrom, inForceFrom, verifiedOn].every(isCalendarDate)).toBe(true);
      const namesItsEnd = isSpecial(id) && value === null;
      expect(inForceFrom >= effectiveFrom || namesItsEnd).toBe(true);
    }
  });

  it("cites provisions that exist", () => {
    for (const { citation } of wordings) {
      if (citation.act === "DU/2003/1143") expect(unitIds).toContain(citation.unit);
      else expect(citation).toEqual({ act: expect.stringMatching(/^DU\/\d{4}\/\d+$/), unit: anyUnit });
    }
  });

  it("says how and since when each wording is known", () => {
    for (const { confidence, verifiedOn } of wordings) {
      expect(confidences.has(confidence)).toBe(true);
      expect(verifiedOn >= "2026-11-21").toBe(true);
    }
  });

  it("takes every wording from an act in the list of amendments, in force on the same days", () => {
    for (const { amendedBy, effectiveFrom, inForceFrom } of wordings) {
      const amendment = [...acts, ...specialActs].find(({ act }) => act === amendedBy.act);
      const entries = amendment?.inForceFrom ?? [];
      const own = entries.find(
        ({ units }) => units !== undefined && amendedBy.unit !== undefined && isWithin(amendedBy.unit, units),
      );
      const entry = own ?? entries.find(({ units }) => units === undefined);
      expect(entry?.from).toBe(inForceFrom);
      if (!isSpecial(id)) expect(entry?.effectiveFrom ?? entry?.from).toBe(effectiveFrom);
      const excepted = ofOtherActs.includes(id) || byAnotherArticle.includes(`${id} ${effectiveFrom}`);
      if (amendment?.article !== undefined && !excepted) {
        expect(isWithin(amendedBy.unit ?? "", [amendment.article])).toBe(true);
      }
    }
  });
});

const anyUnit: unknown = expect.stringMatching(/^art-\d+[a-z]*(?:-(?:ust|pkt|lit|zd)-[0-9a-z]+)*$/);

it("retroactive are the three changes of DU/2022/218 art. 1 pkt 12 lit. a, c, d, and no other", () => {
  const ofTheAct = ruleIds.filter((id) => !isSpecial(id));
  const retroactive = ofTheAct.flatMap((id) =>
    rules[id]
      .filter(({ effectiveFrom, inForceFrom }) => effectiveFrom !== inForceFrom)
      .map(({ effectiveFrom, inForceFrom, amendedBy: { act } }) => [id, act, effectiveFrom, inForceFrom]),
  );
  expect(retroactive.sort()).toEqual([
    ["extension", "DU/2022/218", "2022-01-01", "2022-02-15"],
    ["participationRate", "DU/2022/218", "2022-01-01", "2022-02-15"],
    ["trialRate", "DU/2022/218", "2022-01-01", "2022-02-15"],
  ]);
});

/** First day on which a wording could be read. */
function readableFrom({ amendedBy, inForceFrom }: Wording<unknown>): string {
  const act = [...acts, ...specialActs].find((one) => one.act === amendedBy.act);
  return act?.promulgated ?? inForceFrom;
}

it("law may be encoded before it is in force, but not before it was promulgated and read", () => {
  for (const wording of ruleIds.flatMap((id): readonly Wording<unknown>[] => rules[id])) {
    expect(readableFrom(wording) <= wording.verifiedOn).toBe(true);
  }
});
