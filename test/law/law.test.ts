import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/index.js";
import { clubCertificateRule } from "../../src/club/index.js";
import { calculated } from "../../src/input/index.js";
import { rules as ownWordings } from "../../src/law/all-rules.js";
import { Law } from "../../src/law/index.js";
import * as rules from "../../src/law/rules/index.js";
import { knownOn } from "./future.js";
import { wordingOn } from "./wording-on.js";

const day = calendarDate;

describe("Law", () => {
  it("answers for its own day, and for others as far as anything was known of them", () => {
    const law = new Law(day("2022-02-15"));
    expect(law.of(rules.sickness).value?.mostDays).toBe(21);
    expect(law.of(rules.sickness, day("2022-02-14"))?.value?.mostDays).toBe(14);
    expect(law.of(rules.sickness, day("2003-08-13"))).toBeUndefined();
    expect(() => new Law(day("2003-08-13")).of(rules.sickness)).toThrow(RangeError);
  });

  it("knows only what was in force on asOf", () => {
    expect(new Law(day("2022-01-20"), day("2022-02-14")).of(rules.participationRate).value.percent).toBe(
      "100",
    );
    expect(new Law(day("2022-01-20"), day("2022-02-15")).of(rules.participationRate).value.percent).toBe(
      "120",
    );
    expect(new Law(day("2022-01-20"), day(knownOn)).of(rules.participationRate).until).toBeUndefined();
    expect(new Law(day("2022-01-20"), day("2022-02-14")).of(rules.sickness).until).toBeUndefined();
  });

  it("is the same law for another day", () => {
    const law = new Law(day("2022-01-20"), day("2022-02-14")).on(day("2026-01-20"));
    expect([law.day, law.asOf]).toEqual(["2026-01-20", "2022-02-14"]);
    expect(law.of(rules.participationRate).value.percent).toBe("100");
  });

  it("knows, for another day and another asOf, what was in force then", () => {
    const law = new Law(day("2022-01-20"), day("2022-02-14"));
    expect(law.of(rules.participationRate).value.percent).toBe("100");
    expect(law.on(day("2022-01-20"), day("2022-02-15")).of(rules.participationRate).value.percent).toBe(
      "120",
    );
  });

  it("tells the first day of a rule", () => {
    expect(new Law(day("2026-01-01")).firstDayOf(rules.sickness)).toBe("2007-07-14");
    expect(new Law(day("2026-01-01"), day("2007-07-13")).firstDayOf(rules.sickness)).toBeUndefined();
  });

  it("cuts a period by the wordings of its days", () => {
    const law = new Law(day("2022-02-20"));
    const within = (from: string, to: string, one = law) =>
      one
        .within(rules.sickness, { from: day(from), to: day(to) })
        .map(({ record, ...days }) => [days.from, days.to, record.value?.mostDays]);
    expect(within("2022-02-01", "2022-02-28")).toEqual([
      ["2022-02-01", "2022-02-14", 14],
      ["2022-02-15", "2022-02-28", 21],
    ]);
    expect(within("2003-08-01", "2003-08-31")).toEqual([["2003-08-14", "2003-08-31", undefined]]);
    expect(within("2022-02-01", "2022-02-28", new Law(day("2022-02-20"), day("2022-02-14")))).toEqual([
      ["2022-02-01", "2022-02-28", 14],
    ]);
  });

  it("is, in hindsight, the same law with what came later: with the wordings it was given", () => {
    const known = new Law(day("2022-01-20"), day("2022-02-14"));
    expect(known.inHindsight.of(rules.participationRate).value.percent).toBe("120");
    expect(known.inHindsight.day).toBe("2022-01-20");
    const law = new Law(day("2022-01-20"));
    expect(law.inHindsight).toBe(law);
    const wordings = { participationRate: ownWordings.participationRate.slice(0, 1) };
    const [first] = wordings.participationRate;
    const made = new Law(day("2022-01-20"), day("2022-02-14"), wordings).inHindsight;
    expect(made.of(rules.participationRate).value).toEqual(first?.value);
  });

  it("takes other wordings without touching the Act's own", () => {
    const validForTen = { onRequest: false, monthsAtMost: null, validMonths: 10 };
    const clubCertificate = ownWordings.clubCertificate.map((wording) =>
      wording.value === null ? wording : { ...wording, value: validForTen },
    );
    const wordings = { ...ownWordings, clubCertificate };
    const under = (endedOn: string) =>
      calculated(clubCertificateRule, { endedOn }, (on, asOf) => new Law(on, asOf, wordings));
    expect(under("2026-06-30")).toMatchObject({ outcome: "due", validMonths: 10 });
    expect(calculated(clubCertificateRule, { endedOn: "2026-06-30" })).toMatchObject({ validMonths: null });
    expect(wordingOn("clubCertificate", day("2026-06-30"))?.value?.validMonths).toBeNull();
  });

  it("two laws with other wordings do not mix", () => {
    const percents = [ownWordings.participationRate.slice(0, 1), ownWordings.participationRate].map(
      (participationRate) =>
        new Law(day("2026-06-01"), undefined, { participationRate }).of(rules.participationRate).value
          .percent,
    );
    expect(percents).toEqual(["80", "120"]);
  });
});
