import { describe, expect, it } from "vitest";
import { rules } from "../../src/law/all-rules.js";
import { coverage, provisions, type UnitId, unitIds } from "../../src/law/index.js";
import { specialHistory } from "./special-history.js";

/** Rules that other acts make. */
const ofOtherActs = [
  ...["contributions", "labourFundRounding", "programmeHealthTitle", "servicesTerms"],
  ...Object.keys(specialHistory),
];

const grammar = /^art-\d+[a-z]*(?:-ust-\d+[a-z]*)?(?:-pkt-\d+[a-z]*)?(?:-lit-[a-z]+)?(?:-zd-\d+)?$/;
const all = provisions();
const { notEncoded } = coverage();

const partsOf = (whole: UnitId) =>
  all.filter(
    ({ unit }) => unit.startsWith(`${whole}-`) && unit.split("-").length === whole.split("-").length + 2,
  );

describe("unit ids of DU/2003/1143", () => {
  it("are unique", () => {
    expect(new Set(unitIds).size).toBe(unitIds.length);
  });

  it.each(unitIds)("%s follows the grammar, below a whole that is listed before it", (unit) => {
    expect(unit).toMatch(grammar);
    const whole = unit.split("-").slice(0, -2).join("-") as UnitId;
    if (whole !== ("" as string)) {
      expect(unitIds).toContain(whole);
      expect(unitIds.indexOf(whole)).toBeLessThan(unitIds.indexOf(unit));
    }
  });

  it("name every article from 1 to 29 once, in order", () => {
    const articles = unitIds.filter((unit) => unit.split("-").length === 2).map((unit) => unit.slice(4));
    const numbers = articles.map((article) => Number.parseInt(article, 10));
    expect(new Set(articles).size).toBe(articles.length);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect([...new Set(numbers)]).toEqual(Array.from({ length: 29 }, (_, index) => index + 1));
  });
});

describe("provisions()", () => {
  it("lists every unit id exactly once, in the order of the Act", () => {
    expect(all.map(({ unit }) => unit)).toEqual(unitIds);
  });

  it("says of each by which rules it is encoded, and why it is not, or only as data", () => {
    const reasons = new Set(notEncoded.map(({ id }) => id));
    const wrong = all.filter(({ state, rules: ids, because }) => {
      const hasRules = ids.length > 0 && ids.every((id) => Object.hasOwn(rules, id));
      const hasReason = because !== undefined && reasons.has(because);
      return hasRules !== (state !== "not-encoded") || hasReason !== (state !== "encoded");
    });
    expect(wrong).toEqual([]);
  });

  it("names every rule of the Act somewhere", () => {
    const named = new Set(all.flatMap(({ rules: ids }) => ids));
    const ofTheAct = Object.keys(rules).filter((id) => !ofOtherActs.includes(id));
    expect([...named].sort()).toEqual(ofTheAct.sort());
  });

  it.each<[UnitId, string]>([
    ["art-1-ust-2", "coveredGroups"],
    ["art-1-ust-2", "commonCondition"],
    ["art-1-ust-2", "applicationTransition"],
    ["art-1-ust-2-pkt-4", "coveredGroups"],
    ["art-1-ust-2-pkt-5", "longTermUnemployment"],
    ["art-1-ust-3", "exclusions"],
    ["art-1-ust-3-pkt-4", "exclusions"],
    ["art-1-ust-3a", "clubException"],
    ["art-2-pkt-1a", "centreGraduate"],
    ["art-2-pkt-1b", "clubGraduate"],
    ["art-2-pkt-9", "unemploymentBenefitReference"],
    ["art-12", "referral"],
    ["art-12-ust-1-pkt-2", "referral"],
    ["art-12-ust-2", "referralOpinion"],
    ["art-12-ust-3", "therapyBeforeAdmission"],
    ["art-12-ust-4", "admission"],
    ["art-12-ust-5-pkt-2", "referralPriority"],
    ["art-13", "programmePreparation"],
    ["art-13-ust-1", "programmePreparation"],
    ["art-13-ust-2-pkt-2", "programmeContents"],
    ["art-13-ust-3", "programmeChange"],
    ["art-13-ust-4-pkt-1", "discontinuation"],
    ["art-13-ust-4a", "discontinuationDecision"],
    ["art-13-ust-4b", "discontinuationComplaint"],
    ["art-13-ust-6", "programmeCondition"],
    ["art-13-ust-7", "ngoSocialWorker"],
    ["art-16-ust-1", "employmentReferral"],
    ["art-16-ust-1-pkt-2", "jointBusiness"],
    ["art-16-ust-1a", "jointBusiness"],
    ["art-16-ust-2", "employerRefund"],
    ["art-16-ust-3", "centreWorkRefund"],
    ["art-16-ust-4", "adviceSubsidy"],
    ["art-16-ust-5", "employerRefundPayment"],
    ["art-16-ust-5b", "employerRefundAid"],
    ["art-18-ust-5a", "clubCertificate"],
    ["art-13-ust-5", "programmeEnd"],
    ["art-13-ust-5-zd-2", "programmeEnd"],
    ["art-13-ust-5a", "certificate"],
    ["art-14-ust-1", "stay"],
    ["art-14-ust-1a", "monthlyProgramme"],
    ["art-15-ust-1", "trialLength"],
    ["art-15-ust-1-zd-2", "trialRate"],
    ["art-15-ust-2", "qualification"],
    ["art-15-ust-3-zd-1", "participationLength"],
    ["art-15-ust-3-zd-2", "extension"],
    ["art-15-ust-4", "participationRate"],
    ["art-15-ust-6", "partialMonth"],
    ["art-15-ust-6a", "daysOff"],
    ["art-15-ust-6b", "daysOff"],
    ["art-15-ust-7", "unexcusedAbsence"],
    ["art-15-ust-7a", "sickness"],
    ["art-15-ust-8", "refund"],
    ["art-15a-ust-1", "premium"],
    ["art-15a-ust-2", "premium"],
    ["art-3-ust-2", "foundingForms"],
    ["art-4-ust-2", "applicationPoints"],
    ["art-5-ust-1", "statusAuthority"],
    ["art-5-ust-1", "statusFiling"],
    ["art-5-ust-2", "statusLength"],
    ["art-5a", "statusExtension"],
    ["art-5b-ust-2", "supervision"],
    ["art-6", "statusLoss"],
    ["art-6-ust-3", "unusedGrants"],
    ["art-6a", "statusAppeal"],
    ["art-5-ust-4-pkt-2", "centreReport"],
    ["art-5-ust-6", "centreReportItems"],
    ["art-5-ust-7", "collectiveReport"],
    ["art-8b-ust-5", "retention"],
    ["art-18a-ust-6", "clubReport"],
    ["art-18b", "clubsInformation"],
    ["art-18c", "councilInformation"],
  ])("%s is encoded by %s", (unit, rule) => {
    const provision = all.find((one) => one.unit === unit);
    expect(provision?.state).toBe("encoded");
    expect(provision?.rules).toContain(rule);
  });

  it.each<[UnitId, string[]]>([
    ["art-1-ust-2-pkt-4", ["coveredGroups"]],
    // The group, and when somebody belongs to it.
    ["art-1-ust-2-pkt-5", ["coveredGroups", "longTermUnemployment"]],
    ["art-1-ust-2", ["applicationTransition", "coveredGroups", "commonCondition", "longTermUnemployment"]],
    // The length of the trial, and to 2021-12-31 the benefit in it.
    ["art-15-ust-1", ["trialLength", "trialRate"]],
    ["art-15-ust-1-zd-1", ["trialLength"]],
    ["art-15-ust-1-zd-2", ["trialRate"]],
    ["art-15-ust-4", ["trialRate", "participationRate"]],
  ])("%s is encoded by %j and by no other", (unit, ids) => {
    const found = all.find((one) => one.unit === unit);
    expect(found?.state).toBe("encoded");
    expect([...(found?.rules ?? [])].sort()).toEqual([...ids].sort());
  });

  it.each<[UnitId, string]>([["art-5-ust-4-pkt-1", "dataChangeNotice"]])(
    "%s is there as data only: %s",
    (unit, rule) => {
      const because = "changed-data-notice";
      expect(all.find((one) => one.unit === unit)).toMatchObject({
        state: "data-only",
        rules: [rule],
        because,
      });
    },
  );

  it.each<[UnitId, string]>([
    ["art-1", "subject-and-tasks"],
    ["art-1-ust-1", "subject-and-tasks"],
    ["art-1-ust-4", "subject-and-tasks"],
    ["art-1-ust-5", "repealed-provisions"],
    ["art-2-pkt-1", "definitions"],
    ["art-14-ust-4", "stay-and-safety"],
    ["art-15b", "supported-employment"],
    ["art-16-ust-5a", "supported-employment"],
    ["art-18d-ust-1", "council"],
    ["art-17", "repealed-provisions"],
    ["art-18f", "personal-data-safeguards"],
    ["art-27", "changes-of-other-acts"],
    ["art-29", "entry-into-force"],
  ])("%s is not encoded: %s", (unit, because) => {
    expect(all.find((one) => one.unit === unit)).toMatchObject({ state: "not-encoded", rules: [], because });
  });

  it("a provision whose parts all have rules has them too (art-15-ust-3: both its sentences)", () => {
    const wrong = all.filter(({ unit, state }) => {
      const parts = partsOf(unit);
      return (
        state === "not-encoded" && parts.length > 0 && parts.every((part) => part.state !== "not-encoded")
      );
    });
    expect(wrong.map(({ unit }) => unit)).toEqual([]);
  });

  it("a provision with rules has no part without", () => {
    const wrong = all.filter(
      ({ unit, state }) =>
        state !== "not-encoded" && partsOf(unit).some((part) => part.state === "not-encoded"),
    );
    expect(wrong.map(({ unit }) => unit)).toEqual([]);
  });
});

describe("coverage()", () => {
  it("has the days of the contract", () => {
    expect(coverage()).toMatchObject({
      from: "2003-08-14",
      verifiedUntil: "2025-11-25",
      checkedUntil: "2026-10-08",
    });
  });

  it("notEncoded: ids are unique, each with a reason and a text in both languages", () => {
    expect(new Set(notEncoded.map(({ id }) => id)).size).toBe(notEncoded.length);
    for (const { reason, text } of notEncoded) {
      expect(["discretion", "organisational", "other-act", "procedure", "repealed", "unknown"]).toContain(
        reason,
      );
      expect(text.pl).toMatch(/\.$/);
      expect(text.en).toMatch(/\.$/);
      expect(text.pl).not.toBe(text.en);
    }
  });

  it("notEncoded: its units are those of provisions(), each under its own reason and no other", () => {
    const listed = notEncoded.flatMap(({ id, units }) => units.map((unit) => `${unit} ${id}`));
    const expected = all
      .filter(({ state }) => state !== "encoded")
      .map(({ unit, because = "" }) => `${unit} ${because}`);
    expect([...listed].sort()).toEqual([...expected].sort());
  });

  it("notEncoded: only what other acts rule, or nobody has read, may be without a provision", () => {
    // Sentences and papers of provisions that are encoded, or listed under another reason already.
    const ofListedProvisions = [
      ...["refund-advances", "council-information", "advance-settlement"],
      "papers-without-a-form-not-written",
    ];
    for (const { id, units, reason } of notEncoded) {
      if (units.length === 0 && !ofListedProvisions.includes(id))
        expect(["other-act", "unknown"]).toContain(reason);
    }
  });
});
