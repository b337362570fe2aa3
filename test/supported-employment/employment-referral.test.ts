import { describe, expect, it } from "vitest";
import { explain, justification } from "zatrudnienie-socjalne";
import { inputSchemas, resultSchemas } from "zatrudnienie-socjalne/schemas";
import {
  type EmploymentReferral,
  employmentReferral,
  type EmploymentReferralInput,
} from "zatrudnienie-socjalne/supported-employment";

const everybody = { manager: true, socialWorker: true, participant: true } as const;

function asked(input: Partial<EmploymentReferralInput> & { on: string }): EmploymentReferral {
  const result = employmentReferral({ from: "centre", startedOn: "2000-01-01", ...input });
  if (result.outcome !== "referral") throw new Error(JSON.stringify(result));
  return result;
}

const needs = ({ needed }: EmploymentReferral) => needed.map(({ id, done }) => [id, done]);
const paths = ({ missing }: EmploymentReferral) =>
  missing.map((each) => (each.kind === "fact" ? each.path.join(".") : each.id));

describe("art-16-ust-1: six months before the end", () => {
  const inCentre = { startedOn: "2026-01-10", justified: true, motions: everybody } as const;

  it("started 2026-01-10: not on 07-09, on 07-10 it depends on the count, on 07-11 it may", () => {
    expect(asked({ on: "2026-07-09", ...inCentre })).toMatchObject({ may: false, missing: [] });
    const open = asked({ on: "2026-07-10", ...inCentre });
    expect(open).toMatchObject({ may: "unknown", earliest: null });
    expect(open.missing).toEqual([
      { kind: "interpretation", id: "monthCount", readings: ["civil-code", "day-before"] },
    ]);
    expect(asked({ on: "2026-07-11", ...inCentre })).toMatchObject({
      may: true,
      referredBy: "labour-office",
      missing: [],
      assumptions: [],
    });
  });

  it("the count chosen decides, and is listed; earliest is the day after the term", () => {
    for (const [monthCount, earliest, may] of [
      ["civil-code", "2026-07-11", false],
      ["day-before", "2026-07-10", true],
    ] as const) {
      expect(asked({ on: "2026-07-10", ...inCentre, interpretation: { monthCount } })).toMatchObject({
        may,
        earliest,
        assumptions: [{ id: "monthCount", reading: monthCount, chosen: true }],
      });
    }
  });

  it("where both counts agree nothing is asked: 2025-08-31 and six months end on 2026-02-28", () => {
    const stay = { ...inCentre, startedOn: "2025-08-31" };
    expect(asked({ on: "2026-02-28", ...stay })).toMatchObject({ may: false, earliest: "2026-03-01" });
    expect(asked({ on: "2026-03-01", ...stay, interpretation: { monthCount: "civil-code" } })).toMatchObject({
      may: true,
      assumptions: [],
    });
  });

  it("DU/2007/793 art-1-pkt-15-lit-a: no six months on 2007-07-13, six on 2007-07-14", () => {
    const stay = { startedOn: "2007-07-01", justified: true, motions: everybody } as const;
    expect(needs(asked({ on: "2007-07-13", ...stay }))[0]).toEqual(["justified-case", true]);
    expect(asked({ on: "2007-07-13", ...stay }).may).toBe(true);
    const after = asked({ on: "2007-07-14", ...stay });
    expect(needs(after)[0]).toEqual(["six-months", false]);
    expect(after.may).toBe(false);
    expect(asked({ on: "2007-07-14", ...stay, asOf: "2007-07-13" }).may).toBe(true);
  });

  it("on the last day taking part still goes on; after it neither time nor reason is asked", () => {
    const stay = { startedOn: "2026-06-01", endedOn: "2026-06-30", motions: everybody } as const;
    expect(needs(asked({ on: "2026-06-30", ...stay }))).toEqual([
      ["six-months", false],
      ["justified-case", "unknown"],
      ["manager-motion", true],
      ["social-worker-motion", true],
      ["participant-motion", true],
    ]);
    const after = asked({ on: "2026-07-01", ...stay });
    expect(after).toMatchObject({ may: true, earliest: null, missing: [] });
    expect(needs(after)).toHaveLength(3);
  });
});

describe("art-16-ust-1: motions", () => {
  const stay = { startedOn: "2003-09-01", endedOn: "2004-05-01" };

  it("DU/2004/1001 art-137-pkt-9: one is enough on 2004-05-31, all three from 2004-06-01", () => {
    const one = { ...stay, motions: { manager: false, socialWorker: false, participant: true } };
    expect(asked({ on: "2004-05-31", ...one })).toMatchObject({ may: true, missing: [] });
    expect(asked({ on: "2004-06-01", ...one })).toMatchObject({ may: false });
    expect(asked({ on: "2004-06-01", ...stay, motions: everybody }).may).toBe(true);
  });

  it("of one that is enough only those unknown are asked for, and none where one moved", () => {
    expect(paths(asked({ on: "2004-05-31", ...stay, motions: { manager: false } }))).toEqual([
      "motions.socialWorker",
      "motions.participant",
    ]);
    expect(paths(asked({ on: "2004-05-31", ...stay, motions: { manager: true } }))).toEqual([]);
  });

  it("a fact that decides does not empty the list: facts first, then the reading", () => {
    const open = asked({ on: "2026-07-10", startedOn: "2026-01-10", motions: { manager: false } });
    expect(open.may).toBe(false);
    expect(paths(open)).toEqual(["justified", "motions.socialWorker", "motions.participant", "monthCount"]);
    expect(open.missing.map((each) => "question" in each && each.question).slice(0, 2)).toEqual([
      "justified-case",
      "social-worker-motion",
    ]);
  });
});

describe("art-16-ust-1: clubs", () => {
  const club = { from: "club", startedOn: "2003-09-01" } as const;

  it("no rule on 2004-05-31; the first day is 2004-06-01", () => {
    const on = "2004-05-31";
    expect(employmentReferral({ on, ...club })).toMatchObject({
      outcome: "no-rule",
      reason: "no-rule-yet",
      firstDay: "2004-06-01",
    });
    expect(employmentReferral({ on, ...club, asOf: on })).toMatchObject({ firstDay: null });
    expect(employmentReferral({ on: "2004-06-01", ...club }).outcome).toBe("referral");
  });

  it("to 2007-07-13 after taking part only, on the motion of the social worker or the participant", () => {
    const on = "2007-07-13";
    const motions = { participant: true };
    const still = asked({ on, ...club, motions });
    expect(needs(still)).toEqual([
      ["participation-ended", false],
      ["motion", true],
    ]);
    expect(still.may).toBe(false);
    expect(asked({ on, ...club, endedOn: "2007-07-12", motions }).may).toBe(true);
    expect(asked({ on, ...club, endedOn: "2007-07-13", motions }).may).toBe(false);
  });

  it("from 2007-07-14 the motion of the social worker alone, at any time", () => {
    const found = asked({ on: "2007-07-14", ...club, motions: { socialWorker: true, participant: false } });
    expect(needs(found)).toEqual([["social-worker-motion", true]]);
    expect(found).toMatchObject({ may: true, earliest: null });
  });

  it("DU/2022/218 art-1-pkt-14-lit-a: no six months on 2022-02-14, six on 2022-02-15", () => {
    const stay = { ...club, startedOn: "2021-12-01", justified: true, motions: { socialWorker: true } };
    expect(asked({ on: "2022-02-14", ...stay }).may).toBe(true);
    expect(needs(asked({ on: "2022-02-15", ...stay }))).toEqual([
      ["six-months", false],
      ["justified-case", true],
      ["social-worker-motion", true],
    ]);
  });

  it("what is assumed: a member as a participant to 2011-10-29, no time to 2022-02-14", () => {
    const ids = (on: string) => asked({ on, ...club }).assumptions.map(({ id }) => id);
    expect(ids("2004-06-01")).toEqual(["club-member-as-participant"]);
    expect(ids("2007-07-13")).toEqual(["club-member-as-participant"]);
    expect(ids("2007-07-14")).toEqual(["club-member-as-participant", "club-timing-not-stated"]);
    expect(ids("2011-10-29")).toEqual(["club-member-as-participant", "club-timing-not-stated"]);
    expect(ids("2011-10-30")).toEqual(["club-timing-not-stated"]);
    expect(ids("2022-02-14")).toEqual(["club-timing-not-stated"]);
    expect(ids("2022-02-15")).toEqual([]);
    expect(asked({ on: "2026-01-01" }).assumptions).toEqual([]);
  });
});

describe("in and out", () => {
  it("results have their schema", () => {
    for (const from of ["centre", "club"] as const)
      for (const on of ["2003-08-13", "2004-05-31", "2004-06-01", "2007-07-14", "2022-02-15", "2026-07-10"]) {
        const result = employmentReferral({ on, from, startedOn: "2026-01-10" });
        expect(resultSchemas.employmentReferral.parse(result)).toEqual(result);
      }
    expect(inputSchemas.employmentReferral.safeParse({ on: "2026-01-01" }).success).toBe(false);
  });

  it("an end before the beginning, and other days than those of the Act", () => {
    const reversed = {
      on: "2026-01-01",
      from: "centre",
      startedOn: "2025-01-02",
      endedOn: "2025-01-01",
    } as const;
    expect(employmentReferral(reversed)).toMatchObject({
      outcome: "invalid",
      issues: [{ path: ["endedOn"], code: "reversed-period" }],
    });
    expect(employmentReferral({ ...reversed, endedOn: "2025-01-02" }).outcome).toBe("referral");
    expect(employmentReferral({ on: "2003-08-13", from: "centre", startedOn: "2003-01-01" })).toMatchObject({
      outcome: "unsupported-date",
      supported: { from: "2003-08-14", to: null },
    });
  });

  it("in words", () => {
    const found = asked({ on: "2026-07-11", startedOn: "2026-01-10", justified: true, motions: everybody });
    expect(explain(found, "pl")).toEqual([
      "Powiatowy urząd pracy może skierować do pracy uczestnika centrum integracji społecznej (art. 16 ust. 1).",
      "Przed zakończeniem uczestnictwa można skierować do pracy najwcześniej po upływie 6 miesięcy uczestnictwa; ten okres upłynął (art. 16 ust. 1).",
      "Okres liczony w miesiącach kończy się w dniu, który datą odpowiada dniowi początkowemu, a gdy takiego dnia w ostatnim miesiącu nie ma – w ostatnim dniu tego miesiąca (art. 112 Kodeksu cywilnego, Dz.U. 2026 poz. 795).",
      "Przed zakończeniem uczestnictwa kieruje się do pracy tylko w uzasadnionych przypadkach. Ten przypadek jest uzasadniony (art. 16 ust. 1).",
      "Potrzebny jest wniosek kierownika centrum; złożono go (art. 16 ust. 1).",
      "Potrzebny jest wniosek pracownika socjalnego; złożono go (art. 16 ust. 1).",
      "Potrzebny jest wniosek uczestnika; złożono go (art. 16 ust. 1).",
    ]);
    expect(justification(found, "pl")).toMatch(/^Warunki skierowania do pracy są spełnione\. /);
    expect(justification(asked({ on: "2026-07-10" }), "en")).toMatch(/is not known yet\. /);
    expect(
      justification(employmentReferral({ on: "2004-05-31", from: "club", startedOn: "2004-01-01" }), "en"),
    ).toBe("The law of that time did not provide for a referral to work from a club (art. 16 ust. 1).");
  });
});
