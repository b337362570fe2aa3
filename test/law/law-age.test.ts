import { describe, expect, it } from "vitest";
import { run } from "../../scripts/law/age.mjs";
import { rules } from "../../src/law/all-rules.js";
import { averageWages } from "../../src/law/parameters/average-wage.js";
import { contributionRates } from "../../src/law/parameters/contribution-rates.js";
import { minimumWages } from "../../src/law/parameters/minimum-wage.js";
import { unemploymentBenefit } from "../../src/law/parameters/unemployment-benefit.js";

const report = (on: string): string[] => run(["--on", on], "2000-01-01").split("\n");

/** The lines under a heading. */
function under(title: RegExp, lines: readonly string[]): string[] {
  const start = lines.findIndex((line) => title.test(line)) + 1;
  const length = lines.slice(start).findIndex((line) => line === "");
  return lines.slice(start, length === -1 ? undefined : start + length).map((line) => line.trim());
}

describe("npm run law:age", () => {
  const lines = report("2026-12-01");

  it("says up to which days the law was read, and how long ago that is", () => {
    expect(lines[0]).toBe("The law in this library, seen on 2026-12-01");
    expect(under(/^Read$/, lines).slice(0, 2)).toEqual([
      "2025-11-25  verifiedUntil: law read in the newest consolidated text (371 days ago)",
      "2026-10-08  checkedUntil: titles of the journal read (54 days ago)",
    ]);
  });

  it("names each special act once with the day up to which its changes were read", () => {
    const special = under(/^Read$/, lines).slice(2);
    expect(special[0]).toMatch(/^2024-02-22 {2}Dz\.U\. 2020 poz\. 374: its changes read so far/);
    expect(new Set(special).size).toBe(special.length);
  });

  it("says when the amounts end", () => {
    expect(under(/^Amounts/, lines)).toContain("2027-05-31  unemploymentBenefit (in 181 days)");
    expect(under(/^Amounts/, lines)).toContain("2026-11-30  averageWage (1 days ago)");
    expect(under(/^Amounts/, report("2027-06-02"))).toContain("2027-05-31  unemploymentBenefit (2 days ago)");
  });

  it("lists what is known otherwise than from the act or notice itself, and nothing else", () => {
    const weak = under(/^Weak/, lines);
    expect(weak).toContain("secondary     unemployment benefit from 2003-03-01");
    expect(weak).toContainEqual(
      expect.stringMatching(/^consolidated {2}wording labourFundRounding from 2003-08-14, art\. 34 /),
    );
    expect(weak.filter((line) => line.startsWith("primary"))).toEqual([]);
    const [, count] = /^Weak: (\d+) of/.exec(lines.find((line) => line.startsWith("Weak")) ?? "") ?? [];
    expect(Number(count)).toBe(weak.length);
  });

  it("lists every act, wording, amount and rate with the day it was looked at, the oldest first", () => {
    const checks = under(/^Last looked at/, lines);
    const days = checks.map((line) => line.slice(0, 10));
    expect(days).toEqual([...days].sort());
    expect(new Set(checks).size).toBe(checks.length);
    expect(checks).toContain("2026-11-21  act Dz.U. 2025 poz. 620 (10 days ago)");
    expect(checks).toContain("2026-11-28  act Dz.U. 2022 poz. 218 (3 days ago)");
    const listed = (what: string): number => checks.filter((line) => line.includes(`  ${what} `)).length;
    for (const [id, wordings] of Object.entries(rules))
      expect(listed(`wording ${id} from`), id).toBe(wordings.length);
    expect(listed("unemployment benefit from")).toBe(unemploymentBenefit.length);
    expect(listed("average wage of")).toBe(averageWages.length);
    expect(listed("minimum wage from")).toBe(minimumWages.length);
    expect(listed("disability rate from")).toBe(contributionRates.disability.length);
    expect(listed("pension rate from")).toBe(contributionRates.pension.length);
  });

  it("takes today where no day is asked for, and refuses what is no day", () => {
    expect(run([], "2026-12-01")).toBe(lines.join("\n"));
    expect(() => run(["--on", "2026-02-30"], "2026-12-01")).toThrow(/YYYY-MM-DD/);
    expect(() => run(["--on", "soon"], "2026-12-01")).toThrow(/YYYY-MM-DD/);
  });
});
