import { describe, expect, it } from "vitest";
import { acts, consolidatedTexts } from "../../src/law/acts.js";
import { checkedUntil } from "../../src/law/index.js";
import { knownOn } from "./future.js";

/** The trail of amendments: section 1 of the history. Act, its date, promulgation, article, days of entry into force. */
const trail: [act: string, date: string, promulgated: string, article: string | undefined, from: string[]][] =
  [
    ["DU/2003/1143", "2003-06-13", "2003-07-14", undefined, ["2003-08-14", "2003-07-16"]],
    ["DU/2004/624", "2004-03-04", "2004-04-20", "art-6", ["2004-05-05"]],
    ["DU/2004/1001", "2004-04-20", "2004-05-01", "art-137", ["2004-06-01"]],
    ["DU/2005/1366", "2005-07-28", "2005-08-30", "art-8", ["2005-11-01"]],
    ["DU/2005/1462", "2005-07-29", "2005-09-12", "art-26", ["2006-01-01"]],
    ["DU/2006/651", "2006-04-27", "2006-06-05", "art-25", ["2006-07-06"]],
    ["DU/2007/793", "2007-06-15", "2007-06-29", "art-1", ["2007-07-14", "2007-07-01"]],
    ["DU/2009/33", "2008-12-19", "2009-01-17", "art-13", ["2009-02-01"]],
    ["DU/2009/742", "2009-05-07", "2009-06-15", "art-3", ["2009-07-16"]],
    ["DU/2009/800", "2009-05-22", "2009-06-23", "art-24", ["2009-07-01"]],
    ["DU/2009/1241", "2009-08-27", "2009-09-24", "art-57", ["2010-01-01", "2011-01-01"]],
    ["DU/2010/1020", "2010-07-22", "2010-08-20", "art-1", ["2010-09-04"]],
    ["DU/2011/1211", "2011-08-19", "2011-09-29", "art-1", ["2011-10-30"]],
    ["DU/2015/1220", "2015-06-25", "2015-08-21", "art-7", ["2016-02-22"]],
    ["DU/2015/1567", "2015-08-05", "2015-10-09", "art-1", ["2015-10-24"]],
    ["DU/2018/650", "2018-03-06", "2018-03-30", "art-85", ["2018-04-30"]],
    ["DU/2019/730", "2019-02-21", "2019-04-19", "art-67", ["2019-05-04"]],
    ["DU/2019/1818", "2019-07-19", "2019-09-24", "art-60", ["2020-01-01"]],
    ["DU/2022/218", "2022-01-13", "2022-01-31", "art-1", ["2022-02-15", "2022-04-01", "2022-02-15"]],
    ["DU/2022/1812", "2022-08-05", "2022-08-29", "art-70", ["2022-10-30"]],
    ["DU/2024/1635", "2024-10-18", "2024-11-08", "art-9", ["2024-11-09"]],
    ["DU/2025/620", "2025-03-20", "2025-05-12", "art-390", ["2025-06-01"]],
  ];

describe("the trail of amendments", () => {
  it("is the one of the history, from the act itself to the newest change", () => {
    expect(
      acts.map(({ act, date, promulgated, article, inForceFrom }) => [
        act,
        date,
        promulgated,
        article,
        inForceFrom.map(({ from }) => from),
      ]),
    ).toEqual(trail);
  });

  it("DU/2022/218 art-1-pkt-12-lit-a, -c, -d: with effect from 2022-01-01", () => {
    const retroactive = acts.flatMap(({ inForceFrom }) =>
      inForceFrom.filter(({ effectiveFrom }) => effectiveFrom !== undefined),
    );
    expect(retroactive).toEqual([
      {
        from: "2022-02-15",
        units: ["art-1-pkt-12-lit-a", "art-1-pkt-12-lit-c", "art-1-pkt-12-lit-d"],
        effectiveFrom: "2022-01-01",
      },
    ]);
  });

  it("nothing enters into force before it is promulgated", () => {
    for (const { date, promulgated, inForceFrom } of acts) {
      expect(promulgated >= date).toBe(true);
      for (const { from } of inForceFrom) expect(from > promulgated).toBe(true);
    }
  });

  it("no act was promulgated after the journal was last read, but one that was read by itself", () => {
    for (const { act, promulgated, verifiedOn = checkedUntil } of acts) {
      expect(promulgated <= verifiedOn, act).toBe(true);
    }
  });

  it("every act was read with its days", () => {
    expect(acts.filter(({ confidence }) => confidence !== "primary")).toEqual([]);
  });

  it("DU/2025/620 alone was not read a second time", () => {
    const said = acts.filter(({ promulgated, verifiedOn }) => promulgated <= knownOn && verifiedOn);
    expect(said.map(({ act, verifiedOn }) => [act, verifiedOn])).toEqual([["DU/2025/620", "2026-11-21"]]);
  });
});

it("the consolidated texts are the closed chain of the history", () => {
  expect(consolidatedTexts.map(({ act }) => act)).toEqual([
    "DU/2011/225",
    "DU/2016/1828",
    "DU/2019/217",
    "DU/2020/176",
    "DU/2022/2241",
    "DU/2025/83",
    "DU/2025/1718",
  ]);
  expect(consolidatedTexts.at(-1)).toMatchObject({ stateOn: "2025-11-25", promulgated: "2025-12-05" });
});
