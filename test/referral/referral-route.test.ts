import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain, justification } from "zatrudnienie-socjalne";
import { type ReferralRoute, referralRoute, type ReferralRouteInput } from "zatrudnienie-socjalne/referral";
import { inputSchemas, resultSchemas } from "zatrudnienie-socjalne/schemas";

function route(input: ReferralRouteInput): ReferralRoute {
  const result = referralRoute(input);
  if (result.outcome !== "route") throw new Error(`no route: ${JSON.stringify(result)}`);
  return result;
}

/** A resident who applies alone; the welfare centre was not converted; nothing is done yet. */
const start: ReferralRouteInput = {
  on: "2026-06-01",
  groups: { "long-term-unemployed": false },
  applicant: "person",
  residenceCommune: "A",
  centreCommune: "A",
  interview: false,
  opinion: false,
  referralBy: "nobody",
  programmeAgreed: false,
  programmeSigned: false,
  welfareCentreConverted: false,
};
const by = (more: Partial<ReferralRouteInput>): ReferralRouteInput => ({ ...start, ...more });
const referrers = (input: ReferralRouteInput) => route(input).referredBy.map(({ id, may }) => [id, may]);
const ids = (input: ReferralRouteInput) => route(input).needed.map(({ id }) => id);
const questions = (input: ReferralRouteInput) =>
  route(input).missing.map((missing) => (missing.kind === "fact" ? missing.question : missing.id));
const codes = (items: readonly { code: string }[]) => items.map(({ code }) => code);

describe("art-12-ust-1: who may apply", () => {
  it.each(["person", "legal-representative"] as const)("%s: without anybody's consent", (applicant) => {
    for (const on of ["2003-08-14", "2009-02-01", "2026-06-01"]) {
      for (const consent of [undefined, false, true, "unknown"] as const) {
        expect(route(by({ on, applicant, consent }))).toMatchObject({ mayApply: true, consentNeeded: false });
      }
    }
  });

  it.each([
    "addiction-treatment-centre",
    "family-support-centre",
    "social-welfare-centre",
    "ngo",
    "club",
  ] as const)("art-12-ust-1-pkt-2: %s with consent, on every day", (applicant) => {
    for (const on of ["2003-08-14", "2009-01-31", "2009-02-01", "2019-12-31", "2020-01-01", "2026-06-01"]) {
      const input = by({ on, applicant });
      expect(route({ ...input, consent: true })).toMatchObject({ mayApply: true, consentNeeded: true });
      expect(route({ ...input, consent: false })).toMatchObject({ mayApply: false, next: { id: "consent" } });
      expect(route(input)).toMatchObject({ mayApply: "unknown" });
      expect(questions(input)).toContain("referral-consent");
    }
  });

  it("labour offices to 2009-01-31, then not", () => {
    const input = by({ applicant: "labour-office", consent: true });
    expect(route({ ...input, on: "2009-01-31" }).mayApply).toBe(true);
    expect(route({ ...input, on: "2009-02-01" })).toMatchObject({
      mayApply: false,
      consentNeeded: false,
      next: { id: "application", citation: { unit: "art-12-ust-1" } },
    });
    expect(route({ ...input, on: "2009-02-01", asOf: "2009-01-31" }).mayApply).toBe(true);
  });

  it("services centres from 2020-01-01", () => {
    const input = by({ applicant: "social-services-centre", consent: true });
    expect(route({ ...input, on: "2019-12-31" }).mayApply).toBe(false);
    expect(route({ ...input, on: "2020-01-01" }).mayApply).toBe(true);
  });

  it("an applicant who is not named: the next step names those who are", () => {
    const { next } = route(by({ applicant: "labour-office" }));
    expect(next.by).toContain("person");
    expect(next.by).not.toContain("labour-office");
  });
});

describe("art-13-ust-7: the opinion of a social worker from outside, to 2015-10-23", () => {
  const opinion = (on: string, more: Partial<ReferralRouteInput>) => {
    const found = route(by({ on, interview: true, opinion: true, ...more }));
    return {
      need: found.needed.find(({ id }) => id === "opinion"),
      codes: codes(found.violations),
      asked: found.missing.map((missing) => (missing.kind === "fact" ? missing.path.join() : missing.id)),
    };
  };

  it.each([
    ["2003-08-14", "public-benefit-social-worker", "voivodeConsent"],
    ["2004-05-31", "public-benefit-social-worker", "voivodeConsent"],
    ["2004-06-01", "ngo-social-worker", "voivodeConsent"],
    ["2005-12-31", "ngo-social-worker", "voivodeConsent"],
    ["2006-01-01", "ngo-social-worker", "marshalConsent"],
    ["2007-07-13", "ngo-social-worker", "marshalConsent"],
    ["2007-07-14", "ngo-social-worker", "voivodeConsent"],
    ["2015-10-23", "ngo-social-worker", "voivodeConsent"],
  ] as const)("%s: %s with the %s", (on, opinionBy, consent) => {
    const given = opinion(on, { opinionBy, [consent]: true });
    expect(given.need).toMatchObject({ done: true, by: ["welfare-centre-social-worker", opinionBy] });
    expect(given.codes).toEqual([]);
    const refused = opinion(on, { opinionBy, [consent]: false });
    expect([refused.need?.done, refused.codes]).toEqual([false, ["opinion-not-by-social-worker"]]);
    const open = opinion(on, { opinionBy });
    expect(open.need?.done).toBe("unknown");
    expect(open.asked).toContain(consent);
  });

  it.each([
    ["2004-05-31", "ngo-social-worker"],
    ["2004-06-01", "public-benefit-social-worker"],
    ["2015-10-24", "ngo-social-worker"],
    ["2019-12-31", "services-centre-social-worker"],
    ["2026-06-01", "other"],
  ] as const)("%s: not by %s", (on, opinionBy) => {
    const given = opinion(on, { opinionBy, voivodeConsent: true, marshalConsent: true });
    expect([given.need?.done, given.codes]).toEqual([false, ["opinion-not-by-social-worker"]]);
  });

  it.each([
    ["2026-06-01", undefined],
    ["2026-06-01", "unknown"],
    ["2026-06-01", "welfare-centre-social-worker"],
  ] as const)("%s: by %s, nothing is asked", (on, opinionBy) => {
    expect(opinion(on, { opinionBy })).toMatchObject({ need: { done: true }, codes: [], asked: [] });
  });

  it("its sentence on the last day, and none the day after", () => {
    const sentence =
      "Za zgodą wojewody wniosek może zaopiniować także pracownik socjalny organizacji pozarządowej (art. 13 ust. 7).";
    expect(explain(route(by({ on: "2015-10-23" })), "pl")).toContain(sentence);
    expect(explain(route(by({ on: "2015-10-24" })), "pl")).not.toContain(sentence);
    expect(explain(route(by({ on: "2006-01-01" })), "pl").join()).toContain("Za zgodą marszałka województwa");
  });
});

describe("special acts: referral on a statement on the life situation", () => {
  const special = (on: string, kind: "ukraine" | "flood-2024", more: Partial<ReferralRouteInput> = {}) => {
    const { interview: _, ...rest } = start;
    return route({ ...rest, on, route: kind, opinion: true, ...more });
  };
  const statuses = (found: ReferralRoute) =>
    found.needed.slice(0, 3).map(({ id, done }) => `${id} ${String(done)}`);
  const unread = { id: "special-act-end-unread", certainty: "C" };

  it.each([
    ["2022-02-23", "ukraine", "ordinary"],
    ["2022-02-24", "ukraine", "ukraine"],
    ["2026-06-01", "ukraine", "ukraine"],
    ["2024-10-04", "flood-2024", "ordinary"],
    ["2024-10-05", "flood-2024", "flood-2024"],
    ["2025-03-31", "flood-2024", "flood-2024"],
    ["2025-04-01", "flood-2024", "ordinary"],
  ] as const)("%s, asked for %s: %s", (on, kind, taken) => {
    const found = special(on, kind, { statement: true, doubts: false });
    expect(found.route).toBe(taken);
    const isSpecial = taken !== "ordinary";
    expect(statuses(found).slice(0, 2)).toEqual(
      isSpecial ? ["statement true", "opinion true"] : ["interview unknown", "opinion true"],
    );
    expect(found.violations.map(({ code, path }) => [code, path])).toEqual(
      isSpecial ? [] : [["route-without-rule", ["route"]]],
    );
  });

  it("DU-2022-583 art-24a-ust-3: doubts bring the interview back, unknown ones are asked about", () => {
    const on = "2023-06-01";
    const doubtful = special(on, "ukraine", { statement: true, doubts: true });
    expect(statuses(doubtful)).toEqual(["statement true", "interview unknown", "opinion true"]);
    expect(
      codes(special(on, "ukraine", { statement: true, doubts: true, interview: false }).violations),
    ).toEqual(["opinion-without-interview"]);
    expect(special(on, "ukraine", { interview: false, doubts: false }).violations).toEqual([]);
    const open = special(on, "ukraine");
    expect(statuses(open).slice(0, 2)).toEqual(["statement unknown", "opinion true"]);
    expect(open.missing.map((missing) => missing.kind === "fact" && missing.path.join())).toEqual([
      "doubts",
      "statement",
    ]);
    expect(open.next).toMatchObject({ id: "statement", by: ["person"], citation: { act: "DU/2022/583" } });
  });

  it.each([
    ["2024-01-15", "ukraine", []],
    ["2024-01-16", "ukraine", [unread]],
    ["2025-03-31", "flood-2024", []],
  ] as const)("%s, %s: whether it still stood was read or not", (on, kind, assumptions) => {
    expect(special(on, kind, { doubts: false }).assumptions).toEqual(assumptions);
  });

  it("DU-2024-1473 art-66-ust-1: no interview, and the welfare or the services centre only", () => {
    const flood = { groups: { "long-term-unemployed": true }, doubts: true } as const;
    const found = special("2025-03-31", "flood-2024", flood);
    expect(found.needed.map(({ id }) => id)).not.toContain("interview");
    expect(found.referredBy.map(({ id }) => id)).toEqual(["social-welfare-centre"]);
    expect(questions(by({ on: "2025-03-31", route: "flood-2024", groups: {} }))).not.toContain(
      "long-term-unemployed",
    );
    expect(
      codes(special("2025-03-31", "flood-2024", { ...flood, referralBy: "labour-office" }).violations),
    ).toEqual(["referrer-not-entitled"]);
    expect(special("2023-06-01", "ukraine", flood).referredBy.map(({ id }) => id)).toEqual([
      "social-welfare-centre",
      "labour-office",
    ]);
  });

  it("as known before the rule was made, there is none", () => {
    const asked = { statement: true, doubts: false };
    expect(special("2022-03-01", "ukraine", { ...asked, asOf: "2022-04-14" }).route).toBe("ordinary");
    expect(special("2022-03-01", "ukraine", { ...asked, asOf: "2022-04-15" }).route).toBe("ukraine");
  });

  it("ordinary, said or not, is the same", () => {
    expect(route(by({ route: "ordinary" }))).toEqual(route(start));
    expect(route(start).route).toBe("ordinary");
  });

  it("in Polish", () => {
    const said = (found: ReferralRoute) => explain(found, "pl").join(" ");
    expect(said(special("2023-06-01", "ukraine", { doubts: false }))).toMatch(
      /Przed skierowaniem osoba składa oświadczenie o swojej sytuacji życiowej; wywiadu środowiskowego nie przeprowadza się, chyba że są wątpliwości \(art\. 24a .*Dz\.U\. 2022 poz\. 583\)\./,
    );
    const flood = said(special("2025-03-31", "flood-2024"));
    expect(flood).toMatch(
      /wywiadu środowiskowego nie przeprowadza się \(art\. 66.*Dz\.U\. 2024 poz\. 1473\)\./,
    );
    expect(flood).not.toContain("po przeprowadzeniu wywiadu");
    expect(said(special("2025-04-01", "flood-2024"))).toContain("stosuje się zasady ogólne (art. 66");
  });
});

describe("art-12-ust-1: who refers", () => {
  it("only the welfare centre to 2009-01-31, whoever the person is", () => {
    const groups = { "long-term-unemployed": true } as const;
    expect(referrers(by({ on: "2009-01-31", groups }))).toEqual([["social-welfare-centre", true]]);
    const old = { "alcohol-dependent": false, "drug-dependent": false } as const;
    expect(questions(by({ on: "2009-01-31", groups: old }))).toEqual([]);
  });

  it("the labour office too from 2009-02-01 for persons of art-1-ust-2-pkt-5, notifying the welfare centre", () => {
    const input = by({ on: "2009-02-01", groups: { "long-term-unemployed": true } });
    expect(referrers(input)).toEqual([
      ["social-welfare-centre", true],
      ["labour-office", true],
    ]);
    expect(route(input).referredBy[1]?.notifies).toEqual(["social-welfare-centre"]);
    expect(referrers(by({ on: "2009-02-01" }))).toEqual([["social-welfare-centre", true]]);
    const open = by({
      on: "2009-02-01",
      groups: { "long-term-unemployed": "unknown", "alcohol-dependent": false, "drug-dependent": false },
    });
    expect(referrers(open)[1]).toEqual(["labour-office", "unknown"]);
    expect(questions(open)).toEqual(["long-term-unemployed"]);
  });

  it("the services centre where the welfare centre was converted, from 2020-01-01", () => {
    const input = (on: string, welfareCentreConverted: boolean | undefined) =>
      by({ on, welfareCentreConverted });
    expect(referrers(input("2019-12-31", true))).toEqual([["social-welfare-centre", true]]);
    expect(referrers(input("2020-01-01", true))).toEqual([["social-services-centre", true]]);
    expect(referrers(input("2020-01-01", false))).toEqual([["social-welfare-centre", true]]);
    expect(referrers(input("2020-01-01", undefined))).toEqual([
      ["social-welfare-centre", "unknown"],
      ["social-services-centre", "unknown"],
    ]);
    expect(questions(input("2020-01-01", undefined))).toEqual(["welfare-centre-converted"]);
    expect(questions(input("2019-12-31", undefined))).toEqual([]);
  });

  it("officers follow the body", () => {
    const found = route(by({ welfareCentreConverted: true }));
    expect(found.needed.find(({ id }) => id === "opinion")?.by).toEqual(["services-centre-social-worker"]);
    expect(found.needed.find(({ id }) => id === "programme-agreed")?.by).toEqual([
      "centre-manager",
      "services-centre-director",
    ]);
  });

  it("the notice is needed once the labour office referred", () => {
    const groups = { "long-term-unemployed": true } as const;
    const input = by({ groups, interview: true, opinion: true, referralBy: "labour-office" });
    expect(questions(input)).toEqual(["referral-notice"]);
    expect(route(input).next).toMatchObject({ id: "notice", by: ["labour-office"] });
    expect(route({ ...input, notice: true }).next.id).toBe("programme-agreed");
    expect(ids(by({ groups }))).not.toContain("notice");
    expect(ids(by({ groups, referralBy: "social-welfare-centre" }))).not.toContain("notice");
  });

  it("a referral by somebody not entitled is a violation and no referral", () => {
    const wrong: Partial<ReferralRouteInput>[] = [
      { referralBy: "labour-office" },
      { referralBy: "labour-office", on: "2009-01-31", groups: { "long-term-unemployed": true } },
      { referralBy: "social-services-centre" },
      { referralBy: "social-welfare-centre", welfareCentreConverted: true },
    ];
    for (const more of wrong) {
      const found = route(by(more));
      expect(codes(found.violations)).toEqual(["referrer-not-entitled"]);
      expect(found.needed.find(({ id }) => id === "referral")?.done).toBe(false);
    }
    expect(route(start).violations).toEqual([]);
  });
});

describe("art-12-ust-2: interview, then opinion", () => {
  it("in this order", () => {
    expect(route(start).next).toMatchObject({ id: "interview", by: ["welfare-centre-social-worker"] });
    expect(route(by({ interview: true })).next.id).toBe("opinion");
    expect(route(by({ interview: true, opinion: true })).next.id).toBe("referral");
  });

  it("an opinion without the interview is a violation", () => {
    expect(route(by({ opinion: true })).violations).toEqual([
      {
        code: "opinion-without-interview",
        citation: { act: "DU/2003/1143", unit: "art-12-ust-2" },
        path: ["opinion"],
      },
    ]);
    expect(route(by({ opinion: true, interview: "unknown" })).violations).toEqual([]);
  });
});

describe("art-12-ust-3: the finished therapy, to 2015-10-23", () => {
  const [last, first] = ["2015-10-23", "2015-10-24"] as const;
  const groups = {
    "long-term-unemployed": false,
    "alcohol-dependent": true,
    "drug-dependent": false,
  } as const;
  const therapy = (more: Partial<ReferralRouteInput>) =>
    route(by({ on: last, groups, ...more })).needed.find(({ id }) => id === "therapy")?.done;

  it("needed on 2015-10-23, not on 2015-10-24", () => {
    expect(therapy({ therapyCompleted: { alcohol: false } })).toBe(false);
    expect(therapy({ therapyCompleted: { alcohol: true } })).toBe(true);
    expect(therapy({ on: first, therapyCompleted: { alcohol: false } })).toBeUndefined();
    expect(therapy({ on: first, asOf: last, therapyCompleted: { alcohol: false } })).toBe(false);
  });

  it("that of the person's own group, and of both where both are", () => {
    expect(therapy({ therapyCompleted: { drugs: true } })).toBe("unknown");
    const both = { groups: { ...groups, "drug-dependent": true } };
    expect(therapy({ ...both, therapyCompleted: { drugs: true, alcohol: true } })).toBe(true);
    expect(therapy({ ...both, therapyCompleted: { drugs: false, alcohol: true } })).toBe(false);
  });

  it("of neither group: not needed and not asked for", () => {
    const neither = by({ on: last, groups: { ...groups, "alcohol-dependent": false } });
    expect(ids(neither)).not.toContain("therapy");
    expect(questions(neither)).toEqual([]);
  });

  it("not known: the group and the therapy are asked for; a finished therapy settles it", () => {
    const open = by({ on: last, groups: { ...groups, "alcohol-dependent": "unknown" } });
    expect(questions(open)).toEqual(["group-of-point-2", "therapy-of-point-2"]);
    expect(therapy({ groups: open.groups, therapyCompleted: { alcohol: false } })).toBe("unknown");
    expect(therapy({ groups: open.groups, therapyCompleted: { alcohol: true } })).toBe(true);
  });
});

describe("art-12-ust-4: agreed, signed, admitted", () => {
  it("in this order, by whom", () => {
    const referred = by({ interview: true, opinion: true, referralBy: "social-welfare-centre" });
    expect(route(referred).next).toMatchObject({
      id: "programme-agreed",
      by: ["centre-manager", "welfare-centre-head"],
    });
    expect(route({ ...referred, programmeAgreed: true }).next).toMatchObject({
      id: "programme-signed",
      by: ["person", "centre-manager"],
    });
    expect(route({ ...referred, programmeAgreed: true, programmeSigned: true }).next).toEqual({
      id: "admission",
      by: ["centre-manager"],
      citation: { act: "DU/2003/1143", unit: "art-12-ust-4" },
    });
  });
});

describe("art-12-ust-5: residents first, others by two ways", () => {
  const other = by({ residenceCommune: "B" });
  const waysOf = (more: Partial<ReferralRouteInput>) => route({ ...other, ...more }).residence;

  it("a resident has priority and needs no way", () => {
    expect(route(start).residence).toMatchObject({ priority: true, open: true, ways: [] });
    expect(ids(start)).not.toContain("way-for-other-commune");
    expect(codes(route({ ...start, on: "2025-05-31" }).warnings)).toEqual([]);
  });

  it.each([
    [{ intercommunalAgreement: true }, true],
    [{ freePlaces: true, fundingByCommune: true }, true],
    [{ intercommunalAgreement: false, freePlaces: true, fundingByCommune: true }, true],
    [{ intercommunalAgreement: false, freePlaces: false }, false],
    [{ intercommunalAgreement: false, fundingByCommune: false, freePlaces: true }, false],
    [{ freePlaces: true }, "unknown"],
    [{ freePlaces: false, fundingByCommune: false }, "unknown"],
    [{}, "unknown"],
  ] as const)("%j: %s", (more, open) => {
    expect(waysOf(more)).toMatchObject({ priority: false, open });
  });

  it("the ways cite their points", () => {
    expect(waysOf({}).ways.map(({ id, citation }) => [id, citation.unit])).toEqual([
      ["intercommunal-agreement", "art-12-ust-5-pkt-1"],
      ["free-places-and-funding", "art-12-ust-5-pkt-2"],
    ]);
  });

  it("only what can still open a way is asked for", () => {
    expect(questions(other)).toEqual(["intercommunal-agreement", "free-places", "funding-by-commune"]);
    expect(questions({ ...other, intercommunalAgreement: true })).toEqual([]);
    expect(questions({ ...other, freePlaces: false })).toEqual(["intercommunal-agreement"]);
    expect(questions({ ...other, intercommunalAgreement: false, freePlaces: true })).toEqual([
      "funding-by-commune",
    ]);
  });

  it("communes left out are asked for, and the ways not yet", () => {
    const { residenceCommune: _, centreCommune: __, ...nowhere } = start;
    expect(questions(nowhere)).toEqual(["residence-commune", "centre-commune"]);
    expect(route(nowhere).residence).toMatchObject({ priority: "unknown", open: "unknown" });
    expect(route({ ...nowhere, intercommunalAgreement: true }).residence.open).toBe(true);
  });

  it("others come first: a warning; referred without a way: a violation", () => {
    expect(codes(route(other).warnings)).toContain("residents-come-first");
    const referred = {
      ...other,
      referralBy: "social-welfare-centre",
      intercommunalAgreement: false,
    } as const;
    expect(codes(route({ ...referred, freePlaces: false }).violations)).toEqual(["referred-without-way"]);
    expect(codes(route({ ...referred, freePlaces: true, fundingByCommune: true }).violations)).toEqual([]);
  });

  it("a commune is compared letter by letter and never repeated", () => {
    const secret = "1061011-Łódź";
    const found = route(by({ residenceCommune: secret, centreCommune: `${secret} ` }));
    expect(found.residence.priority).toBe(false);
    expect(JSON.stringify([found, explain(found, "pl"), justification(found, "pl")])).not.toContain(
      "1061011",
    );
  });
});

describe("DU/2025/620 art-394: health insurance, from 2025-06-01", () => {
  const warned = (more: Partial<ReferralRouteInput>) => codes(route(by(more)).warnings);
  it("a warning unless the labour office referred", () => {
    expect(warned({ on: "2025-05-31" })).toEqual([]);
    expect(warned({ on: "2025-06-01" })).toEqual(["health-insurance-title"]);
    expect(warned({ on: "2025-06-01", asOf: "2025-05-31" })).toEqual([]);
    expect(warned({ on: "2025-06-01", referralBy: "social-welfare-centre" })).toEqual([
      "health-insurance-title",
    ]);
    const groups = { "long-term-unemployed": true } as const;
    expect(warned({ on: "2025-06-01", groups, referralBy: "labour-office" })).toEqual([]);
  });
});

describe("days not covered, bad input", () => {
  it("before 2003-08-14, and for strict answers after 2026-10-08", () => {
    expect(referralRoute(by({ on: "2003-08-13" }))).toEqual({
      calculation: "referralRoute",
      outcome: "unsupported-date",
      supported: { from: "2003-08-14", to: null },
      because: "before-the-act",
    });
    expect(route(by({ on: "2003-08-14" })).mayApply).toBe(true);
    expect(referralRoute(by({ on: "2026-10-09", strict: true })).outcome).toBe("unsupported-date");
    expect(route(by({ on: "2026-10-08", strict: true })).assumptions).toEqual([]);
    expect(route(by({ on: "2026-10-09" })).assumptions).toEqual([{ id: "law-unverified", certainty: "C" }]);
  });

  it("all problems at once", () => {
    const input = {
      on: "soon",
      groups: { homeless: true, disabled: "yes" },
      applicant: "neighbour",
      residenceCommune: "",
      centreCommune: "x".repeat(201),
      referralBy: "club",
    } as unknown as ReferralRouteInput;
    const result = referralRoute(input);
    if (result.outcome !== "invalid") throw new Error("not invalid");
    expect(result.issues.map(({ path, code }) => `${path.join(".")} ${code}`).sort()).toEqual([
      "applicant not-one-of",
      "centreCommune too-long",
      "groups.disabled not-one-of",
      "groups.homeless unknown-key",
      "on not-a-date",
      "referralBy not-one-of",
      "residenceCommune too-small",
    ]);
  });
});

describe("in words", () => {
  const said = (more: Partial<ReferralRouteInput>, language: "pl" | "en" = "pl") =>
    explain(referralRoute(by(more)), language);

  it("in Polish", () => {
    const found = said({ applicant: "club", consent: false, groups: { "long-term-unemployed": true } });
    expect(found).toEqual([
      "Instytucja nie może złożyć wniosku o skierowanie, bo nie ma na to zgody; może ją jeszcze dać osoba albo jej przedstawiciel ustawowy, a osoba może też złożyć wniosek sama (art. 12 ust. 1 pkt 2).",
      "Wniosek opiniuje pracownik socjalny ośrodka pomocy społecznej po przeprowadzeniu wywiadu środowiskowego (art. 12 ust. 2).",
      "Osoba mieszka w gminie, w której jest centrum, więc ma pierwszeństwo (art. 12 ust. 5).",
      "Skierować może ośrodek pomocy społecznej z miejsca zamieszkania lub pobytu osoby (art. 12 ust. 1).",
      "Osoba jest długotrwale bezrobotna, więc może ją skierować także powiatowy urząd pracy; powiadamia o tym ośrodek pomocy społecznej (art. 12 ust. 1).",
      "Kierownik centrum przyjmuje osobę, gdy podpisze z nią program i uzgodni to z kierownikiem ośrodka pomocy społecznej (art. 12 ust. 4).",
      "Według dosłownego brzmienia program daje tytuł do ubezpieczenia zdrowotnego tylko osobom skierowanym przez powiatowy urząd pracy; tytuł do ubezpieczenia trzeba sprawdzić (art. 394 ustawy o rynku pracy i służbach zatrudnienia, Dz.U. 2025 poz. 620).",
      "Następny krok to zgoda osoby albo jej przedstawiciela ustawowego (art. 12 ust. 1 pkt 2).",
    ]);
  });

  it("a refusal of an applicant who is not named says who may apply", () => {
    expect(said({ applicant: "labour-office" })[0]).toBe(
      "Ten wnioskodawca nie może złożyć wniosku o skierowanie, bo przepisy z tego dnia go nie wymieniają; może to zrobić sama osoba albo jej przedstawiciel ustawowy (art. 12 ust. 1).",
    );
    expect(said({ applicant: "labour-office" }, "en")[0]).toBe(
      "This applicant may not apply for the referral, as the law of that day does not name it; the person or the legal representative may (art. 12 ust. 1).",
    );
  });

  it("no group of health or prison, and no institution that tells it, is named", () => {
    const secret: Partial<ReferralRouteInput>[] = [
      { applicant: "addiction-treatment-centre", consent: true },
      {
        groups: {
          "alcohol-dependent": true,
          "mentally-disordered": true,
          "released-prisoner-with-difficulties": true,
        },
      },
      { on: "2010-01-04", groups: { "alcohol-dependent": true, "drug-dependent": true } },
    ];
    for (const more of secret) {
      const plain: Partial<ReferralRouteInput> = {
        ...more,
        ...(more.applicant === undefined ? {} : { applicant: "club" }),
        groups: more.groups === undefined ? start.groups : {},
      };
      for (const language of ["pl", "en"] as const) {
        const all = said(more, language).slice(0, -1);
        expect(all).toEqual(said(plain, language).slice(0, -1));
        expect(said(more, language).join()).not.toMatch(
          /alkohol|uzależni|chor|zaburz|karn|alcohol|drug|addict|ill\b|prison/i,
        );
      }
    }
  });
});

const fact = fc.constantFrom(undefined, true, false, "unknown" as const);
const day = fc.constantFrom(
  "2003-08-14",
  "2009-01-31",
  "2009-02-01",
  "2015-10-23",
  "2015-10-24",
  "2019-12-31",
  "2020-01-01",
  "2025-05-31",
  "2025-06-01",
  "2026-10-09",
);
const commune = fc.constantFrom(undefined, "A", "B");
const anyInput = fc.record({
  on: day,
  groups: fc.record({ "long-term-unemployed": fact, "alcohol-dependent": fact, "drug-dependent": fact }),
  applicant: fc.constantFrom(
    "person" as const,
    "club" as const,
    "labour-office" as const,
    "social-services-centre" as const,
  ),
  consent: fact,
  residenceCommune: commune,
  centreCommune: commune,
  intercommunalAgreement: fact,
  freePlaces: fact,
  fundingByCommune: fact,
  interview: fact,
  opinion: fact,
  therapyCompleted: fc.record({ alcohol: fact, drugs: fact }),
  referralBy: fc.constantFrom(
    undefined,
    "nobody" as const,
    "social-welfare-centre" as const,
    "labour-office" as const,
    "social-services-centre" as const,
  ),
  notice: fact,
  programmeAgreed: fact,
  programmeSigned: fact,
  welfareCentreConverted: fact,
});

it("property: the result fits its schema; the next step is the first not done; what is not known is asked for", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      expect(inputSchemas.referralRoute.safeParse(input).success).toBe(true);
      const found = route(input);
      expect(resultSchemas.referralRoute.parse(found)).toEqual(found);
      expect(found.next.id).toBe(found.needed.find(({ done }) => done !== true)?.id ?? "admission");
      if (found.needed.some(({ done }) => done === "unknown"))
        expect(found.missing.length).toBeGreaterThan(0);
      expect(found.needed.length).toBe(new Set(found.needed.map(({ id }) => id)).size);
      expect(found.referredBy.length).toBeGreaterThan(0);
      expect(explain(found, "pl").join()).not.toMatch(/undefined| {2}|;\s*;|^;/);
    }),
    { numRuns: 500 },
  );
});

it("property: a fact that becomes known never turns a decided yes into a no, or back", () => {
  const names = [
    "consent",
    "intercommunalAgreement",
    "freePlaces",
    "fundingByCommune",
    "interview",
    "opinion",
    "notice",
    "programmeAgreed",
    "programmeSigned",
    "welfareCentreConverted",
  ] as const;
  fc.assert(
    fc.property(anyInput, fc.constantFrom(...names), fc.boolean(), (input, name, value) => {
      fc.pre(input[name] === undefined || input[name] === "unknown");
      const [before, after] = [route(input), route({ ...input, [name]: value })];
      if (before.mayApply !== "unknown") expect(after.mayApply).toBe(before.mayApply);
      if (before.residence.open !== "unknown") expect(after.residence.open).toBe(before.residence.open);
      for (const { id, done } of before.needed) {
        if (done !== "unknown") expect(after.needed.find((each) => each.id === id)?.done).toBe(done);
      }
    }),
    { numRuns: 500 },
  );
});

it("property: the order of keys does not matter", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const turned = Object.fromEntries(Object.entries(input).reverse()) as unknown as ReferralRouteInput;
      expect(referralRoute(turned)).toEqual(referralRoute(input));
    }),
    { numRuns: 100 },
  );
});
