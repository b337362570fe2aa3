import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/index.js";
import { rules } from "../../src/law/all-rules.js";
import {
  averageWageOn,
  contributionRatesOn,
  coverage,
  lawOn,
  minimumWageOn,
  provisions,
  referenceAmountOn,
  unemploymentBenefitOn,
  versions,
} from "../../src/law/index.js";
import { contributionRates } from "../../src/law/parameters/contribution-rates.js";
import { unemploymentBenefit } from "../../src/law/parameters/unemployment-benefit.js";
import { lawOf } from "./day-of.js";
import { ruleIds } from "./history.js";
import { wordingOn } from "./wording-on.js";

const noDates = ["2026-02-30", "2026-2-1", "2025-02-29", "", "today", "2026-01-01T00:00:00Z"];
const notEvenText = [undefined, null, 20260101, {}, [], new Date(0)] as unknown as string[];

describe("look-ups answer unknown, with a reason, and never throw", () => {
  it.each(noDates)("%j is no day", (text) => {
    expect(lawOn(text)).toEqual({ unknown: true, reason: "not-a-date" });
    expect(contributionRatesOn(text)).toEqual({ unknown: true, reason: "not-a-date" });
    expect(unemploymentBenefitOn(text)).toEqual({ unknown: true, reason: "not-a-date" });
  });

  it.each(notEvenText)("%o is no text", (value) => {
    expect(lawOn(value)).toEqual({ unknown: true, reason: "not-a-date" });
    expect(contributionRatesOn(value)).toEqual({ unknown: true, reason: "not-a-date" });
    expect(unemploymentBenefitOn(value)).toEqual({ unknown: true, reason: "not-a-date" });
  });

  it.each(["2003-08-13", "1999-12-31", "1900-01-01"])("%s is before the Act", (date) => {
    expect(lawOn(date)).toEqual({ unknown: true, reason: "before-the-act" });
    expect(contributionRatesOn(date)).toEqual({ unknown: true, reason: "before-the-act" });
    expect(unemploymentBenefitOn(date)).toEqual({ unknown: true, reason: "before-the-act" });
  });

  it("asOf undefined is asOf left out", () => {
    expect(lawOn("2022-01-20", { asOf: undefined })).toEqual(lawOn("2022-01-20"));
  });
});

describe("lawOn", () => {
  it("has every rule, each with the fields of a record", () => {
    const law = lawOf("2026-06-01");
    expect(Object.keys(law).sort()).toEqual([...ruleIds, "otherLaws"].sort());
    for (const id of ruleIds) {
      const { value, citation, effectiveFrom, inForceFrom, amendedBy, confidence, verifiedOn } = law[id];
      expect(value).not.toBeUndefined();
      expect(citation.act).toMatch(/^DU\/\d{4}\/\d+$/);
      expect(effectiveFrom <= "2026-06-01").toBe(true);
      // Only the end of a special act is known beforehand.
      expect(inForceFrom >= effectiveFrom || value === null).toBe(true);
      expect(amendedBy.act).toMatch(/^DU\/\d{4}\/\d+$/);
      expect(confidence).toMatch(/^[a-z]+$/);
      expect(["2026-11-21", "2026-11-28"]).toContain(verifiedOn);
    }
  });

  it("is plain data: JSON and structuredClone give it back", () => {
    for (const answer of [
      lawOf("2022-02-15"),
      unemploymentBenefitOn("2026-06-01"),
      contributionRatesOn("2007-07-01"),
      averageWageOn("2026-06-01"),
      minimumWageOn("2026-06-01"),
      coverage(),
      provisions(),
    ]) {
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
      expect(structuredClone(answer)).toEqual(answer);
    }
  });
});

describe("answers are copies: who changes one does not change the next", () => {
  it("lawOn", () => {
    const before = structuredClone(lawOf("2022-02-15"));
    const answer = lawOf("2022-02-15");
    answer.participationRate.value.percent = "999";
    answer.participationRate.citation.act = "changed";
    answer.sickness.transition?.push({ act: "changed" });
    answer.programmeEnd.value.taking.length = 0;
    expect(lawOf("2022-02-15")).toEqual(before);
  });

  it("unemploymentBenefitOn", () => {
    const before = structuredClone(unemploymentBenefitOn("2026-06-01"));
    const answer = unemploymentBenefitOn("2026-06-01");
    if ("unknown" in answer) throw new Error(answer.reason);
    answer.amount = "0.00";
    answer.citation.act = "changed";
    expect(unemploymentBenefitOn("2026-06-01")).toEqual(before);
    expect(lawOf("2026-06-01").unemploymentBenefitReference.value.act).toBe("DU/2025/620");
  });

  it("averageWageOn and minimumWageOn", () => {
    const before = structuredClone([averageWageOn("2026-06-01"), minimumWageOn("2026-06-01")]);
    const [average, minimum] = [averageWageOn("2026-06-01"), minimumWageOn("2026-06-01")];
    if ("unknown" in average || "unknown" in minimum) throw new Error("no wage");
    average.citation.act = "changed";
    minimum.amount = "0.00";
    expect([averageWageOn("2026-06-01"), minimumWageOn("2026-06-01")]).toEqual(before);
  });

  it("contributionRatesOn", () => {
    const before = structuredClone(contributionRatesOn("2026-06-01"));
    const answer = contributionRatesOn("2026-06-01");
    if ("unknown" in answer) throw new Error(answer.reason);
    answer.pension.percent = "0.00";
    answer.disability.citation.act = "changed";
    expect(contributionRatesOn("2026-06-01")).toEqual(before);
  });

  it("coverage and provisions", () => {
    const [coverageBefore, provisionsBefore] = [structuredClone(coverage()), structuredClone(provisions())];
    const covered = coverage();
    covered.notEncoded[0]!.text.pl = "changed";
    covered.notEncoded[0]!.units.length = 0;
    covered.notEncoded.length = 1;
    covered.parameters.unemploymentBenefit.to = "changed";
    const listed = provisions();
    for (const provision of listed) provision.rules.length = 0;
    listed.length = 1;
    expect(coverage()).toEqual(coverageBefore);
    expect(provisions()).toEqual(provisionsBefore);
  });
});

describe("records that travel into results are frozen", () => {
  it("every wording, with all it holds", () => {
    expect(notFrozenIn(rules)).toEqual([]);
    expect(notFrozenIn(unemploymentBenefit)).toEqual([]);
    expect(notFrozenIn(contributionRates)).toEqual([]);
    expect(notFrozenIn(versions)).toEqual([]);
  });

  it("what Law and referenceAmountOn hand over cannot change the law", () => {
    const day = calendarDate("2022-02-14");
    const record = wordingOn("sickness", day)!;
    expect(() => {
      record.value!.mostDays = 99;
    }).toThrow(TypeError);
    expect(() => {
      record.citation.act = "changed";
    }).toThrow(TypeError);
    expect(wordingOn("sickness", day)).toEqual(record);
    expect(wordingOn("sickness", day)).toMatchObject({ value: { mostDays: 14 }, until: "2022-02-14" });

    const reference = referenceAmountOn(day)!;
    if (!("record" in reference)) throw new Error("no record");
    expect(() => {
      reference.record.amount = "0.00";
    }).toThrow(TypeError);
    expect(referenceAmountOn(day)?.amount).toBe("1240.80");
  });

  it("every record of every rule, with asOf and without, in all that lies inside", () => {
    const day = calendarDate("2022-02-14");
    for (const id of ruleIds) {
      expect(notFrozenIn(wordingOn(id, day))).toEqual([]);
      const { value, citation, amendedBy } = wordingOn(id, day, day)!;
      expect(notFrozenIn({ value, citation, amendedBy })).toEqual(["data"]);
    }
  });

  it("setting the last day of a record, where that works, does not reach the next answer", () => {
    for (const asOf of [undefined, calendarDate("2022-02-15")]) {
      const day = calendarDate("2022-02-14");
      Reflect.set(wordingOn("sickness", day, asOf)!, "until", "changed");
      expect(wordingOn("sickness", day, asOf)?.until).toBe("2022-02-14");
    }
  });
});

/** Paths of what is not frozen. */
function notFrozenIn(data: unknown, path = "data"): string[] {
  if (typeof data !== "object" || data === null) return [];
  const own = Object.isFrozen(data) ? [] : [path];
  return [...own, ...Object.entries(data).flatMap(([key, inner]) => notFrozenIn(inner, `${path}.${key}`))];
}
