import { describe, expect, it } from "vitest";
import { acts, consolidatedTexts } from "../../src/law/acts.js";
import { rules } from "../../src/law/all-rules.js";
import { citationUrl, formatCitation, theAct, unitIds } from "../../src/law/index.js";
import { unemploymentBenefit } from "../../src/law/parameters/unemployment-benefit.js";

const act = "DU/2003/1143";

describe("formatCitation", () => {
  it.each([
    [{ act, unit: "art-15-ust-7a" }, "art. 15 ust. 7a"],
    [{ act, unit: "art-15-ust-7-zd-2" }, "art. 15 ust. 7 zd. 2"],
    [{ act, unit: "art-1-ust-2-pkt-5" }, "art. 1 ust. 2 pkt 5"],
    [{ act, unit: "art-7-ust-1-pkt-2-lit-c" }, "art. 7 ust. 1 pkt 2 lit. c"],
    [{ act, unit: "art-2-pkt-9" }, "art. 2 pkt 9"],
    [{ act, unit: "art-18ca" }, "art. 18ca"],
    [
      { act: "DU/2025/620", unit: "art-254" },
      "art. 254 ustawy o rynku pracy i służbach zatrudnienia (Dz.U. 2025 poz. 620)",
    ],
    [
      { act: "DU/2022/218", unit: "art-1-pkt-12-lit-g" },
      "art. 1 pkt 12 lit. g ustawy zmieniającej z 13 stycznia 2022 r. (Dz.U. 2022 poz. 218)",
    ],
    [{ act: "DU/2026/795", unit: "art-112" }, "art. 112 Kodeksu cywilnego (Dz.U. 2026 poz. 795)"],
    [{ act: "DU/2024/1568", unit: "art-833-par-6" }, "art. 833 § 6 (Dz.U. 2024 poz. 1568)"],
    [
      { act: "DU/2004/1001", unit: "art-81" },
      "art. 81 ustawy o promocji zatrudnienia i instytucjach rynku pracy (Dz.U. 2004 nr 99 poz. 1001)",
    ],
    [{ act: "DU/2011/1211", unit: "art-1" }, "art. 1 (Dz.U. 2011 nr 205 poz. 1211)"],
    [{ act: "DU/2015/1220", unit: "art-7" }, "art. 7 (Dz.U. 2015 poz. 1220)"],
    [{ act }, "Dz.U. 2003 nr 122 poz. 1143"],
    [{ act: "MP/2011/447" }, "M.P. 2011 nr 39 poz. 447"],
    [{ act: "MP/2012/323" }, "M.P. 2012 poz. 323"],
    [{ act: "MP/2026/268" }, "M.P. 2026 poz. 268"],
  ])("%j is %s", (citation, text) => {
    expect(formatCitation(citation)).toBe(text);
  });

  it.each(["constructor", "__proto__", "toString"])("a stored citation of %s is written as it is", (name) => {
    expect(formatCitation({ act: `${name}/1/2`, unit: `${name}-3` })).toBe(`${name} 3 (${name} 1 poz. 2)`);
    expect(formatCitation({ act: name, unit: "art-3" })).toBe(`art. 3 (${name}  poz. )`);
  });

  it("of every provision: article first, no hyphen left, every unit its own text", () => {
    const texts = unitIds.map((unit) => formatCitation(theAct(unit)));
    for (const text of texts)
      expect(text).toMatch(/^art\. \d+[a-z]*(?: (?:ust\.|pkt|lit\.|zd\.) [0-9a-z]+)*$/);
    expect(new Set(texts).size).toBe(unitIds.length);
  });

  it("of everything the rules cite", () => {
    for (const { citation, amendedBy, transition = [] } of Object.values(rules).flat()) {
      for (const cited of [citation, amendedBy, ...transition]) {
        expect(formatCitation(cited).replace("COVID-19", "")).not.toMatch(/undefined|-|\//);
      }
    }
  });
});

describe("the numbers of the journals, which they had until 2011", () => {
  const cited = [
    ...acts,
    ...consolidatedTexts,
    ...unemploymentBenefit.flatMap(({ position }) => (position === undefined ? [] : [{ act: position }])),
    ...Object.values(rules)
      .flat()
      .map(({ citation }) => citation),
  ].map((each) => each.act);

  it.each([...new Set(cited)])("%s", (id) => {
    const year = Number(id.split("/")[1]);
    expect(/ nr \d+ /.test(formatCitation({ act: id }))).toBe(year < 2012);
  });
});

describe("the acts that rules stand in", () => {
  it.each([
    ...new Set(
      Object.values(rules)
        .flat()
        .map(({ citation }) => citation.act),
    ),
  ])("%s has a name", (id) => {
    if (id !== act) expect(formatCitation({ act: id, unit: "art-1" })).toMatch(/^art\. 1 \p{L}/u);
  });
});

describe("citationUrl", () => {
  it.each([
    [{ act, unit: "art-15" }, "https://eli.gov.pl/eli/DU/2003/1143/ogl"],
    [{ act: "DU/2025/620", unit: "art-254" }, "https://eli.gov.pl/eli/DU/2025/620/ogl"],
    [{ act: "MP/2026/268" }, "https://eli.gov.pl/eli/MP/2026/268/ogl"],
  ])("%j: %s", (citation, url) => {
    expect(citationUrl(citation)).toBe(url);
    expect(new URL(citationUrl(citation)).href).toBe(url);
  });
});
