import { describe, expect, it } from "vitest";
import { changesBetween } from "../../src/law/index.js";

const between = (a: string, b: string, asOf?: string): string[] => {
  const found = changesBetween(a, b, { asOf });
  return Array.isArray(found) ? found.map(({ unit, kind }) => `${unit} ${kind}`) : [found.reason];
};
const on = (day: string): string[] =>
  between(new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10), day);

describe("changesBetween", () => {
  it("2022-01-01: the three retroactive changes, all in force from 2022-02-15 (DU/2022/218 art. 1 pkt 12 lit. a, c, d)", () => {
    const found = changesBetween("2021-12-31", "2022-01-01");
    expect(
      Array.isArray(found) && found.map(({ unit, kind, inForceFrom }) => [unit, kind, inForceFrom]),
    ).toEqual([
      ["art-15-ust-1-zd-2", "repealed", "2022-02-15"],
      ["art-15-ust-3-zd-2", "changed", "2022-02-15"],
      ["art-15-ust-4", "changed", "2022-02-15"],
    ]);
    expect(between("2021-12-31", "2022-01-01", "2022-02-14")).toEqual([]);
    expect(between("2021-12-31", "2022-01-01", "2022-02-15")).toHaveLength(3);
  });

  it.each<[string, string[]]>([
    ["2022-10-30", ["art-3-ust-1b added", "art-18-ust-10 added"]],
    ["2024-11-09", ["art-16-ust-5b changed"]],
    ["2019-05-04", ["art-8b added", "art-18f added"]],
    ["2022-04-01", ["art-5-ust-5a changed", "art-5-ust-5b added"]],
    ["2004-05-05", ["art-7-ust-2 repealed", "art-10-ust-3 repealed"]],
    [
      "2009-07-16",
      [
        ...["art-2-pkt-8 changed", "art-10-ust-1-pkt-1 changed", "art-10-ust-2-pkt-2 repealed"],
        ...["art-10-ust-7 repealed", "art-13-ust-5 changed", "art-15-ust-3-zd-2 changed"],
        ...["art-15b added", "art-17 repealed"],
      ],
    ],
    [
      "2025-06-01",
      [
        ...["art-1-ust-2-pkt-5", "art-2-pkt-8", "art-2-pkt-9", "art-9a-ust-1", "art-9a-ust-2"],
        ...["art-13-ust-5-zd-1", "art-13-ust-5a", "art-15b-ust-1-pkt-1", "art-15b-ust-1-pkt-3"],
        ...["art-16-ust-6", "art-18-ust-2-pkt-6", "art-18-ust-7", "art-18-ust-8"],
      ].map((unit) => `${unit} changed`),
    ],
  ])("%s: %j", (day, expected) => {
    expect(on(day)).toEqual(expected);
  });

  it("the first day of the Act is no change, and neither is the day itself twice", () => {
    expect(between("2003-08-13", "2003-08-14")).toEqual([]);
    expect(between("2024-11-09", "2024-11-09")).toEqual([]);
    expect(between("2024-11-09", "2025-05-31")).toEqual([]);
  });

  it("art. 7 ust. 2 was repealed on 2004-05-05 and added anew on 2004-06-01", () => {
    expect(between("2004-05-04", "2004-06-01").filter((one) => one.startsWith("art-7-ust-2 "))).toEqual([
      "art-7-ust-2 repealed",
      "art-7-ust-2 added",
    ]);
  });

  it("what was repealed says what it said", () => {
    const found = changesBetween("2004-05-04", "2004-05-05");
    expect(Array.isArray(found) && found[0]?.gist?.pl).toMatch(/Agencji/);
  });

  it("a day that is none, or days in the wrong order, get no list", () => {
    expect(changesBetween("2022-02-30", "2022-03-01")).toEqual({ unknown: true, reason: "not-a-date" });
    expect(changesBetween("2022-01-01", "2022-03-01", { asOf: "x" })).toEqual({
      unknown: true,
      reason: "not-a-date",
    });
    expect(changesBetween("2022-03-01", "2022-01-01")).toEqual({ unknown: true, reason: "reversed" });
  });

  it("answers are the caller's own", () => {
    const found = changesBetween("2024-11-08", "2024-11-09");
    if (Array.isArray(found)) found[0]!.unit = "art-1";
    expect(on("2024-11-09")).toEqual(["art-16-ust-5b changed"]);
  });
});
