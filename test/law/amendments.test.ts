import { describe, expect, it } from "vitest";
import { type Amendment, amendments, type UnitId, unitIds } from "../../src/law/index.js";
import { rules } from "../../src/law/rules/index.js";
import { knownOn } from "./future.js";
import { ruleIds } from "./history.js";

const all = amendments();
/** Those of the dossier; later ones have their rows below, and in the trail of `acts.test.ts`. */
const known = all.filter(({ promulgated }) => promulgated <= knownOn);
const one = (act: string): Amendment => all.find((amendment) => amendment.act === act)!;
const touching = (unit: UnitId): string[] =>
  known.filter(({ touches }) => touches.includes(unit)).map(({ act }) => act);

/** The rows of the history that name a change of a provision, one for each act and chapter at least. */
const rows: [unit: UnitId, acts: string[]][] = [
  ["art-1-ust-2-pkt-2", ["DU/2015/1567"]],
  ["art-1-ust-2-pkt-5", ["DU/2004/1001", "DU/2005/1366", "DU/2025/620"]],
  ["art-1-ust-2-pkt-8", ["DU/2007/793"]],
  ["art-1-ust-3-pkt-4", ["DU/2007/793"]],
  ["art-1-ust-3-pkt-8", ["DU/2009/800"]],
  ["art-1-ust-3a", ["DU/2022/218"]],
  ["art-1-ust-5", ["DU/2005/1462", "DU/2007/793"]],
  ["art-2-pkt-1", ["DU/2007/793", "DU/2009/1241"]],
  ["art-2-pkt-9", ["DU/2007/793", "DU/2009/33", "DU/2025/620"]],
  ["art-3-ust-1b", ["DU/2022/1812"]],
  ["art-3-ust-2", ["DU/2004/1001", "DU/2010/1020", "DU/2011/1211"]],
  ["art-3-ust-3", ["DU/2009/1241"]],
  ["art-5-ust-1", ["DU/2004/1001", "DU/2005/1462", "DU/2007/793", "DU/2015/1567"]],
  ["art-5-ust-4-pkt-2", ["DU/2010/1020", "DU/2015/1567"]],
  ["art-5-ust-5a", ["DU/2015/1567", "DU/2022/218"]],
  ["art-7-ust-2", ["DU/2004/624", "DU/2004/1001", "DU/2022/218"]],
  ["art-8a", ["DU/2007/793", "DU/2009/1241", "DU/2022/218"]],
  ["art-8b", ["DU/2019/730"]],
  ["art-9-ust-2", ["DU/2010/1020", "DU/2018/650"]],
  ["art-10-ust-3", ["DU/2004/624"]],
  ["art-10-ust-5", ["DU/2007/793", "DU/2010/1020", "DU/2015/1567"]],
  ["art-11-ust-3", ["DU/2015/1567"]],
  ["art-12-ust-1", ["DU/2009/33", "DU/2019/1818"]],
  ["art-13-ust-5", ["DU/2009/742"]],
  ["art-13-ust-7", ["DU/2004/1001", "DU/2005/1462", "DU/2007/793", "DU/2015/1567"]],
  ["art-14-ust-1", ["DU/2022/218"]],
  ["art-15-ust-2", ["DU/2019/1818", "DU/2022/218"]],
  ["art-15-ust-4", ["DU/2007/793", "DU/2022/218"]],
  ["art-15-ust-6a", ["DU/2007/793", "DU/2015/1567", "DU/2022/218"]],
  ["art-15-ust-8", ["DU/2009/33"]],
  ["art-15a-ust-2", ["DU/2015/1567", "DU/2022/218"]],
  ["art-16-ust-1-pkt-2", ["DU/2004/1001", "DU/2006/651", "DU/2011/1211"]],
  ["art-16-ust-5", ["DU/2005/1366", "DU/2007/793"]],
  ["art-16-ust-5b", ["DU/2007/793", "DU/2015/1567", "DU/2024/1635"]],
  ["art-17", ["DU/2009/742"]],
  ["art-18-ust-2-pkt-1", ["DU/2011/1211", "DU/2015/1220"]],
  ["art-18-ust-5a", ["DU/2011/1211", "DU/2015/1567"]],
  ["art-18c", ["DU/2011/1211", "DU/2015/1567", "DU/2022/218"]],
  ["art-18f", ["DU/2019/730"]],
];

describe("amendments(): the 21 acts that changed DU/2003/1143", () => {
  it("are 21 to 2026-11-21, from DU/2004/624 to DU/2025/620, in the order of their days", () => {
    expect(known).toHaveLength(21);
    expect([known[0]?.act, known.at(-1)?.act]).toEqual(["DU/2004/624", "DU/2025/620"]);
    const promulgated = all.map((amendment) => amendment.promulgated);
    expect(promulgated).toEqual([...promulgated].sort());
  });

  it("each with journal, article and days in order, known as they were read", () => {
    for (const { act, journal, article, date, promulgated, inForceFrom, confidence, verifiedOn } of known) {
      const [, year, position] = act.split("/");
      expect(journal).toMatch(new RegExp(`^Dz\\.U\\. ${year} (nr \\d+ )?poz\\. ${position}$`));
      expect(journal.includes(" nr ")).toBe(Number(year) < 2012);
      expect(article).toMatch(/^art-\d+$/);
      expect(date <= promulgated && promulgated < inForceFrom).toBe(true);
      expect(confidence).toBe("primary");
      expect(verifiedOn).toBe(act === "DU/2025/620" ? "2026-11-21" : "2026-11-28");
    }
  });

  it.each([
    ["DU/2004/624", "2004-05-05"],
    ["DU/2004/1001", "2004-06-01"],
    ["DU/2005/1366", "2005-11-01"],
    ["DU/2005/1462", "2006-01-01"],
    ["DU/2006/651", "2006-07-06"],
    ["DU/2007/793", "2007-07-14"],
    ["DU/2009/33", "2009-02-01"],
    ["DU/2009/742", "2009-07-16"],
    ["DU/2009/800", "2009-07-01"],
    ["DU/2009/1241", "2010-01-01"],
    ["DU/2010/1020", "2010-09-04"],
    ["DU/2011/1211", "2011-10-30"],
    ["DU/2015/1220", "2016-02-22"],
    ["DU/2015/1567", "2015-10-24"],
    ["DU/2018/650", "2018-04-30"],
    ["DU/2019/730", "2019-05-04"],
    ["DU/2019/1818", "2020-01-01"],
    ["DU/2022/218", "2022-02-15"],
    ["DU/2022/1812", "2022-10-30"],
    ["DU/2024/1635", "2024-11-09"],
    ["DU/2025/620", "2025-06-01"],
  ])("%s: in force from %s, and for no earlier day", (act, inForceFrom) => {
    expect(one(act)).toMatchObject({ inForceFrom, effectiveFrom: inForceFrom });
  });

  it("parts with other days: DU/2007/793, DU/2009/1241, DU/2022/218", () => {
    const withParts = known.filter(({ parts }) => parts.length > 0);
    expect(withParts.map(({ act, parts }) => [act, parts])).toEqual([
      [
        "DU/2007/793",
        [
          {
            units: ["art-1-pkt-13-lit-a", "art-4", "art-5-pkt-2"],
            effectiveFrom: "2007-07-01",
            inForceFrom: "2007-07-01",
          },
        ],
      ],
      ["DU/2009/1241", [{ units: ["art-57-pkt-2"], effectiveFrom: "2011-01-01", inForceFrom: "2011-01-01" }]],
      [
        "DU/2022/218",
        [
          { units: ["art-1-pkt-4"], effectiveFrom: "2022-04-01", inForceFrom: "2022-04-01" },
          {
            units: ["art-1-pkt-12-lit-a", "art-1-pkt-12-lit-c", "art-1-pkt-12-lit-d"],
            effectiveFrom: "2022-01-01",
            inForceFrom: "2022-02-15",
          },
        ],
      ],
    ]);
  });

  it.each(rows)("%s was touched by %j", (unit, acts) => {
    expect(touching(unit)).toEqual(acts);
  });

  it("every act touches provisions that exist, each once, in the order of the Act", () => {
    for (const { touches } of all) {
      const places = touches.map((unit) => unitIds.indexOf(unit));
      expect(places.length).toBeGreaterThan(0);
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      expect(places[0]).toBeGreaterThanOrEqual(0);
    }
  });

  it("no provision of before was touched that is in none of the wordings: art. 19 to 29 by nobody", () => {
    const chapter8 = unitIds.filter((unit) => /^art-(?:19|2\d)$/.test(unit));
    expect(chapter8.flatMap(touching)).toEqual([]);
  });

  it("a wording of a rule was brought by an act that touched what it cites", () => {
    const isNear = (a: string, b: string): boolean =>
      a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
    const wrong = ruleIds.flatMap((id) =>
      rules[id].slice(1).flatMap(({ citation, amendedBy }) => {
        const amendment = all.find(({ act }) => act === amendedBy.act);
        const byItsArticle = amendment !== undefined && isNear(amendedBy.unit ?? "", amendment.article);
        if (!byItsArticle || citation.act !== "DU/2003/1143" || citation.unit === undefined) return [];
        const { unit } = citation;
        return amendment.touches.some((touched) => isNear(touched, unit)) ? [] : [`${id}: ${unit}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("answers are copies", () => {
    const [first] = amendments();
    first!.touches.length = 0;
    first!.parts.push({ units: [], effectiveFrom: "", inForceFrom: "" });
    expect(amendments()[0]).toEqual(all[0]);
    expect(structuredClone(all)).toEqual(all);
  });
});
