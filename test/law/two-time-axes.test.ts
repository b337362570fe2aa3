import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/index.js";
import { checkedUntil, Law, lawOn, lawStateOn } from "../../src/law/index.js";
import * as rules from "../../src/law/rules/index.js";
import { verifiedUntil } from "../../src/law/state.js";
import { before, lawOf } from "./day-of.js";
import { changes } from "./history.js";

const day = calendarDate;

describe("DU/2022/218: in force from 2022-02-15 with effect from 2022-01-01", () => {
  const inJanuary = (asOf?: string) => {
    const { trialRate, participationRate, extension } = lawOf("2022-01-20", asOf);
    return [trialRate.value, participationRate.value.percent, extension.value.months];
  };

  it.each(["2022-01-20", "2022-02-10", "2022-02-14"])(
    "art-15-ust-4, art-15-ust-3: for 2022-01-20 as known on %s 50 %%, 100 %% and six months",
    (asOf) => {
      expect(inJanuary(asOf)).toEqual([{ percent: "50", onApplication: false }, "100", 6]);
    },
  );

  it.each([undefined, "2022-02-15", "2022-02-16", "2026-11-21"])(
    "art-15-ust-4, art-15-ust-3: for 2022-01-20 as known on %s 120 %%, 120 %% and twelve months",
    (asOf) => {
      expect(inJanuary(asOf)).toEqual([{ percent: "120", onApplication: true }, "120", 12]);
    },
  );

  it("art-15-ust-4: for 2021-12-31 it is 100 %, whatever is known", () => {
    for (const asOf of [undefined, "2021-12-31", "2022-02-14", "2022-02-15"]) {
      expect(lawOf("2021-12-31", asOf).participationRate.value.percent).toBe("100");
    }
  });

  it("art-15-ust-4: on 2022-02-14 nobody could know where the wording of 2007 would end", () => {
    expect(lawOf("2022-01-20", "2022-02-14").participationRate).not.toHaveProperty("until");
    expect(lawOf("2021-12-31", "2022-02-14").participationRate).not.toHaveProperty("until");
    expect(lawOf("2021-12-31", "2022-02-15").participationRate.until).toBe("2021-12-31");
  });

  it("art-15-ust-7a: not retroactive: for 2022-01-20 it is 14 days, whatever is known", () => {
    for (const asOf of [undefined, "2022-02-14", "2022-02-15"]) {
      expect(lawOf("2022-01-20", asOf).sickness.value?.mostDays).toBe(14);
      expect(lawOf("2022-01-20", asOf).daysOff.value?.extra).toBe(0);
    }
  });

  it("art-15-ust-7a: for 2022-02-15 the wording of 2022 only if known", () => {
    expect(lawOf("2022-02-15", "2022-02-14").sickness.value?.mostDays).toBe(14);
    expect(lawOf("2022-02-15", "2022-02-15").sickness.value?.mostDays).toBe(21);
  });

  it("the wording that is known is another record", () => {
    expect(lawOf("2022-01-20", "2022-02-14").extension).not.toEqual(lawOf("2022-01-20").extension);
  });
});

describe("every change of law is unknown on the day before its entry into force and known on the day", () => {
  // The flood act names beforehand when its rules end; other-laws.test.ts holds its days.
  const onTheirDay = changes.filter(({ by }) => !["DU/2024/1473", "DU/2024/1717"].includes(by));

  it.each(onTheirDay)("$unit ($rule): $from, in force $inForce", (change) => {
    const { rule, from, inForce } = change;
    expect(lawOf(from, before(inForce))[rule].value).toEqual(change.before);
    expect(lawOf(from, before(inForce))[rule].effectiveFrom < from).toBe(true);
    expect(lawOf(from, before(inForce))[rule]).not.toHaveProperty("until");
    expect(lawOf(from, inForce)[rule].value).toEqual(change.after);
    expect(lawOf(before(from), inForce)[rule].value).toEqual(change.before);
  });
});

describe("asOf before the Act", () => {
  it.each(["2003-08-13", "2003-07-16", "1999-01-01"])(
    "DU/2003/1143: on %s no wording was in force",
    (asOf) => {
      expect(lawOn("2026-01-01", { asOf })).toEqual({ unknown: true, reason: "before-the-act" });
    },
  );

  it("DU/2003/1143: on 2003-08-14 the first wordings were, also for a later day", () => {
    expect(lawOf("2003-08-14", "2003-08-14")).toEqual(lawOf("2026-01-01", "2003-08-14"));
    expect(lawOf("2026-01-01", "2003-08-14").participationRate.value.percent).toBe("80");
  });

  it.each(["2022-02-30", "2022-2-1", "", "now"])("asOf %j is no day", (asOf) => {
    expect(lawOn("2022-01-20", { asOf })).toEqual({ unknown: true, reason: "not-a-date" });
  });
});

const anyDay = day("2026-06-01");

describe("the first day of a rule", () => {
  it("art-15-ust-7a, art-15-ust-6a, art-15a: from 2007-07-14, and unknown the day before", () => {
    for (const rule of [rules.sickness, rules.daysOff, rules.premium]) {
      expect(new Law(anyDay).firstDayOf(rule)).toBe("2007-07-14");
      expect(new Law(anyDay, day("2007-07-14")).firstDayOf(rule)).toBe("2007-07-14");
      expect(new Law(anyDay, day("2007-07-13")).firstDayOf(rule)).toBeUndefined();
    }
  });

  it("art-15-ust-4: from the first day of the Act", () => {
    expect(new Law(anyDay).firstDayOf(rules.participationRate)).toBe("2003-08-14");
    expect(new Law(anyDay, day("2003-08-13")).firstDayOf(rules.participationRate)).toBeUndefined();
  });
});

describe("lawStateOn: the first day of the wording of the Act", () => {
  it.each([
    ["2003-08-14", undefined, "2003-08-14"],
    ["2007-06-30", undefined, "2006-07-06"],
    ["2007-07-01", undefined, "2007-07-01"],
    ["2007-07-13", undefined, "2007-07-01"],
    ["2007-07-14", undefined, "2007-07-14"],
    ["2021-12-31", undefined, "2020-01-01"],
    ["2022-01-01", undefined, "2022-01-01"],
    ["2022-01-20", "2022-02-14", "2020-01-01"],
    ["2022-01-20", "2022-02-15", "2022-01-01"],
    ["2022-02-14", undefined, "2022-01-01"],
    ["2022-02-15", undefined, "2022-02-15"],
    ["2022-04-01", undefined, "2022-04-01"],
    ["2025-05-31", undefined, "2024-11-09"],
    ["2025-06-01", undefined, "2025-06-01"],
    ["2026-11-21", undefined, "2025-06-01"],
  ])("%s as known on %s: %s", (date, asOf, wordingFrom) => {
    const state = lawStateOn(day(date), asOf === undefined ? undefined : day(asOf));
    expect(state).toStrictEqual({
      wordingFrom,
      consolidatedText: "DU/2025/1718",
      verifiedUntil,
      checkedUntil,
      ...(asOf === undefined ? {} : { asOf }),
    });
  });
});
