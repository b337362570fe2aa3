import { describe, expect, it } from "vitest";
import { citationUrl, formatCitation, theAct, unitIds } from "../../src/law/index.js";
import { rules } from "../../src/law/rules/index.js";

const act = "DU/2003/1143";

describe("formatCitation", () => {
  it.each([
    [{ act, unit: "art-15-ust-7a" }, "art. 15 ust. 7a"],
    [{ act, unit: "art-15-ust-7-zd-2" }, "art. 15 ust. 7 zd. 2"],
    [{ act, unit: "art-1-ust-2-pkt-5" }, "art. 1 ust. 2 pkt 5"],
    [{ act, unit: "art-7-ust-1-pkt-2-lit-c" }, "art. 7 ust. 1 pkt 2 lit. c"],
    [{ act, unit: "art-2-pkt-9" }, "art. 2 pkt 9"],
    [{ act, unit: "art-18ca" }, "art. 18ca"],
    [{ act: "DU/2025/620", unit: "art-254" }, "art. 254, Dz.U. 2025 poz. 620"],
    [{ act: "DU/2022/218", unit: "art-1-pkt-12-lit-g" }, "art. 1 pkt 12 lit. g, Dz.U. 2022 poz. 218"],
    [{ act: "DU/2024/1568", unit: "art-833-par-6" }, "art. 833 § 6, Dz.U. 2024 poz. 1568"],
    [{ act }, "Dz.U. 2003 poz. 1143"],
    [{ act: "MP/2026/268" }, "M.P. 2026 poz. 268"],
  ])("%j is %s", (citation, text) => {
    expect(formatCitation(citation)).toBe(text);
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
        expect(formatCitation(cited)).not.toMatch(/undefined|-|\//);
      }
    }
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
