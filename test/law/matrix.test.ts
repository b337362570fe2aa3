import { describe, expect, it } from "vitest";
import { isCalendarDate } from "../../src/calendar/index.js";
import { acts } from "../../src/law/acts.js";
import { provisions, type UnitId } from "../../src/law/index.js";
import { unitsInForce } from "./units-in-force.js";

const all = provisions();
const of = (unit: UnitId) => all.find((one) => one.unit === unit)!;
const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** Repealed, and added anew under the same number. */
const withGap = ["art-7-ust-2"];

describe("provisions(): the words of every provision", () => {
  it("each provision of the Act as in force is there: 323, and art. 19 to 28", () => {
    const there = new Set<string>(all.map(({ unit }) => unit));
    const counted = [
      ...new Set(unitsInForce),
      ...Array.from({ length: 10 }, (_, index) => `art-${19 + index}`),
    ];
    expect(counted).toHaveLength(333);
    expect(counted.filter((unit) => !there.has(unit))).toEqual([]);
  });

  it.each(all.map(({ unit, wordings }) => [unit, wordings] as const))(
    "%s has wordings that are sourced, in order and without a gap",
    (unit, wordings) => {
      expect(wordings.length).toBeGreaterThan(0);
      for (const [
        index,
        { from, until, inForceFrom, amendedBy, confidence, read, gist },
      ] of wordings.entries()) {
        expect([from, inForceFrom, until ?? from].every(isCalendarDate)).toBe(true);
        expect(from <= inForceFrom && (until === undefined || from <= until)).toBe(true);
        const act = acts.find((one) => one.act === amendedBy.act);
        expect(act).toBeDefined();
        if (act?.article === undefined) expect(from).toBe("2003-08-14");
        else expect(`${amendedBy.unit}-`.startsWith(`${act.article}-`)).toBe(true);
        expect(read).toBe(gist !== null);
        expect(confidence === "unknown").toBe(!read);
        const next = wordings[index + 1];
        if (next !== undefined && !withGap.includes(unit)) expect(dayAfter(until!)).toBe(next.from);
      }
    },
  );

  it("every gist is a sentence in each language, and no sentence stands for two wordings of one provision", () => {
    for (const { unit, wordings } of all) {
      const gists = wordings.flatMap(({ gist }) => (gist === null ? [] : [gist]));
      for (const gist of gists) {
        expect([unit, gist.pl]).toEqual([unit, expect.stringMatching(/^[A-ZŁŚŻŹĆ].*[.]$/su)]);
        expect([unit, gist.en]).toEqual([unit, expect.stringMatching(/^[A-Z].*[.]$/su)]);
      }
      expect(new Set(gists.map(({ pl }) => pl)).size).toBe(gists.length);
    }
  });

  it("a part is not older than what it is a part of, and does not outlive it", () => {
    for (const { unit, wordings } of all) {
      const whole = all.find((one) => one.unit === unit.split("-").slice(0, -2).join("-"));
      if (whole === undefined) continue;
      expect([unit, whole.wordings[0]!.from <= wordings[0]!.from]).toEqual([unit, true]);
      const end = wordings.at(-1)!.until ?? "9999";
      expect([unit, end <= (whole.wordings.at(-1)!.until ?? "9999")]).toEqual([unit, true]);
    }
  });

  it.each<[UnitId, string[], boolean]>([
    ["art-5b-ust-1", ["2022-02-15"], true],
    ["art-16-ust-2", ["2003-08-14", "2007-07-14", "2011-10-30", "2022-02-15"], true],
    ["art-8-ust-3", ["2003-08-14"], true],
    ["art-17", ["2003-08-14"], false],
    ["art-15-ust-4", ["2003-08-14", "2007-07-01", "2022-01-01"], true],
    ["art-7-ust-2", ["2003-08-14", "2004-06-01", "2022-02-15"], true],
    ["art-1-ust-5", ["2006-01-01"], false],
    ["art-28", ["2003-08-14"], false],
  ])("%s begins on %j", (unit, days, inForce) => {
    expect(of(unit).wordings.map(({ from }) => from)).toEqual(days);
    expect(of(unit).inForce).toBe(inForce);
  });

  it("art. 17 to 2009-07-15, art. 28 to 2004-12-31; art. 15 ust. 4 in force from 2022-02-15 with effect from 2022-01-01", () => {
    expect(of("art-17").wordings.at(-1)?.until).toBe("2009-07-15");
    expect(of("art-28").wordings.at(-1)?.until).toBe("2004-12-31");
    expect(of("art-15-ust-4").wordings.at(-1)).toMatchObject({
      from: "2022-01-01",
      inForceFrom: "2022-02-15",
    });
    expect(of("art-15-ust-1-zd-2").wordings.at(-1)?.until).toBe("2021-12-31");
  });
});
