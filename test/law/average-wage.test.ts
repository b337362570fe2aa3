import { describe, expect, it } from "vitest";
import { averageWageOn, coverage } from "../../src/law/index.js";
import { averageWages } from "../../src/law/parameters/average-wage.js";
import { amountPattern } from "../../src/money/index.js";
import { before } from "./day-of.js";

/** The table of the dossier's parameters, section 3: first day and amount, with the position of the notice that was read. */
const table: readonly (readonly [quarter: string, from: string, amount: string, position?: string])[] = [
  ["2014Q4", "2015-03-01", "3939.84"],
  ["2015Q1", "2015-06-01", "4054.89"],
  ["2015Q2", "2015-09-01", "3854.88", "MP/2015/720"],
  ["2015Q3", "2015-12-01", "3895.33"],
  ["2015Q4", "2016-03-01", "4066.95"],
  ["2016Q1", "2016-06-01", "4181.49"],
  ["2016Q2", "2016-09-01", "4019.08", "MP/2016/782"],
  ["2016Q3", "2016-12-01", "4055.04"],
  ["2016Q4", "2017-03-01", "4218.92"],
  ["2017Q1", "2017-06-01", "4353.55"],
  ["2017Q2", "2017-09-01", "4220.69"],
  ["2017Q3", "2017-12-01", "4255.59", "MP/2017/1012"],
  ["2017Q4", "2018-03-01", "4516.69"],
  ["2018Q1", "2018-06-01", "4622.84"],
  ["2018Q2", "2018-09-01", "4521.08"],
  ["2018Q3", "2018-12-01", "4580.20"],
  ["2018Q4", "2019-03-01", "4863.74", "MP/2019/155"],
  ["2019Q1", "2019-06-01", "4950.94", "MP/2019/424"],
  ["2019Q2", "2019-09-01", "4839.24"],
  ["2019Q3", "2019-12-01", "4931.59", "MP/2019/1072"],
  ["2019Q4", "2020-03-01", "5198.58"],
  ["2020Q1", "2020-06-01", "5331.47", "MP/2020/412"],
  ["2020Q2", "2020-09-01", "5024.48", "MP/2020/711"],
  ["2020Q3", "2020-12-01", "5168.93", "MP/2020/1030"],
  ["2020Q4", "2021-03-01", "5457.98", "MP/2021/136"],
  ["2021Q1", "2021-06-01", "5681.56", "MP/2021/440"],
  ["2021Q2", "2021-09-01", "5504.52", "MP/2021/730"],
  ["2021Q3", "2021-12-01", "5657.30", "MP/2021/1044"],
  ["2021Q4", "2022-03-01", "5995.09"],
  ["2022Q1", "2022-06-01", "6235.22"],
  ["2022Q2", "2022-09-01", "6156.25", "MP/2022/764"],
  ["2022Q3", "2022-12-01", "6480.67", "MP/2022/1085"],
  ["2022Q4", "2023-03-01", "6733.49", "MP/2023/170"],
  ["2023Q1", "2023-06-01", "7124.26", "MP/2023/499"],
  ["2023Q2", "2023-09-01", "7005.76"],
  ["2023Q3", "2023-12-01", "7194.95", "MP/2023/1216"],
  ["2023Q4", "2024-03-01", "7540.36", "MP/2024/106"],
  ["2024Q1", "2024-06-01", "8147.38", "MP/2024/358"],
  ["2024Q2", "2024-09-01", "8038.41", "MP/2024/730"],
  ["2024Q3", "2024-12-01", "8161.62", "MP/2024/971"],
  ["2024Q4", "2025-03-01", "8477.21", "MP/2025/124"],
  ["2025Q1", "2025-06-01", "8962.28", "MP/2025/444"],
  ["2025Q2", "2025-09-01", "8748.63", "MP/2025/743"],
  ["2025Q3", "2025-12-01", "8771.70", "MP/2025/1148"],
  ["2025Q4", "2026-03-01", "9197.79", "MP/2026/194"],
  ["2026Q1", "2026-06-01", "9562.88", "MP/2026/457"],
  ["2026Q2", "2026-09-01", "9233.13", "MP/2026/779"],
];

function wageOn(day: string) {
  const found = averageWageOn(day);
  if ("unknown" in found) throw new Error(`no wage on ${day}: ${found.reason}`);
  return found;
}

describe("art-2-pkt-3: the average wage of the previous quarter", () => {
  it("47 quarters without a gap, the rows of the dossier, 29 of them read in the notice", () => {
    const found = table.map(([, from]) => wageOn(from));
    expect(
      found.map(({ quarter, from, amount, position }) => [
        quarter,
        from,
        amount,
        ...(position === undefined ? [] : [position]),
      ]),
    ).toEqual(table);
    expect(averageWages).toHaveLength(table.length);
    expect(found.filter(({ confidence }) => confidence === "primary")).toHaveLength(29);
    expect(found.filter(({ confidence }) => confidence === "secondary")).toHaveLength(18);
    for (const { amount } of found) expect(amount).toMatch(amountPattern);
  });

  it.each(table.slice(1).map((row, index) => ({ quarter: row[0], from: row[1], last: table[index]![0] })))(
    "$last until the day before $from, $quarter from then on",
    ({ quarter, from, last }) => {
      expect(wageOn(before(from))).toMatchObject({ quarter: last, until: before(from) });
      expect(wageOn(from)).toMatchObject({ quarter, from });
    },
  );

  it.each([
    ["2026-11-21", "2026Q2", "9233.13", "2026-09-01", "2026-11-30", "primary"],
    ["2019-02-28", "2018Q3", "4580.20", "2018-12-01", "2019-02-28", "secondary"],
    ["2019-03-01", "2018Q4", "4863.74", "2019-03-01", "2019-05-31", "primary"],
    ["2020-02-29", "2019Q3", "4931.59", "2019-12-01", "2020-02-29", "primary"],
  ])("on %s that of %s: %s", (day, quarter, amount, from, until, confidence) => {
    expect(wageOn(day)).toMatchObject({ quarter, amount, from, until, confidence });
  });

  it("a notice that was read is source and position; what only the press gives has no position", () => {
    expect(wageOn("2026-11-21")).toMatchObject({ source: "M.P. 2026 poz. 779", position: "MP/2026/779" });
    expect(wageOn("2019-02-28").source).toMatch(/wgospodarce\.pl/);
    expect(wageOn("2019-02-28")).not.toHaveProperty("position");
    expect(wageOn("2026-11-21").citation).toEqual({ act: "DU/2003/1143", unit: "art-2-pkt-3" });
    expect(wageOn("2026-11-21").verifiedOn).toBe("2026-11-21");
  });

  it("the figure without payments from profit is named where the press gives it", () => {
    expect(wageOn("2019-03-01").note).toMatch(/4862\.92/);
    expect(wageOn("2019-06-01")).not.toHaveProperty("note");
  });

  it.each([
    ["2003-08-13", "before-the-act"],
    ["2003-08-14", "not-read"],
    ["2015-02-28", "not-read"],
    ["2026-12-01", "not-announced"],
    ["2199-12-31", "not-announced"],
    ["2026-11-31", "not-a-date"],
    [undefined as unknown as string, "not-a-date"],
  ])("on %s unknown: %s", (day, reason) => {
    expect(averageWageOn(day)).toEqual({ unknown: true, reason });
  });

  it("coverage says for which days", () => {
    expect(coverage().parameters.averageWage).toEqual({ from: "2015-03-01", to: "2026-11-30", records: 47 });
    expect(averageWageOn("2015-03-01")).not.toHaveProperty("unknown");
    expect(averageWageOn("2026-11-30")).not.toHaveProperty("unknown");
  });
});
